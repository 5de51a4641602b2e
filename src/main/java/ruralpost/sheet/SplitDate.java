package ruralpost.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.HeaderTitle;

/**
 * Columns that hold the parts of a date: 年, 月, 日.
 *
 * @param columns their indexes, year first
 * @param words   what each of them counts: 年, 月 or 日; "" for days without a year beside the column of the year
 */
record SplitDate(List<Integer> columns, List<String> words) {

    private static final List<String> ORDER = List.of("年", "季度", "月", "旬", "周", "日");

    /** Whether a single column counts months, or the days of the one month of its sheet. */
    static boolean isPart(List<MappedColumn> columns) {
        String word = columns.size() == 1 ? word(columns.getFirst().header()) : null;
        return "月".equals(word) || "日".equals(word);
    }

    /** The part that a title names: 年份, 月, Year; null when it names none. */
    static String word(String title) {
        String last = HeaderTitle.normal(title.substring(title.lastIndexOf('/') + 1));
        return switch (last) {
            case "年", "年份", "年度", "year" -> "年";
            case "月", "月份", "month" -> "月";
            case "季度", "季", "quarter" -> "季度";
            case "旬", "旬别" -> "旬";
            case "周", "周次", "周别", "week" -> "周";
            case "日", "号", "日期", "day", "date" -> "日";
            default -> last.endsWith("月份") && last.chars().noneMatch(Character::isDigit) ? "月" : null;
        };
    }

    /** The column that holds the next smaller part of the same date: that of the days for that of the months, of the months for that of the years; -1 for none. */
    static int finer(ColumnMapping mapping, MappedColumn column) {
        String word = column.field() == null || column.spread() != null ? null : word(column.header());
        String next = "年".equals(word) ? "月" : "月".equals(word) ? "日" : null;
        return next == null ? -1 : mapping.columns().stream().filter(c -> column.field().equals(c.field()) && c.spread() == null && next.equals(word(c.header()))).mapToInt(MappedColumn::column).findFirst().orElse(-1);
    }

    /** The day or month that a cell holds; 0 for anything else. */
    static int number(Cell cell) {
        String text = cell.date() != null ? "" : cell.shown().strip().replaceAll("\\.0$|[月日号]$", "");
        return isShort(text) ? Integer.parseInt(text) : 0;
    }

    /** Whether a cell's text can be that part of a date. */
    static boolean isValue(String word, String text) {
        return text.strip().matches(switch (word) {
            case "年" -> "(?:19|20)\\d\\d(?:\\.0)?(?:年度?)?";
            case "月" -> "(?:0?[1-9]|1[0-2])(?:\\.0)?";
            case "季度" -> "第?[1-4一二三四](?:\\.0)?(?:季度?)?|[qQ][1-4]";
            case "旬" -> "[上中下]旬?";
            case "周" -> "第?\\d{1,2}(?:\\.0)?周?";
            default -> "(?:0?[1-9]|[12]\\d|3[01])(?:\\.0)?";
        });
    }

    private static int order(String header) {
        return word(header) == null ? ORDER.size() : ORDER.indexOf(word(header));
    }

    /** @param columns whose titles name parts of a date, or days whose year one of them says */
    static SplitDate of(List<MappedColumn> columns) {
        List<MappedColumn> parts = new ArrayList<>(columns);
        parts.sort(Comparator.comparingInt(c -> order(c.header())));
        return new SplitDate(parts.stream().map(MappedColumn::column).toList(), parts.stream().map(c -> Objects.requireNonNullElse(word(c.header()), "")).toList());
    }

    /** One or two digits. */
    private static boolean isShort(String text) {
        return (text.length() == 1 || text.length() == 2) && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The parts put together as one text, 2021年5月; the first part alone where others are blank. */
    Cell cell(SheetRow row) {
        Cell first = row.cell(columns.getFirst());
        if (columns.size() == 1 && (first.date() != null || !isShort(first.shown().strip()))) {
            return first;
        }
        Cell days = row.cell(columns.getLast());
        boolean whole = words.getLast().isEmpty() && (days.isBlank() || days.date() != null || days.shown().matches(".*\\d{4}.*"));
        if (whole) {
            return days;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String part = row.cell(columns.get(i)).shown().strip();
            if (!part.isEmpty()) {
                text.append(part);
                if (!part.endsWith(words.get(i)) && !part.endsWith("份")) {
                    text.append(words.get(i));
                }
            }
        }
        return Cell.text(row.number(), columns.getFirst(), text.toString());
    }
}
