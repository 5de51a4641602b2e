package ruralpost.ui.table;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The bar above a grid that finds, and with Ctrl+H replaces. Enter finds the next, Esc goes back to the grid. */
final class FindBar extends HBox {

    /** The grid that is searched. */
    interface Target {
        /** Goes to the next cell with this text and says whether there is one. */
        boolean next(String wanted);

        /** Shows what a replacement would change and says whether there is anything. */
        boolean replace(String wanted, String by, boolean thisColumn);

        /** Gives the keyboard back to the grid. */
        void back();
    }

    private final UiTexts texts;
    private final Target target;
    private final TextField wanted = new TextField();
    private final TextField by = new TextField();
    private final CheckBox thisColumn = new CheckBox();
    private final Label word = new Label();
    private final HBox replacing;

    FindBar(UiTexts texts, Target target) {
        this.texts = texts;
        this.target = target;
        getStyleClass().add("filter-bar");
        wanted.setId("find-text");
        wanted.promptTextProperty().bind(texts.text("ui.keys.find"));
        by.setId("find-by");
        by.promptTextProperty().bind(texts.text("ui.find.by"));
        thisColumn.textProperty().bind(texts.text("ui.find.column"));
        word.setId("find-word");
        Button next = Parts.actionButton(texts, "ui.find.next", null, "Enter");
        next.setOnAction(e -> next());
        Button replace = Parts.button(texts, "ui.find.replace");
        replace.setId("find-replace");
        replace.setOnAction(e -> replace());
        replacing = new HBox(8, by, thisColumn, replace);
        replacing.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button close = Parts.iconButton(texts, "fth-x", "ui.close");
        close.setOnAction(e -> close());
        getChildren().setAll(wanted, next, replacing, word, Parts.spacer(), close);
        show(this, false);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof TextField field) {
                if (field == by) {
                    replace();
                } else {
                    next();
                }
                e.consume();
            }
        });
    }

    void open(boolean replace) {
        show(this, true);
        show(replacing, replace);
        say(null);
        wanted.requestFocus();
        wanted.selectAll();
    }

    private void next() {
        say(target.next(wanted.getText()) ? null : "ui.find.nothing");
    }

    private void replace() {
        say(target.replace(wanted.getText(), by.getText(), thisColumn.isSelected()) ? null : "ui.find.nothing");
    }

    private void close() {
        show(this, false);
        target.back();
    }

    private void say(String key) {
        word.textProperty().unbind();
        if (key == null) {
            word.setText("");
        } else {
            word.textProperty().bind(texts.text(key, wanted.getText()));
        }
    }

    private static void show(HBox box, boolean on) {
        box.setVisible(on);
        box.setManaged(on);
    }
}
