package ruralpost.sheet.corpus;

/** A period that a sheet names once for all its rows. */
final class PeriodWord {

    private static final String[] NUMERALS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};

    private PeriodWord() {
    }

    /** Some period of the year, as {@link Sale} has it. */
    static String code(Habits habits, int year, int month) {
        return switch (habits.pick("once.kind", "month", "month", "month", "quarter", "half", "year", "day", "so-far")) {
            case "quarter" -> year + "Q" + (month + 2) / 3;
            case "half" -> year + "H" + (month <= 6 ? 1 : 2);
            case "year" -> String.valueOf(year);
            case "day" -> String.format("%d-%02d-%02d", year, month, 1 + month * 2);
            case "so-far" -> month == 12 ? String.valueOf(year) : month == 6 ? year + "H1" : month == 3 ? year + "Q1" : month == 1 ? year + "-01"
                : year + "-01-01.." + java.time.YearMonth.of(year, month).atEndOfMonth();
            default -> String.format("%d-%02d", year, month);
        };
    }

    /** The period in words. */
    static String word(Habits habits, String code) {
        String year = code.substring(0, 4);
        if (code.length() == 4) {
            return habits.pick("once.year", year + "年", year + "年度");
        } else if (code.charAt(4) == 'Q') {
            int q = code.charAt(5) - '0';
            return habits.pick("once.quarter", year + "年第" + NUMERALS[q] + "季度", year + "年" + NUMERALS[q] + "季度", year + "年第" + q + "季度", year + "年" + q + "季度");
        } else if (code.charAt(4) == 'H') {
            return year + "年" + (code.charAt(5) == '1' ? "上" : "下") + "半年";
        } else if (code.contains("..")) {
            int to = Integer.parseInt(code.substring(17, 19));
            return habits.pick("once.so-far", year + "年1-" + to + "月", year + "年1—" + to + "月", year + "年1月-" + to + "月", year + "年1至" + to + "月份", year + "年1～" + to + "月");
        }
        int month = Integer.parseInt(code.substring(5, 7));
        if (code.length() == 10) {
            return year + "年" + month + "月" + Integer.parseInt(code.substring(8)) + "日";
        }
        return habits.pick("once.month", year + "年" + month + "月", year + "年" + month + "月份", year + "年" + code.substring(5, 7) + "月", zh(year) + "年" + NUMERALS[month] + "月");
    }

    private static String zh(String year) {
        StringBuilder zh = new StringBuilder();
        year.chars().forEach(c -> zh.append(c == '0' ? "〇" : NUMERALS[c - '0']));
        return zh.toString();
    }
}
