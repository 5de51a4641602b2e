package ruralpost.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The kinds, with how many records each has. */
final class KindList extends ListView<Register<?>> {

    private final UiTexts texts;
    private final Map<Register<?>, String> counts = new HashMap<>();

    /** @param chosen takes the kind gone to @param enter what Enter and Right do */
    KindList(UiTexts texts, List<Register<?>> registers, Consumer<Register<?>> chosen, Runnable enter) {
        this.texts = texts;
        setId("register-kinds");
        getStyleClass().addAll("list-dense", "register-kinds");
        accessibleTextProperty().bind(texts.text("register.kinds"));
        getItems().setAll(registers);
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.RIGHT) {
                enter.run();
                e.consume();
            }
        });
    }

    void counts(RegisterData data) {
        getItems().forEach(r -> counts.put(r, texts.now("register.number", r.records(data).size())));
        refresh();
    }

    private final class Cell extends ListCell<Register<?>> {

        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox line = new HBox(8);

        Cell() {
            count.getStyleClass().add("record-list-meta");
            count.setMinWidth(Region.USE_PREF_SIZE);
            name.setMinWidth(20);
            // as wide as the list: a long name is cut, the number never
            setPrefWidth(0);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Register<?> item, boolean empty) {
            super.updateItem(item, empty);
            name.textProperty().unbind();
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            setId("kind-" + item.id());
            name.textProperty().bind(texts.text(item.title()));
            count.setText(counts.getOrDefault(item, ""));
            line.getChildren().setAll(Parts.icon(item.icon()), name, Parts.spacer(), count);
            setGraphic(line);
        }
    }
}
