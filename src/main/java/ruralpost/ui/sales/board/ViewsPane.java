package ruralpost.ui.sales.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import ruralpost.sales.view.KeptView;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** All kept views: each can be renamed in place, put over by what is shown now, and deleted. */
final class ViewsPane extends VBox {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 320;

    private final UiTexts texts;
    private final Actions actions;
    private final ObjectProperty<List<KeptView>> views = new SimpleObjectProperty<>(List.of());
    private final Map<Long, ViewLine> lines = new HashMap<>();
    private final VBox list = new VBox(4);

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
        ScrollPane scroll = new ScrollPane(list);
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

    /** Lines stay as long as their views do: what is being typed in one is not lost when another changes. */
    private void show(List<KeptView> now) {
        boolean keyboard = hasKeyboard();
        lines.keySet().retainAll(now.stream().map(v -> v.stamp().id()).toList());
        List<Node> shown = new ArrayList<>();
        for (KeptView view : now) {
            ViewLine line = lines.computeIfAbsent(view.stamp().id(), id -> new ViewLine(texts, view, actions));
            line.show(view);
            shown.add(line);
        }
        if (shown.isEmpty()) {
            shown.add(Parts.label(texts.text("sales.view.none"), "muted"));
        }
        if (!list.getChildren().equals(shown)) {
            list.getChildren().setAll(shown);
        }
        if (keyboard && !hasKeyboard() && list.getChildren().getFirst() instanceof ViewLine first) {
            first.focusName();
        }
    }

    private boolean hasKeyboard() {
        return getScene() != null && Focus.within(getScene().getFocusOwner(), list);
    }
}
