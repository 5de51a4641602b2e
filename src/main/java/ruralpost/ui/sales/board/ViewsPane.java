package ruralpost.ui.sales.board;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ruralpost.sales.view.KeptView;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** All kept views: each can be renamed in place, put over by what is shown now, and deleted. */
final class ViewsPane extends VBox {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 320;

    private final UiTexts texts;
    private final Actions actions;
    private final ObjectProperty<List<KeptView>> views = new SimpleObjectProperty<>(List.of());
    private final VBox lines = new VBox(4);

    /** What can be done with a view of the list. */
    interface Actions {

        /** Gives it another name. */
        void rename(KeptView view, String name);

        /** Puts what is shown now under its name. */
        void overwrite(KeptView view);

        /** Deletes it. */
        void delete(KeptView view);
    }

    ViewsPane(UiTexts texts, Actions actions) {
        super(8);
        this.texts = texts;
        this.actions = actions;
        setId("views-pane");
        setPrefWidth(WIDTH);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(HEIGHT);
        getChildren().setAll(Parts.label(texts.text("sales.view.manage.hint"), "muted"), scroll);
        views.subscribe(this::show);
    }

    /** The views to show, never null. */
    ObjectProperty<List<KeptView>> viewsProperty() {
        return views;
    }

    private void show(List<KeptView> now) {
        boolean keyboard = getScene() != null && ruralpost.ui.dialog.Focus.within(getScene().getFocusOwner(), lines);
        if (now.isEmpty()) {
            lines.getChildren().setAll(Parts.label(texts.text("sales.view.none"), "muted"));
        } else {
            lines.getChildren().setAll(now.stream().map(this::line).toList());
            if (keyboard) {
                ((HBox) lines.getChildren().getFirst()).getChildren().getFirst().requestFocus();
            }
        }
    }

    private Node line(KeptView view) {
        long id = view.stamp().id();
        TextField name = new TextField(view.name());
        name.setId("view-name-" + id);
        name.accessibleTextProperty().bind(texts.text("sales.view.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        String[] asked = {view.name()};
        Runnable rename = () -> {
            // Enter, and then the keyboard goes elsewhere: one wish, not two
            if (name.getScene() != null && !name.getText().strip().equals(asked[0])) {
                asked[0] = name.getText().strip();
                actions.rename(view, asked[0]);
            }
        };
        name.setOnAction(e -> rename.run());
        name.focusedProperty().subscribe((was, focused) -> {
            if (!focused) {
                rename.run();
            }
        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !name.getText().equals(view.name())) {
                name.setText(view.name());
                e.consume();
            }
        });
        Button overwrite = Parts.button(texts, "sales.view.overwrite.action", "flat");
        overwrite.setId("view-overwrite-" + id);
        overwrite.setOnAction(e -> actions.overwrite(view));
        Button delete = Parts.iconButton(texts, "fth-trash-2", "sales.view.delete");
        delete.setId("view-delete-" + id);
        delete.setOnAction(e -> actions.delete(view));
        return new HBox(8, name, overwrite, delete);
    }
}
