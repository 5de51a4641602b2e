package ruralpost.ui.importing;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.sheet.ColumnMapping;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.PeriodText;

/** The year of dates that name none; asked for where rows cannot be read without it. */
final class YearRow extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final UiTexts texts;
    private final Consumer<Integer> entered;
    private final TextField field = new TextField();
    private final Label reason = new Label();
    private final Label problem = new Label();
    private ColumnMapping mapping;
    private YearNeed need = new YearNeed(false, false, 0);
    private Message wrong;

    /** @param entered takes the year, null for none */
    YearRow(UiTexts texts, Consumer<Integer> entered) {
        this.texts = texts;
        this.entered = entered;
        field.setId("import-year");
        field.accessibleTextProperty().bind(texts.text("import.year"));
        ColumnRow.fix(field, 72);
        field.setOnAction(e -> enter());
        field.focusedProperty().subscribe(focused -> {
            if (!focused && mapping != null) {
                enter();
            }
        });
        Label title = Parts.label(texts.text("import.year"), "strong");
        ColumnRow.fix(title, ColumnRow.LETTERS + ColumnRow.TITLE + 8);
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox row = new HBox(title, field, reason);
        row.getStyleClass().add("mapping-row");
        problem.setId("import-year-problem");
        problem.getStyleClass().addAll("form-problem", "year-problem");
        problem.setGraphic(Parts.icon("fth-alert-circle"));
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().setAll(row, problem);
        getStyleClass().add("year-row");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        texts.langProperty().addListener((o, was, now) -> show());
    }

    /** Shows the year of a mapping and whether it is needed. */
    void show(ColumnMapping now, YearNeed itsNeed) {
        if (mapping == null || now == null || now.year() != null || !field.isFocused()) {
            field.setText(now == null || now.year() == null ? "" : Integer.toString(now.year()));
            wrong = null;
        }
        mapping = now;
        need = itsNeed;
        show();
    }

    /** Whether the year is asked for. */
    boolean asks() {
        return isVisible() && need.missing();
    }

    /** Where the year is typed. */
    Region field() {
        return field;
    }

    private void show() {
        setVisible(mapping != null && need.relevant());
        field.setPromptText(texts.now("import.year.prompt"));
        boolean titled = mapping != null && mapping.year() != null
            && mapping.layout().above().periods().stream().anyMatch(p -> p.contains(Integer.toString(mapping.year())));
        reason.setText(need.missing() ? texts.now("import.year.needed") : texts.now(titled ? "import.year.titled" : "import.year.given"));
        reason.getStyleClass().setAll("label", "small", need.missing() ? "asked" : "muted");
        Message why = wrong != null ? wrong : !need.missing() ? null : need.rows() > 0 ? Message.of("import.year.rows", need.rows())
            : Message.of("import.year.columns");
        problem.setVisible(why != null);
        problem.setText(why == null ? "" : texts.now(why));
        field.pseudoClassStateChanged(DANGER, why != null);
    }

    private void enter() {
        String text = field.getText().strip();
        Integer year = text.matches("\\d{4}") && PeriodText.parse(text).ok() ? Integer.valueOf(text) : null;
        if (text.isEmpty() || year != null) {
            wrong = null;
            if (!java.util.Objects.equals(year, mapping.year())) {
                entered.accept(year);
            } else {
                show();
            }
        } else {
            wrong = Message.of("import.year.wrong", text);
            show();
        }
    }
}
