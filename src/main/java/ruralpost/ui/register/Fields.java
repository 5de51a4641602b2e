package ruralpost.ui.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import ruralpost.document.FigureScope;
import ruralpost.document.FigureTexts;
import ruralpost.place.Aliases;
import ruralpost.place.Divisions;
import ruralpost.text.Message;
import ruralpost.ui.form.FormBuilder;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.form.PickWords;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.value.Amount;
import ruralpost.value.DecimalText;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;
import ruralpost.value.Unit;

/**
 * The rows that the forms of the registers are made of. Each has a short name; its key is {@code register.KIND.NAME}.
 *
 * @param <T> the record
 */
final class Fields<T> {

    private static final int REMARK = 2000;
    private static final long MOST = 1_000_000_000L;
    private static final int CHIP = 24;
    private static final ValueFormat<Long> COUNT = ValueFormat.integer(0, MOST);

    private final FormBuilder<T> builder;
    private final RegisterContext context;
    private final Picks picks;
    private final String prefix;
    private final MadeInField made;
    private FormPane<T> form;

    Fields(Register<T> register, RegisterContext context) {
        this(register.id(), context);
    }

    /** @param id stands in the keys in place of a kind's */
    Fields(String id, RegisterContext context) {
        this.context = context;
        this.builder = new FormBuilder<>(context.texts(), 2, context::today);
        this.picks = new Picks(context);
        this.made = new MadeInField(context);
        this.prefix = "register." + id + ".";
    }

    FormRow<String> text(String name, int most, Function<T, String> getter) {
        return builder.value(prefix + name, getter, ValueFormat.text(most));
    }

    /** A name of a person, of which only a part is shown until somebody asks for it. */
    FormRow<String> masked(String name, int most, UnaryOperator<String> mask, Function<T, String> getter) {
        return builder.masked(prefix + name, ValueFormat.text(most), mask, getter);
    }

    FormRow<String> remark(Function<T, String> getter) {
        return lines("remark", REMARK, getter);
    }

    FormRow<String> lines(String name, int most, Function<T, String> getter) {
        return builder.lines(prefix + name, 2, getter).check(v -> v == null || v.length() <= most ? null : Problem.of("ui.form.text.long", v.length(), most));
    }

    /** Names separated by commas. */
    FormRow<List<String>> aliases(Function<T, List<String>> getter) {
        return builder.value(prefix + "aliases", t -> none(getter.apply(t)), names("，", Aliases::split)).wide()
            .check(v -> v == null || Aliases.join(v).length() <= 500 ? null : Problem.of("ui.form.text.long", Aliases.join(v).length(), 500));
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

    private static <V> List<V> none(List<V> list) {
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

    FormRow<Boolean> check(String name, Function<T, Boolean> getter) {
        return builder.check(prefix + name, getter);
    }

    FormRow<Long> item(String name, Function<T, Long> getter) {
        return pick(name, picks.items(false), getter);
    }

    /** An item of which each piece has a tag. */
    FormRow<Long> assetItem(String name, Function<T, Long> getter) {
        return pick(name, picks.items(true), getter);
    }

    FormRow<Long> centre(String name, Function<T, Long> getter) {
        return pick(name, picks.centres(), getter);
    }

    FormRow<Long> funding(String name, Function<T, Long> getter) {
        return pick(name, picks.fundings(), getter);
    }

    FormRow<Long> purchase(String name, Function<T, Long> getter) {
        return pick(name, picks.purchases(), getter);
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

    FormRow<Long> product(String name, Function<T, Long> getter) {
        return pick(name, picks.products(), getter);
    }

    FormRow<Long> channel(String name, Function<T, Long> getter) {
        return pick(name, picks.channels(), getter);
    }

    FormRow<Long> place(String name, Function<T, Long> getter) {
        return pick(name, picks.places(), getter);
    }

    FormRow<Long> office(String name, Function<T, Long> getter) {
        return pick(name, picks.offices(), getter);
    }

    FormRow<Long> document(String name, Function<T, Long> getter) {
        return made.row(picks.documents(), "register.new.document", NewRecord::document, source -> pick(name, source, getter));
    }

    FormRow<Long> partner(String name, Function<T, Long> getter) {
        return made.row(picks.partners(), "register.new.partner", NewRecord::partner, source -> pick(name, source, getter));
    }

    FormRow<Long> campaign(String name, Function<T, Long> getter) {
        return pick(name, picks.campaigns(), getter);
    }

    FormRow<Long> campaignKind(String name, Function<T, Long> getter) {
        return builder.pick(prefix + name, picks.campaignKinds(), id -> context.data().get().campaigns().kinds().stream().filter(k -> k.stamp().id() == id)
            .findFirst().map(k -> k.label(context.texts().lang())).orElse("#" + id), getter);
    }

    FormRow<Long> activity(String name, Function<T, Long> getter) {
        return pick(name, picks.activities(), getter);
    }

    FormRow<Long> adoption(String name, Function<T, Long> getter) {
        return pick(name, picks.adoptions(), getter);
    }

    FormRow<Long> visit(String name, Function<T, Long> getter) {
        return pick(name, picks.visits(), getter);
    }

    FormRow<List<Long>> documents(String name, Function<T, List<Long>> getter) {
        return several(name, picks.documents(), id -> context.data().get().name(id), getter);
    }

    FormRow<List<Long>> figures(String name, Function<T, List<Long>> getter) {
        FigureTexts words = new FigureTexts(ruralpost.text.Texts.of(context.texts().lang()));
        return several(name, picks.figures(), id -> context.data().get().lists().figures().stream().filter(f -> f.stamp().id() == id).findFirst()
            .map(f -> f.code() + " " + words.measure(f)).orElse(null), getter);
    }

    private FormRow<List<Long>> several(String name, PickSource<Long> source, Function<Long, String> known, Function<T, List<Long>> getter) {
        Function<Long, String> words = id -> known.apply(id) == null ? "#" + id : shortened(known.apply(id));
        return builder.picks(prefix + name, source.find(), new PickWords<>(words, id -> Long.toString(id), text -> text.matches("\\d{1,18}") ? Long.valueOf(text) : null,
            null, null), t -> none(getter.apply(t)));
    }

    /** A chip must not be wider than the form. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= CHIP ? name : name.substring(0, name.offsetByCodePoints(0, CHIP - 1)) + "…";
    }

    FormRow<Unit> unit(String name, Function<T, Unit> getter) {
        return builder.pick(prefix + name, picks.units(), u -> u.name(context.texts().lang()), getter);
    }

    FormRow<String> division(String name, Function<T, String> getter) {
        return builder.pick(prefix + name, picks.divisions(), Divisions.get()::path, getter);
    }

    /** What a reported figure speaks of, one by one. */
    FormRow<List<FigureScope>> scopes(String name, Function<T, List<FigureScope>> getter) {
        ScopePicks scopes = new ScopePicks(context, picks);
        return builder.picks(prefix + name, scopes::find, scopes.words(), t -> none(getter.apply(t)));
    }

    private FormRow<Long> pick(String name, PickSource<Long> source, Function<T, Long> getter) {
        return builder.pick(prefix + name, source, id -> {
            String known = context.data().get().name(id);
            return known != null ? known : made.name(id);
        }, getter);
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
