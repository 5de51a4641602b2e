package ruralpost.ui.sales.board;

import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.plan.StoredValue;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.IntegerText;
import ruralpost.value.Parsed;

/** The ledger's value on which an opened number depends, to be changed where it is shown. Enter saves it. */
final class ThresholdField extends VBox {

    private final UiTexts texts;
    private final StoredValue stored;
    private final Consumer<StoredValue> onSave;
    private final TextField field = new TextField();
    private final Label problem = new Label();

    /** @param onSave takes the value that was typed */
    ThresholdField(UiTexts texts, StoredValue stored, Consumer<StoredValue> onSave) {
        this.texts = texts;
        this.stored = stored;
        this.onSave = onSave;
        setSpacing(4);
        Label name = Parts.label(texts.text(stored.which().label()), "small", "muted");
        name.setLabelFor(field);
        field.setId("opened-threshold");
        field.setText(stored.value().toPlainString());
        field.setPrefWidth(110);
        field.setOnAction(e -> save());
        Button save = Parts.button(texts, "sales.open.threshold.save");
        save.setId("opened-threshold-save");
        save.setOnAction(e -> save());
        problem.setId("opened-threshold-problem");
        problem.getStyleClass().addAll("form-problem");
        problem.setWrapText(true);
        show(null);
        HBox line = new HBox(8, name, field, save, problem);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
    }

    private void save() {
        Parsed<Long> typed = IntegerText.parse(field.getText());
        BigDecimal value = typed.ok() && typed.value() != null ? BigDecimal.valueOf(typed.value()) : null;
        if (!stored.which().allows(value)) {
            show(Message.of("plan.value.rule." + stored.which().code()));
            field.requestFocus();
            return;
        }
        show(null);
        onSave.accept(stored.with(value));
    }

    private void show(Message wrong) {
        problem.setText(wrong == null ? "" : texts.now(wrong));
        problem.setVisible(wrong != null);
        problem.setManaged(wrong != null);
        field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), wrong != null);
    }
}
