package ruralpost.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.text.UserException;

/**
 * Reads a quantity as people write it: 5,000斤, 1.2万公斤, 120 cartons, 三百斤, 120斤(60公斤); or a bare number where the unit is known from
 * elsewhere.
 *
 * @param expected the unit of a bare number; null when the text must name one
 * @param scale    how many of that unit a bare number of the column stands for: 1, or 10,000 under 销量（万斤）
 * @param rounding whether more than three decimals are rounded half up (and noted) or are a problem
 */
public record QuantityText(Unit expected, BigDecimal scale, boolean rounding) {

    /** Bare numbers are in that unit, one by one. */
    public QuantityText(Unit expected, boolean rounding) {
        this(expected, BigDecimal.ONE, rounding);
    }

    /** A unit, and in brackets the same in another one. */
    private static final Pattern TWICE = Pattern.compile("([^\\d(]+)\\((?:合|折合|即|约合|=)?([^()]*\\d[^()]*)\\)");

    /** 三斤二两 */
    private static final Pattern JIN_LIANG = Pattern.compile("斤([一二三四五六七八九\\d])两");

    /** Reads a text that must name its unit. */
    public static Parsed<Quantity> parse(String text) {
        return new QuantityText(null, false).read(text);
    }

    /** Reads a text whose bare numbers are in this unit (null: it must name one). A unit in the text wins and is noted. */
    public static Parsed<Quantity> parse(String text, Unit expected) {
        return new QuantityText(expected, false).read(text);
    }

    /** The same reader for a column whose bare numbers stand for that many of the expected unit. */
    public QuantityText inScaleOf(BigDecimal units) {
        return new QuantityText(expected, units, rounding);
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
        String word = found.unit();
        Matcher twice = TWICE.matcher(word);
        if (twice.matches()) {
            return saidTwice(text, found, twice);
        }
        BigDecimal smaller = smaller(found, word);
        BigDecimal number = found.value().signum() < 0 ? found.value().subtract(smaller) : found.value().add(smaller);
        word = smaller.signum() == 0 ? word : word.charAt(0) == '斤' ? "斤" : word.substring(0, word.length() - 1);
        Unit unit = expected;
        if (word.isEmpty()) {
            boolean scaled = !found.scaled() && scale.compareTo(BigDecimal.ONE) != 0;
            number = scaled ? number.multiply(scale) : number;
            notes.addAll(scaled ? Set.of(Note.COLUMN_UNIT) : Set.of());
        } else {
            Optional<Unit> named = Units.find(word);
            if (named.isEmpty()) {
                return unknown(text, word);
            }
            unit = named.get();
            if (expected != null && (!expected.equals(unit) || scale.compareTo(BigDecimal.ONE) != 0)) {
                notes.add(Note.OWN_UNIT);
            }
        }
        if (unit == null) {
            return Parsed.problem("value.quantity.no.unit", NumberLexer.shorten(text));
        }
        return quantity(number, unit, found.bound(), notes);
    }

    /** What follows a whole number's unit in smaller parts of it: half of one in 3斤半, two tenths in 三斤二两; 0 when nothing does. */
    private static BigDecimal smaller(NumberLexer.Found found, String word) {
        if (found.scaled() || !found.bound().isExact() || found.value().stripTrailingZeros().scale() > 0) {
            return BigDecimal.ZERO;
        }
        Matcher liang = JIN_LIANG.matcher(word);
        if (liang.matches()) {
            return BigDecimal.valueOf(NumberLexer.digit(liang.group(1)), 1);
        }
        boolean half = word.length() > 1 && word.endsWith("半") && Units.find(word.substring(0, word.length() - 1)).isPresent();
        return half ? NumberLexer.HALF : BigDecimal.ZERO;
    }

    private static Parsed<Quantity> unknown(String text, String word) {
        if (word.chars().anyMatch(c -> c >= '0' && c <= '9') && word.charAt(0) > '~') {
            return Parsed.problem("value.quantity.two", NumberLexer.shorten(text));
        }
        boolean noUnit = "0123456789-+.,:/~=*".indexOf(word.charAt(0)) >= 0;
        return noUnit ? Parsed.problem("value.quantity.not", NumberLexer.shorten(text)) : Parsed.problem(Units.unknown(word));
    }

    /** 120斤(60公斤): fine when both are the same, otherwise not ours to decide. */
    private Parsed<Quantity> saidTwice(String text, NumberLexer.Found found, Matcher twice) {
        Optional<Unit> unit = Units.find(twice.group(1));
        Parsed<Quantity> again = new QuantityText(null, false).read(twice.group(2));
        if (unit.isEmpty() || !again.ok()) {
            return unknown(text, found.unit());
        }
        Set<Note> notes = EnumSet.of(Note.SAID_TWICE);
        notes.addAll(found.notes());
        if (expected != null && !expected.equals(unit.get())) {
            notes.add(Note.OWN_UNIT);
        }
        Parsed<Quantity> first = quantity(found.value(), unit.get(), found.bound(), notes);
        Quantity other = again.value();
        boolean same = first.ok() && other.unit().convertibleTo(unit.get()) && again.bound() == found.bound()
            && found.value().multiply(unit.get().factor()).compareTo(other.number().multiply(other.unit().factor())) == 0;
        return same || first.failed() ? first : Parsed.problem("value.quantity.two", NumberLexer.shorten(text));
    }

    /** A quantity from a number cell, in the expected unit. Null is blank. */
    public Parsed<Quantity> ofNumber(BigDecimal number) {
        if (number == null) {
            return Parsed.blank();
        }
        if (expected == null) {
            return Parsed.problem("value.quantity.no.unit", NumberLexer.shorten(number.toString()));
        }
        boolean scaled = scale.compareTo(BigDecimal.ONE) != 0;
        Set<Note> notes = scaled ? EnumSet.of(Note.COLUMN_UNIT) : Set.of();
        return quantity(scaled ? number.multiply(scale) : number, expected, Bound.EXACT, notes);
    }

    private Parsed<Quantity> quantity(BigDecimal number, Unit unit, Bound bound, Set<Note> notes) {
        try {
            Quantity quantity = Quantity.of(number, unit, rounding ? RoundingMode.HALF_UP : RoundingMode.UNNECESSARY);
            boolean rounded = rounding && quantity.number().compareTo(number) != 0;
            return Parsed.of(quantity, bound, rounded ? Note.with(notes, Note.ROUNDED) : notes);
        } catch (UserException e) {
            return Parsed.problem(e.userMessage());
        }
    }
}
