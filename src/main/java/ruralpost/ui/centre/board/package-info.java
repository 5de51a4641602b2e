/** The dashboard of children's centres: linked charts, tiles, filters, and the rows behind each number. */
package ruralpost.ui.centre.board;
