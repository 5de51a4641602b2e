package ruralpost.ui.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Amount;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/**
 * Builds a form row by row. Each row has one key (label, help), a getter that fills it, and gives back a {@link FormRow} whose value the
 * maker of the record uses: {@code FormRow<Money> amount = b.money("sales.form.amount", Sale::amount).required();} …
 * {@code b.build(() -> new Sale(day.value(), amount.value()))}.
 *
 * @param <T> the record
 */
public final class FormBuilder<T> {

    private final UiTexts texts;
    private final int columns;
    private final Supplier<LocalDate> today;
    private final List<FormPane.Part<T, ?>> parts = new ArrayList<>();
    private final List<Object> order = new ArrayList<>();

    /** @param columns how many rows stand side by side @param today completes dates such as 9-30 */
    public FormBuilder(UiTexts texts, int columns, Supplier<LocalDate> today) {
        this.texts = texts;
        this.columns = columns;
        this.today = today;
    }

    /** A title above the rows that follow. */
    public FormBuilder<T> section(String key) {
        order.add(key);
        return this;
    }

    /** One line of text. */
    public FormRow<String> text(String key, Function<T, String> getter) {
        return value(key, getter, ValueFormat.TEXT);
    }

    /** Several lines of text; Tab leaves it, Enter begins a new line. */
    public FormRow<String> lines(String key, int lines, Function<T, String> getter) {
        return add(key, getter, new TextEditor<>(texts, ValueFormat.TEXT, lines)).wide();
    }

    /** The same in a format of its own, such as one that takes more characters. */
    public FormRow<String> lines(String key, int lines, ValueFormat<String> format, Function<T, String> getter) {
        return add(key, getter, new TextEditor<>(texts, format, lines)).wide();
    }

    /** One line of text of which only a part is shown until a person asks for all of it. @param mask gives what may be shown */
    public FormRow<String> masked(String key, ValueFormat<String> format, UnaryOperator<String> mask, Function<T, String> getter) {
        return add(key, getter, new MaskedEditor(texts, format, mask));
    }

    /** Money in yuan. */
    public FormRow<Money> money(String key, Function<T, Money> getter) {
        return value(key, getter, ValueFormat.MONEY);
    }

    /** Money that may have a bound: 约 1,200. */
    public FormRow<Amount> amount(String key, Function<T, Amount> getter) {
        return value(key, getter, ValueFormat.AMOUNT);
    }

    /** A whole number. */
    public FormRow<Long> integer(String key, Function<T, Long> getter) {
        return value(key, getter, ValueFormat.INTEGER);
    }

    /** A number with a unit. @param units to choose from, the usual one first */
    public FormRow<Quantity> quantity(String key, List<Unit> units, Function<T, Quantity> getter) {
        return add(key, getter, new QuantityEditor(texts, units));
    }

    /** A day. */
    public FormRow<LocalDate> date(String key, Function<T, LocalDate> getter) {
        return value(key, getter, ValueFormat.date(today));
    }

    /** A day, a month, or from–to. */
    public FormRow<Period> period(String key, Function<T, Period> getter) {
        return value(key, getter, ValueFormat.period(today));
    }

    /** Anything else that is typed. */
    public <V> FormRow<V> value(String key, Function<T, V> getter, ValueFormat<V> format) {
        return add(key, getter, new TextEditor<>(texts, format, 1));
    }

    /** One of a few fixed things. @param name the words for each */
    public <V> FormRow<V> choice(String key, List<V> options, Function<V, Message> name, Function<T, V> getter) {
        return add(key, getter, new ChoiceEditor<>(texts, options, (v, lang) -> Texts.of(lang).get(name.apply(v))));
    }

    /** A record of a list that may be long. @param name what stands in the field for a record that is loaded */
    public <V> FormRow<V> pick(String key, PickSource<V> source, Function<V, String> name, Function<T, V> getter) {
        return add(key, getter, new PickEditor<>(texts, source, name));
    }

    /** Several records; blank where none is chosen. @param find as of {@link PickSource} */
    public <V> FormRow<List<V>> picks(String key, Function<String, List<Pick<V>>> find, PickWords<V> words, Function<T, List<V>> getter) {
        return add(key, getter, new PicksEditor<>(texts, find, words)).wide();
    }

    /** Yes or no. */
    public FormRow<Boolean> check(String key, Function<T, Boolean> getter) {
        return add(key, getter, new CheckEditor());
    }

    /** The form. @param maker makes the record of the rows' values; called only when no row has a problem */
    public FormPane<T> build(Supplier<T> maker) {
        FormPane<T> form = new FormPane<>(parts, maker);
        GridPane grid = null;
        int next = 0;
        for (Object each : order) {
            if (each instanceof String title) {
                form.getChildren().add(Parts.label(texts.text(title), "panel-title"));
                grid = null;
                continue;
            }
            if (grid == null) {
                grid = grid();
                form.getChildren().add(grid);
                next = 0;
            }
            FormRow<?> row = (FormRow<?>) each;
            VBox view = row.view();
            int span = row.isWide() ? columns : 1;
            next = next % columns + span > columns ? (next / columns + 1) * columns : next;
            grid.add(view, next % columns, next / columns, span, 1);
            next += span;
        }
        form.load(null);
        return form;
    }

    private GridPane grid() {
        GridPane grid = new GridPane(20, 20);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private <V> FormRow<V> add(String key, Function<T, V> getter, Editor<V> editor) {
        FormRow<V> row = new FormRow<>(texts, key, editor);
        parts.add(new FormPane.Part<>(row, getter));
        order.add(row);
        return row;
    }
}
