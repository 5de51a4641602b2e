package ruralpost.ui.sales.board;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ruralpost.sales.view.KeptView;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** A kept view in the list of all: its name to be changed in place, and what else can be done with it. */
final class ViewLine extends HBox {

    private final ViewsPane.Actions actions;
    private final TextField name = new TextField();
    private KeptView view;
    private String asked;

    ViewLine(UiTexts texts, KeptView view, ViewsPane.Actions actions) {
        super(8);
        this.view = view;
        this.actions = actions;
        this.asked = view.name();
        long id = view.stamp().id();
        name.setText(view.name());
        name.setId("view-name-" + id);
        name.accessibleTextProperty().bind(texts.text("sales.view.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(e -> rename());
        name.focusedProperty().subscribe((was, focused) -> {
            // Enter, and then the keyboard goes elsewhere: one wish, not two
            if (!focused && !typed().equals(asked)) {
                rename();
            }
        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && touched()) {
                name.setText(this.view.name());
                e.consume();
            }
        });
        Button overwrite = Parts.button(texts, "sales.view.overwrite.action", "flat");
        overwrite.setId("view-overwrite-" + id);
        overwrite.setOnAction(e -> actions.overwrite(this.view));
        Button delete = Parts.iconButton(texts, "fth-trash-2", "sales.view.delete");
        delete.setId("view-delete-" + id);
        delete.setOnAction(e -> actions.delete(this.view));
        getChildren().setAll(name, overwrite, delete);
    }

    /** Shows the view as it is now; a name that is being typed stays. */
    void show(KeptView now) {
        boolean touched = touched();
        if (!now.name().equals(view.name())) {
            asked = now.name();
        }
        view = now;
        if (!touched) {
            name.setText(now.name());
        }
    }

    /** Gives the name the keyboard. */
    void focusName() {
        name.requestFocus();
    }

    /** What its buttons do. */
    ViewsPane.Actions actions() {
        return actions;
    }

    private boolean touched() {
        return !name.getText().equals(view.name());
    }

    private String typed() {
        return name.getText().strip();
    }

    private void rename() {
        if (name.getScene() != null && !typed().equals(view.name())) {
            asked = typed();
            actions.rename(view, asked);
        }
    }
}
