package ruralpost.sheet.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two units that a text names for the same numbers: 元/万元, 斤或公斤. */
public final class UnitPair {

    private static final String OR = "[/、或,|和及;]|or|and";
    private static final Pattern MONEYS = pair("(?:[百千]?万元|[千亿]元|元)");
    private static final Pattern WEIGHTS = pair("(?:万?[公市]?斤|万?千克|万?吨|kg|克)");

    private UnitPair() {
    }

    private static Pattern pair(String unit) {
        return Pattern.compile("(?<![\\p{IsHan}a-z])(" + unit + ")(?:" + OR + ")(" + unit + ")(?![\\p{IsHan}a-z])|(" + unit + ")[/|、](" + unit + ")(?![\\p{IsHan}a-z])");
    }

    /** Whether a title names two units of money or of weight. */
    static boolean in(String title) {
        return ofMoney(title) != null || ofWeight(title) != null;
    }

    /** The two units of money as the text has them; null when it does not name two. */
    public static String ofMoney(String text) {
        return find(text, MONEYS);
    }

    /** The two units of weight as the text has them; null when it does not name two. */
    public static String ofWeight(String text) {
        return find(text, WEIGHTS);
    }

    private static String find(String text, Pattern pattern) {
        Matcher m = pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", ""));
        while (m.find()) {
            String one = m.group(1) != null ? m.group(1) : m.group(3);
            String other = m.group(2) != null ? m.group(2) : m.group(4);
            Optional<ColumnUnit> first = ColumnUnit.parse(one);
            if (first.isPresent() && ColumnUnit.parse(other).filter(u -> !u.isLike(first.get())).isPresent()) {
                return m.group();
            }
        }
        return null;
    }
}
