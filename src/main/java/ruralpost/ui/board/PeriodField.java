package ruralpost.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.text.Lang;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickField;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/** The period of the dashboard or of the rows: typed as people write it, or picked from the usual ones. What is wrong stands under the field. */
public final class PeriodField extends HBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final UiTexts texts;
    private final Supplier<LocalDate> today;
    private final Supplier<Period> everything;
    private final PickField<Period> field;
    private final VBox problem = new VBox();
    private Consumer<Period> onPeriod = p -> { };
    private Period shown;
    private boolean entered;
    private boolean blankIsAll;

    /** @param everything from the first to the last sale; null while there is none */
    public PeriodField(UiTexts texts, Supplier<LocalDate> today, Supplier<Period> everything) {
        this.texts = texts;
        this.today = today;
        this.everything = everything;
        this.field = new PickField<>(texts, PickSource.of(this::find));
        field.setId("board-period");
        field.promptTextProperty().bind(texts.text("sales.board.period.prompt"));
        field.accessibleTextProperty().bind(texts.text("sales.board.period"));
        Button open = Parts.iconButton(texts, "fth-chevron-down", "sales.board.period.choose");
        open.setFocusTraversable(false);
        open.setOnAction(e -> {
            field.requestFocus();
            field.selectAll();
            field.list().open(true);
        });
        getStyleClass().add("board-period");
        getChildren().addAll(Parts.icon("fth-calendar"), field, open);
        problem.getStyleClass().add("problem-pop");
        problem.setId("board-period-problem");
        field.list().pickedProperty().addListener((o, was, now) -> {
            if (now != null) {
                take(now.value());
            }
        });
        field.textProperty().addListener((o, was, now) -> clearProblem());
        field.setOnMouseReleased(e -> {
            if (entered && field.getSelection().getLength() == 0) {
                field.selectAll();
            }
            entered = false;
        });
        field.focusedProperty().addListener((o, was, now) -> {
            entered = now;
            if (now) {
                field.selectAll();
            } else {
                readTyped();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        texts.langProperty().addListener((o, was, now) -> write());
    }

    /** Lets the field be blank for all time; then null is taken for it. */
    public PeriodField blankIsAll() {
        blankIsAll = true;
        field.promptTextProperty().unbind();
        field.promptTextProperty().bind(texts.text("sales.board.period.all"));
        return this;
    }

    /** Takes the period that was chosen. */
    public void setOnPeriod(Consumer<Period> handler) {
        onPeriod = handler;
    }

    /** Shows a period without choosing it; null shows none. */
    public void show(Period period) {
        shown = period;
        write();
    }

    private void write() {
        clearProblem();
        field.list().show(shown == null ? null : new Pick<>(shown, shown.label(texts.lang()), "", ""));
    }

    private void take(Period period) {
        clearProblem();
        if (!java.util.Objects.equals(period, shown)) {
            shown = period;
            onPeriod.accept(period);
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            readTyped();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown == null ? "" : shown.label(texts.lang()))) {
            write();
            e.consume();
        }
    }

    /** Reads what was typed without picking from the list; a text that is no period stays and is explained. */
    private void readTyped() {
        if (field.list().pickedProperty().get() != null) {
            return;
        }
        Parsed<Period> parsed = PeriodText.parse(field.getText(), today.get());
        if (parsed.ok()) {
            take(parsed.value());
            write();
        } else if (parsed.isBlank()) {
            if (blankIsAll) {
                take(null);
            }
            write();
        } else {
            explain(parsed);
        }
    }

    private void explain(Parsed<Period> parsed) {
        Label title = Parts.label(texts.text(parsed.problem()), "problem-title");
        Label expected = Parts.label(texts.text(parsed.expected()));
        problem.getChildren().setAll(title, expected);
        field.pseudoClassStateChanged(DANGER, true);
        pseudoClassStateChanged(DANGER, true);
        if (getScene() != null) {
            OverlayPane.of(this).floatUnder(problem, this);
        }
    }

    private void clearProblem() {
        field.pseudoClassStateChanged(DANGER, false);
        pseudoClassStateChanged(DANGER, false);
        if (getScene() != null) {
            OverlayPane.of(this).unfloat(problem);
        }
    }

    private List<Pick<Period>> find(String text) {
        Lang lang = texts.lang();
        if (!text.isBlank()) {
            Parsed<Period> parsed = PeriodText.parse(text, today.get());
            if (parsed.ok()) {
                return List.of(pick(parsed.value(), "", lang));
            }
        }
        List<Pick<Period>> found = new ArrayList<>();
        usual().forEach((key, period) -> {
            String word = texts.now(key);
            if (text.isBlank() || PinyinMatcher.matches(text, word)) {
                found.add(pick(period, word, lang));
            }
        });
        return found;
    }

    private static Pick<Period> pick(Period period, String word, Lang lang) {
        String label = period.label(lang);
        String days = period.from() + " ~ " + period.to();
        return new Pick<>(period, label, word, label.contains(period.to().toString()) ? "" : days);
    }

    /** The usual periods by the text keys of their names. */
    private Map<String, Period> usual() {
        LocalDate day = today.get();
        int year = day.getYear();
        int quarter = (day.getMonthValue() + 2) / 3;
        Period thisQuarter = Period.quarter(year, quarter);
        Period thisMonth = Period.month(year, day.getMonthValue());
        Map<String, Period> all = new LinkedHashMap<>();
        all.put("sales.board.period.this.year", Period.year(year));
        all.put("sales.board.period.last.year", Period.year(year - 1));
        all.put("sales.board.period.this.quarter", thisQuarter);
        all.put("sales.board.period.last.quarter", thisQuarter.previous());
        all.put("sales.board.period.this.month", thisMonth);
        all.put("sales.board.period.last.month", thisMonth.previous());
        if (everything.get() != null) {
            all.put("sales.board.period.all", everything.get());
        }
        return all;
    }

}
