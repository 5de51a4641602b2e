package ruralpost.value;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.text.Message;

/**
 * Finds what looks like an identity-card or telephone number in free text, and masks names of persons. Such numbers have no place in
 * the ledger: it counts persons and does not list them.
 */
public final class PersonalText {

    /** Eighteen digits with a possible birth date, or the older fifteen; groups may be set apart. */
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)[1-9]\\d{5}[ -]?(?:(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3}[\\dXx]"
        + "|\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3})(?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(?:86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)");
    private static final Pattern LANDLINE = Pattern.compile("(?<!\\d)0\\d{2,3}[ -]\\d{7,8}(?!\\d)");
    private static final int HEAD = 3;
    private static final int TAIL = 2;

    private PersonalText() {
    }

    /** What in a text should not stand there; null when nothing is found, and for null. */
    public static Message problem(String text) {
        if (text == null) {
            return null;
        }
        // full-width digits and dashes are typed as often as narrow ones
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2013', '-').replace('\u2014', '-').replace('\u2010', '-');
        Matcher identity = IDENTITY.matcher(plain);
        if (identity.find()) {
            return Message.of("value.personal.identity", hidden(identity.group()));
        }
        for (Pattern phone : new Pattern[] {MOBILE, LANDLINE}) {
            Matcher m = phone.matcher(plain);
            if (m.find()) {
                return Message.of("value.personal.phone", hidden(m.group()));
            }
        }
        return null;
    }

    /** A text, such as the name of a file, with the middle of such numbers left out. */
    public static String without(String text) {
        String said = text;
        for (Pattern p : new Pattern[] {IDENTITY, MOBILE, LANDLINE}) {
            said = p.matcher(said).replaceAll(m -> Matcher.quoteReplacement(hidden(m.group())));
        }
        return said;
    }

    private static String hidden(String number) {
        return number.substring(0, HEAD) + "****" + number.substring(number.length() - TAIL);
    }

    /** A person's name with its first and last character only: 仲*妮; of two characters the first: 仲*. */
    public static String masked(String name) {
        int[] points = name.strip().codePoints().toArray();
        if (points.length < 2) {
            return name.strip();
        }
        String first = Character.toString(points[0]);
        return points.length == 2 ? first + "*" : first + "*".repeat(points.length - 2) + Character.toString(points[points.length - 1]);
    }

    /** A phone number with its first three and last four digits only: 186****1402; shorter ones keep their last two. Texts without digits stay. */
    public static String maskedPhone(String phone) {
        int[] points = phone.strip().codePoints().toArray();
        long digits = java.util.Arrays.stream(points).filter(Character::isDigit).count();
        long head = digits < 9 ? 0 : HEAD;
        long tail = digits < 9 ? TAIL : TAIL + 2;
        StringBuilder masked = new StringBuilder();
        long at = 0;
        for (int point : points) {
            boolean hidden = Character.isDigit(point) && at++ >= head && at <= digits - tail;
            masked.appendCodePoint(hidden ? '*' : point);
        }
        return masked.toString();
    }
}
