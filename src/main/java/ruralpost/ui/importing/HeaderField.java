package ruralpost.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.layout.HeaderBlock;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The first and the last row of the titles. Up and Down in the first field move the block, in the last one they change how many rows it has. */
final class HeaderField extends HBox {

    private static final double FIELD = 38;

    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final HeaderRows chosen;
    private ColumnMapping shown;

    HeaderField(UiTexts texts, HeaderRows chosen) {
        super(4);
        this.chosen = chosen;
        setAlignment(Pos.CENTER_LEFT);
        Label to = new Label("–");
        to.getStyleClass().addAll("small", "muted");
        getChildren().setAll(Parts.label(texts.text("import.header.before"), "small", "muted"), field(first, "import-header", texts, "import.header"), to,
            field(last, "import-header-last", texts, "import.header.last"));
        first.setOnAction(e -> enterFirst());
        last.setOnAction(e -> enterLast());
        first.focusedProperty().subscribe(focused -> left(focused, this::enterFirst));
        last.focusedProperty().subscribe(focused -> left(focused, this::enterLast));
        step(first, by -> moved(Math.max(0, number(first) + by)));
        step(last, by -> ended(number(last) + by));
    }

    private static TextField field(TextField field, String id, UiTexts texts, String key) {
        field.setId(id);
        field.getStyleClass().addAll("num", "header-field");
        ColumnRow.fix(field, FIELD);
        field.accessibleTextProperty().bind(texts.text(key));
        javafx.scene.control.Tooltip tip = new javafx.scene.control.Tooltip();
        tip.textProperty().bind(texts.text(key));
        field.setTooltip(tip);
        return field;
    }

    private static void step(TextField field, java.util.function.IntConsumer by) {
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN) {
                by.accept(e.getCode() == KeyCode.UP ? -1 : 1);
                e.consume();
            }
        });
    }

    private void left(boolean focused, Runnable enter) {
        if (!focused && shown != null) {
            enter.run();
        }
    }

    /** Shows where the titles are; null for no sheet. */
    void show(ColumnMapping mapping) {
        shown = mapping;
        first.setText(mapping == null ? "" : Integer.toString(mapping.layout().headerFirst()));
        last.setText(mapping == null ? "" : Integer.toString(mapping.layout().headerLast()));
    }

    /** -1 for what is no number. */
    private static int number(TextField field) {
        try {
            return Integer.parseInt(field.getText().strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void enterFirst() {
        if (number(first) != shown.layout().headerFirst()) {
            moved(number(first));
        }
    }

    private void enterLast() {
        if (number(last) != shown.layout().headerLast()) {
            ended(number(last));
        }
    }

    private void moved(int row) {
        if (row < 0) {
            show(shown);
        } else {
            chosen.choose(row, row == 0 ? 0 : row + shown.layout().headerLast() - shown.layout().headerFirst());
        }
    }

    private void ended(int row) {
        int from = shown.layout().headerFirst();
        if (row < 1) {
            show(shown);
        } else if (from == 0 || row < from) {
            chosen.choose(row, row);
        } else {
            chosen.choose(Math.max(from, row - HeaderBlock.DEEPEST + 1), row);
        }
    }
}
