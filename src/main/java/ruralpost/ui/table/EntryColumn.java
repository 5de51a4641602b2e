package ruralpost.ui.table;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import ruralpost.text.Lang;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.form.PickSupport;
import ruralpost.ui.form.ValueFormat;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Parsed;
import ruralpost.value.Quantity;

/**
 * A column of an entry grid.
 *
 * @param <R>    a row that is saved
 * @param <V>    the value of a cell
 * @param head   title, width, side
 * @param read   makes a value of what was typed or pasted
 * @param write  the text of a value in the cell
 * @param getter the value in a saved row, null for "not stated"
 * @param pick   where a pick list finds its records; null for a typed column
 * @param traits what else is true of it
 * @param shown  what a saved row shows where that is not simply the value; null where it is
 */
public record EntryColumn<R, V>(ColumnHead head, Function<String, Parsed<V>> read, BiFunction<V, Lang, String> write, Function<R, V> getter,
                                PickSource<V> pick, Traits traits, BiFunction<R, Lang, Cell> shown) {

    /**
     * What else is true of a column.
     *
     * @param required  must not be blank in a row that is saved
     * @param carried   whether a new row takes it over from the row before, to begin with
     * @param multiline whether Alt+Enter makes a new line in it
     * @param date      whether Ctrl+; fills in today
     * @param hintKey   text key of what stands in it while it is blank; null for its title
     * @param masked    whether a saved row does not show all that is stored, so that its text is taken into no other line
     */
    public record Traits(boolean required, boolean carried, boolean multiline, boolean date, String hintKey, boolean masked) { }

    private static final Traits PLAIN = new Traits(false, false, false, false, null, false);

    /** A typed column. */
    public static <R, V> EntryColumn<R, V> typed(String key, String labelKey, double width, ValueFormat<V> format, Function<R, V> getter) {
        return new EntryColumn<>(new ColumnHead(key, labelKey, width, format.numeric(), false), format.read(), format.write(), getter, null, PLAIN, null);
    }

    /** A column of dates. */
    public static <R> EntryColumn<R, LocalDate> date(String key, String labelKey, double width, ValueFormat<LocalDate> format, Function<R, LocalDate> getter) {
        return typed(key, labelKey, width, format, getter).with(new Traits(false, false, false, true, null, false));
    }

    /** A column whose values are picked from a list. @param name the name of a value as it stands in the cell */
    public static <R, V> EntryColumn<R, V> pick(String key, String labelKey, double width, PickSource<V> source, BiFunction<V, Lang, String> name, Function<R, V> getter) {
        return new EntryColumn<>(new ColumnHead(key, labelKey, width, false, false), text -> PickSupport.readText(source, text), name, getter, source, PLAIN, null);
    }

    /** The same, not to be left blank. */
    public EntryColumn<R, V> required() {
        return with(new Traits(true, traits.carried, traits.multiline, traits.date, traits.hintKey, traits.masked));
    }

    /** The same, taken over into a new row. */
    public EntryColumn<R, V> carried() {
        return with(new Traits(traits.required, true, traits.multiline, traits.date, traits.hintKey, traits.masked));
    }

    /** The same, Ctrl+; filling in today. */
    public EntryColumn<R, V> dated() {
        return with(new Traits(traits.required, traits.carried, traits.multiline, true, traits.hintKey, traits.masked));
    }

    /** The same, with several lines in a cell. */
    public EntryColumn<R, V> multiline() {
        return with(new Traits(traits.required, traits.carried, true, traits.date, traits.hintKey, traits.masked));
    }

    /** The same, with a hint of its own while blank. */
    public EntryColumn<R, V> hint(String key) {
        return with(new Traits(traits.required, traits.carried, traits.multiline, traits.date, key, traits.masked));
    }

    /** The same, a saved row showing less than is stored. */
    public EntryColumn<R, V> masked() {
        return with(new Traits(traits.required, traits.carried, traits.multiline, traits.date, traits.hintKey, true));
    }

    /** The same, a saved row showing something other than the mere value: a tag, or what was computed for a blank cell. */
    public EntryColumn<R, V> shows(BiFunction<R, Lang, Cell> cell) {
        return new EntryColumn<>(head, read, write, getter, pick, traits, cell);
    }

    /** Its key. */
    public String key() {
        return head.key();
    }

    /** What stands in the cell of a saved row, ready to be edited. */
    String text(R row, Lang lang) {
        V value = getter.apply(row);
        return value == null ? "" : EntryText.oneLine(write.apply(value, lang));
    }

    /** What the cell of a saved row shows. */
    Cell cell(R row, Lang lang) {
        if (shown != null) {
            return shown.apply(row, lang);
        }
        V value = getter.apply(row);
        if (value == null) {
            return Cell.BLANK;
        }
        String text = EntryText.oneLine(write.apply(value, lang));
        return switch (value) {
            case Money m -> Cell.number(text, m.toYuan(), Bound.EXACT, null);
            case Amount a when !a.bound().isExact() -> Cell.number(withoutMark(text, a.bound().mark(lang)), a.money().toYuan(), a.bound(), a.bound().mark(lang));
            case Amount a -> Cell.number(text, a.money().toYuan(), a.bound(), null);
            case Quantity q -> Cell.number(text, q.number(), Bound.EXACT, null);
            case Long n -> Cell.number(text, java.math.BigDecimal.valueOf(n), Bound.EXACT, null);
            case Bound b -> new Cell("", b.isExact() ? null : b.mark(lang), null, null, b);
            default -> Cell.text(text);
        };
    }

    private static String withoutMark(String text, String mark) {
        return text.startsWith(mark) ? text.substring(mark.length()).strip() : text;
    }

    private EntryColumn<R, V> with(Traits other) {
        return new EntryColumn<>(head, read, write, getter, pick, other, shown);
    }
}
