package ruralpost.ui.dialog;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Dialogs.Choice;
import ruralpost.ui.dialog.Dialogs.Role;
import ruralpost.ui.text.UiTexts;

/** Title, content and a row of buttons, as they stand in the middle of the window. */
final class DialogPane extends VBox {

    private static final KeyCombination CONFIRM = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final HBox buttons = new HBox();
    private Button preferred;

    DialogPane(UiTexts texts, Message title, Node content, List<Choice> choices, Consumer<Choice> pressed) {
        getStyleClass().add("dialog");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label head = new Label();
        head.textProperty().bind(texts.text(title));
        head.getStyleClass().add("panel-title");
        head.setWrapText(true);
        HBox top = new HBox(head);
        top.getStyleClass().add("dialog-head");
        getChildren().add(top);
        if (content != null) {
            VBox.setMargin(content, new Insets(0, 20, 0, 20));
            getChildren().add(content);
            VBox.setVgrow(content, Priority.ALWAYS);
        }
        buttons.getStyleClass().add("dialog-foot");
        for (Choice choice : choices.reversed()) {
            buttons.getChildren().add(button(texts, choice, pressed));
        }
        getChildren().add(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (CONFIRM.match(e) && preferred != null) {
                preferred.fire();
                e.consume();
            }
        });
    }

    /** Where the focus begins: in the content if it takes it, else on the primary button; on Cancel where something would be lost. */
    void takeFocus(Node content) {
        if (content == null || !Focus.first(content)) {
            Button start = preferred != null && preferred.getStyleClass().contains("danger") ? (Button) buttons.getChildren().getFirst() : preferred;
            if (start != null) {
                start.requestFocus();
            }
        }
    }

    private Button button(UiTexts texts, Choice choice, Consumer<Choice> pressed) {
        Button button = new Button();
        button.setId("dialog-" + choice.id());
        button.textProperty().bind(texts.text(choice.label()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> pressed.accept(choice));
        button.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
                button.fire();
                e.consume();
            }
        });
        if (choice.role() == Role.PRIMARY || choice.role() == Role.DANGER) {
            button.getStyleClass().add(choice.role() == Role.PRIMARY ? "accent" : "danger");
            if (preferred == null || choice.role() == Role.PRIMARY) {
                preferred = button;
            }
        }
        return button;
    }
}
