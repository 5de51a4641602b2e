/**
 * The import of sheets into any area: {@link ruralpost.ui.importing.ImportScreen} is the view to be shown; model, controller and the parts of
 * the view stand beside it.
 */
package ruralpost.ui.importing;
