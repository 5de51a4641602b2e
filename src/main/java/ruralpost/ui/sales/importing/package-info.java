/**
 * The import of sales: {@link ruralpost.ui.sales.importing.ImportScreen} is the view to be shown; model, controller and the parts of
 * the view stand beside it.
 */
package ruralpost.ui.sales.importing;
