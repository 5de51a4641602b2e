/** The tab of campaigns: list, record card, registers. */
package ruralpost.ui.campaign;
