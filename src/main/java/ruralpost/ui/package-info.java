/** The window: top bar, tabs, search, status bar. Areas plug in as {@link ruralpost.ui.Feature}s; the shell knows nothing else of them. */
package ruralpost.ui;
