package ruralpost.ui.form;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import ruralpost.value.Parsed;

/** Yes or no; null shows no. */
final class CheckEditor implements Editor<Boolean> {

    private final CheckBox box = new CheckBox();

    CheckBox box() {
        return box;
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
    public void show(Boolean value) {
        box.setSelected(Boolean.TRUE.equals(value));
    }

    @Override
    public Parsed<Boolean> read() {
        return Parsed.of(box.isSelected());
    }

    @Override
    public Object state() {
        return box.isSelected();
    }

    @Override
    public String draft() {
        return Boolean.toString(box.isSelected());
    }

    @Override
    public void draft(String text) {
        box.setSelected(Boolean.parseBoolean(text));
    }

    @Override
    public String words() {
        return box.isSelected() ? "\u2713" : "";
    }

    @Override
    public void onChange(Runnable changed) {
        box.selectedProperty().addListener((o, was, now) -> changed.run());
    }
}
