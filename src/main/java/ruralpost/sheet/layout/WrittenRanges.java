package ruralpost.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges of days as programs and shops write them above their tables: 开始日期：2024-05-01 结束日期：2024-05-31, 2024.5.1-5.3, 2024-05-01 00:00:00 至 2024-05-31 23:59:59. */
final class WrittenRanges {

    private static final String DAY = "(\\d{4}[-/.年] ?\\d{1,2}[-/.月] ?\\d{1,2}日?)";
    private static final String CLOCK = "(?: ?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";
    private static final String OPEN = " ?[:：] ?[\\[【(（]?";
    private static final String CLOSE = "[\\]】)）]?";
    private static final Pattern FROM = Pattern.compile("(?:起始|开始|起)(?:日期|时间|日)" + OPEN + DAY + CLOCK + CLOSE);
    private static final Pattern FROM_TO = Pattern.compile(FROM.pattern() + "[ ,，;；、|]*(?:终止|结束|截止|止)(?:日期|时间|日)" + OPEN + DAY + CLOCK + CLOSE);
    private static final Pattern HOURS = Pattern.compile("(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}) ?\\d{1,2}:\\d{2}(?::\\d{2})? ?(?:[-—–~～至到]+) ?(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}) ?\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern SHORT = Pattern.compile("(?<!\\d)(20\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?:\\s?[-—–~～至到]+\\s?)(\\d{1,2})\\2(\\d{1,2})(?![-/.\\d])");
    /** 统计周期：9月9日-9月15日 says of which days the figures are, 活动时间 does not. */
    private static final Pattern STATED = Pattern.compile("(?:统计|汇总|报表|数据|查询|结算|对账)?(?:周期|期间|时段|时间段|区间|账期)[:：] ?(\\d{1,2})[月.] ?(\\d{1,2})[日号]? ?[-—–~～至到]+ ?(?:(\\d{1,2})[月.] ?)?(\\d{1,2})[日号]?$"
        + "|(?:统计|汇总|报表|数据|查询|结算|对账)(?:时间|日期|范围)[:：] ?(\\d{1,2})[月.] ?(\\d{1,2})[日号]? ?[-—–~～至到]+ ?(?:(\\d{1,2})[月.] ?)?(\\d{1,2})[日号]?$");

    private WrittenRanges() {
    }

    /** The lines with such ranges written as 2024-05-01至2024-05-31; where the two days stand in cells of their own, these become one line. */
    static List<String> plain(List<String> lines) {
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            String before = all.isEmpty() ? "" : all.getLast() + " ";
            if (!before.isEmpty() && FROM.matcher(before.strip()).matches() && FROM_TO.matcher(before + line).find()) {
                all.set(all.size() - 1, before + line);
            } else {
                all.add(line);
            }
        }
        return all.stream().map(WrittenRanges::written).toList();
    }

    private static String written(String line) {
        String text = FROM_TO.matcher(line).replaceAll(m -> " " + iso(m.group(1)) + "至" + iso(m.group(2)));
        text = HOURS.matcher(text).replaceAll("$1至$2");
        return SHORT.matcher(text).replaceAll("$1-$3-$4至$1-$5-$6");
    }

    private static String iso(String day) {
        return day.replace(" ", "").replaceAll("[年月/.]", "-").replace("日", "");
    }

    /** The days that a line states without their year (统计周期：9月9日-9月15日), with the year that the other lines name; null where none does. @param year such as 2024年 */
    static String stated(String year, List<String> lines) {
        for (String line : lines) {
            Matcher m = STATED.matcher(line.strip());
            if (m.find()) {
                int at = m.group(1) != null ? 1 : 5;
                String month = m.group(at);
                String last = m.group(at + 2) == null ? month : m.group(at + 2);
                return year + month + "月" + m.group(at + 1) + "日-" + last + "月" + m.group(at + 3) + "日";
            }
        }
        return null;
    }
}
