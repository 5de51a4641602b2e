package ruralpost.ui.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.sheet.plan.Outcome;
import ruralpost.sheet.plan.PlanDifference;
import ruralpost.sheet.plan.PlanDifference.ChangedRow;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** What a clerk has to know about a plan before its counts: why there is none, what has just happened, what the ledger changed in it. */
final class PlanNotes extends VBox {

    private final UiTexts texts;
    private final Consumer<Spot> look;
    private PlanDifference shown;
    private boolean listing;

    /** @param look goes to a place in the sheet */
    PlanNotes(UiTexts texts, Consumer<Spot> look) {
        this.texts = texts;
        this.look = look;
        getStyleClass().add("plan-lines");
        managedProperty().bind(visibleProperty());
    }

    /** What a row came to. */
    private record Turn(Outcome before, Outcome after) {
    }

    /** Shows what is to be said of a file. */
    void show(ImportItem item) {
        getChildren().clear();
        note(item.problemProperty().get(), "plan-problem", "fth-alert-circle");
        note(item.noteProperty().get(), "plan-note", "fth-info");
        if (item.differenceProperty().get() != shown) {
            shown = item.differenceProperty().get();
            listing = false;
        }
        if (shown != null) {
            difference(item);
        }
        FileLook first = item.lookProperty().get();
        if (first != null && !first.others().isEmpty()) {
            note(Message.of("import.sheets.others", String.join(" · ", first.others())), "plan-others", "fth-layers");
        }
        note(SheetTables.unread(item), "plan-tables", "fth-layers");
        setVisible(!getChildren().isEmpty());
    }

    private void note(Message message, String id, String icon) {
        if (message != null) {
            Label label = new Label(texts.now(message), Parts.icon(icon));
            label.setId(id);
            label.getStyleClass().addAll("plan-message", id);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(label);
        }
    }

    private void difference(ImportItem item) {
        Map<Turn, Long> turns = new LinkedHashMap<>();
        shown.rows().forEach(r -> turns.merge(new Turn(r.before(), r.after()), 1L, Long::sum));
        Message what = null;
        for (Map.Entry<Turn, Long> turn : turns.entrySet()) {
            Message one = Message.of("import.moved.rows", turn.getValue(), word(turn.getKey().before()), word(turn.getKey().after()));
            what = what == null ? one : Message.of("import.moved.and", what, one);
        }
        if (shown.changedRows() > shown.rows().size()) {
            what = Message.of("import.moved.many", shown.changedRows());
        }
        note(Message.of("import.moved.difference", what), "plan-difference", "fth-info");
        getChildren().add(PlanText.link("plan-difference-list", texts.now(listing ? "import.moved.hide" : "import.moved.list"), () -> {
            listing = !listing;
            show(item);
        }));
        if (listing) {
            getChildren().addAll(shown.rows().stream().map(this::row).toList());
        }
    }

    private Node row(ChangedRow row) {
        Message words = Message.of("import.moved.row", Integer.toString(row.row()), word(row.before()), word(row.after()));
        return PlanText.link("plan-difference-" + row.row(), texts.now(words), () -> look.accept(new Spot(row.row(), "", "", words, null, Spot.Kind.REMARK)));
    }

    private static Message word(Outcome outcome) {
        return Message.of(outcome == null ? "import.moved.none" : "import.count." + switch (outcome) {
            case CREATE -> "created";
            case UPDATE -> "updated";
            case UNCHANGED -> "unchanged";
            case REJECT -> "rejected";
            case HOLD -> "held";
        });
    }
}
