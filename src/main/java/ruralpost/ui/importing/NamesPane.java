package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.NewName;
import ruralpost.importing.PlanDetails;
import ruralpost.importing.SheetImport;
import ruralpost.importing.TakenName;
import ruralpost.importing.UnknownNames;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.text.UiTexts;

/** Names that mean no record for certain, what each may mean, and what the plan concluded by itself or remembers. */
final class NamesPane extends VBox {

    private static final int SHOWN = 40;
    private static final double CHIP_EDGES = 24;
    private static final Comparator<NewName> URGENCY = Comparator.comparing((NewName n) -> !n.ambiguous()).thenComparing(n -> n.proposals().isEmpty());

    private final UiTexts texts;
    private final SheetShape shape;
    private final Consumer<NameDecisions> decided;
    private final Segments<UnknownNames> rule;
    private final VBox list = new VBox();
    private final FlowPane conclusions = new FlowPane();
    private final Label count = new Label();
    private NameDecisions decisions = NameDecisions.of(UnknownNames.CREATE);
    private SheetImport.Planned planned;
    private boolean done;
    private Content content;
    private int focusAt = -1;
    private boolean showing;

    /** What is shown; while it stays the same the nodes stay, and with them the keyboard. */
    private record Content(NameDecisions decisions, List<NewName> open, List<TakenName> taken, List<Message> conclusions, Lang lang, boolean done) {
    }

    NamesPane(UiTexts texts, SheetShape shape, Consumer<NameDecisions> decided) {
        this.texts = texts;
        this.shape = shape;
        this.decided = decided;
        getStyleClass().add("mapping-section");
        rule = new Segments<>(List.of(UnknownNames.CREATE, UnknownNames.REJECT), r -> texts.text("import.unknown." + r.name().toLowerCase(java.util.Locale.ROOT)));
        rule.getStyleClass().add("mini");
        rule.setId("import-unknown");
        rule.chosenProperty().addListener((o, was, now) -> {
            if (!showing) {
                decided.accept(decisions.with(now));
            }
        });
        count.getStyleClass().addAll("small", "muted");
        Label title = Parts.label(texts.text("import.names"), "card-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, title, count, Parts.spacer(), rule);
        head.getStyleClass().add("mapping-section-head");
        conclusions.getStyleClass().add("chips");
        conclusions.setId("import-conclusions");
        list.setId("import-names");
        getChildren().setAll(head, list, conclusions);
        texts.langProperty().addListener((o, was, now) -> fill());
    }

    /** Shows the names of a plan; it is null while there is none. @param carriedOut whether the plan was, so that the names are there now */
    void show(NameDecisions now, SheetImport.Planned of, boolean carriedOut) {
        decisions = now;
        done = carriedOut;
        planned = of;
        showing = true;
        rule.chosenProperty().set(now.unknown());
        showing = false;
        fill();
    }

    private void fill() {
        PlanDetails details = planned == null ? null : planned.details();
        List<NewName> open = details == null ? List.of() : details.newNames().stream().filter(n -> !decidedSince(n)).sorted(URGENCY).toList();
        Content next = details == null ? null : new Content(decisions, open, details.taken(), details.conclusions(), texts.lang(), done);
        if (next != null && next.equals(content)) {
            return;
        }
        content = next;
        focusAt = list.isFocusWithin() ? focused() : focusAt;
        list.getChildren().clear();
        conclusions.getChildren().clear();
        count.setText(next == null ? "" : counted(open));
        // where nothing is made of unknown names there is no rule to choose
        rule.setVisible(details == null || details.creates());
        rule.setManaged(rule.isVisible());
        boolean creating = decisions.unknown() == UnknownNames.CREATE;
        open.stream().limit(SHOWN).forEach(n -> list.getChildren().add(new NameBlock(texts, shape.field(n.field()), n, details, creating, change -> {
            focusAt = focused();
            decided.accept(change.apply(decisions));
        })));
        if (open.size() > SHOWN) {
            Label more = new Label(texts.now("import.names.more", open.size() - SHOWN));
            more.getStyleClass().addAll("small", "muted");
            list.getChildren().add(more);
        }
        if (next != null) {
            next.taken().forEach(t -> conclusions.getChildren().add(taken(t)));
            next.conclusions().forEach(c -> conclusions.getChildren().add(chip(c)));
        }
        conclusions.setManaged(!conclusions.getChildren().isEmpty());
        focus();
    }

    /** Whether the plan to come will know what it means. A choice that this plan knew and could not take is asked for again. */
    private boolean decidedSince(NewName name) {
        NameDecisions.Named named = new NameDecisions.Named(name.field(), name.name());
        NameDecisions.Choice choice = decisions.chosen().get(named);
        return choice != null && !Objects.equals(choice, planned.names().chosen().get(named));
    }

    /** The block with the keyboard; the first one when none has it. */
    private int focused() {
        return list.getChildren().stream().filter(Node::isFocusWithin).mapToInt(list.getChildren()::indexOf).findFirst().orElse(0);
    }

    /** The name that was decided goes with its block; the keyboard goes on to the next. */
    private void focus() {
        if (focusAt >= 0) {
            List<Node> blocks = list.getChildren();
            (blocks.isEmpty() ? rule.button(rule.chosenProperty().get()) : blocks.get(Math.min(focusAt, blocks.size() - 1))).requestFocus();
            focusAt = -1;
        }
    }

    private String counted(List<NewName> open) {
        long several = open.stream().filter(NewName::ambiguous).count();
        long returned = open.stream().filter(n -> !n.ambiguous() && !n.creatable()).count();
        long made = open.size() - several - returned;
        List<String> parts = new ArrayList<>();
        if (several > 0) {
            parts.add(texts.now("import.names.choose", several));
        }
        if (decisions.unknown() == UnknownNames.REJECT && planned.details().creates()) {
            parts.add(texts.now("import.names.rejecting"));
        } else {
            if (made > 0) {
                parts.add(texts.now(done ? "import.names.created" : "import.names.creating", made));
            }
            if (returned > 0) {
                parts.add(texts.now("import.names.returned", returned));
            }
        }
        return parts.isEmpty() ? texts.now("import.names.none") : String.join(" · ", parts);
    }

    private Node chip(Message sentence) {
        Label chip = new Label(texts.now(sentence));
        chip.getStyleClass().add("conclusion");
        chip.setWrapText(true);
        chip.maxWidthProperty().bind(conclusions.widthProperty().subtract(CHIP_EDGES));
        return chip;
    }

    /** What a name was taken for, which can be taken back. */
    private Node taken(TakenName t) {
        Object target = t.record() == null ? Message.of("import.names.new.one") : t.record().fullName();
        Label what = new Label(switch (t.by()) {
            case CHOSEN -> texts.now("import.names.used", t.name(), target);
            case REMEMBERED -> texts.now("import.names.used.why", t.name(), target, Message.of("import.names.remembered"));
            case RECIPE -> texts.now("import.names.used.why", t.name(), target, Message.of("import.names.recipe"));
            case RULE -> texts.now("import.names.used.why", t.name(), target, t.reason());
        });
        Button away = Parts.iconButton(texts, "fth-x", t.by() == TakenName.By.REMEMBERED ? "import.names.forget" : "import.names.back");
        away.getStyleClass().add("chip-remove");
        away.setOnAction(e -> {
            focusAt = 0;
            decided.accept(decisions.ask(t.field(), t.name()));
        });
        HBox chip = new HBox(what, away);
        chip.getStyleClass().add("chip");
        if (t.by() != TakenName.By.RULE) {
            chip.getStyleClass().add("chip-accent");
        }
        return chip;
    }
}
