package ruralpost.ui.form;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The list under a pick field: at most eight lines at a time, then "new", then its keys. Knows the chosen line, takes no keys itself. */
final class PickPopup<T> extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int LINES = 8;
    private static final double LEAST_WIDTH = 350;
    /** So many characters of a name always find room. */
    private static final int WHOLE_NAME = 18;

    private final UiTexts texts;
    private final String newKey;
    private final IntConsumer pressed;
    private List<Pick<T>> picks = List.of();
    private int at;
    private int top;

    /** @param newKey text of the last line, null for none @param pressed takes the line clicked on */
    PickPopup(UiTexts texts, String newKey, IntConsumer pressed) {
        this.texts = texts;
        this.newKey = newKey;
        this.pressed = pressed;
        getStyleClass().add("pick-popup");
        setId("pick-list");
        setMinWidth(LEAST_WIDTH);
    }

    void show(List<Pick<T>> found) {
        picks = found;
        top = 0;
        choose(0);
    }

    /** Index of the chosen line; the number of picks means "new". */
    int at() {
        return at;
    }

    void choose(int line) {
        int last = picks.size() - (newKey == null ? 1 : 0);
        at = Math.clamp(line, 0, Math.max(0, last));
        int visible = Math.min(at, picks.size() - 1);
        top = Math.max(0, Math.clamp(top, visible - LINES + 1, Math.max(0, visible)));
        fill();
    }

    private void fill() {
        getChildren().clear();
        if (picks.isEmpty()) {
            getChildren().add(Parts.label(texts.text("ui.pick.nothing"), "pick-nothing"));
        }
        for (int i = top; i < Math.min(picks.size(), top + LINES); i++) {
            getChildren().add(row(i));
        }
        if (picks.size() > LINES) {
            getChildren().add(Parts.label(texts.text("ui.pick.more", top + 1, Math.min(picks.size(), top + LINES), picks.size()), "pick-count"));
        }
        if (newKey != null) {
            HBox row = new HBox(Parts.icon("fth-plus"), Parts.label(texts.text(newKey)));
            row.getStyleClass().addAll("pick-row", "pick-new");
            wire(row, picks.size());
            getChildren().add(row);
        }
        HBox foot = new HBox(Parts.keyHint("\u2191\u2193"), Parts.label(texts.text("ui.pick.choose")), Parts.keyHint("Enter"),
            Parts.label(texts.text("ui.pick.take")), Parts.keyHint("Esc"), Parts.label(texts.text("ui.pick.keep")));
        foot.getStyleClass().add("pick-foot");
        getChildren().add(foot);
    }

    private Node row(int index) {
        Pick<T> pick = picks.get(index);
        Label name = new Label(pick.name());
        name.getStyleClass().add("pick-name");
        Label found = new Label(pick.found());
        found.getStyleClass().add("pick-meta");
        Label meta = new Label(pick.meta());
        meta.getStyleClass().add("pick-meta");
        if (pick.name().length() <= WHOLE_NAME) {
            // where there is too little room the others give way
            name.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox row = new HBox(name, found, Parts.spacer(), meta);
        row.getStyleClass().add("pick-row");
        wire(row, index);
        return row;
    }

    private void wire(HBox row, int index) {
        row.pseudoClassStateChanged(SELECTED, index == at);
        row.setOnMousePressed(e -> {
            pressed.accept(index);
            e.consume();
        });
    }
}
