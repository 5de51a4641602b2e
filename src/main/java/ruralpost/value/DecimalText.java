package ruralpost.value;

import java.math.BigDecimal;

/**
 * Reads a plain number with decimals, such as a plan's target or a rate: 4,200,000, 420万, 6.8123.
 *
 * @param decimals how many decimals may stand behind the point
 */
public record DecimalText(int decimals) {

    private static final int DIGITS = 18;

    /** Reads a text; null and blank texts are blank. A number with more decimals or more than 18 digits before the point is a problem. */
    public Parsed<BigDecimal> read(String text) {
        NumberLexer.Found found = NumberLexer.read(text, unit -> false);
        if (found.value() == null) {
            return found.unread();
        }
        if (!found.unit().isEmpty()) {
            return Parsed.problem("value.number.not", NumberLexer.shorten(text));
        }
        BigDecimal plain = found.value().stripTrailingZeros();
        if (plain.scale() > decimals || Money.magnitude(plain) > DIGITS) {
            return Parsed.problem("value.decimal.range", NumberLexer.shorten(text), decimals, DIGITS);
        }
        return found.with(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
