/** The dashboard of campaigns: linked charts, tiles, filters, and the rows behind each number. */
package ruralpost.ui.campaign.board;
