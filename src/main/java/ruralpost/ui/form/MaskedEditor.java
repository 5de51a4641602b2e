package ruralpost.ui.form;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Parsed;

/** A text of which only a part is shown until a person asks for all of it, such as the name of an adopter. What is hidden cannot be edited. */
final class MaskedEditor implements Editor<String> {

    private final ValueFormat<String> format;
    private final UnaryOperator<String> mask;
    private final TextField field = new TextField();
    private final Button show;
    private final HBox box;
    /** The whole text while only a part of it is shown; else null. */
    private String hidden;

    /** @param mask gives what may be shown of a text */
    MaskedEditor(UiTexts texts, ValueFormat<String> format, UnaryOperator<String> mask) {
        this.format = format;
        this.mask = mask;
        show = Parts.iconButton(texts, "fth-eye", "ui.form.masked.show");
        show.setOnAction(e -> reveal());
        box = new HBox(4, field, show);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.idProperty().addListener((o, was, now) -> show.setId(now + ".show"));
        hide(null);
    }

    private void reveal() {
        String whole = hidden;
        hide(null);
        field.setText(whole);
        field.requestFocus();
        field.end();
    }

    private void hide(String whole) {
        hidden = whole;
        field.setEditable(whole == null);
        show.setVisible(whole != null);
        show.setManaged(whole != null);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node input() {
        return field;
    }

    @Override
    public void show(String value) {
        String part = value == null ? "" : mask.apply(value);
        boolean whole = value == null || part.equals(value);
        hide(whole ? null : value);
        field.setText(part);
    }

    @Override
    public Parsed<String> read() {
        return format.read().apply(draft());
    }

    @Override
    public Object state() {
        return draft();
    }

    @Override
    public String draft() {
        return hidden == null ? field.getText() : hidden;
    }

    @Override
    public void draft(String text) {
        hide(null);
        field.setText(text);
    }

    @Override
    public String words() {
        return field.getText();
    }

    @Override
    public void onChange(Runnable changed) {
        field.textProperty().addListener((o, was, now) -> changed.run());
    }
}
