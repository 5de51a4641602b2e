package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import ruralpost.sheet.GroupRows;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.plan.LeftColumns;
import ruralpost.sheet.plan.LeftOut;
import ruralpost.sheet.plan.TotalCheck;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** What a clerk checks first: whether the sheet's own totals agree, and which rows were left out. Each leads to its row. */
final class PlanChecks {

    private static final int SHOWN = 3;
    private static final Set<RowKind> OUTSIDE = EnumSet.of(RowKind.ABOVE, RowKind.HEADER, RowKind.DATA);

    private final UiTexts texts;
    private final Consumer<Spot> look;

    /** @param look goes to a place in the sheet */
    PlanChecks(UiTexts texts, Consumer<Spot> look) {
        this.texts = texts;
        this.look = look;
    }

    /** The totals of the sheet beside the sums of its rows; nothing when it gives none. */
    List<Node> totals(ImportPlan<?> plan) {
        List<Node> lines = new ArrayList<>();
        long agreeing = plan.totals().stream().filter(TotalCheck::agrees).count();
        if (agreeing > 0) {
            Label line = new Label(texts.now("import.total.agrees", agreeing), Parts.icon("fth-check"));
            line.setId("plan-totals-agree");
            line.getStyleClass().add("plan-agrees");
            lines.add(line);
        }
        List<TotalCheck> differing = plan.totals().stream().filter(t -> !t.agrees()).toList();
        TotalWords words = new TotalWords(plan.mapping());
        for (TotalCheck total : differing.stream().limit(SHOWN).toList()) {
            Hyperlink link = link(texts.now("import.total.line", plan.mapping().sheet().rowOf(total.row(), total.column()), plan.mapping().sheet().columnOf(total.row(), total.column()), words.difference(total)), () -> look.accept(words.spot(total)));
            link.setGraphic(Parts.icon("fth-alert-circle"));
            link.setId("plan-total-" + total.row() + total.column());
            link.getStyleClass().add("plan-differs");
            // a long one takes a second line; it must not push the sums out of the pane
            link.setWrapText(true);
            link.setMinWidth(0);
            link.setMinHeight(Region.USE_PREF_SIZE);
            lines.add(link);
        }
        if (differing.size() > SHOWN) {
            Label more = new Label(texts.now("import.total.more", differing.size() - SHOWN));
            more.getStyleClass().addAll("small", "muted");
            lines.add(more);
        }
        return lines;
    }

    /** The rows that hold no record, by what they are; nothing when there are none. */
    List<Node> leftOut(ImportPlan<?> plan) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("plan-left-out");
        flow.setId("plan-left-out");
        Label title = new Label(texts.now("import.left.out"));
        title.getStyleClass().addAll("small", "muted");
        flow.getChildren().add(title);
        for (RowKind kind : RowKind.values()) {
            long count = OUTSIDE.contains(kind) ? 0 : plan.leftOut().count(kind);
            if (count > 0) {
                flow.getChildren().add(kind(plan, kind, count));
            }
        }
        List<Node> lines = new ArrayList<>(flow.getChildren().size() > 1 ? List.of(flow) : List.of());
        List<LeftColumns.Column> columns = plan.leftColumns();
        columns.stream().limit(SHOWN).forEach(c -> lines.add(words(c)));
        if (columns.size() > SHOWN) {
            lines.add(line("plan-left-columns", Message.of("import.left.columns.more", columns.stream().skip(SHOWN).map(LeftColumns.Column::title).collect(Collectors.joining(" · "))), false));
        }
        LeftOut said = plan.leftOut();
        if (said.hiddenRows() > 0) {
            lines.add(line("plan-hidden-rows", Message.of("import.hidden.rows", said.hiddenRows()), true));
        }
        if (!said.hiddenColumns().isEmpty()) {
            lines.add(line("plan-hidden-columns", Message.of("import.hidden.columns", String.join(" · ", said.hiddenColumns())), true));
        }
        if (!said.aside().comments().isEmpty()) {
            String comments = said.aside().comments().stream().limit(SHOWN).map(c -> c.cell() + " " + c.text()).collect(Collectors.joining(" · "));
            lines.add(line("plan-comments", Message.of("import.comments", said.aside().comments().size() + said.aside().further(), comments), true));
        }
        for (String note : said.notes()) {
            lines.add(line("plan-sheet-note", Message.of("import.note", note), true));
        }
        Message filled = GroupRows.filledLabel(plan.mapping());
        boolean lost = filled == null && GroupRows.mayLack(plan.mapping());
        if (!plan.groups().isEmpty() && (filled != null || lost)) {
            String rows = numbers(plan.groups(), plan.groups().size());
            lines.add(line(lost ? "plan-groups-lost" : "plan-groups", lost ? Message.of("import.groups.lost", rows) : Message.of("import.groups.fill", rows, filled), lost));
        }
        return lines;
    }

    /** What a column says that is not imported: of a state only the clerk can tell whether such rows are sales. */
    private Node words(LeftColumns.Column column) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("plan-left-out");
        flow.setId("plan-left-column-" + column.column());
        Label title = new Label(texts.now("import.left.column", column.title()));
        title.getStyleClass().addAll("small", "muted");
        flow.getChildren().add(title);
        for (LeftColumns.Word word : column.words()) {
            flow.getChildren().add(link(word.text() + " " + Formats.of(texts.lang()).integer(word.rows()),
                () -> look.accept(new Spot(word.firstRow(), ColumnLetters.of(column.column()), word.text(), Message.of("import.left.column", column.title()), null, Spot.Kind.REMARK))));
        }
        return flow;
    }

    private Label line(String id, Message said, boolean asked) {
        Label line = new Label(texts.now(said));
        line.setId(id);
        line.getStyleClass().addAll("small", asked ? "asked" : "muted");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static String numbers(List<Integer> rows, long count) {
        return rows.stream().limit(20).map(String::valueOf).collect(Collectors.joining(" · ")) + (count > 20 ? " …" : "");
    }

    private Node kind(ImportPlan<?> plan, RowKind kind, long count) {
        List<Integer> rows = plan.leftOut().rows(kind);
        int[] next = {0};
        Hyperlink link = link(texts.now("import.left.out.kind", kind.label(), Formats.of(texts.lang()).integer(count)), () -> {
            int row = rows.get(next[0]++ % rows.size());
            look.accept(new Spot(row, "", "", kind.label(), null, Spot.Kind.REMARK));
        });
        link.setId("left-out-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        link.setTooltip(new Tooltip(texts.now(Message.of("import.left.out.rows", numbers(rows, count)))));
        return link;
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().addAll("link", "small");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(e -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
