package ruralpost.value;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.text.Message;

/**
 * Takes a text such as "约1.2万元" apart into bound, number, scale and unit. One text is read by one lexer. It never guesses: what
 * it does not understand wholly is a problem.
 */
final class NumberLexer {

    static final BigDecimal HALF = new BigDecimal("0.5");

    private static final int LONGEST = 60;
    /** A group that starts with 0 (0,123) is no thousand: such a comma is a decimal one. */
    private static final Pattern PLAIN = Pattern.compile("([1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+|\\d+)(\\.\\d+|\\.(?![\\d.,]))?|\\.\\d+");
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+(\\.\\d*)?[eE][-+]?\\d+.*");
    /** Two numbers below each other in one cell are not the thousands and the rest of one. */
    private static final Pattern BROKEN = Pattern.compile("\\d\\s*[\n\r\t]\\s*\\d");
    private static final Pattern ODD_COMMAS = Pattern.compile("\\d[\\d,.]*,[\\d,.]*.*");
    private static final Pattern RANGE =
        Pattern.compile("[^\\d,.\\-~—–至到]{0,4}(?:[~至到]|[-—–]{1,2}) ?[\\d.][\\d,.]*[^\\d\\-/:.年月日号]*");
    private static final Set<String> BLANK_MARKS = Set.of("-", "--", "---", "—", "――", "——", "/", "无", "n/a", "na");

    private final String original;
    private final Predicate<String> isUnit;
    private final Set<Note> notes = EnumSet.noneOf(Note.class);
    private Bound bound = Bound.EXACT;
    private boolean negative;
    private boolean signed;
    private String rest;
    private Message problem;

    /**
     * What was found.
     *
     * @param value  with scale and sign; null when blank or a problem
     * @param scaled whether a scale word was multiplied in
     * @param unit   what follows the number, lower case; empty when nothing does
     */
    record Found(BigDecimal value, boolean scaled, String unit, Bound bound, Set<Note> notes, Message problem) {

        <T> Parsed<T> with(T value) {
            return new Parsed<>(value, bound, null, notes);
        }

        <T> Parsed<T> unread() {
            return new Parsed<>(null, Bound.EXACT, problem, notes);
        }
    }

    private NumberLexer(String text, Predicate<String> isUnit) {
        this.original = text.strip();
        this.isUnit = isUnit;
        String half = HalfWidth.of(text).strip();
        if (original.chars().anyMatch(c -> c >= '\uFF01' && c <= '\uFF5E')) {
            notes.add(Note.FULL_WIDTH);
        }
        this.rest = half.toLowerCase(Locale.ROOT);
    }

    /**
     * Takes a text apart.
     *
     * @param isUnit tells whether a text is a unit as a whole, so that 千克 is not read as a thousand 克
     */
    static Found read(String text, Predicate<String> isUnit) {
        if (text == null || HalfWidth.of(text).isBlank()) {
            return new Found(null, false, "", Bound.EXACT, Set.of(), null);
        }
        return new NumberLexer(text, isUnit).read();
    }

    private Found read() {
        if (rest.length() > LONGEST) {
            return fail("value.number.too.long", shorten(original), String.valueOf(LONGEST));
        }
        if (BLANK_MARKS.contains(rest)) {
            return new Found(null, false, "", Bound.EXACT, Set.of(Note.BLANK_MARK), null);
        }
        // the mark by which spreadsheet programs keep a number as text
        if (rest.length() > 1 && (rest.charAt(0) == '\'' || rest.charAt(0) == '\u2018' || rest.charAt(0) == '\u2019')) {
            cut("'");
        }
        readBrackets();
        readBefore();
        if (problem == null && SCIENTIFIC.matcher(rest).matches()) {
            return fail("value.number.scientific", shorten(original));
        }
        if (problem != null) {
            return new Found(null, false, "", Bound.EXACT, Set.of(), problem);
        }
        Matcher number = PLAIN.matcher(rest);
        return number.lookingAt() ? readNumber(number) : readWords();
    }

    /** A number in Chinese characters, or the vague 万余, which says over ten thousand. */
    private Found readWords() {
        ChineseNumeral.Read numeral = ChineseNumeral.read(rest, isUnit);
        ScaleWords.Word vague = numeral == null ? ScaleWords.at(rest, Long.MAX_VALUE) : null;
        if (numeral != null) {
            rest = rest.substring(numeral.end()).strip();
            notes.add(Note.CHINESE_NUMERAL);
            return readRest(BigDecimal.valueOf(numeral.value()), false);
        }
        if (rest.length() > 1 && rest.charAt(0) == '半' && isUnit.test(rest.substring(1))) {
            rest = rest.substring(1);
            notes.add(Note.CHINESE_NUMERAL);
            return readRest(HALF, false);
        }
        if (vague != null && rest.substring(vague.length()).matches("[余多].*")) {
            rest = rest.substring(vague.length());
            return readRest(BigDecimal.valueOf(vague.value()), false);
        }
        return fail("value.number.not", shorten(original));
    }

    private Found readNumber(Matcher number) {
        BigDecimal value = number(number.group());
        boolean commas = ODD_COMMAS.matcher(rest).matches();
        rest = rest.substring(number.end());
        if (!rest.isEmpty() && (rest.charAt(0) == ',' || rest.charAt(0) == '.' || Character.isDigit(rest.charAt(0)))) {
            return fail(commas ? "value.number.commas" : "value.number.not", shorten(original));
        }
        if (number.group().indexOf(' ') > 0) {
            if (BROKEN.matcher(original).find()) {
                return fail("value.number.not", shorten(original));
            }
            notes.add(Note.SPACES_IN_NUMBER);
        }
        rest = rest.strip();
        if (RANGE.matcher(rest).matches()) {
            return fail("value.number.range", shorten(original));
        }
        // 3,500.- is an amount without fen, and none below zero
        rest = number.group().endsWith(".") && "--——".contains(rest) ? "" : rest;
        if (rest.equals("-") && !signed) {
            rest = "";
            negative = true;
            notes.add(Note.MINUS_BEHIND);
        }
        return readRest(value, value.scale() > 0);
    }

    private Found readRest(BigDecimal value, boolean decimals) {
        readAfter();
        readInside();
        long scale = readScale(Long.MAX_VALUE);
        BigDecimal scaled = value.multiply(BigDecimal.valueOf(scale));
        if (scale > 1) {
            notes.add(Note.SCALED);
            scaled = readSmallerParts(scaled, scale, decimals);
        }
        readInside();
        if (problem != null) {
            return new Found(null, false, "", Bound.EXACT, Set.of(), problem);
        }
        return new Found(negative ? scaled.negate() : scaled, scale > 1, rest.strip(), bound, notes, null);
    }

    /** What follows 3亿 in 3亿5700万2000: numbers with a smaller scale each time, none reaching the scale before it. */
    private BigDecimal readSmallerParts(BigDecimal first, long firstScale, boolean decimals) {
        BigDecimal sum = first;
        long above = firstScale;
        Matcher next = PLAIN.matcher(rest);
        while (above > 1 && next.lookingAt()) {
            rest = rest.substring(next.end());
            readInside();
            long scale = readScale(above);
            BigDecimal part = number(next.group()).multiply(BigDecimal.valueOf(scale));
            // "1万2" is said for 12,000 and could be read as 10,002, "3亿5千" for 350 million: not ours to decide
            boolean clear = above > 10_000 ? scale >= 10_000 : scale > 1 || next.group().length() == 4 && above == 10_000;
            if (!clear || decimals || part.compareTo(BigDecimal.valueOf(above)) >= 0) {
                problem = Message.of("value.number.not", shorten(original));
                return sum;
            }
            sum = sum.add(part);
            above = scale;
            next = PLAIN.matcher(rest);
        }
        return sum;
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", "").replace(" ", ""));
    }

    private void readBrackets() {
        if (rest.startsWith("(") && rest.endsWith(")") && rest.length() > 2) {
            rest = rest.substring(1, rest.length() - 1).strip();
            negative = true;
            signed = true;
            notes.add(Note.BRACKETS_NEGATIVE);
        }
    }

    /** Bound words, currency sign and minus before the number, in any order, each once. */
    private void readBefore() {
        boolean currency = false;
        boolean more = true;
        while (more && problem == null) {
            more = false;
            for (var word : BoundWords.BEFORE) {
                if (!more && rest.startsWith(word.getKey())) {
                    setBound(word.getValue());
                    more = cut(word.getKey());
                }
            }
            for (String sign : List.of("¥", "rmb", "cny", "cn¥", "人民币:", "人民币")) {
                if (!more && !currency && rest.startsWith(sign)) {
                    currency = true;
                    more = cut(sign);
                }
            }
            if (!more && !signed && !rest.isEmpty() && "-+负".indexOf(rest.charAt(0)) >= 0) {
                negative = rest.charAt(0) != '+';
                signed = true;
                more = cut("-");
            }
        }
    }

    private boolean cut(String word) {
        rest = rest.substring(word.length()).stripLeading();
        return true;
    }

    private void readAfter() {
        for (var word : BoundWords.AFTER) {
            if (rest.endsWith(word.getKey())) {
                setBound(word.getValue());
                rest = rest.substring(0, rest.length() - word.getKey().length()).strip();
                return;
            }
        }
    }

    private void readInside() {
        for (var word : BoundWords.INSIDE) {
            if (rest.startsWith(word.getKey()) && !isUnit.test(rest)) {
                setBound(word.getValue());
                rest = rest.substring(word.getKey().length()).strip();
                return;
            }
        }
    }

    /** The scale at the start of the rest, 1 when there is none; a rest that is a unit as a whole has none. */
    private long readScale(long below) {
        if (rest.isEmpty() || isUnit.test(rest)) {
            return 1;
        }
        ScaleWords.Word word = ScaleWords.at(rest, below);
        if (word == null) {
            return 1;
        }
        rest = rest.substring(word.length()).strip();
        Bound before = bound;
        readInside();
        // 三百多万: the word stands between two scales
        ScaleWords.Word more = bound != before && word.value() < 10_000 ? ScaleWords.at(rest, below) : null;
        if (more != null && more.value() >= 10_000 && !isUnit.test(rest)) {
            rest = rest.substring(more.length()).strip();
            return word.value() * more.value();
        }
        return word.value();
    }

    private void setBound(Bound found) {
        if (bound != Bound.EXACT && bound != found) {
            problem = Message.of("value.number.two.bounds", shorten(original));
        }
        bound = found;
        notes.add(Note.BOUND_READ);
    }

    private static Found fail(String key, Object... args) {
        return new Found(null, false, "", Bound.EXACT, Set.of(), Message.of(key, args));
    }

    /** The value of one digit, ordinary or Chinese; 0 for null. */
    static int digit(String character) {
        char c = character == null ? '0' : character.charAt(0);
        return c >= '0' && c <= '9' ? c - '0' : ChineseNumeral.digit(c);
    }

    /** A text short enough to stand in a sentence. */
    static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(30, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
