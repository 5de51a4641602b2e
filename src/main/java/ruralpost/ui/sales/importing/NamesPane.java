package ruralpost.ui.sales.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.sales.importing.NameDecisions;
import ruralpost.sales.importing.NewName;
import ruralpost.sales.importing.PlanDetails;
import ruralpost.sales.importing.UnknownNames;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.text.UiTexts;

/** Names that the ledger does not know, what is to be done with them, and what the plan concluded by itself. */
final class NamesPane extends VBox {

    private static final int SHOWN = 40;

    private final UiTexts texts;
    private final Consumer<NameDecisions> decided;
    private final Segments<UnknownNames> rule;
    private final VBox list = new VBox();
    private final FlowPane conclusions = new FlowPane();
    private final Label count = new Label();
    private NameDecisions decisions = NameDecisions.of(UnknownNames.CREATE);
    private PlanDetails details;
    private boolean showing;

    NamesPane(UiTexts texts, Consumer<NameDecisions> decided) {
        this.texts = texts;
        this.decided = decided;
        getStyleClass().add("mapping-section");
        rule = new Segments<>(List.of(UnknownNames.CREATE, UnknownNames.REJECT), r -> texts.text("sales.import.unknown." + r.name().toLowerCase(java.util.Locale.ROOT)));
        rule.getStyleClass().add("mini");
        rule.setId("import-unknown");
        rule.chosenProperty().addListener((o, was, now) -> {
            if (!showing) {
                decided.accept(decisions.with(now));
            }
        });
        count.getStyleClass().addAll("small", "muted");
        HBox head = new HBox(8, Parts.label(texts.text("sales.import.names"), "card-title"), count, Parts.spacer(), rule);
        head.getStyleClass().add("mapping-section-head");
        conclusions.getStyleClass().add("chips");
        conclusions.setId("import-conclusions");
        list.setId("import-names");
        getChildren().setAll(head, list, conclusions);
        texts.langProperty().addListener((o, was, now) -> fill());
    }

    /** Shows the names of a plan; the details are null while there is none. */
    void show(NameDecisions now, PlanDetails of) {
        decisions = now;
        details = of;
        showing = true;
        rule.chosenProperty().set(now.unknown());
        showing = false;
        fill();
    }

    private void fill() {
        list.getChildren().clear();
        conclusions.getChildren().clear();
        conclusions.setManaged(false);
        if (details == null) {
            count.setText("");
            return;
        }
        List<NewName> names = details.newNames();
        conclusions.setManaged(!details.conclusions().isEmpty() || !decisions.instead().isEmpty());
        boolean create = decisions.unknown() == UnknownNames.CREATE;
        count.setText(texts.now(!create ? "sales.import.names.rejecting" : names.isEmpty() ? "sales.import.names.none" : "sales.import.names.creating",
            names.size()));
        names.stream().limit(SHOWN).forEach(n -> list.getChildren().add(row(n)));
        if (names.size() > SHOWN) {
            list.getChildren().add(text("sales.import.names.more", names.size() - SHOWN));
        }
        decisions.instead().forEach((named, meant) -> conclusions.getChildren().add(taken(named, meant)));
        details.conclusions().forEach(c -> conclusions.getChildren().add(chip(c)));
    }

    private Node row(NewName name) {
        Label field = new Label(texts.now("sales.field." + name.field()));
        field.getStyleClass().addAll("small", "muted");
        ColumnRow.fix(field, 64);
        Label shown = new Label(name.name());
        shown.setMinWidth(40);
        Label rows = text("sales.import.names.rows", name.rows());
        rows.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, field, shown, rows, Parts.spacer());
        row.getStyleClass().add("names-row");
        if (name.near() != null) {
            Hyperlink use = new Hyperlink(texts.now("sales.import.names.use", name.near()));
            use.getStyleClass().addAll("link", "small");
            use.setOnAction(e -> decide(decisions.use(name.field(), name.name(), name.near())));
            row.getChildren().add(use);
        }
        return row;
    }

    /** The link that was pressed goes with its line; the keyboard stays near. */
    private void decide(NameDecisions next) {
        rule.button(rule.chosenProperty().get()).requestFocus();
        decided.accept(next);
    }

    private Label text(String key, Object... args) {
        Label label = new Label(texts.now(key, args));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private Node chip(Message sentence) {
        Label chip = new Label(texts.now(sentence));
        chip.getStyleClass().add("conclusion");
        return chip;
    }

    /** A decision of the user, which can be taken back. */
    private Node taken(NameDecisions.Named named, String meant) {
        Label what = new Label(texts.now("sales.import.names.used", named.name(), meant));
        javafx.scene.control.Button away = Parts.iconButton(texts, "fth-x", "sales.import.names.back");
        away.getStyleClass().add("chip-remove");
        away.setOnAction(e -> decide(decisions.use(named.field(), named.name(), null)));
        HBox chip = new HBox(what, away);
        chip.getStyleClass().addAll("chip", "chip-accent");
        return chip;
    }
}
