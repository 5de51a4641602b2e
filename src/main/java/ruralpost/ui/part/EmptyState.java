package ruralpost.ui.part;

import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.text.UiTexts;

/** What stands where there is nothing yet: one bold line, one line of what to do, at most two buttons. */
public final class EmptyState extends VBox {

    private static final double TEXT_WIDTH = 520;

    private final UiTexts texts;
    private final HBox buttons = new HBox(8);

    /** @param titleKey what is not there @param textKey what can be done */
    public EmptyState(UiTexts texts, String titleKey, String textKey) {
        this(texts, texts.text(titleKey), texts.text(textKey));
    }

    /** The same with texts that are made elsewhere. */
    public EmptyState(UiTexts texts, StringBinding titleText, StringBinding bodyText) {
        this.texts = texts;
        getStyleClass().add("empty-state");
        Label title = Parts.label(titleText, "empty-title");
        Label text = Parts.label(bodyText, "empty-text");
        text.setMaxWidth(TEXT_WIDTH);
        text.setAlignment(javafx.geometry.Pos.CENTER);
        text.setMinHeight(Region.USE_PREF_SIZE);
        buttons.setAlignment(javafx.geometry.Pos.CENTER);
        getChildren().setAll(title, text);
    }

    /** Adds a button; the first is the primary one. */
    public EmptyState button(String key, Runnable action) {
        if (buttons.getChildren().size() == 2) {
            throw new IllegalStateException("an empty state has at most two buttons");
        }
        Button button = Parts.button(texts, key);
        if (buttons.getChildren().isEmpty()) {
            button.getStyleClass().add("accent");
            getChildren().add(buttons);
        }
        button.setOnAction(e -> action.run());
        buttons.getChildren().add(button);
        return this;
    }
}
