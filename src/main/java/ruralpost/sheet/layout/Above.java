package ruralpost.sheet.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;

/**
 * What the lines above a table say about it. A value.
 *
 * @param texts the texts above the table, cell by cell
 */
public record Above(List<String> texts) {

    /** Nothing. */
    public static final Above NONE = new Above(List.of());

    private static final int LONGEST = 300;
    /** 单位：万元, but not 填报单位：…: a Han character before it makes another word of it. */
    private static final Pattern UNIT = Pattern.compile("(?:^|[^\\p{IsHan}])(?:(?:金额|计量|数量|货币|价格)?单位|units?) ?[:：] ?([^()（）]{1,40})",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKET = Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]{1,20})[)）\\]】]");
    private static final Pattern SENDER = Pattern.compile(
        "(?:(?:填报|报送|编报|填表|上报|制表|报表)(?:单位|部门|机构)(?:名称)?|单位名称|reporting unit|reported by)(?: ?[(（]?盖章[)）]?)? ?[:：] ?([^\\s:：]{2,60})",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE_ON = Pattern.compile("(?:填报|报出|报送|填表|制表|打印|导出|上报|编制)(?:日期|时间)|date of report|printed", Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE_AT = Pattern.compile("(?:" + MADE_ON.pattern() + ") ?[:：]? ?\\d{4} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日?", Pattern.CASE_INSENSITIVE);
    private static final String DIGITS = "[0-9〇○零一二三四五六七八九十]";
    private static final String TO = " ?(?:[-—–~～至到]|to) ?";
    private static final Pattern PERIOD = Pattern.compile("(?:\\d{4}|[二两][〇○零][0-9〇○零一二三四五六七八九]{2}) ?年(?:度)?"
        + "(?: ?(?:第?[1-4一二三四] ?季度|[上下]半年|前[二三两23]个?季度"
        + "|" + DIGITS + "{1,3} ?月份? ?" + DIGITS + "{1,3} ?[日号]" + TO + "(?:\\d{4} ?年 ?)?(?:" + DIGITS + "{1,3} ?月 ?)?" + DIGITS + "{1,3} ?[日号]"
        + "|" + DIGITS + "{1,3} ?月?" + TO + "(?:\\d{4} ?年 ?)?" + DIGITS + "{1,3} ?月份?"
        + "|" + DIGITS + "{1,3} ?月份?(?: ?[上中下]旬| ?" + DIGITS + "{1,3} ?[日号])?))?"
        + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}" + TO + "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4} ?Q[1-4]|\\d{4}-\\d{2}(?!\\d)"
        + "|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("[^-—–~～至到]*[日号]|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}");
    private static final Pattern DAILY = Pattern.compile("日报|当日|日销|每日|日记账|流水");
    private static final Pattern LINE = Pattern.compile("(?:(?:[填报编制]{1,2}[表报送制]?|审核|复核|负责|联系|主管|金额|计量|数量|货币)?(?:单位|部门|机构|人|日期|时间|电话|表号)"
        + "|单位负责人|统计负责人|表号|制定机关|批准文号|有效期至?|reporting unit|unit|date of report)(?:名称)? ?(?:[(（]?[^()（）]{0,8}[)）]?)? ?[:：].*", Pattern.CASE_INSENSITIVE);

    /** Keeps its own list. */
    public Above {
        texts = List.copyOf(texts);
    }

    /** The texts of these rows. */
    public static Above of(List<SheetRow> rows) {
        List<String> texts = new ArrayList<>();
        for (SheetRow row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.kind() == CellKind.TEXT || cell.date() != null) {
                    texts.add(flat(cell.shown()));
                }
            }
        }
        return new Above(texts);
    }

    private static String flat(String text) {
        String t = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        return t.length() > LONGEST ? t.substring(0, LONGEST) : t;
    }

    /** Whether a cell is a line about the table (单位：元, 填报单位：…, 日期：…) and no title of a column. */
    public static boolean isLine(String text) {
        return LINE.matcher(flat(text).replaceFirst("^[(\\[【]", "")).matches();
    }

    /** Units as they stand there, the plainly declared ones first: 万元, 吨. */
    public List<String> units() {
        List<String> units = new ArrayList<>();
        for (String text : texts) {
            Matcher m = UNIT.matcher(text);
            while (m.find()) {
                units.add(m.group(1).strip());
                // 单位：万元、吨 names two
                for (String part : m.group(1).split("[、,，;； ]")) {
                    if (!part.isBlank()) {
                        units.add(part.strip());
                    }
                }
            }
        }
        for (String text : texts) {
            Matcher m = BRACKET.matcher(text);
            while (m.find()) {
                units.add(m.group(1).strip());
            }
        }
        return units;
    }

    /** Who reports. */
    public Optional<String> sender() {
        return texts.stream().map(SENDER::matcher).filter(Matcher::find).map(m -> m.group(1)).findFirst();
    }

    /**
     * Periods named there, without the day on which the sheet was made: those of a line that is about the time or of the table's name
     * first, longer ones before shorter ones.
     */
    public List<String> periods() {
        List<String> found = new ArrayList<>();
        List<String> days = new ArrayList<>();
        boolean madeOn = false;
        for (String whole : texts) {
            // 2021年5月 填报日期：2021年6月3日
            String text = MADE_AT.matcher(whole).replaceAll("").strip();
            boolean dates = MADE_ON.matcher(text).find();
            // its date stands in the same cell or in the next one
            if (!dates && !madeOn) {
                Matcher m = PERIOD.matcher(text);
                while (m.find()) {
                    String period = m.group().strip();
                    boolean day = DAY.matcher(period).matches() && (period.length() == text.length() || text.lastIndexOf(':', m.start()) >= 0);
                    (day ? days : found).add(period);
                }
            }
            madeOn = dates && text.matches(".*[:：] ?");
        }
        // beside 2021年5月 in the table's name, or beside who reports, a day that stands apart is the one on which the sheet was made
        if (found.isEmpty() && (sender().isEmpty() || texts.stream().anyMatch(t -> DAILY.matcher(t).find()))) {
            found.addAll(days);
        }
        found.sort(java.util.Comparator.comparingInt((String s) -> -s.length()));
        return found;
    }

    /** The same with one more text, such as the name of the sheet. */
    public Above and(String text) {
        List<String> more = new ArrayList<>(texts);
        more.add(flat(text));
        return new Above(more);
    }

    /** All in one line, for words that tell what the figures are. */
    public String joined() {
        return String.join(" ", texts);
    }
}
