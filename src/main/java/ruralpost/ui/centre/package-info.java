/** The tab of children's centres: list and card of each, matrix against standards, lists, registers. */
package ruralpost.ui.centre;
