package ruralpost.ui.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import ruralpost.place.Aliases;
import ruralpost.text.Message;
import ruralpost.ui.form.FormBuilder;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.value.Amount;
import ruralpost.value.DecimalText;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/**
 * The rows of texts, numbers, days and choices that the forms of the registers are made of. Each has a short name; its key is {@code register.KIND.NAME}.
 *
 * @param <T> the record
 */
class PlainFields<T> {

    private static final int REMARK = 2000;
    private static final long MOST = 1_000_000_000L;
    private static final ValueFormat<Long> COUNT = ValueFormat.integer(0, MOST);

    final FormBuilder<T> builder;
    final RegisterContext context;
    final String prefix;
    private FormPane<T> form;

    /** @param id stands in the keys in place of a kind's */
    PlainFields(String id, RegisterContext context) {
        this.context = context;
        this.builder = new FormBuilder<>(context.texts(), 2, context::today);
        this.prefix = "register." + id + ".";
    }

    FormRow<String> text(String name, int most, Function<T, String> getter) {
        return builder.value(prefix + name, getter, ValueFormat.text(most));
    }

    /** A name of a person, of which only a part is shown until somebody asks for it. */
    FormRow<String> masked(String name, int most, UnaryOperator<String> mask, Function<T, String> getter) {
        return builder.masked(prefix + name, ValueFormat.text(most), mask, getter);
    }

    /** A remark; it may hold no identity-card or telephone number. */
    FormRow<String> remark(Function<T, String> getter) {
        return CampaignPart.guarded(lines("remark", REMARK, getter));
    }

    FormRow<String> lines(String name, int most, Function<T, String> getter) {
        return builder.lines(prefix + name, 2, getter).check(v -> v == null || v.length() <= most ? null : Problem.of("ui.form.text.long", v.length(), most));
    }

    /** Names separated by commas. */
    FormRow<List<String>> aliases(Function<T, List<String>> getter) {
        return listed("aliases", getter);
    }

    /** The same under another name. */
    FormRow<List<String>> listed(String name, Function<T, List<String>> getter) {
        return builder.value(prefix + name, t -> none(getter.apply(t)), names("，", Aliases::split)).wide()
            .check(v -> v == null || Aliases.join(v).length() <= 500 ? null : Problem.of("ui.form.text.long", Aliases.join(v).length(), 500));
    }

    /** A long text of several lines. */
    FormRow<String> story(String name, int lines, int most, Function<T, String> getter) {
        return builder.lines(prefix + name, lines, ValueFormat.text(most), getter);
    }

    /** A whole number that is not below zero. */
    FormRow<Long> count(String name, Function<T, Long> getter) {
        return builder.value(prefix + name, getter, COUNT);
    }

    /** Begins a part with a title. */
    void section(String name) {
        builder.section(prefix + name);
    }

    /** Names separated by semicolons. */
    FormRow<List<String>> parties(String name, Function<T, List<String>> getter) {
        return builder.value(prefix + name, t -> none(getter.apply(t)),
            names("；", s -> List.of(s.split("[；;]")).stream().map(String::strip).filter(p -> !p.isEmpty()).toList())).wide()
            .check(v -> v == null || String.join("；", v).length() <= 1000 ? null : Problem.of("ui.form.text.long", String.join("；", v).length(), 1000));
    }

    static <V> List<V> none(List<V> list) {
        return list == null || list.isEmpty() ? null : list;
    }

    private static ValueFormat<List<String>> names(String separator, Function<String, List<String>> split) {
        return new ValueFormat<>(text -> ValueFormat.TEXT.read().apply(text).map(split), (v, lang) -> String.join(separator, v), false);
    }

    <E> FormRow<E> choice(String name, List<E> options, Function<E, Message> word, Function<T, E> getter) {
        return builder.choice(prefix + name, options, word, getter);
    }

    /** One of a few things, or not stated. */
    <E> FormRow<Optional<E>> optional(String name, List<E> options, Function<E, Message> word, Function<T, E> getter) {
        List<Optional<E>> all = new ArrayList<>(List.of(Optional.empty()));
        options.forEach(o -> all.add(Optional.of(o)));
        return builder.choice(prefix + name, all, o -> o.map(word).orElse(Message.of("register.not.stated")), t -> Optional.ofNullable(getter.apply(t)));
    }

    /** What was chosen in an {@link #optional} row; null when nothing. */
    static <E> E chosen(FormRow<Optional<E>> row) {
        return row.value() == null ? null : row.value().orElse(null);
    }

    /** What stands in a row of several; none when blank. */
    static <V> List<V> orEmpty(FormRow<List<V>> row) {
        return row.value() == null ? List.of() : row.value();
    }

    /** Yes or no. */
    FormRow<Boolean> check(String name, Function<T, Boolean> getter) {
        return builder.check(prefix + name, getter);
    }

    FormRow<LocalDate> date(String name, Function<T, LocalDate> getter) {
        return builder.date(prefix + name, getter);
    }

    FormRow<Period> period(String name, Function<T, Period> getter) {
        return builder.period(prefix + name, getter);
    }

    FormRow<Money> money(String name, Function<T, Money> getter) {
        return builder.money(prefix + name, getter);
    }

    FormRow<Amount> amount(String name, Function<T, Amount> getter) {
        return builder.amount(prefix + name, getter);
    }

    FormRow<Percent> percent(String name, Function<T, Percent> getter) {
        return builder.value(prefix + name, getter, ValueFormat.PERCENT);
    }

    FormRow<BigDecimal> decimal(String name, int decimals, Function<T, BigDecimal> getter) {
        DecimalText reader = new DecimalText(decimals);
        return builder.value(prefix + name, getter, new ValueFormat<>(reader::read, (v, lang) -> Formats.of(lang).number(v), true));
    }

    FormRow<Long> year(String name, Function<T, Long> getter) {
        ValueFormat<Long> whole = ValueFormat.integer(1949, 2199);
        return builder.value(prefix + name, getter, new ValueFormat<>(whole.read(), (v, lang) -> v.toString(), false));
    }

    <V> FormRow<V> value(String name, Function<T, V> getter, ValueFormat<V> format) {
        return builder.value(prefix + name, getter, format);
    }

    /** Something of the record that the form does not show. */
    <V> V kept(Function<T, V> getter, V otherwise) {
        return form == null || form.loaded() == null ? otherwise : getter.apply(form.loaded());
    }

    /** The form; the maker may ask for what is {@link #kept}. */
    FormPane<T> build(Supplier<T> maker) {
        form = builder.build(maker);
        return form;
    }
}
