package ruralpost.sheet.corpus;

import java.time.LocalDate;
import java.util.List;

/** How a sheet tells when: in a column of days or months, with or without its year, or once above for all rows. */
final class WhenHabit {

    private final Habits habits;
    private final boolean csv;
    final int year;
    final int month;
    /** days, months, or once for all rows. */
    final String kind;
    private final String style;

    WhenHabit(Habits habits, boolean csv, boolean splitting, String... kinds) {
        this.habits = habits;
        this.csv = csv;
        year = 2018 + habits.between("when.year", 0, 6);
        month = 1 + habits.between("when.month", 0, 11);
        kind = habits.pick("when.kind", List.of(kinds));
        String drawn = switch (kind) {
            case "days" -> habits.pick("when.days", "iso", "date", "slash", "date-slash", "dot", "zh", "date-zh", "eight", "eight-text", "clock", "short-zh", "date-short", "day-zh", "slash-clock", "md-slash", "no", "date-time", "short-split", "split");
            case "weeks" -> habits.pick("when.weeks", "zh", "iso", "dots", "short");
            case "months" -> habits.pick("when.months", "iso", "zh", "zh0", "six", "slash", "date-zh", "short-zh", "short-number", "dot", "split");
            default -> "";
        };
        style = drawn.endsWith("split") && !splitting ? "iso" : drawn;
    }

    boolean once() {
        return kind.equals("once");
    }

    /** Whether the lines above have to say the year, so that a reader knows it. */
    boolean needsYear() {
        return style.startsWith("short") || style.startsWith("md") || needsMonth();
    }

    /** Whether they have to say the month, too. */
    boolean needsMonth() {
        return style.equals("day-zh") || style.equals("no");
    }

    /** Whether year, month and day have columns of their own. */
    boolean split() {
        return style.endsWith("split");
    }

    /** The columns of a split date. */
    List<String> parts() {
        List<String> parts = new java.util.ArrayList<>(style.equals("split") ? List.of("年", "月") : List.of("月"));
        if (kind.equals("days")) {
            parts.add("日");
        }
        return parts;
    }

    /** One part of a split date. */
    Object part(String period, String part) {
        return switch (part) {
            case "年" -> year;
            case "月" -> Integer.parseInt(period.substring(5, 7));
            default -> Integer.parseInt(period.substring(8));
        };
    }

    String title() {
        if (kind.equals("months")) {
            return style.equals("short-number") ? habits.pick("when.months.numbered", "月份", "销售月份", "月") : habits.pick("when.months.title", "月份", "月份", "销售月份", "统计月份", "日期", "时间", "所属月份");
        }
        return style.equals("no") ? "日期" : habits.pick("when.title", "日期", "销售日期", "时间", "交易日期", "下单日期", "业务日期", "销售时间", "发货日期", "成交日期", "下单时间", "日 期");
    }

    /** Some period of the kind, as {@link Sale} has it; {@code at} of {@code count} in their order. */
    String some(int at, int count) {
        if (kind.equals("months")) {
            return String.format("%d-%02d", year, 1 + Math.min(11, at * 12 / Math.max(1, count)));
        }
        if (kind.equals("weeks")) {
            int first = 1 + Math.min(3, at * 4 / Math.max(1, count)) * 7;
            return String.format("%d-%02d-%02d..%d-%02d-%02d", year, month, first, year, month, first + 6);
        }
        int day = 1 + Math.min(27, at * 28 / Math.max(1, count));
        return String.format("%d-%02d-%02d", year, month, day);
    }

    private Object week(String period) {
        LocalDate from = LocalDate.parse(period.substring(0, 10));
        LocalDate to = LocalDate.parse(period.substring(12));
        return switch (style) {
            case "iso" -> from + habits.pick("when.weeks.to", "至", "~", " - ", "到") + to;
            case "dots" -> year + "." + month + "." + from.getDayOfMonth() + "-" + year + "." + month + "." + to.getDayOfMonth();
            case "short" -> month + "月" + from.getDayOfMonth() + "日-" + month + "月" + to.getDayOfMonth() + "日";
            default -> year + "年" + month + "月" + from.getDayOfMonth() + "日" + habits.pick("when.weeks.to.zh", "-", "至", "—", "～") + month + "月" + to.getDayOfMonth() + "日";
        };
    }

    Object cell(String period, int row) {
        if (kind.equals("weeks")) {
            return week(period);
        }
        int m = Integer.parseInt(period.substring(5, 7));
        if (kind.equals("months")) {
            return switch (style) {
                case "zh" -> year + "年" + m + "月";
                case "zh0" -> String.format("%d年%02d月", year, m);
                case "six" -> String.format("%d%02d", year, m);
                case "slash" -> year + "/" + m;
                case "dot" -> String.format("%d.%02d", year, m);
                case "date-zh" -> csv ? year + "年" + m + "月" : Dated.of(year, m, 1, "yyyy\"年\"m\"月\";@");
                case "short-zh" -> m + "月";
                case "short-number" -> m;
                default -> period;
            };
        }
        LocalDate day = LocalDate.parse(period);
        int d = day.getDayOfMonth();
        return switch (style) {
            case "date" -> csv ? period : day;
            case "slash" -> year + "/" + m + "/" + d;
            case "date-slash" -> csv ? year + "/" + m + "/" + d : new Dated(day, "yyyy/m/d;@");
            case "dot" -> year + "." + m + "." + d;
            case "zh" -> year + "年" + m + "月" + d + "日";
            case "date-zh" -> csv ? year + "年" + m + "月" + d + "日" : new Dated(day, "yyyy\"年\"m\"月\"d\"日\";@");
            case "eight" -> Integer.parseInt(period.replace("-", ""));
            case "eight-text" -> period.replace("-", "");
            case "clock" -> period + String.format(" %02d:%02d:%02d", 8 + row % 12, row * 7 % 60, row * 13 % 60);
            case "slash-clock" -> year + "/" + m + "/" + d + " " + (8 + row % 12) + ":" + String.format("%02d", row * 7 % 60);
            case "short-zh" -> m + "月" + d + "日";
            case "date-short" -> csv ? period : new Dated(day, "m\"月\"d\"日\";@");
            case "date-time" -> csv ? period + " 0:00" : new Dated(day, "yyyy/m/d h:mm");
            case "day-zh" -> d + "日";
            case "md-slash" -> m + "/" + d;
            case "no" -> d;
            default -> period;
        };
    }

    /** What a line above says that it has to say; null for nothing. */
    String above() {
        String word = needsMonth() ? habits.pick("when.above.month", year + "年" + month + "月", year + "年" + month + "月份", year + "年" + month + "月")
            : habits.pick("when.above.year", year + "年", year + "年度", kind.equals("days") ? year + "年" + month + "月" : year + "年");
        return needsYear() || habits.has("when.above", 0.4) ? word : null;
    }
}
