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
    /** 2025年11月5日打印: when it was made. */
    private static final Pattern MADE = Pattern.compile("(?:20\\d\\d ?[-/.年] ?)?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日? ?(?:打印|导出|下载|制表|填表|编制)(?!期|日)");
    /** 13日（周一）—19日（周日） */
    private static final Pattern WEEKDAY = Pattern.compile("([日号]) ?[(（](?:周|星期|礼拜)[一二三四五六日天][)）]");
    /** 10月1日起至31日止 */
    private static final Pattern FROM_TO = Pattern.compile("([日号月]) ?起 ?[至到]");
    /** 9月1-15日 */
    private static final Pattern DAYS_OF_MONTH = Pattern.compile("((?:1[0-2]|0?[1-9]) ?月 ?)(3[01]|[12]\\d|0?[1-9]) ?[-—–~～至到] ?(3[01]|[12]\\d|0?[1-9]) ?[日号]");
    private static final Pattern FIRST_MONTHS = Pattern.compile("前([2-9]|1[01]) ?个月");
    /** 2025年9月、2024年9月 are no one month. */
    private static final Pattern TWO_MONTHS = Pattern.compile("(20\\d\\d) ?年 ?\\d{1,2} ?月份? ?[、和与及] ?(20\\d\\d) ?年 ?\\d{1,2} ?月份?");
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
    /** 2025年7、8、9月, 9月和10月 */
    private static final Pattern LIST_OF_MONTHS = Pattern.compile("(?:(?<=年 ?)(?:1[0-2]|0?[1-9])(?: ?月份?)?|(?<!\\d)(?:1[0-2]|0?[1-9]) ?月份?)(?: ?[、,，] ?(?:1[0-2]|0?[1-9])(?: ?月份?)?)* ?[、,，和与及] ?(?:1[0-2]|0?[1-9]) ?月份?(?! ?\\d)");
    private static final String SOME_DAYS = "几日";

    private PlainPeriods() {
    }

    /** The same text, its periods written out: 2024年1月-2024年6月. */
    static String of(String text) {
        String t = MADE.matcher(text).replaceAll(" ");
        t = WEEKDAY.matcher(t).replaceAll("$1");
        t = FROM_TO.matcher(t).replaceAll("$1至");
        t = DAYS_OF_MONTH.matcher(t).replaceAll("$1$2日-$3日");
        t = FIRST_MONTHS.matcher(t).replaceAll("1-$1月");
        t = TWO_MONTHS.matcher(t).replaceAll("$1年 $2年 " + PIECES);
        t = YEAR_BOX.matcher(t).replaceAll("$1年");
        t = MONTH_BOX.matcher(t).replaceAll("$1月");
        t = SHORT_YEAR.matcher(t).replaceAll("20$1年");
        t = NO_WORD.matcher(t).replaceAll("$1年");
        t = AT_END.matcher(t).replaceAll("$1 $2年");
        t = MONTHS.matcher(t).replaceAll("$1年$2月-$3年$4月");
        t = DAYS.matcher(t).replaceAll("($1月$2日-$3月$4日)");
        t = ONE_DAY.matcher(t).replaceAll("($1月$2日)");
        t = LIST_OF_MONTHS.matcher(t).replaceAll(m -> months(m.group()));
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

    /** 7、8、9月 are three months in one piece; 7月、9月 are none. */
    private static String months(String listed) {
        List<Integer> months = Pattern.compile("\\d+").matcher(listed).results().map(m -> Integer.valueOf(m.group())).toList();
        return isRow(months) ? months.getFirst() + "-" + months.getLast() + "月" : PIECES;
    }

    private static boolean isRow(List<Integer> numbers) {
        return IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
    }

    /** 9月10、11、12日 are three days in one piece; 9月2、12日 are none. */
    private static String days(int month, String listed) {
        List<Integer> days = Pattern.compile("\\d+").matcher(listed).results().map(m -> Integer.valueOf(m.group())).toList();
        return month + "月" + (isRow(days) ? days.getFirst() + "日-" + days.getLast() + "日" : SOME_DAYS);
    }
}
