package ruralpost.ui.form;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Parsed;

/** A record chosen by typing some of its name. */
final class PickEditor<V> implements Editor<V> {

    private final PickField<V> field;
    private final Function<V, String> name;

    PickEditor(UiTexts texts, PickSource<V> source, Function<V, String> name) {
        this.field = new PickField<>(texts, source);
        this.name = name;
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public Node input() {
        return field;
    }

    @Override
    public void show(V value) {
        field.list().show(value == null ? null : new Pick<>(value, name.apply(value), "", ""));
    }

    @Override
    public Parsed<V> read() {
        return field.read();
    }

    @Override
    public Object state() {
        return field.getText();
    }

    @Override
    public String draft() {
        return field.getText();
    }

    @Override
    public void draft(String text) {
        field.list().showText(text);
    }

    @Override
    public void onChange(Runnable changed) {
        field.textProperty().addListener((o, was, now) -> changed.run());
        field.list().pickedProperty().addListener((o, was, now) -> changed.run());
    }
}
