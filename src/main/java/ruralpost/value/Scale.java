package ruralpost.value;

import java.math.BigDecimal;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/**
 * One scale for a whole axis, table or list, named once: 万元, million yuan, 吨.
 *
 * @param exponent power of ten by which numbers are divided
 * @param unit     scale word and unit as written after a number or in a head, such as "万元"; may be empty
 */
public record Scale(int exponent, String unit) {

    /** To be said under a table or list whose numbers are rounded to a scale. */
    public static final Message ROUNDED = Message.of("value.scale.rounded");

    /** For amounts in yuan, by the largest of them: 元 / 万元 / 亿元, yuan / thousand / million / billion yuan. */
    public static Scale forMoney(Lang lang, Money largest) {
        return forMax(lang, largest.toYuan(), lang == Lang.ZH ? "元" : "yuan");
    }

    /** For numbers of any unit, by the largest of them. The unit's name may be empty. */
    public static Scale forMax(Lang lang, BigDecimal largest, String unitName) {
        return named(lang, exponentFor(lang, largest), unitName);
    }

    /** For weights given in kilograms, by the largest of them: 公斤 / 吨 / 万吨, kg / tonnes / thousand … tonnes. */
    public static Scale forKg(Lang lang, BigDecimal largestKg) {
        if (largestKg.abs().compareTo(BigDecimal.valueOf(10_000)) < 0) {
            return new Scale(0, Units.KG.name(lang));
        }
        int more = exponentFor(lang, largestKg.movePointLeft(3));
        return new Scale(more + 3, named(lang, more, Units.TONNE.name(lang)).unit());
    }

    /** The scale of a chosen exponent: 0, 4, 8 in Chinese; 0, 3, 6, 9 in English. */
    public static Scale named(Lang lang, int exponent, String unitName) {
        String word = exponent == 0 ? "" : Texts.of(lang).get("value.scale." + exponent);
        String gap = lang == Lang.EN && !word.isEmpty() && !unitName.isEmpty() ? " " : "";
        return new Scale(exponent, word + gap + unitName);
    }

    private static int exponentFor(Lang lang, BigDecimal largest) {
        BigDecimal size = largest.abs();
        int[] steps = lang == Lang.ZH ? new int[] {12, 8, 4} : new int[] {9, 6, 3};
        for (int step : steps) {
            // four plain digits read well in English too, so thousands begin at 10,000
            if (size.compareTo(BigDecimal.ONE.movePointRight(step == 3 ? 4 : step)) >= 0) {
                return step;
            }
        }
        return 0;
    }

    /** A number in this scale, exact. */
    public BigDecimal apply(BigDecimal number) {
        return number.movePointLeft(exponent);
    }

    /** An amount in this scale, exact. */
    public BigDecimal apply(Money money) {
        return apply(money.toYuan());
    }
}
