package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.DateText;
import ruralpost.value.Formats;
import ruralpost.value.Parsed;

/** The day whose end is shown: typed as people write days; blank means today. What is wrong stands under the field. */
final class DayField extends HBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final UiTexts texts;
    private final TextField field = new TextField();
    private final VBox problem = new VBox();
    private final Consumer<LocalDate> taken;
    private LocalDate day = LocalDate.now();

    /** @param taken gets the day that was chosen */
    DayField(UiTexts texts, String id, Consumer<LocalDate> taken) {
        super(4);
        this.texts = texts;
        this.taken = taken;
        field.setId(id);
        field.accessibleTextProperty().bind(texts.text("inventory.day"));
        field.promptTextProperty().bind(texts.text("inventory.day.prompt"));
        problem.getStyleClass().add("problem-pop");
        problem.setId(id + "-problem");
        field.textProperty().addListener((o, was, now) -> clearProblem());
        field.focusedProperty().addListener((o, was, now) -> {
            if (now) {
                field.selectAll();
            } else {
                readTyped();
            }
        });
        field.setOnAction(e -> readTyped());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && !field.getText().equals(written())) {
                write();
                e.consume();
            }
        });
        getStyleClass().add("day-field");
        getChildren().setAll(Parts.icon("fth-calendar"), field);
        texts.langProperty().addListener((o, was, now) -> write());
        write();
    }

    /** The day whose end is shown. */
    LocalDate day() {
        return day;
    }

    private String written() {
        return Formats.of(texts.lang()).date(day);
    }

    private void write() {
        field.setText(written());
        clearProblem();
    }

    private void readTyped() {
        Parsed<LocalDate> read = DateText.parse(field.getText(), LocalDate.now());
        if (read.failed()) {
            Label what = Parts.label(texts.text(read.problem()), "problem-title");
            problem.getChildren().setAll(what, Parts.label(texts.text(read.expected())));
            field.pseudoClassStateChanged(DANGER, true);
            if (getScene() != null) {
                OverlayPane.of(this).floatUnder(problem, this);
            }
            return;
        }
        LocalDate chosen = read.isBlank() ? LocalDate.now() : read.value();
        boolean other = !chosen.equals(day);
        day = chosen;
        write();
        if (other) {
            taken.accept(chosen);
        }
    }

    private void clearProblem() {
        field.pseudoClassStateChanged(DANGER, false);
        if (getScene() != null) {
            OverlayPane.of(this).unfloat(problem);
        }
    }
}
