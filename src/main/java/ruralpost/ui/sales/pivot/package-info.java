/** The pivot table of the dashboard: chooses what it is made by, shows it in the one grid, opens its numbers, filters by its rows. */
package ruralpost.ui.sales.pivot;
