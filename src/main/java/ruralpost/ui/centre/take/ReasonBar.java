package ruralpost.ui.centre.take;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ruralpost.centre.take.CountRow;
import ruralpost.centre.take.DifferenceReason;
import ruralpost.centre.take.TakeState;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;

/** Gives all ticked differences of a count one reason. Ticks stay until a reason is given or another count is shown. */
final class ReasonBar extends HBox {

    private final UiTexts texts;
    private final TakeScreen screen;
    private final CheckBox all = new CheckBox();
    private final ComboBox<DifferenceReason> reason = new ComboBox<>();
    private final Set<String> ticked = new HashSet<>();
    private final Map<String, CheckBox> boxes = new HashMap<>();
    private List<CountRow> rows = List.of();
    private long count;
    private boolean open;
    private boolean showing;

    ReasonBar(UiTexts texts, TakeScreen screen) {
        super(8);
        this.texts = texts;
        this.screen = screen;
        all.setId("tick-all");
        all.textProperty().bind(texts.text("take.tick.all"));
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(e -> {
            rows.forEach(r -> tick(r.label(), all.isSelected()));
            tell();
        });
        reason.setId("reason-ticked");
        reason.getItems().setAll(DifferenceReason.values());
        reason.setConverter(new ReasonNames(texts));
        reason.promptTextProperty().bind(texts.text("take.tick.reason"));
        reason.accessibleTextProperty().bind(reason.promptTextProperty());
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.valueProperty().addListener((o, was, now) -> {
            if (!showing && now != null) {
                give(now);
            }
        });
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().setAll(all, reason);
    }

    /** @param differences those shown */
    void show(TakeData data, List<CountRow> differences) {
        long id = data.count().at().id();
        if (count != id) {
            ticked.clear();
        }
        count = id;
        rows = differences;
        open = data.take().take().stored() == TakeState.OPEN && differences.size() > 1;
        ticked.retainAll(differences.stream().map(CountRow::label).collect(Collectors.toSet()));
        boxes.clear();
        tell();
    }

    /** Whether there is more than one difference, and reasons can still be given. */
    boolean offered() {
        return open;
    }

    /** The box with which a difference is chosen. */
    CheckBox tick(CountRow row) {
        CheckBox box = new CheckBox();
        box.setId("tick-" + row.label());
        box.setAccessibleText(row.label());
        box.setMinWidth(USE_PREF_SIZE);
        box.setSelected(ticked.contains(row.label()));
        box.setOnAction(e -> {
            tick(row.label(), box.isSelected());
            tell();
        });
        boxes.put(row.label(), box);
        return box;
    }

    private void tick(String label, boolean on) {
        if (on) {
            ticked.add(label);
        } else {
            ticked.remove(label);
        }
        if (boxes.containsKey(label)) {
            boxes.get(label).setSelected(on);
        }
    }

    private void tell() {
        showing = true;
        all.setSelected(!rows.isEmpty() && ticked.size() == rows.size());
        all.setIndeterminate(!ticked.isEmpty() && ticked.size() < rows.size());
        reason.setDisable(ticked.isEmpty());
        reason.setValue(null);
        showing = false;
    }

    private void give(DifferenceReason why) {
        long id = count;
        List<CountRow> chosen = rows.stream().filter(r -> ticked.contains(r.label())).toList();
        screen.write(Message.of("take.label.reasons", chosen.size()), tx -> {
            screen.takes().counting().explain(tx, id, chosen, why);
            return null;
        }, n -> {
            ticked.clear();
            boxes.values().forEach(b -> b.setSelected(false));
            tell();
            screen.said(Message.of("take.reasoned", chosen.size(), why.label()));
        });
    }
}
