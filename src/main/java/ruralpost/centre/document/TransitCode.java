package ruralpost.centre.document;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.text.UserException;

/**
 * What the code on the paper that travels with goods says: which document, and which centre. Two check digits keep a code that was read or
 * typed wrongly from being taken for another centre's.
 *
 * @param documentId the document that sent them
 * @param centreId   where they should arrive
 */
public record TransitCode(long documentId, long centreId) {

    private static final String MARK = "QS";
    private static final Pattern FORM = Pattern.compile(MARK + "-([0-9A-Z]{1,13})-([0-9A-Z]{1,13})-([0-9]{2})");
    private static final long MODULUS = 97;

    /** As printed and scanned. */
    public String text() {
        return "%s-%s-%s-%02d".formatted(MARK, digits(documentId), digits(centreId), check());
    }

    private long check() {
        return (documentId % MODULUS * 31 + centreId % MODULUS * 7 + 1) % MODULUS;
    }

    /** Whether a text is meant to be such a code, be it right or wrong. */
    public static boolean looksLike(String text) {
        return normal(text).startsWith(MARK + "-") && normal(text).chars().filter(c -> c == '-').count() == 3;
    }

    /** The code of a text; full-width letters, blanks and lower case are put right. @throws UserException it is another one, or a digit is wrong */
    public static TransitCode parse(String text) {
        Matcher m = FORM.matcher(normal(text));
        if (m.matches()) {
            TransitCode code = new TransitCode(number(m.group(1)), number(m.group(2)));
            if (code.check() == Long.parseLong(m.group(3))) {
                return code;
            }
        }
        throw UserException.of("stock.scan.foreign", text.strip());
    }

    /** In digits and letters: a shorter code is a larger one in print. */
    private static String digits(long id) {
        return Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    private static long number(String digits) {
        BigInteger number = new BigInteger(digits, Character.MAX_RADIX);
        return number.bitLength() < Long.SIZE ? number.longValueExact() : 0;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
