package ruralpost.ui.form;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import ruralpost.text.Lang;
import ruralpost.value.Amount;
import ruralpost.value.DateText;
import ruralpost.value.Formats;
import ruralpost.value.IntegerText;
import ruralpost.value.Money;
import ruralpost.value.MoneyText;
import ruralpost.value.Parsed;
import ruralpost.value.Percent;
import ruralpost.value.PercentText;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/**
 * How a value is typed and how it stands in a field. What is written reads back as the same value.
 *
 * @param read    makes a value of a text; blank for a blank text
 * @param write   the text of a value that is not null
 * @param numeric whether it stands at the right
 */
public record ValueFormat<V>(Function<String, Parsed<V>> read, BiFunction<V, Lang, String> write, boolean numeric) {

    private static final int MAX_TEXT = 2000;

    /** Text as typed, without spaces at its ends; at most 2,000 characters. */
    public static final ValueFormat<String> TEXT = text(MAX_TEXT);
    /** Money in yuan, exact. */
    public static final ValueFormat<Money> MONEY = new ValueFormat<>(MoneyText::parse, (v, lang) -> Formats.of(lang).money(v), true);
    /** Money with the bound stated before it: 约 1,200. */
    public static final ValueFormat<Amount> AMOUNT = new ValueFormat<>(ValueFormat::amount, (v, lang) -> Formats.of(lang).amount(v), true);
    /** A whole number. */
    public static final ValueFormat<Long> INTEGER = new ValueFormat<>(IntegerText::parse, (v, lang) -> Formats.of(lang).integer(v), true);
    /** A percentage. */
    public static final ValueFormat<Percent> PERCENT = new ValueFormat<>(PercentText::parse, (v, lang) -> Formats.of(lang).percent(v), true);

    /** Text of at most that many characters. */
    public static ValueFormat<String> text(int most) {
        return new ValueFormat<>(typed -> readText(typed, most), (v, lang) -> v, false);
    }

    /** A date; what is left out of it (9-30, or 30) is taken from the day given. @param near never gives null */
    public static ValueFormat<LocalDate> date(Supplier<LocalDate> near) {
        return new ValueFormat<>(text -> DateText.parse(text, near.get()), (v, lang) -> Formats.of(lang).date(v), false);
    }

    /** A day or from–to; what is left out is taken from the day given. @param near never gives null */
    public static ValueFormat<Period> period(Supplier<LocalDate> near) {
        return new ValueFormat<>(text -> PeriodText.parse(text, near.get()), (v, lang) -> Formats.of(lang).period(v), false);
    }

    /** The same with limits on whole numbers. */
    public static ValueFormat<Long> integer(long least, long most) {
        IntegerText reader = IntegerText.ANY.between(least, most);
        return new ValueFormat<>(reader::read, INTEGER.write, true);
    }

    private static Parsed<String> readText(String typed, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return Parsed.blank();
        }
        return text.length() <= most ? Parsed.of(text) : Parsed.problem("ui.form.text.long", text.length(), most);
    }

    private static Parsed<Amount> amount(String text) {
        Parsed<Money> money = MoneyText.parse(text);
        return money.map(m -> new Amount(m, money.bound()));
    }
}
