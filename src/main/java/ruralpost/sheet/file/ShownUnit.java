package ruralpost.sheet.file;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number format writes beside a number, and where it puts the point: 12.5 shown as 12.5万元, 100 shown as $100, 12000 shown as 1.2. Whoever
 * looks at the sheet sees that, so the bare number would not be what the sheet says.
 *
 * @param before such as $, "" for nothing
 * @param after  such as 万元, "" for nothing
 * @param shift  how many digits the point is moved to the left
 */
record ShownUnit(String before, String after, int shift) {

    /** 0.5 is shown as 50%. */
    static final ShownUnit PERCENT = new ShownUnit("", "%", -2);

    /** Words that make another number of it; a mere 元 or ￥ does not. */
    private static final Pattern AFTER = Pattern.compile("[十百千万亿]{1,2}元?|(?:[十百千万亿]{1,2})?(?:美元|港元|欧元|日元|市?斤|公斤|千克|克|吨|kg|箱|盒|袋|瓶|桶|件|只|枚|单|年|月|月份|日|号|季度)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("约|近|超|(?:US|HK|A|C)?\\$|€|£|USD|HKD|EUR|GBP|JPY", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]");
    private static final Pattern GENERAL = Pattern.compile("G/通用格式|General", Pattern.CASE_INSENSITIVE);
    /** What a point that was moved stands for: 1.2 where 12000 is meant says 1.2万. */
    private static final Map<Integer, String> SCALES = Map.of(2, "百", 3, "千", 4, "万", 5, "十万", 6, "百万", 7, "千万", 8, "亿", 9, "十亿");
    private static final Pattern SCALED = Pattern.compile("([百千万亿十]{1,2})(.*)");
    private static final Pattern MONEY = Pattern.compile("[元圆块]?");

    /** What a section of a format code shows beside a positive number; null when it changes nothing. */
    static ShownUnit of(String section) {
        String code = GENERAL.matcher(section).replaceAll("0");
        FormatDigits digits = FormatDigits.of(code);
        if (digits.first() < 0) {
            return null;
        }
        if (code.substring(digits.first()).replaceAll("\"[^\"]*\"|\\\\.|!.", "").contains("%")) {
            return PERCENT;
        }
        String before = words(code.substring(0, digits.first()));
        String after = words(code.substring(digits.last() + 1)).replaceFirst("^,+", "").strip();
        // 第12号 is no day
        boolean says = BEFORE.matcher(before).matches() || AFTER.matcher(after).matches() && !before.equals("第") || BEFORE.matcher(after).matches();
        return says || digits.shift() > 0 ? new ShownUnit(BEFORE.matcher(before).matches() ? before : "", after, digits.shift()) : null;
    }

    /** The words of a part of a code as they are shown. */
    private static String words(String part) {
        Matcher currency = CURRENCY.matcher(part);
        String text = currency.replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        return text.replaceAll("\\[[^\\]]*\\]|_.|\\*.|[\"\\\\!()]", "").strip();
    }

    /** The number as it is shown. @param raw as the file has it, for one that would be too long */
    String beside(BigDecimal number, String raw) {
        String shown = Cell.plain(number.movePointLeft(shift), raw);
        Matcher scaled = SCALED.matcher(after);
        String scale = scaled.matches() ? scaled.group(1) : "";
        String unit = scaled.matches() ? scaled.group(2) : after;
        String meant = SCALES.getOrDefault(shift, "");
        if (shift <= 0 || !meant.isEmpty() && scale.equals(meant) || scale.isEmpty() && !MONEY.matcher(unit).matches()) {
            return before + shown + after;
        }
        // a bare 1.2 that stands for 12000 is under 万元 what it says; 1.2元 is not, and whoever reads it shall see both
        return scale.isEmpty() && unit.isEmpty() && !meant.isEmpty() ? before + shown + meant : Cell.plain(number, raw) + " (" + before + shown + after + ")";
    }
}
