package ruralpost.ui.form;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import ruralpost.text.Lang;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Parsed;

/** One of a few fixed things. The words follow the language. */
final class ChoiceEditor<V> implements Editor<V> {

    private final ComboBox<V> box = new ComboBox<>();
    private final UiTexts texts;
    private final BiFunction<V, Lang, String> name;

    ChoiceEditor(UiTexts texts, List<V> options, BiFunction<V, Lang, String> name) {
        this.texts = texts;
        this.name = name;
        box.getItems().setAll(options);
        box.getStyleClass().add("in-form");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new Cell<>(texts, name));
        box.setButtonCell(new Cell<>(texts, name));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node input() {
        return box;
    }

    @Override
    public void show(V value) {
        box.setValue(value);
    }

    @Override
    public Parsed<V> read() {
        return box.getValue() == null ? Parsed.blank() : Parsed.of(box.getValue());
    }

    @Override
    public Object state() {
        return java.util.Optional.ofNullable(box.getValue());
    }

    @Override
    public String draft() {
        return box.getValue() == null ? "" : box.getValue().toString();
    }

    @Override
    public void draft(String text) {
        box.setValue(box.getItems().stream().filter(v -> v.toString().equals(text)).findFirst().orElse(null));
    }

    @Override
    public String words() {
        return box.getValue() == null ? "" : name.apply(box.getValue(), texts.lang());
    }

    @Override
    public void onChange(Runnable changed) {
        box.valueProperty().addListener((o, was, now) -> changed.run());
    }

    private static final class Cell<V> extends ListCell<V> {
        private final UiTexts texts;
        private final BiFunction<V, Lang, String> name;

        Cell(UiTexts texts, BiFunction<V, Lang, String> name) {
            this.texts = texts;
            this.name = name;
        }

        @Override
        protected void updateItem(V item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText("");
            } else {
                textProperty().bind(texts.langProperty().map(lang -> name.apply(item, lang)));
            }
        }
    }
}
