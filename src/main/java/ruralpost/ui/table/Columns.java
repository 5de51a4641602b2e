package ruralpost.ui.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;
import ruralpost.value.Quantity;

/** Columns of read grids. Each has a key, the text key of its title (unit included) and a width; a getter that gives null leaves the cell blank. */
public final class Columns {

    private Columns() { }

    /** Text at the left. */
    public static <R> GridColumn<R> text(String key, String labelKey, double width, Function<R, String> getter) {
        return column(key, labelKey, width, false, getter, (v, lang) -> Cell.text(v));
    }

    /** Text that depends on the language. */
    public static <R> GridColumn<R> words(String key, String labelKey, double width, Function<R, Message> getter) {
        return column(key, labelKey, width, false, getter, (v, lang) -> Cell.text(Texts.of(lang).get(v)));
    }

    /** Yuan with two decimals at the right. */
    public static <R> GridColumn<R> money(String key, String labelKey, double width, Function<R, Money> getter) {
        return column(key, labelKey, width, true, getter, (v, lang) -> Cell.number(Formats.of(lang).money(v), v.toYuan(), Bound.EXACT, null));
    }

    /** Yuan with two decimals and its bound mark. */
    public static <R> GridColumn<R> amount(String key, String labelKey, double width, Function<R, Amount> getter) {
        return column(key, labelKey, width, true, getter,
            (v, lang) -> Cell.number(Formats.of(lang).money(v.money()), v.money().toYuan(), v.bound(), v.bound().isExact() ? null : v.bound().mark(lang)));
    }

    /** A whole number. */
    public static <R> GridColumn<R> integer(String key, String labelKey, double width, Function<R, Long> getter) {
        return column(key, labelKey, width, true, getter, (v, lang) -> Cell.number(Formats.of(lang).integer(v), BigDecimal.valueOf(v), Bound.EXACT, null));
    }

    /** A number of a quantity; its unit has a column of its own or stands in the title. */
    public static <R> GridColumn<R> quantity(String key, String labelKey, double width, Function<R, Quantity> getter) {
        return column(key, labelKey, width, true, getter, (v, lang) -> Cell.number(Formats.of(lang).quantityNumber(v), v.number(), Bound.EXACT, null));
    }

    /** A quantity with its unit. */
    public static <R> GridColumn<R> quantityWithUnit(String key, String labelKey, double width, Function<R, Quantity> getter) {
        return column(key, labelKey, width, true, getter, (v, lang) -> Cell.number(Formats.of(lang).quantity(v), v.number(), Bound.EXACT, null));
    }

    /** The unit of a quantity. */
    public static <R> GridColumn<R> unit(String key, String labelKey, double width, Function<R, Quantity> getter) {
        return column(key, labelKey, width, false, getter, (v, lang) -> Cell.text(v.unit().name(lang)));
    }

    /** A percentage with one decimal. */
    public static <R> GridColumn<R> percent(String key, String labelKey, double width, Function<R, Percent> getter) {
        return column(key, labelKey, width, true, getter, (v, lang) -> Cell.number(Formats.of(lang).percent(v, 1), v.value(), Bound.EXACT, null));
    }

    /** A day as 2018-11-26. */
    public static <R> GridColumn<R> date(String key, String labelKey, double width, Function<R, LocalDate> getter) {
        return column(key, labelKey, width, false, getter, (v, lang) -> Cell.text(Formats.of(lang).date(v)));
    }

    /** A day, month or from–to. */
    public static <R> GridColumn<R> period(String key, String labelKey, double width, Function<R, Period> getter) {
        return column(key, labelKey, width, false, getter, (v, lang) -> Cell.text(Formats.of(lang).period(v)));
    }

    /** The bound mark alone; blank when exact. */
    public static <R> GridColumn<R> bound(String key, String labelKey, double width, Function<R, Bound> getter) {
        return column(key, labelKey, width, false, getter, (v, lang) -> v.isExact() ? Cell.BLANK : new Cell("", v.mark(lang), null, null, v));
    }

    /** A word in a box. @param style one of tag-accent, tag-warning, tag-danger, tag-neutral */
    public static <R> GridColumn<R> tag(String key, String labelKey, double width, Function<R, Message> word, Function<R, String> style) {
        return new GridColumn<>(new ColumnHead(key, labelKey, width, false, true), (row, lang) -> {
            Message m = word.apply(row);
            return m == null ? Cell.BLANK : Cell.tag(Texts.of(lang).get(m), style.apply(row));
        });
    }

    /** The same column without sorting. */
    public static <R> GridColumn<R> unsorted(GridColumn<R> column) {
        ColumnHead h = column.head();
        return new GridColumn<>(new ColumnHead(h.key(), h.labelKey(), h.width(), h.numeric(), false), column.cell());
    }

    private static <R, V> GridColumn<R> column(String key, String labelKey, double width, boolean numeric, Function<R, V> getter, BiFunction<V, Lang, Cell> cell) {
        return new GridColumn<>(new ColumnHead(key, labelKey, width, numeric, true), (row, lang) -> {
            V value = getter.apply(row);
            return value == null ? Cell.BLANK : cell.apply(value, lang);
        });
    }
}
