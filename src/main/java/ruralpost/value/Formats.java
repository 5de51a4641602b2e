package ruralpost.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** How values are written for people in one language. A minus is U+2212; "—" stands for what cannot be computed. Thread-safe. */
public final class Formats {

    /** Shown where a number cannot be computed. */
    public static final String NONE = "—";

    private static final Formats ZH = new Formats(Lang.ZH);
    private static final Formats EN = new Formats(Lang.EN);

    private final Lang lang;

    private Formats(Lang lang) {
        this.lang = lang;
    }

    /** The formats of a language. */
    public static Formats of(Lang lang) {
        return lang == Lang.ZH ? ZH : EN;
    }

    /** A number with thousands separators, rounded half up to exactly that many decimals. */
    public String number(BigDecimal number, int decimals) {
        return grouped(number.setScale(decimals, RoundingMode.HALF_UP), decimals, decimals);
    }

    /** A number with thousands separators and all its decimals, without trailing zeros. */
    public String number(BigDecimal number) {
        return grouped(number, 0, Math.max(0, number.scale()));
    }

    /** A whole number with thousands separators. */
    public String integer(long number) {
        return grouped(BigDecimal.valueOf(number), 0, 0);
    }

    private static String grouped(BigDecimal number, int least, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String digits = format.format(number.abs());
        boolean negative = number.signum() < 0 && digits.chars().anyMatch(c -> c >= '1' && c <= '9');
        return negative ? "\u2212" + digits : digits;
    }

    /** Yuan with two decimals and without unit, as in a column whose head names it: 1,200.50. */
    public String money(Money money) {
        return number(money.toYuan(), 2);
    }

    /** Yuan with two decimals and unit: 1,200.50 元, 1,200.50 yuan. */
    public String moneyWithUnit(Money money) {
        return money(money) + " " + Units.YUAN.name(lang);
    }

    /** Yuan with two decimals and the bound's mark before: 约1,200.50. */
    public String amount(Amount amount) {
        return bounded(amount.bound(), money(amount.money()));
    }

    /** An amount in the scale of its list, without unit, rounded half up: 362.0. */
    public String money(Money money, Scale scale, int decimals) {
        return number(scale.apply(money), decimals);
    }

    /** An amount by itself in a scale that suits it, with unit: 320.0万元, 3.2 million yuan. */
    public String scaled(Money money, int decimals) {
        Scale scale = Scale.forMoney(lang, money);
        String number = money(money, scale, decimals);
        return lang == Lang.ZH && scale.exponent() > 0 ? number + scale.unit() : number + " " + scale.unit();
    }

    /** A text with the bound's mark before it: 超320.0万元, over 3.2 million yuan; unchanged when exact. */
    public String bounded(Bound bound, String number) {
        String mark = bound.mark(lang);
        return mark.isEmpty() || lang == Lang.ZH ? mark + number : mark + " " + number;
    }

    /** Dollars with that many decimals: US$263,064.24, in Chinese 263,064.24美元. */
    public String dollars(BigDecimal dollars, int decimals) {
        return Texts.of(lang).get("value.dollars", number(dollars.abs(), decimals), dollars.signum() < 0 ? "\u2212" : "");
    }

    /** Number and unit: 1,234.5 公斤, 5 cartons. */
    public String quantity(Quantity quantity) {
        return number(quantity.number()) + " " + unit(quantity.unit(), quantity.number());
    }

    /** The number alone, as in a column that names the unit elsewhere. */
    public String quantityNumber(Quantity quantity) {
        return number(quantity.number());
    }

    /** The unit's name as written after that number (English: one or several). */
    public String unit(Unit unit, BigDecimal number) {
        return lang == Lang.EN && number.abs().compareTo(BigDecimal.ONE) == 0 ? unit.en() : unit.name(lang);
    }

    /** A percentage with that many decimals: 170.0%. Null gives "—". */
    public String percent(Percent percent, int decimals) {
        return percent == null ? NONE : number(percent.value(), decimals) + "%";
    }

    /** A percentage with all its decimals: 18%. Null gives "—". */
    public String percent(Percent percent) {
        return percent == null ? NONE : number(percent.value()) + "%";
    }

    /** A change with its sign, one decimal: +162.3%, −4.0%, +3.2个百分点; "—" when there is none. */
    public String change(Change change) {
        if (!change.isPresent()) {
            return NONE;
        }
        String number = number(change.value(), 1);
        String signed = change.direction() > 0 && !number.equals("0.0") ? "+" + number : number;
        return change.kind() == Change.Kind.PERCENT ? signed + "%" : Texts.of(lang).get("value.points", signed);
    }

    /** A date in tables: 2024-09-09 in both languages. */
    public String date(LocalDate date) {
        return date.toString();
    }

    /** A date in documents: 2024年9月9日, 9 September 2024. */
    public String longDate(LocalDate date) {
        return Texts.of(lang).get("value.date.long", String.valueOf(date.getYear()), monthName(date.getMonthValue()),
            String.valueOf(date.getDayOfMonth()));
    }

    /** The name of a period, see {@link Period#label}. */
    public String period(Period period) {
        return period.label(lang);
    }

    /** The month as it stands in dates: "9" (before 月) in Chinese, "September" in English. */
    static Message monthName(int month) {
        return Message.of("value.month." + month);
    }

    /** 1 to 12 for an English month name or its first three letters (or Sept), lower case; 0 for anything else. */
    static int monthNumber(String name) {
        for (Month month : Month.values()) {
            String full = month.name().toLowerCase(Locale.ROOT);
            if (full.equals(name) || full.substring(0, 3).equals(name) || name.equals("sept") && month == Month.SEPTEMBER) {
                return month.getValue();
            }
        }
        return 0;
    }
}
