package ruralpost.ui;

import ruralpost.app.AppContext;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/**
 * What every screen of the window is given.
 *
 * @param app    the open ledger and its stores
 * @param texts  texts in the language shown
 * @param tasks  background work
 * @param themes colours, for charts
 * @param link   the way to the write door
 * @param model  what the shell shows; a screen reports its selection here
 * @param shell  dialogs, drawer, toast, and going to other views
 */
public record WindowContext(AppContext app, UiTexts texts, Tasks tasks, Themes themes, LedgerLink link, ShellModel model, Shell shell) {
}
