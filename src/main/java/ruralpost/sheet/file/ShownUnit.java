package ruralpost.sheet.file;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit that a number format writes beside a number: 12.5 shown as 12.5万元, 100 shown as $100. Whoever looks at the sheet sees it, so the
 * bare number would not be what the sheet says.
 *
 * @param before such as $, "" for nothing
 * @param after  such as 万元, "" for nothing
 */
record ShownUnit(String before, String after) {

    /** 0.5 is shown as 50%. */
    static final ShownUnit PERCENT = new ShownUnit("", "%");

    /** Words that make another number of it; a mere 元 or ￥ does not. */
    private static final Pattern AFTER = Pattern.compile("[百千万亿]{1,2}元?|(?:[百千万亿]{1,2})?(?:美元|港元|欧元|日元|市?斤|公斤|千克|克|吨|kg|箱|盒|袋|瓶|桶|件|只|枚)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("(?:US|HK|A|C)?\\$|€|£|USD|HKD|EUR|GBP|JPY", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]");
    /** A comma behind the last digit shows thousandths of the number, and a ! puts a point where none is: 0!.0,"万" shows 12000 as 1.2万. */
    private static final Pattern SCALING = Pattern.compile("[0#?],+(?:[^0#?.,]|$)|!");

    /** What a format code shows beside a positive number; null when it changes nothing. */
    static ShownUnit of(String code) {
        String first = code.contains(";") ? code.substring(0, code.indexOf(';')) : code;
        int digits = digits(first, false);
        if (digits < 0 || SCALING.matcher(first).find()) {
            return null;
        }
        if (first.substring(digits).replaceAll("\"[^\"]*\"|\\\\.", "").contains("%")) {
            return PERCENT;
        }
        String before = words(first.substring(0, digits));
        String after = words(first.substring(digits(first, true) + 1));
        boolean says = BEFORE.matcher(before).matches() || AFTER.matcher(after).matches() || BEFORE.matcher(after).matches();
        return says ? new ShownUnit(BEFORE.matcher(before).matches() ? before : "", after) : null;
    }

    /** Where the first or the last place for a digit stands, outside of quoted words; -1 for nowhere. */
    private static int digits(String code, boolean last) {
        int found = -1;
        char end = 0;
        for (int i = 0; i < code.length() && (last || found < 0); i++) {
            char c = code.charAt(i);
            if (end != 0) {
                end = c == end ? 0 : end;
            } else if (c == '"' || c == '[') {
                end = c == '"' ? '"' : ']';
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '0' || c == '#' || c == '?') {
                found = i;
            }
        }
        return found;
    }

    /** The words of a part of a code as they are shown. */
    private static String words(String part) {
        Matcher currency = CURRENCY.matcher(part);
        String text = currency.replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        return text.replaceAll("\\[[^\\]]*\\]|_.|\\*.|[\"\\\\()]", "").strip();
    }

    /** The number as it is shown. @param raw as the file has it, for one that would be too long */
    String beside(BigDecimal number, String raw) {
        return before + Cell.plain(this == PERCENT ? number.movePointRight(2) : number, raw) + after;
    }
}
