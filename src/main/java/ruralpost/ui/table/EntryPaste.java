package ruralpost.ui.table;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.part.Parts;

/** A block pasted from a spreadsheet: first what it would become, then the rows; those without a problem are saved as one change. */
final class EntryPaste<R> {

    private static final int SHOWN = 8;
    private static final double WIDTH = 860;

    private final EntryGrid<R> grid;

    EntryPaste(EntryGrid<R> grid) {
        this.grid = grid;
    }

    void preview(String text) {
        List<List<String>> block = Tsv.parse(text);
        if (block.isEmpty()) {
            return;
        }
        List<Integer> order = grid.layout.shown();
        PastePlan<R> plan = grid.lines.cells.lookingUpOnce(() ->
            PastePlan.read(block, grid.columns, order, grid.cursor.column(), EntryPaste::titles, grid.lines));
        String count = String.valueOf(plan.lines().size());
        grid.dialogs.show(Message.of("ui.paste.title", count), content(plan), List.of(
            new Dialogs.Choice("paste", Message.of("ui.paste.go", count), Dialogs.Role.PRIMARY), Dialogs.Choice.cancel()), choice -> {
                take(plan);
                return true;
            });
    }

    private void take(PastePlan<R> plan) {
        grid.lines.insertBeforeLast(plan.lines());
        grid.lines.spent(plan.columns().stream().filter(i -> i >= 0).map(i -> grid.columns.get(i).key()).toList());
        grid.cursor.jump(grid.lines.size() - 1);
        grid.saving.save(plan.lines());
        grid.draftNow();
        if (plan.problems() > 0) {
            grid.goToProblem();
        }
        grid.cursor.focus();
    }

    private Region content(PastePlan<R> plan) {
        VBox box = new VBox(8);
        box.getChildren().add(Parts.label(grid.texts.text(plan.header() ? "ui.paste.header" : "ui.paste.no.header"), "muted"));
        if (!plan.extra().isEmpty()) {
            String left = String.join(grid.texts.now("ui.paste.extra.and"), plan.extra().stream()
                .map(x -> plan.header() ? x.text() : grid.texts.now("ui.paste.extra.column", x.number(), x.text())).toList());
            Label extra = Parts.label(grid.texts.text("ui.paste.extra", left), "form-problem");
            extra.setId("paste-extra");
            extra.setGraphic(Parts.icon("fth-alert-circle"));
            extra.setWrapText(true);
            extra.setMaxWidth(WIDTH);
            extra.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(extra);
        }
        if (plan.problems() > 0) {
            Label wrong = Parts.label(grid.texts.text("ui.paste.problems", String.valueOf(plan.problems())), "form-problem");
            wrong.setGraphic(Parts.icon("fth-alert-circle"));
            box.getChildren().add(wrong);
        }
        List<GridColumn<EntryLine<R>>> columns = plan.columns().stream().filter(i -> i >= 0).distinct().map(this::column).toList();
        ListRows<EntryLine<R>> rows = new ListRows<>(Map.of());
        DataGrid<EntryLine<R>> sample = new DataGrid<>(grid.texts, "paste-preview", columns, rows, ColumnMemory.none());
        sample.setFocusTraversable(false);
        rows.set(plan.lines().stream().limit(SHOWN).toList());
        sample.setPrefSize(WIDTH, GridHeader.HEIGHT + GridBody.ROW * Math.min(SHOWN, Math.max(1, plan.lines().size())) + 14);
        box.getChildren().add(sample);
        if (plan.lines().size() > SHOWN) {
            box.getChildren().add(Parts.label(grid.texts.text("ui.find.more", plan.lines().size() - SHOWN), "muted"));
        }
        return box;
    }

    private GridColumn<EntryLine<R>> column(int index) {
        EntryColumn<R, ?> column = grid.columns.get(index);
        return new GridColumn<>(column.head(), (line, lang) -> {
            String text = grid.lines.cells.text(line, column);
            return line.problems.containsKey(column.key()) ? Cell.tag(text.isEmpty() ? grid.texts.now("ui.paste.blank") : text, "tag-danger") : Cell.text(text);
        });
    }

    /** A block copied from this program in either language is known by its titles. */
    private static List<String> titles(EntryColumn<?, ?> column) {
        return IntStream.range(0, Lang.values().length).mapToObj(i -> Texts.of(Lang.values()[i]).get(column.head().labelKey())).toList();
    }
}
