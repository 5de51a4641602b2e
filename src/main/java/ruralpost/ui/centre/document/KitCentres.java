package ruralpost.ui.centre.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import ruralpost.centre.Centre;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/**
 * The centres that a filter takes, each with a tick: Space ticks and unticks the selected ones, Ctrl+A selects all. What is unticked stays so
 * under another filter. Used on the JavaFX thread.
 */
final class KitCentres extends VBox {

    private final ListView<Centre> list = new ListView<>();
    private final Set<Long> without = new HashSet<>();
    private final Map<Long, BooleanProperty> ticks = new HashMap<>();
    private final SimpleObjectProperty<Message> count = new SimpleObjectProperty<>(Message.of("stock.kit.chosen", 0, 0));
    private final Runnable changed;
    private boolean several;

    /** @param changed runs after each tick of a person */
    KitCentres(UiTexts texts, Runnable changed) {
        super(8);
        this.changed = changed;
        list.setId("stock-kit-centres");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.accessibleTextProperty().bind(texts.text("stock.kit.centres"));
        StringConverter<Centre> words = new StringConverter<>() {
            @Override
            public String toString(Centre c) {
                return c == null ? "" : (c.number() == null ? "" : c.number() + "  ") + c.name();
            }

            @Override
            public Centre fromString(String text) {
                return null;
            }
        };
        list.setCellFactory(l -> {
            CheckBoxListCell<Centre> cell = new CheckBoxListCell<>(this::tick, words);
            // a long name ends in dots, which no bar below the list is worth
            cell.setPrefWidth(0);
            return cell;
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE) {
                List<Centre> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
                tick(selected, selected.stream().anyMatch(c -> without.contains(c.id())));
                e.consume();
            }
        });
        Label chosen = Parts.label(texts.text(count), "small");
        chosen.setId("stock-kit-chosen");
        Button all = Parts.button(texts, "stock.kit.all");
        all.setId("stock-kit-all");
        all.setOnAction(e -> tick(list.getItems(), true));
        Button none = Parts.button(texts, "stock.kit.nobody");
        none.setId("stock-kit-nobody");
        none.setOnAction(e -> tick(list.getItems(), false));
        HBox tools = new HBox(6, all, none, chosen);
        tools.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        tools.setMinHeight(28);
        VBox.setVgrow(list, Priority.ALWAYS);
        setPrefWidth(300);
        setMinWidth(220);
        getChildren().setAll(tools, list);
    }

    private BooleanProperty tick(Centre c) {
        return ticks.computeIfAbsent(c.id(), id -> {
            BooleanProperty tick = new SimpleBooleanProperty(!without.contains(id));
            tick.addListener((o, was, now) -> {
                if (now) {
                    without.remove(id);
                } else {
                    without.add(id);
                }
                if (!several) {
                    told();
                }
            });
            return tick;
        });
    }

    private void tick(List<Centre> centres, boolean on) {
        several = true;
        centres.forEach(c -> tick(c).set(on));
        several = false;
        told();
    }

    private void told() {
        count();
        changed.run();
    }

    private void count() {
        count.set(Message.of("stock.kit.chosen", chosen().size(), list.getItems().size()));
    }

    /** The centres that the filter takes now. */
    void show(List<Centre> centres) {
        if (!list.getItems().stream().map(Centre::id).toList().equals(centres.stream().map(Centre::id).toList())) {
            list.getItems().setAll(centres);
        }
        count();
    }

    /** Those of them that are ticked. */
    List<Long> chosen() {
        return list.getItems().stream().map(Centre::id).filter(id -> !without.contains(id)).toList();
    }

    /** Those that were unticked, as a draft keeps them; null for none. */
    String unticked() {
        return without.isEmpty() ? null : String.join(",", without.stream().sorted().map(String::valueOf).toList());
    }

    /** Takes them from a draft; null for none. */
    void untick(String ids) {
        without.clear();
        if (ids != null) {
            for (String id : ids.split(",")) {
                without.add(Long.valueOf(id));
            }
        }
        ticks.forEach((id, tick) -> tick.set(!without.contains(id)));
        list.refresh();
        Objects.requireNonNull(changed).run();
    }
}
