package ruralpost.ui.board;

import javafx.beans.value.ObservableValue;
import ruralpost.app.AppContext;
import ruralpost.chart.Tokens;
import ruralpost.ui.LedgerLink;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.dialog.Toast;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;

/**
 * What the dashboard works with.
 *
 * @param tokens as of {@code Themes.tokensProperty()}; charts follow it
 * @param link   the window's way to the write door; null for a dashboard that only shows
 */
public record BoardContext(AppContext app, UiTexts texts, Tasks tasks, Dialogs dialogs, Toast toast, ObservableValue<Tokens> tokens, LedgerLink link) {

    /** For a dashboard in that window. */
    public static BoardContext of(WindowContext window) {
        return new BoardContext(window.app(), window.texts(), window.tasks(), window.shell().dialogs(), window.shell().toast(), window.themes().tokensProperty(), window.link());
    }

    /** For a dashboard that only shows. */
    public BoardContext(AppContext app, UiTexts texts, Tasks tasks, Dialogs dialogs, Toast toast, ObservableValue<Tokens> tokens) {
        this(app, texts, tasks, dialogs, toast, tokens, null);
    }
}
