package ruralpost.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ruralpost.text.UserException;

/**
 * Reads a quantity as people write it: 5,000斤, 1.2万公斤, 120 cartons; or a bare number where the unit is known from elsewhere.
 *
 * @param expected the unit of a bare number; null when the text must name one
 * @param rounding whether more than three decimals are rounded half up (and noted) or are a problem
 */
public record QuantityText(Unit expected, boolean rounding) {

    /** Reads a text that must name its unit. */
    public static Parsed<Quantity> parse(String text) {
        return new QuantityText(null, false).read(text);
    }

    /** Reads a text whose bare numbers are in this unit (null: it must name one). A unit in the text wins and is noted. */
    public static Parsed<Quantity> parse(String text, Unit expected) {
        return new QuantityText(expected, false).read(text);
    }

    /** The same reader, rounding half up to thousandths. */
    public QuantityText roundingToThousandths() {
        return new QuantityText(expected, true);
    }

    /** Reads a text; null and blank texts are blank. */
    public Parsed<Quantity> read(String text) {
        NumberLexer.Found found = NumberLexer.read(text, unit -> Units.find(unit).isPresent());
        if (found.value() == null) {
            boolean notNumber = found.problem() != null && found.problem().key().equals("value.number.not");
            return notNumber ? Parsed.problem("value.quantity.not", found.problem().args().toArray()) : found.unread();
        }
        Set<Note> notes = EnumSet.noneOf(Note.class);
        notes.addAll(found.notes());
        Unit unit = expected;
        if (!found.unit().isEmpty()) {
            Optional<Unit> named = Units.find(found.unit());
            if (named.isEmpty()) {
                boolean noUnit = "0123456789-+.,:/~=*".indexOf(found.unit().charAt(0)) >= 0;
                return noUnit ? Parsed.problem("value.quantity.not", NumberLexer.shorten(text)) : Parsed.problem(Units.unknown(found.unit()));
            }
            unit = named.get();
            if (expected != null && !expected.equals(unit)) {
                notes.add(Note.OWN_UNIT);
            }
        }
        if (unit == null) {
            return Parsed.problem("value.quantity.no.unit", NumberLexer.shorten(text));
        }
        return quantity(found.value(), unit, found.bound(), notes);
    }

    /** A quantity from a number cell, in the expected unit. Null is blank. */
    public Parsed<Quantity> ofNumber(BigDecimal number) {
        if (number == null) {
            return Parsed.blank();
        }
        if (expected == null) {
            return Parsed.problem("value.quantity.no.unit", NumberLexer.shorten(number.toString()));
        }
        return quantity(number, expected, Bound.EXACT, EnumSet.noneOf(Note.class));
    }

    private Parsed<Quantity> quantity(BigDecimal number, Unit unit, Bound bound, Set<Note> notes) {
        try {
            Quantity quantity = Quantity.of(number, unit, rounding ? RoundingMode.HALF_UP : RoundingMode.UNNECESSARY);
            if (quantity.number().compareTo(number) != 0) {
                notes.add(Note.ROUNDED);
            }
            return Parsed.of(quantity, bound, notes);
        } catch (UserException e) {
            return Parsed.problem(e.userMessage());
        }
    }
}
