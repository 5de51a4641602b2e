package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import ruralpost.sheet.GroupRows;
import ruralpost.sheet.PlaceAbove;
import ruralpost.sheet.TitleDoubts;
import ruralpost.sheet.UnreadLines;
import ruralpost.sheet.file.SheetAside;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.plan.LeftOut;
import ruralpost.sheet.plan.TotalCheck;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** What a clerk checks before importing: totals that differ, values not read literally, what the sheet notes, its comments, and what it hides. */
final class PlanChecks {

    private static final int SHOWN = 3;
    private static final int COMMENTS = 8;

    private final UiTexts texts;
    private final Consumer<Spot> look;
    private final BiConsumer<String, String> put;

    /**
     * @param look goes to a place in the sheet
     * @param put  takes the key of a field and what stands for it in every row
     */
    PlanChecks(UiTexts texts, Consumer<Spot> look, BiConsumer<String, String> put) {
        this.texts = texts;
        this.look = look;
        this.put = put;
    }

    /** How many totals of the sheet are the sums of its rows; nothing when there are none. */
    List<Node> agreeing(ImportPlan<?> plan) {
        long agreeing = plan.totals().stream().filter(TotalCheck::agrees).count();
        if (agreeing == 0) {
            return List.of();
        }
        Label line = new Label(texts.now("import.total.agrees", agreeing), Parts.icon("fth-check"));
        line.setId("plan-totals-agree");
        line.getStyleClass().add("plan-agrees");
        return List.of(line);
    }

    /** The lines, what weighs most first. @param done whether the plan was carried out, so that no row waits to be looked at */
    List<Node> of(ImportPlan<?> plan, boolean done) {
        List<Node> lines = new ArrayList<>();
        totals(lines, plan);
        if (plan.remarkedRows() > 0 && !done) {
            lines.add(asked("plan-look", Message.of("import.plan.look", plan.remarkedRows())));
        }
        LeftOut said = plan.leftOut();
        notes(lines, said.notes());
        PlaceAbove.Said place = PlaceAbove.of(plan.mapping());
        if (place != null) {
            lines.add(asked("plan-place-above", Message.of("import.place.above", place.place(), plan.mapping().shape().field(place.field()).label())));
            lines.add(fill("plan-place-fill", plan, place.field(), place.place()));
        }
        unread(lines, plan);
        TitleDoubts.of(plan.mapping()).forEach(d -> lines.add(asked("plan-title-doubt", d)));
        comments(lines, said.aside());
        if (said.hiddenRows() > 0) {
            lines.add(asked("plan-hidden-rows", Message.of("import.hidden.rows", said.hiddenRows())));
        }
        if (!said.hiddenColumns().isEmpty()) {
            lines.add(asked("plan-hidden-columns", Message.of("import.hidden.columns", String.join(" · ", said.hiddenColumns()))));
        }
        if (!plan.groups().isEmpty() && GroupRows.filledLabel(plan.mapping()) == null && GroupRows.mayLack(plan.mapping())) {
            lines.add(asked("plan-groups-lost", Message.of("import.groups.lost", numbers(plan.groups(), plan.groups().size()))));
        }
        return lines;
    }

    /** How many things there are to check, however many lines they take. @param done as above */
    static long count(ImportPlan<?> plan, boolean done) {
        LeftOut said = plan.leftOut();
        return plan.totals().stream().filter(t -> !t.agrees()).count() + (done ? 0 : plan.remarkedRows()) + said.notes().size()
            + (PlaceAbove.of(plan.mapping()) == null ? 0 : 1) + (plan.unread().isEmpty() ? 0 : 1) + TitleDoubts.of(plan.mapping()).size() + (said.aside().comments().isEmpty() ? 0 : said.aside().comments().size() + said.aside().further()) + said.hiddenRows() + said.hiddenColumns().size();
    }

    private void totals(List<Node> lines, ImportPlan<?> plan) {
        List<TotalCheck> differing = plan.totals().stream().filter(t -> !t.agrees()).toList();
        TotalWords words = new TotalWords(plan.mapping());
        // all of them stand among the problems; here they must not push the rest out of sight
        for (TotalCheck total : differing.stream().limit(differing.size() > SHOWN ? 1 : SHOWN).toList()) {
            Hyperlink link = PlanText.link("plan-total-" + total.row() + total.column(), texts.now("import.total.line", plan.mapping().sheet().rowOf(total.row(), total.column()),
                plan.mapping().sheet().columnOf(total.row(), total.column()), words.difference(total)), () -> look.accept(words.spot(total)));
            link.setGraphic(Parts.icon("fth-alert-circle"));
            link.getStyleClass().add("plan-differs");
            lines.add(link);
        }
        if (differing.size() > SHOWN) {
            lines.add(PlanText.line("plan-totals-more", texts.now("import.total.more", differing.size() - 1), "muted"));
        }
    }

    /** What is asked is said once, however many notes there are. */
    private void notes(List<Node> lines, List<String> notes) {
        if (notes.size() == 1) {
            lines.add(asked("plan-sheet-note", Message.of("import.note", notes.getFirst())));
        } else if (!notes.isEmpty()) {
            lines.add(asked("plan-sheet-notes", Message.of("import.notes", notes.size())));
            notes.forEach(note -> lines.add(PlanText.line("plan-sheet-note", texts.now("import.note.one", note))));
        }
    }

    /** What stands around the table and is stored nowhere. */
    private void unread(List<Node> lines, ImportPlan<?> plan) {
        List<UnreadLines.Said> said = plan.unread();
        if (!said.isEmpty()) {
            UnreadLines.Said named = said.stream().filter(l -> l.field() != null).findFirst().orElse(null);
            lines.add(asked("plan-unread", named == null ? Message.of("import.around", UnreadLines.told(said))
                : Message.of("import.around.put", UnreadLines.told(said), named.rest(), plan.mapping().shape().field(named.field()).label())));
            if (named != null) {
                lines.add(fill("plan-unread-fill", plan, named.field(), named.rest()));
            }
        }
    }

    /** Answers at once what would else be typed among the fields that the sheet lacks. */
    private Hyperlink fill(String id, ImportPlan<?> plan, String field, String name) {
        return PlanText.link(id, texts.now("import.around.fill", name, plan.mapping().shape().field(field).label()), () -> put.accept(field, name));
    }

    /** Each comment leads to its cell. */
    private void comments(List<Node> lines, SheetAside aside) {
        if (aside.comments().isEmpty()) {
            return;
        }
        lines.add(asked("plan-comments", Message.of("import.comments", aside.comments().size() + aside.further())));
        for (SheetAside.Comment comment : aside.comments().stream().limit(COMMENTS).toList()) {
            Message said = Message.of("import.comment", comment.text());
            lines.add(PlanText.link("plan-comment-" + comment.cell(), comment.cell() + " " + comment.text(), () -> look.accept(
                new Spot(Integer.parseInt(comment.cell().replaceAll("\\D", "")), comment.cell().replaceAll("\\d", ""), "", said, null, Spot.Kind.REMARK))));
        }
        int more = Math.max(0, aside.comments().size() - COMMENTS) + aside.further();
        if (more > 0) {
            lines.add(PlanText.line("plan-comments-more", texts.now("import.comments.more", more), "muted"));
        }
    }

    private Label asked(String id, Message said) {
        return PlanText.line(id, texts.now(said), "asked");
    }

    /** The first of some row numbers. */
    static String numbers(List<Integer> rows, long count) {
        return rows.stream().limit(20).map(String::valueOf).collect(Collectors.joining(" · ")) + (count > 20 ? " …" : "");
    }
}
