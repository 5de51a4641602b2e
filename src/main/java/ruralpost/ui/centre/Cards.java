package ruralpost.ui.centre;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The parts that cards of a centre are made of. */
final class Cards {

    /** So many lines of a table are shown in a card. */
    static final int MOST = 40;

    private Cards() {
    }

    /** A card with a title. @param note beside the title; null for none @param body what stands in it; a line that says so when empty */
    static VBox card(UiTexts texts, String id, String titleKey, String note, List<? extends Node> actions, List<? extends Node> body) {
        HBox head = new HBox(Parts.label(texts.text(titleKey), "card-title"));
        if (note != null) {
            Label label = new Label(note);
            label.setId("note-" + id);
            label.getStyleClass().add("unit");
            head.getChildren().add(label);
        }
        head.getChildren().add(Parts.spacer());
        head.getChildren().addAll(actions);
        head.getStyleClass().add("card-head");
        VBox card = new VBox(head);
        if (body.isEmpty()) {
            HBox none = new HBox(Parts.label(texts.text("inventory.none"), "form-hint"));
            none.getStyleClass().add("campaign-line");
            card.getChildren().add(none);
        }
        card.getChildren().addAll(body);
        card.setId("card-" + id);
        card.getStyleClass().add("card");
        card.setMinWidth(0);
        return card;
    }

    /** A line: what at the left, its value at the right. */
    static HBox field(String name, String value) {
        Label left = new Label(name);
        left.getStyleClass().add("muted");
        left.setMinWidth(Region.USE_PREF_SIZE);
        Label right = new Label(value);
        right.setWrapText(true);
        right.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, left, Parts.spacer(), right);
        line.getStyleClass().add("campaign-line");
        return line;
    }

    /** A line whose words open something; null for nothing to open. */
    static HBox line(String words, String note, Runnable open) {
        Label right = new Label(note);
        right.getStyleClass().add("record-list-meta");
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, open == null ? wrapped(words) : link(words, n -> open.run()), Parts.spacer(), right);
        line.getStyleClass().add("campaign-line");
        return line;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Words that open something. */
    static Hyperlink link(String words, Consumer<Node> open) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("campaign-link");
        link.setWrapText(true);
        link.setMinWidth(40);
        link.setOnAction(e -> {
            link.setVisited(false);
            open.accept(link);
        });
        return link;
    }

    /** A number that opens its rows. */
    static Hyperlink number(String words, Consumer<Node> open) {
        Hyperlink link = link(words, open);
        link.setWrapText(false);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.getStyleClass().add("number-link");
        return link;
    }

    /** A coloured word. */
    static Label tag(String words, String style) {
        Label tag = new Label(words);
        tag.getStyleClass().addAll("tag", style);
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }

    /** A table. @param left so many columns stand at the left, the others are numbers @param wide the column that takes the free width */
    static GridPane table(String id, List<String> heads, int left, int wide) {
        GridPane grid = new GridPane();
        grid.setId(id);
        grid.getStyleClass().add("campaign-table");
        row(grid, heads, left, wide, "head");
        return grid;
    }

    /** Adds a row to a table: texts or nodes. @param style of its cells; null for none */
    static void row(GridPane grid, List<?> cells, int left, int wide, String style) {
        int at = grid.getRowCount();
        for (int i = 0; i < cells.size(); i++) {
            HBox cell = new HBox(cells.get(i) instanceof Node node ? node : cut(String.valueOf(cells.get(i)), i != wide));
            cell.getStyleClass().addAll("campaign-cell", "centre-cell");
            if (style != null) {
                cell.getStyleClass().add("campaign-" + style);
            }
            cell.setAlignment(i < left ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
            cell.setMinWidth(i == wide ? 0 : Region.USE_PREF_SIZE);
            GridPane.setHalignment(cell, i < left ? HPos.LEFT : HPos.RIGHT);
            GridPane.setHgrow(cell, i == wide ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.add(cell, i, at);
        }
    }

    private static Label cut(String words, boolean whole) {
        Label label = new Label(words);
        label.setMinWidth(whole ? Region.USE_PREF_SIZE : 0);
        return label;
    }
}
