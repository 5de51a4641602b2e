package ruralpost.ui.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Parsed;
import ruralpost.value.Quantity;
import ruralpost.value.QuantityText;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** A number and its unit. A unit typed behind the number ("5斤") moves into the unit's box. */
final class QuantityEditor implements Editor<Quantity> {

    private static final double UNIT_WIDTH = 96;
    private static final char UNIT_MARK = '|';

    private final UiTexts texts;
    private final TextField number = new TextField();
    private final ChoiceEditor<Unit> unit;
    private final HBox both;
    private final Unit usual;

    /** @param units to choose from, the first is the usual one */
    QuantityEditor(UiTexts texts, List<Unit> units) {
        this.texts = texts;
        this.usual = units.getFirst();
        this.unit = new ChoiceEditor<>(texts, units, Unit::name);
        number.getStyleClass().add("num");
        HBox.setHgrow(number, Priority.ALWAYS);
        unit.node().setMinWidth(UNIT_WIDTH);
        unit.show(usual);
        both = new HBox(4, number, unit.node());
        number.focusedProperty().addListener((o, was, now) -> {
            if (!now && read().ok()) {
                show(read().value());
            }
        });
    }

    @Override
    public Region node() {
        return both;
    }

    @Override
    public Node input() {
        return number;
    }

    @Override
    public void show(Quantity value) {
        number.setText(value == null ? "" : Formats.of(texts.lang()).quantityNumber(value));
        unit.show(value == null ? usual : value.unit());
    }

    @Override
    public Parsed<Quantity> read() {
        return QuantityText.parse(number.getText(), unit.read().value());
    }

    @Override
    public Object state() {
        return List.of(number.getText(), unit.state());
    }

    @Override
    public String draft() {
        return number.getText() + UNIT_MARK + unit.read().value().code();
    }

    @Override
    public void draft(String text) {
        int at = text.lastIndexOf(UNIT_MARK);
        number.setText(at < 0 ? text : text.substring(0, at));
        Units.find(text.substring(at + 1)).ifPresent(unit::show);
    }

    @Override
    public String words() {
        return (number.getText() + " " + unit.words()).strip();
    }

    @Override
    public void onChange(Runnable changed) {
        number.textProperty().addListener((o, was, now) -> changed.run());
        unit.onChange(changed);
    }
}
