package ruralpost.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.text.Message;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.text.UiTexts;

/**
 * Two versions of a record side by side, field by field, with what stood there before. Where only one side changed a field that side is
 * chosen; where both did, mine is chosen and the field is marked.
 */
final class ConflictPane extends VBox {

    /** Whose text is taken. */
    enum Side { MINE, THEIRS }

    private final Map<String, Segments<Side>> choices = new LinkedHashMap<>();

    /** @param base what both began with, never null @param mine and @param theirs what became of it; forms that hold the versions */
    ConflictPane(UiTexts texts, FormPane<?> base, FormPane<?> mine, FormPane<?> theirs) {
        super(12);
        GridPane grid = new GridPane(16, 10);
        for (double width : new double[] {110, 150, 170, 170, 150}) {
            ColumnConstraints column = new ColumnConstraints(width);
            grid.getColumnConstraints().add(column);
        }
        List<String> heads = List.of("register.conflict.field", "register.conflict.before", "register.conflict.mine", "register.conflict.theirs", "register.conflict.take");
        for (int i = 0; i < heads.size(); i++) {
            grid.add(Parts.label(texts.text(heads.get(i)), "form-label", "strong"), i, 0);
        }
        for (int i = 0; i < mine.rows().size(); i++) {
            row(texts, grid, base.rows().get(i), mine.rows().get(i), theirs.rows().get(i));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(360, 36 + 34 * choices.size()));
        scroll.getStyleClass().add("edge-to-edge");
        Label note = Parts.label(texts.text("register.conflict.note"), "muted");
        note.setWrapText(true);
        note.setMaxWidth(780);
        note.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(note, scroll);
    }

    private void row(UiTexts texts, GridPane grid, FormRow<?> base, FormRow<?> mine, FormRow<?> theirs) {
        if (mine.draft().equals(theirs.draft())) {
            return;
        }
        boolean iChanged = !mine.draft().equals(base.draft());
        boolean theyChanged = !theirs.draft().equals(base.draft());
        Segments<Side> choice = new Segments<>(List.of(Side.MINE, Side.THEIRS),
            side -> texts.text(side == Side.MINE ? "register.conflict.keep.mine" : "register.conflict.take.theirs"));
        choice.getStyleClass().add("mini");
        choice.chosenProperty().set(iChanged ? Side.MINE : Side.THEIRS);
        choice.button(Side.MINE).setId("mine-" + mine.key());
        choice.button(Side.THEIRS).setId("theirs-" + mine.key());
        choices.put(mine.key(), choice);
        List<Label> cells = new ArrayList<>();
        cells.add(Parts.label(texts.text(mine.key())));
        for (FormRow<?> each : List.of(base, mine, theirs)) {
            cells.add(new Label(each.words().isEmpty() ? texts.now("register.blank") : HistoryText.shown(each.key(), each.words())));
        }
        cells.get(1).getStyleClass().add("muted");
        cells.get(2).getStyleClass().addAll(iChanged ? List.of("strong") : List.of("muted"));
        cells.get(3).getStyleClass().addAll(theyChanged ? List.of("strong") : List.of("muted"));
        cells.forEach(c -> {
            c.setWrapText(true);
            c.setMinHeight(Region.USE_PREF_SIZE);
        });
        if (iChanged && theyChanged) {
            cells.getFirst().setGraphic(Parts.icon("fth-alert-triangle"));
        }
        int at = grid.getRowCount();
        grid.addRow(at, cells.get(0), cells.get(1), cells.get(2), cells.get(3), choice);
    }

    /** Whether the versions differ at all. */
    boolean differ() {
        return !choices.isEmpty();
    }

    /** The keys of the rows in which mine is kept. */
    List<String> mine() {
        return choices.entrySet().stream().filter(e -> e.getValue().chosenProperty().get() == Side.MINE).map(Map.Entry::getKey).toList();
    }

    /** The title of the dialog. */
    static Message title(String record) {
        return Message.of("register.conflict.title", record);
    }
}
