package ruralpost.sheet.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes out periods that people put down in short above a table, so that they read like all others. */
final class PlainPeriods {

    private static final String END = "(?! ?[年月日\\d./-])";
    /** 年份：2024 and 月份：5 in boxes of their own. */
    private static final Pattern YEAR_BOX = Pattern.compile("年[份度] ?[:：] ?(20\\d\\d)" + END);
    private static final Pattern MONTH_BOX = Pattern.compile("(?<!年)月份? ?[:：] ?(1[0-2]|0?[1-9])" + END);
    /** 24年6月销售表 */
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d年.-])([2-3]\\d) ?年(?= ?(?:1[0-2]|0?[1-9]) ?月)");
    /** 2024 5月销售表 */
    private static final Pattern NO_WORD = Pattern.compile("(?<![\\d.-])(20\\d\\d) (?=(?:1[0-2]|0?[1-9]) ?月)");
    /** 五月份销售表 2024 */
    private static final Pattern AT_END = Pattern.compile("^((?!.*20\\d\\d.*20\\d\\d).*月(?:.*[^\\d\\s:：./\\-〔（(第年])?) ?(20\\d\\d)$");
    /** 2024—2025年年货节 is of both years. */
    private static final Pattern YEARS = Pattern.compile("(?<![0-9])(20\\d\\d) ?年? ?[-—–~～至到] ?(20\\d\\d) ?年(?:度)?(?! ?[0-9])");
    /** 1-3季度, 一至三季度, 三、四季度, 一、二、三季度: their months. */
    private static final Pattern QUARTERS = Pattern.compile("(?<![0-9一二三四、])第?([1-4一二三四])(?:季度)?((?: ?[、,] ?[2-3二三])*) ?([-—–~～至到、,和及与]) ?第?([2-4二三四]) ?季度");
    private static final String LISTED = "、,和及与";
    /** 一、三季度 are no time in one piece, so that the year beside them is none either. */
    private static final String PIECES = "期间";
    private static final int MONTHS_OF_QUARTER = 3;
    private static final String MONTH = "(20\\d\\d)[./](0?[1-9]|1[0-2])";
    /** 2024.1-2024.6 */
    private static final Pattern MONTHS = Pattern.compile("(?<![0-9A-Za-z.])" + MONTH + " ?[-—–~～至到] ?" + MONTH + "(?![0-9./])");
    /** 2024.1 in a title is no number that has lost its last digit, so it is January. */
    private static final Pattern ONE_MONTH = Pattern.compile("(?<![0-9A-Za-z.])" + MONTH + "(?:月份?)?(?![0-9./])");
    private static final String DAY = "(1[0-2]|0?[1-9])\\.(3[01]|[12]\\d|0?[1-9])";
    /** （11.11） and （7.1-7.7） in brackets of their own are days, and no numbers. */
    private static final Pattern DAYS = Pattern.compile("[(（]" + DAY + " ?[-—–~～至到] ?" + DAY + "[)）]");
    private static final Pattern ONE_DAY = Pattern.compile("[(（]" + DAY + "[)）]");
    /** 截止日期：6月30日: since when is not said. */
    private static final Pattern UNTIL = Pattern.compile("(?:截[至止]到?|截[至止](?:日期|时间|日))为? ?[:：]? ?$");

    /** 9月1日起: until when is not said. */
    private static final Pattern SINCE = Pattern.compile(" ?(?:起(?![至到止—~～-])|以来|以后|之后|开始)");
    /** 9月10、11、12日, 9月10日、11日 */
    private static final Pattern LIST_OF_DAYS = Pattern.compile("(?<!\\d)(1[0-2]|0?[1-9]) ?月 ?((?:3[01]|[12]\\d|0?[1-9]) ?[日号]?(?: ?[、,，和与及] ?(?:3[01]|[12]\\d|0?[1-9]) ?[日号]?)* ?[、,，和与及] ?(?:3[01]|[12]\\d|0?[1-9]) ?[日号])");
    private static final String SOME_DAYS = "几日";

    private PlainPeriods() {
    }

    /** The same text, its periods written out: 2024年1月-2024年6月. */
    static String of(String text) {
        String t = YEAR_BOX.matcher(text).replaceAll("$1年");
        t = MONTH_BOX.matcher(t).replaceAll("$1月");
        t = SHORT_YEAR.matcher(t).replaceAll("20$1年");
        t = NO_WORD.matcher(t).replaceAll("$1年");
        t = AT_END.matcher(t).replaceAll("$1 $2年");
        t = MONTHS.matcher(t).replaceAll("$1年$2月-$3年$4月");
        t = DAYS.matcher(t).replaceAll("($1月$2日-$3月$4日)");
        t = ONE_DAY.matcher(t).replaceAll("($1月$2日)");
        t = LIST_OF_DAYS.matcher(t).replaceAll(m -> days(Integer.parseInt(m.group(1)), m.group(2)));
        t = ONE_MONTH.matcher(t).replaceAll("$1年$2月");
        t = QUARTERS.matcher(t).replaceAll(m -> quarters(first(m.group(1)), m.group(2).replaceAll("[ 、,]", "").length(), LISTED.contains(m.group(3)), first(m.group(4))));
        return YEARS.matcher(t).replaceAll("$1年 $2年");
    }

    /** The months from one quarter to another. @param between how many are written between them @param listed whether only those that are written are meant */
    private static String quarters(int from, int between, boolean listed, int to) {
        return to <= from || listed && to - from != between + 1 ? PIECES : from * MONTHS_OF_QUARTER - 2 + "-" + to * MONTHS_OF_QUARTER + "月";
    }

    private static int first(String quarter) {
        return "1一2二3三4四".indexOf(quarter) / 2 + 1;
    }

    /** Whether a day or a month of a text is only the end or the beginning of a time: 截至9月30日, 9月1日起. @param from where it begins @param to where it ends */
    static boolean isOpen(String text, int from, int to) {
        return UNTIL.matcher(text.substring(0, from)).find() || SINCE.matcher(text).region(to, text.length()).lookingAt();
    }

    /** 9月10、11、12日 are three days in one piece; 9月2、12日 are none. */
    private static String days(int month, String listed) {
        List<Integer> days = Pattern.compile("\\d+").matcher(listed).results().map(m -> Integer.valueOf(m.group())).toList();
        boolean one = IntStream.range(1, days.size()).allMatch(i -> days.get(i) == days.get(i - 1) + 1);
        return month + "月" + (one ? days.getFirst() + "日-" + days.getLast() + "日" : SOME_DAYS);
    }
}
