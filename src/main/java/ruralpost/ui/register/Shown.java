package ruralpost.ui.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import ruralpost.pinyin.Pinyin;
import ruralpost.plan.Fulfilment;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.table.Cell;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/**
 * How values of one type stand in lists.
 *
 * @param numeric whether they stand at the right
 * @param cell    the cell of a value that is not null
 * @param order   their order, in a language
 */
public record Shown<V>(boolean numeric, BiFunction<V, Lang, Cell> cell, Function<Lang, Comparator<V>> order) {

    /** Text, in the order of a Chinese reader. */
    public static final Shown<String> TEXT = new Shown<>(false, (v, lang) -> Cell.text(v), lang -> Comparator.comparing(Pinyin::sortKey));
    /** Words by key. */
    public static final Shown<Message> WORDS = new Shown<>(false, (v, lang) -> Cell.text(Texts.of(lang).get(v)),
        lang -> Comparator.comparing(v -> Pinyin.sortKey(Texts.of(lang).get(v))));
    /** Words that another record has in each language. */
    public static final Shown<Function<Lang, String>> SAID = new Shown<>(false, (v, lang) -> Cell.text(v.apply(lang)),
        lang -> Comparator.comparing(v -> Pinyin.sortKey(v.apply(lang))));
    /** Days. */
    public static final Shown<LocalDate> DATE = new Shown<>(false, (v, lang) -> Cell.text(Formats.of(lang).date(v)), lang -> Comparator.naturalOrder());
    /** Days or from–to, by their last day. */
    public static final Shown<Period> PERIOD = new Shown<>(false, (v, lang) -> Cell.text(Formats.of(lang).period(v)),
        lang -> Comparator.comparing(Period::to).thenComparing(Period::from));
    /** Yuan, exact. */
    public static final Shown<Money> MONEY = new Shown<>(true, (v, lang) -> Cell.number(Formats.of(lang).money(v), v.toYuan(), Bound.EXACT, null),
        lang -> Comparator.naturalOrder());
    /** Yuan with the bound's mark. */
    public static final Shown<Amount> AMOUNT = new Shown<>(true,
        (v, lang) -> bounded(v.bound(), Formats.of(lang).money(v.money()), v.money().toYuan(), lang), lang -> Comparator.comparing(Amount::money));
    /** Percentages with one decimal. */
    public static final Shown<Percent> PERCENT = new Shown<>(true, (v, lang) -> Cell.number(Formats.of(lang).percent(v, 1), v.value(), Bound.EXACT, null),
        lang -> Comparator.naturalOrder());
    /** Numbers with all their decimals. */
    public static final Shown<BigDecimal> NUMBER = new Shown<>(true, (v, lang) -> Cell.number(Formats.of(lang).number(v), v, Bound.EXACT, null),
        lang -> Comparator.naturalOrder());
    /** Numbers with so many decimals and a bound. */
    public static final Shown<Measured> MEASURED = new Shown<>(true,
        (v, lang) -> bounded(v.bound(), Formats.of(lang).number(v.number(), v.decimals()), v.number(), lang), lang -> Comparator.comparing(Measured::number));
    /** Numbers with a bound. */
    public static final Shown<BoundedNumber> BOUNDED = new Shown<>(true,
        (v, lang) -> bounded(v.bound(), Formats.of(lang).number(v.number()), v.number(), lang), lang -> Comparator.comparing(BoundedNumber::number));
    /** Percentages with one decimal and a bound. */
    public static final Shown<BoundedNumber> BOUNDED_PERCENT = new Shown<>(true,
        (v, lang) -> bounded(v.bound(), Formats.of(lang).percent(new Percent(v.number()), 1), v.number(), lang), lang -> Comparator.comparing(BoundedNumber::number));
    /** Years, written without a separator. */
    public static final Shown<Integer> YEAR = new Shown<>(false, (v, lang) -> Cell.text(v.toString()), lang -> Comparator.naturalOrder());
    /** Counts. */
    public static final Shown<Long> COUNT = new Shown<>(true,
        (v, lang) -> Cell.number(Formats.of(lang).integer(v), BigDecimal.valueOf(v), Bound.EXACT, null), lang -> Comparator.naturalOrder());
    /** How a plan stands, as a coloured word. */
    public static final Shown<Fulfilment.State> STATE = new Shown<>(false, (v, lang) -> Cell.tag(Texts.of(lang).get(v.label()), style(v)),
        lang -> Comparator.naturalOrder());

    /** A number and how firmly it is stated. */
    public record BoundedNumber(BigDecimal number, Bound bound) {
    }

    /** A number, how many decimals its measure has, and how firmly it is stated. */
    public record Measured(BigDecimal number, int decimals, Bound bound) {
    }

    private static Cell bounded(Bound bound, String text, BigDecimal number, Lang lang) {
        return Cell.number(text, number, bound, bound.isExact() ? null : bound.mark(lang));
    }

    private static String style(Fulfilment.State state) {
        return switch (state) {
            case STEP_MET, MET -> "tag-accent";
            case ON_PACE -> "tag-neutral";
            case BEHIND -> "tag-warning";
            case MISSED -> "tag-danger";
        };
    }
}
