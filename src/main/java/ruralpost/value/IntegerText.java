package ruralpost.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a whole number, such as orders or trees: 1,200, 1.2万, −6, 超4060棵.
 *
 * @param least the smallest number allowed
 * @param most  the largest number allowed
 * @param units words that may follow the number, lower case, such as 单
 */
public record IntegerText(long least, long most, Set<String> units) {

    /** Any whole number up to a million million either way, with no unit. */
    public static final IntegerText ANY = new IntegerText(-1_000_000_000_000L, 1_000_000_000_000L, Set.of());

    /** Keeps its own set of units. */
    public IntegerText {
        units = Set.copyOf(units);
    }

    /** Reads with {@link #ANY}; null and blank texts are blank. */
    public static Parsed<Long> parse(String text) {
        return ANY.read(text);
    }

    /** The same reader with these limits. */
    public IntegerText between(long smallest, long largest) {
        return new IntegerText(smallest, largest, units);
    }

    /** The same reader that allows any of these words after the number. */
    public IntegerText allowing(String... words) {
        return new IntegerText(least, most, Set.of(words));
    }

    /** Reads a text; null and blank texts are blank. */
    public Parsed<Long> read(String text) {
        NumberLexer.Found found = NumberLexer.read(text, units::contains);
        if (found.value() == null) {
            boolean notNumber = found.problem() != null && found.problem().key().equals("value.number.not");
            return notNumber ? Parsed.problem("value.integer.not", found.problem().args().toArray()) : found.unread();
        }
        if (!found.unit().isEmpty() && !units.contains(found.unit().toLowerCase(Locale.ROOT))) {
            return Parsed.problem(found.unit().equals("%") ? "value.number.percent" : "value.integer.not", NumberLexer.shorten(text));
        }
        Parsed<Long> number = ofNumber(found.value());
        return number.ok() ? found.with(number.value()) : number;
    }

    /** A whole number from a number cell. Null is blank. */
    public Parsed<Long> ofNumber(BigDecimal number) {
        if (number == null) {
            return Parsed.blank();
        }
        if (Money.magnitude(number) > 18 || number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Parsed.problem("value.integer.range", NumberLexer.shorten(number.toString()), String.format(Locale.ROOT, "%,d", least),
                String.format(Locale.ROOT, "%,d", most));
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return Parsed.problem("value.integer.fraction", NumberLexer.shorten(number.toPlainString()));
        }
        return Parsed.of(number.longValueExact());
    }
}
