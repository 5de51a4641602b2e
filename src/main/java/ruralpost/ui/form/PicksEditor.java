package ruralpost.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import ruralpost.ui.part.Chip;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Parsed;

/** Several records, one chip each, chosen one after the other by typing some of their names. Backspace in the blank field takes the last away. */
final class PicksEditor<V> implements Editor<List<V>> {

    /** Stands before what was typed and not picked yet, in a draft. */
    private static final char TYPED = '?';
    private static final char CHOSEN = '=';

    private final UiTexts texts;
    private final PickWords<V> words;
    private final PickField<V> field;
    private final FlowPane pane = new FlowPane();
    private final ObservableList<V> chosen = FXCollections.observableArrayList();

    PicksEditor(UiTexts texts, Function<String, List<Pick<V>>> find, PickWords<V> words) {
        this.texts = texts;
        this.words = words;
        this.field = new PickField<>(texts, new PickSource<>(find, words.newKey(), words.newKey() == null ? null : text -> add(words.typed().apply(text))));
        pane.getStyleClass().add("chips");
        pane.getChildren().add(field);
        field.setPrefColumnCount(16);
        field.list().pickedProperty().addListener((o, was, now) -> {
            if (now != null) {
                add(now.value());
            }
        });
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now && field.read().ok()) {
                add(field.read().value());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !chosen.isEmpty()) {
                chosen.removeLast();
                e.consume();
            }
        });
        chosen.addListener((ListChangeListener<V>) c -> fill());
        texts.langProperty().addListener((o, was, now) -> fill());
        fill();
    }

    private void add(V value) {
        field.list().show(null);
        if (!chosen.contains(value)) {
            chosen.add(value);
        }
    }

    /** The field keeps the keyboard, so it is never taken out. */
    private void fill() {
        pane.getChildren().removeIf(n -> n != field);
        for (V value : chosen) {
            pane.getChildren().add(pane.getChildren().size() - 1, new Chip(texts, "pick-" + (pane.getChildren().size() - 1), words.name().apply(value), "", false, () -> {
                chosen.remove(value);
                field.requestFocus();
            }));
        }
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public Node input() {
        return field;
    }

    @Override
    public void show(List<V> values) {
        field.list().show(null);
        chosen.setAll(values == null ? List.of() : values);
    }

    @Override
    public Parsed<List<V>> read() {
        Parsed<V> typed = field.read();
        if (!typed.isBlank()) {
            return typed.map(v -> {
                List<V> all = new ArrayList<>(chosen);
                if (!all.contains(v)) {
                    all.add(v);
                }
                return List.copyOf(all);
            });
        }
        return chosen.isEmpty() ? Parsed.blank() : Parsed.of(List.copyOf(chosen));
    }

    @Override
    public Object state() {
        return List.of(List.copyOf(chosen), field.getText());
    }

    @Override
    public String draft() {
        String all = chosen.stream().map(v -> CHOSEN + words.write().apply(v)).collect(Collectors.joining("\n"));
        return field.getText().isBlank() ? all : all + "\n" + TYPED + field.getText();
    }

    @Override
    public void draft(String text) {
        List<V> all = new ArrayList<>();
        String typed = "";
        for (String line : text.split("\n")) {
            V value = line.isEmpty() || line.charAt(0) != CHOSEN ? null : words.read().apply(line.substring(1));
            if (value != null) {
                all.add(value);
            } else if (!line.isEmpty()) {
                typed = line.substring(1);
            }
        }
        chosen.setAll(all);
        field.list().showText(typed);
    }

    @Override
    public String words() {
        return chosen.stream().map(words.name()).collect(Collectors.joining(texts.now("ui.pick.and"))) + field.getText();
    }

    @Override
    public void onChange(Runnable changed) {
        field.textProperty().addListener((o, was, now) -> changed.run());
        chosen.addListener((ListChangeListener<V>) c -> changed.run());
    }
}
