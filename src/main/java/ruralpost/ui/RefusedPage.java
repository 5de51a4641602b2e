package ruralpost.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import ruralpost.text.Message;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Stands in place of the tabs when the ledger cannot be opened: why, and what can be done. */
final class RefusedPage extends StackPane {

    RefusedPage(UiTexts texts, Message why, Runnable again, Runnable leave) {
        getStyleClass().add("shell");
        getStylesheets().add(Parts.styles());
        EmptyState state = new EmptyState(texts, texts.text("app.refused.title"), texts.text(why)).button("app.refused.again", again)
            .button("app.refused.leave", leave);
        getChildren().setAll(state);
        setAlignment(state, Pos.CENTER);
    }
}
