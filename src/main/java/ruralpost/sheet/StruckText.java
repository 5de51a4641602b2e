package ruralpost.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that is struck through in the file, which readers put between two pairs of waves: ~~100~~80. */
public final class StruckText {

    private static final Pattern PART = Pattern.compile("~~(.+?)~~", Pattern.DOTALL);

    private StruckText() { }

    /** Whether a part of a text is struck through; two waves alone may stand in a name. */
    static boolean isIn(String text) {
        return PART.matcher(text).find();
    }

    /** The parts that are struck through; the text itself when none is. */
    public static String of(String text) {
        Matcher parts = PART.matcher(text);
        String struck = parts.results().map(r -> r.group(1)).collect(Collectors.joining(" "));
        return struck.isEmpty() ? text : struck;
    }

    /** The text without its waves if all of it is struck through; null for any other. */
    public static String whole(String text) {
        Matcher all = text.startsWith("~~") && text.length() > 4 ? PART.matcher(text) : null;
        return all != null && all.matches() && !all.group(1).contains("~~") ? all.group(1) : null;
    }
}
