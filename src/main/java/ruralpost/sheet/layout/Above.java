package ruralpost.sheet.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/**
 * What the lines above a table say about it. A value.
 *
 * @param texts the texts above the table, cell by cell
 */
public record Above(List<String> texts) {

    /** Nothing. */
    public static final Above NONE = new Above(List.of());

    static final int LONGEST = 300;
    private static final int SHORT = 20;
    /** 单位：万元, but not 填报单位：…: a Han character before it makes another word of it. */
    private static final Pattern UNIT = Pattern.compile("(?:^|[^\\p{IsHan}])(?:(?:金额|计量|数量|货币|价格)?单位|units?) ?[:：] ?([^()（）]{1,40})",
        Pattern.CASE_INSENSITIVE);
    /** 单 位：万元, 单位∶万元 */
    private static final Pattern SPACED_UNIT = Pattern.compile("单 ?位( ?)[:∶;]");
    private static final Pattern BRACKET = Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]{1,20})[)）\\]】]");
    private static final Pattern SENDER = Pattern.compile(
        "(?:(?:填报|报送|编报|填表|上报|制表|报表)(?:单位|部门|机构)(?:名称)?|单位名称|reporting unit|reported by)(?: ?[(（]?盖章[)）]?)? ?[:：] ?([^\\s:：]{2,60})",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE_ON = Pattern.compile("(?:填报|报出|报送|填表|制表|打印|导出|下载|生成|更新|上报|编制)(?:日期|时间)|date of report|printed", Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE_AT = Pattern.compile("(?:" + MADE_ON.pattern() + ") ?[:：]? ?\\d{4} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE_DAY = Pattern.compile("(?:" + MADE_ON.pattern() + ") ?[:：]? ?(\\d{4} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日?)", Pattern.CASE_INSENSITIVE);
    private static final String DIGITS = "[0-9〇○零一二三四五六七八九十]";
    private static final String TO = " ?(?:[-—–~～至到]|to) ?";
    private static final String HOUR = "(?: ?[0-9]{1,2} ?[时点]整?)?";
    private static final String HOUR_SAID = " ?[0-9]{1,2} ?[时点]整?";
    private static final String ONE_MONTH = "[^年]{4} ?年 ?[^-—–~～至到日]*月份?";
    private static final Pattern PERIOD = Pattern.compile("(?:\\d{4}|[二两][〇○零0Oo][0-9〇○零Oo一二三四五六七八九]{2}) ?年(?:度)?"
        + "(?: ?(?:第?[1-4一二三四] ?季度|[上下]半年|前[二三两23]个?季度"
        + "|" + DIGITS + "{1,3} ?月份? ?" + DIGITS + "{1,3} ?[日号]" + HOUR + TO + "(?:\\d{4} ?年 ?)?(?:" + DIGITS + "{1,3} ?月 ?)?" + DIGITS + "{1,3} ?[日号]" + HOUR
        + "|" + DIGITS + "{1,3} ?月?" + TO + "(?:\\d{4} ?年 ?)?" + DIGITS + "{1,3} ?月份?"
        + "|" + DIGITS + "{1,3} ?月份?(?: ?[上中下]旬| ?[上下]半月| ?" + DIGITS + "{1,3} ?[日号])?))?"
        + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}" + TO + "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)(?! ?\\d{1,2}[:：])|\\d{4} ?Q[1-4]|\\d{4}-\\d{2}(?![-\\d])|(?<![0-9A-Za-z.])20\\d\\d[./](?:0?[1-9]|1[0-2])(?![0-9./])"
        + "|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{4}", Pattern.CASE_INSENSITIVE);
    /** 5月销售流水(2024), but no (2024)12号 of a document. */
    private static final Pattern BARE_YEAR = Pattern.compile("\\((20\\d\\d)\\)(?! ?第?\\d+ ?号)");
    /** 一、10月份销售情况: the first part, not months. */
    private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十]{1,2} ?、 ?(?=\\d)");
    private static final Pattern PART = Pattern.compile("\\d{1,4}|[年月日]|\\d{4}年|\\d{1,2}月份?|\\d{1,2}日");
    private static final Pattern DAY = Pattern.compile("[^-—–~～至到]*[日号]|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}");
    /** 根据2023年12月5日会议纪要: a day that a sentence tells of something else. */
    private static final Pattern ELSE = Pattern.compile("根据|依据|按照|签订|签署|印发|会议|纪要");
    private static final Pattern YEAR = Pattern.compile("[^年]{4} ?年(?:度)?");
    /** 2021年5月和6月 is no one month, and 2021年5月累计 perhaps none. */
    private static final Pattern MORE = Pattern.compile(" ?(?:[、,和与及] ?[0-9]|[末底]?止?累计)");
    /** Times shorter than a year, as festivals have them. */
    private static final Pattern SHORTER = Pattern.compile("元旦|清明|五一|十一|国庆|黄金周|春运|年货|(?<!季)节(?![能约省])|双(?:11|12|十一|十二)|618|919|9[·.]19|农历|腊月|正月|[上下]半月|旬|期间|[春夏秋冬]季|中秋|端午|重阳|暑[期假]|寒假|开门红|截[至止]到?(?! ?12 ?月 ?(?:31|底|末))|日报|周报|[、和与及] ?[0-9]{1,2} ?月");
    /** A part of whatever year: 9月1日—9月30日, 1-9月, 前三季度; 截至9月 and 9月累计 begin elsewhere. */
    private static final Pattern YEARLESS = Pattern.compile("(?<![\\d年至到止-])(?<!年 )(?:\\d{1,2}月\\d{1,2}[日号]" + TO + "(?:\\d{1,2}月)?\\d{1,2}[日号]|\\d{1,2}月?" + TO + "\\d{1,2}月份?(?!\\d)|\\d{1,2}月份?(?!\\d)"
        + "|第?[1-4一二三四]季度|[上下]半年|前[二三两23]个?季度)(?! ?(?:止|底|末|累计))");
    /** Times shorter than a month, which a month that stands beside them does not tell. */
    private static final Pattern SHORTER_THAN_MONTH = Pattern.compile("周报|旬报|日报|几日|第 ?[1-6一二三四五六] ?周|[上中下]旬|[上下]半月|截[至止](?!.{0,14}(?:底|末|(?:2[89]|3[01]) ?[日号]))");
    private static final Pattern DAILY = Pattern.compile("日报|当日|日销|每日|日记账|流水");
    private static final Pattern LINE = Pattern.compile("(?:(?:[填报编制]{1,2}[表报送制]?|审核|复核|负责|联系|主管|金额|计量|数量|货币)?(?:单位|部门|机构|人|日期|时间|电话|表号)"
        + "|(?:省|市|县|区|乡|镇|乡镇|街道|村|支局|站点|网点|地区)(?: ?[(（][^()（）]{1,3}[)）])?"
        + "|(?:客户|[收购供送发]货方?|供应商|[买卖甲乙]方|(?:[收送发]货)?地址|[单票]号|(?:单据?|订单|合同|发票)编?号|编号|开户行|[账帐税]号|no\\.?)"
        + "|单位负责人|统计负责人|表号|制定机关|批准文号|有效期至?|reporting unit|unit|date of report)(?:名称)? ?(?:[(（]?[^()（）]{0,8}[)）]?)? ?[:：].*", Pattern.CASE_INSENSITIVE);

    /** Keeps its own list. */
    public Above {
        texts = List.copyOf(texts);
    }

    /** The texts of these rows. Below figures of something else stands what is nearer to the table, and comes first. */
    public static Above of(List<SheetRow> rows) {
        int near = rows.size();
        while (near > 0 && !holdsFigures(rows.get(near - 1))) {
            near--;
        }
        List<SheetRow> nearest = new ArrayList<>(rows.subList(near, rows.size()));
        nearest.addAll(rows.subList(0, near));
        List<String> texts = new ArrayList<>();
        for (SheetRow row : nearest) {
            String period = acrossCells(row);
            if (period != null) {
                texts.add(period);
            }
            String label = "";
            for (Cell cell : row.cells()) {
                boolean part = period != null && cell.shown().strip().length() < period.length() && PART.matcher(cell.shown().strip()).matches();
                if (!part && (cell.kind() == CellKind.TEXT || cell.date() != null)) {
                    // 供方： | 苗汉子合作社 in cells of their own are one line
                    String text = label + flat(cell.shown());
                    label = text.endsWith(":") && text.length() < SHORT ? text : "";
                    texts.add(text);
                }
            }
        }
        return new Above(texts);
    }

    private static boolean holdsFigures(SheetRow row) {
        return row.cells().stream().filter(c -> c.kind() == CellKind.NUMBER || c.kind() == CellKind.TEXT && c.raw().length() < SHORT && Character.isDigit(c.raw().charAt(0))).count() > 1 && acrossCells(row) == null;
    }

    /** Whether a row says a month or a day piece by piece, and nothing else. */
    public static boolean isPeriodLine(SheetRow row) {
        return acrossCells(row) != null && row.cells().stream().allMatch(c -> c.isBlank() || PART.matcher(flat(c.shown())).matches());
    }

    /** 2021 | 年 | 5 | 月 in cells of their own, as printed forms have it; null for any other row. */
    private static String acrossCells(SheetRow row) {
        List<String> parts = row.cells().stream().map(c -> flat(c.shown())).filter(t -> PART.matcher(t).matches()).toList();
        String all = String.join("", parts);
        return parts.size() > 1 && all.matches("\\d{4}年\\d{1,2}月(?:份|\\d{1,2}日)?") ? all : null;
    }

    static String flat(String text) {
        String t = SPACED_UNIT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").replace('單', '单').replace('萬', '万').replace('億', '亿').replace("仟元", "千元").replace("佰元", "百元").replace("单位=", "单位:").replace("单位︰", "单位:")).replaceAll("单位$1:");
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
        texts.stream().flatMap(t -> LabelledUnits.said(t).stream()).forEach(units::add);
        for (String text : texts) {
            Matcher m = BRACKET.matcher(text);
            while (m.find()) {
                units.add(m.group(1).strip());
            }
        }
        return LabelledUnits.added(units, texts);
    }

    /** The same with what lines below the table say of it. @param rows all those below its titles */
    public Above withLinesBelow(List<SheetRow> rows) {
        return LinesBelow.added(this, rows);
    }

    /** Who reports. */
    public Optional<String> sender() {
        return texts.stream().map(SENDER::matcher).filter(Matcher::find).map(m -> m.group(1)).findFirst();
    }

    /** The day on which the sheet was made, as it stands there; it is never the period of the table. */
    public Optional<String> made() {
        return Stream.concat(texts.stream(), IntStream.range(1, texts.size()).mapToObj(i -> texts.get(i - 1) + texts.get(i))).map(MADE_DAY::matcher).filter(Matcher::find)
            .map(m -> m.group(1)).findFirst();
    }

    /**
     * Periods named there, without the day on which the sheet was made: those of a line that is about the time or of the table's name
     * first, longer ones before shorter ones.
     */
    public List<String> periods() {
        return said().periods;
    }

    /** Those of {@link #periods()} that are one period each, without repetition. */
    public List<Period> stated() {
        return periods().stream().map(PeriodText::parse).filter(Parsed::ok).map(Parsed::value).distinct().toList();
    }

    /** The one part of a year that the lines name without a year (9月1日—9月30日), apart from the day on which the sheet was made; null when they name none, or several. */
    public String yearless() {
        List<String> found = texts.stream().filter(t -> !MADE_ON.matcher(t).find() && !ELSE.matcher(t).find())
            .flatMap(t -> YEARLESS.matcher(t).results().map(m -> m.group().replace(" ", ""))).distinct().toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Whether the lines speak of a time shorter than the year that they name, or of two years, so that no year is the period of the table. */
    public boolean namesMoreThanYear() {
        return said().unsure;
    }

    /** Whether the lines speak of a week or ten days of the month that they name, without saying which days these are. */
    public boolean namesPartOfMonth() {
        return said().partOfMonth;
    }

    private record Said(List<String> periods, boolean unsure, boolean partOfMonth) {
    }

    private Said said() {
        List<String> found = new ArrayList<>();
        List<String> days = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        boolean madeOn = false;
        boolean unsure = false;
        for (String whole : WrittenRanges.plain(texts)) {
            // 2021年5月 填报日期：2021年6月3日
            String all = PlainPeriods.of(NUMBERED.matcher(BARE_YEAR.matcher(MADE_AT.matcher(whole).replaceAll("").strip()).replaceAll("($1年)")).replaceFirst(""));
            Matcher made = MADE_ON.matcher(all);
            boolean dates = made.find();
            // its date stands in the same cell or in the next one
            String text = dates ? all.substring(0, made.start()) : madeOn ? "" : all;
            Matcher m = PERIOD.matcher(text);
            rest.add(m.replaceAll("|"));
            m.reset();
            boolean elsewhere = ELSE.matcher(text).find();
            while (m.find()) {
                String period = m.group().strip().replaceAll(HOUR_SAID, "");
                if (elsewhere && DAY.matcher(period).matches()) {
                    continue;
                }
                if (PlainPeriods.isOpen(text, m.start(), m.end()) || period.matches(ONE_MONTH) && MORE.matcher(text).region(m.end(), text.length()).lookingAt()) {
                    unsure = true;
                    found.add(period.replaceFirst("年.*", "年"));
                } else {
                    boolean day = DAY.matcher(period).matches() && (period.length() == text.length() || text.lastIndexOf(':', m.start()) >= 0);
                    (day ? days : found).add(period);
                }
            }
            madeOn = dates && all.matches(".*[:：] ?");
        }
        String sold = rest.stream().anyMatch(t -> SHORTER.matcher(t).find()) ? DayOfSale.of(texts, found) : null;
        if (sold != null) {
            return new Said(List.of(sold), false, false);
        }
        boolean daily = texts.stream().anyMatch(t -> DAILY.matcher(t).find());
        // beside 2021年5月 in the table's name, or beside who reports, a day that stands apart is the one on which the sheet was made
        if (found.isEmpty() && (sender().isEmpty() || daily)) {
            found.addAll(days);
        }
        List<String> named = found.stream().map(p -> p.replaceFirst("^(\\d{4} ?年).*", "$1")).distinct().toList();
        String stated = named.size() == 1 && named.getFirst().matches("\\d{4} ?年") ? WrittenRanges.stated(named.getFirst(), rest) : null;
        if (stated != null) {
            return new Said(List.of(stated), unsure, false);
        }
        List<String> years = found.stream().distinct().toList();
        boolean onlyYears = !years.isEmpty() && years.stream().allMatch(y -> YEAR.matcher(y).matches());
        List<String> parts = onlyYears && !unsure && years.size() == 1 ? PartsOfYear.of(years.getFirst().replaceFirst("年 ?度?$", "年"), rest, daily) : List.of();
        if (parts.size() == 1) {
            found.addFirst(parts.getFirst());
        }
        Period month = years.size() == 1 && PeriodText.parse(years.getFirst()).ok() ? PeriodText.parse(years.getFirst()).value() : null;
        boolean ofMonth = month != null && month.wholeMonths() == 1;
        String inside = ofMonth ? PartsOfYear.inMonth(month, rest, daily) : null;
        if (inside != null) {
            found.addFirst(inside);
        }
        found.sort(java.util.Comparator.comparingInt((String s) -> -s.length()));
        boolean shorter = onlyYears && parts.size() != 1 && (years.size() > 1 || parts.size() > 1 || rest.stream().anyMatch(t -> SHORTER.matcher(t).find()));
        return new Said(found, unsure || shorter, ofMonth && inside == null && rest.stream().anyMatch(t -> SHORTER_THAN_MONTH.matcher(t).find()));
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
