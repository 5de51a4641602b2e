package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import ruralpost.sheet.GroupRows;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.plan.LeftColumns;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** What a clerk is only told: which rows were left out, what columns say that are not imported, where names over groups went. Each leads to its row. */
final class PlanTold {

    private static final int COLUMNS = 5;
    private static final Set<RowKind> OUTSIDE = EnumSet.of(RowKind.ABOVE, RowKind.HEADER, RowKind.DATA);

    private final UiTexts texts;
    private final Consumer<Spot> look;

    /** @param look goes to a place in the sheet */
    PlanTold(UiTexts texts, Consumer<Spot> look) {
        this.texts = texts;
        this.look = look;
    }

    /** The lines; none when nothing was left out. @param beside titles of columns beside the table, "" for none */
    List<Node> of(ImportPlan<?> plan, String beside) {
        List<Node> lines = new ArrayList<>();
        List<Hyperlink> kinds = new ArrayList<>();
        for (RowKind kind : RowKind.values()) {
            long count = OUTSIDE.contains(kind) ? 0 : plan.leftOut().count(kind);
            if (count > 0) {
                kinds.add(kind(plan, kind, count));
            }
        }
        if (!kinds.isEmpty()) {
            lines.add(PlanText.flow("plan-left-out", texts.now("import.left.out"), kinds));
        }
        List<LeftColumns.Column> columns = plan.leftColumns();
        columns.stream().limit(COLUMNS).forEach(c -> lines.add(words(c)));
        if (columns.size() > COLUMNS) {
            String titles = columns.stream().skip(COLUMNS).map(c -> c.title().isEmpty() ? ColumnLetters.of(c.column()) : c.title()).collect(Collectors.joining(" · "));
            lines.add(PlanText.line("plan-left-columns", texts.now("import.left.columns.more", titles), "muted"));
        }
        if (!beside.isEmpty()) {
            lines.add(PlanText.line("plan-left-beside", texts.now("import.left.beside", beside), "muted"));
        }
        Message filled = GroupRows.filledLabel(plan.mapping());
        if (!plan.groups().isEmpty() && filled != null) {
            lines.add(PlanText.line("plan-groups", texts.now("import.groups.fill", PlanChecks.numbers(plan.groups(), plan.groups().size()), filled), "muted"));
        }
        return lines;
    }

    /** What a column says that is not imported: of a state only the clerk can tell whether such rows are sales. */
    private Node words(LeftColumns.Column column) {
        Message left = column.stored() ? Message.of("import.remark.words", column.title()) : column.title().isEmpty() ? Message.of("import.left.untitled", ColumnLetters.of(column.column())) : Message.of("import.left.column", column.title());
        String id = "plan-left-column-" + column.column();
        List<Hyperlink> words = new ArrayList<>();
        for (LeftColumns.Word word : column.words()) {
            words.add(PlanText.link(id + "-" + words.size(), word.text() + " " + Formats.of(texts.lang()).integer(word.rows()),
                () -> look.accept(new Spot(word.firstRow(), ColumnLetters.of(column.column()), word.text(), left, null, Spot.Kind.REMARK))));
        }
        return PlanText.flow(id, texts.now(column.further() > 0 ? Message.of("import.left.further", left, column.further()) : left), words);
    }

    private Hyperlink kind(ImportPlan<?> plan, RowKind kind, long count) {
        List<Integer> rows = plan.leftOut().rows(kind);
        int[] next = {0};
        Hyperlink link = PlanText.link("left-out-" + kind.name().toLowerCase(Locale.ROOT), texts.now("import.left.out.kind", kind.label(), Formats.of(texts.lang()).integer(count)),
            () -> look.accept(new Spot(rows.get(next[0]++ % rows.size()), "", "", kind.label(), null, Spot.Kind.REMARK)));
        link.setTooltip(new Tooltip(texts.now("import.left.out.rows", PlanChecks.numbers(rows, count))));
        return link;
    }
}
