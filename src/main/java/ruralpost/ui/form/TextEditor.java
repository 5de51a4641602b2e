package ruralpost.ui.form;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Parsed;

/** A typed value: text, money, date and all else that has a {@link ValueFormat}. */
final class TextEditor<V> implements Editor<V> {

    private final UiTexts texts;
    private final ValueFormat<V> format;
    private final TextInputControl field;

    TextEditor(UiTexts texts, ValueFormat<V> format, int lines) {
        this.texts = texts;
        this.format = format;
        this.field = lines == 1 ? new TextField() : area(lines);
        if (format.numeric()) {
            field.getStyleClass().add("num");
        }
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                tidy();
            }
        });
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
        field.setText(value == null ? "" : format.write().apply(value, texts.lang()));
    }

    @Override
    public Parsed<V> read() {
        return format.read().apply(field.getText());
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
        field.setText(text);
    }

    @Override
    public void onChange(Runnable changed) {
        field.textProperty().addListener((o, was, now) -> changed.run());
    }

    /** 9-30 becomes 2018-09-30, 1.2万 becomes 12,000.00: the clerk sees what was understood. */
    private void tidy() {
        Parsed<V> read = read();
        if (read.ok()) {
            String text = format.write().apply(read.value(), texts.lang());
            if (!text.equals(field.getText())) {
                field.setText(text);
            }
        }
    }

    private static TextArea area(int lines) {
        TextArea area = new TextArea();
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isControlDown()) {
                area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
        return area;
    }
}
