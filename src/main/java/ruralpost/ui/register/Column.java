package ruralpost.ui.register;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.table.Cell;

/**
 * One thing that a list shows of its records, and that may stand above the form. A value that is null leaves the cell blank.
 *
 * @param key   last part of its text key, {@code register.KIND.KEY}
 * @param width to begin with, in pixels
 * @param value the value of a record
 * @param shown how such values are written and sorted
 */
public record Column<T, V>(String key, double width, BiFunction<T, RegisterData, V> value, Shown<V> shown) {

    /** Text. */
    public static <T> Column<T, String> text(String key, double width, Function<T, String> value) {
        return of(key, width, (t, d) -> value.apply(t), Shown.TEXT);
    }

    /** The name of another record. @param id gives its row id, null for none */
    public static <T> Column<T, String> name(String key, double width, Function<T, Long> id) {
        return of(key, width, (t, d) -> d.name(id.apply(t)), Shown.TEXT);
    }

    /** A word in the user's language. */
    public static <T> Column<T, Message> words(String key, double width, Function<T, Message> value) {
        return of(key, width, (t, d) -> value.apply(t), Shown.WORDS);
    }

    /** Any other value. */
    public static <T, V> Column<T, V> of(String key, double width, Function<T, V> value, Shown<V> shown) {
        return of(key, width, (t, d) -> value.apply(t), shown);
    }

    /** A value that needs other records, such as a sum of sales. */
    public static <T, V> Column<T, V> of(String key, double width, BiFunction<T, RegisterData, V> value, Shown<V> shown) {
        return new Column<>(key, width, value, shown);
    }

    /** What stands in the cell of a record. */
    public Cell cell(T record, RegisterData data, Lang lang) {
        V v = value.apply(record, data);
        return v == null ? Cell.BLANK : shown.cell().apply(v, lang);
    }

    /** The order by this column; records without a value come last. */
    public Comparator<T> order(RegisterData data, Lang lang) {
        return Comparator.comparing(t -> value.apply(t, data), Comparator.nullsLast(shown.order().apply(lang)));
    }
}
