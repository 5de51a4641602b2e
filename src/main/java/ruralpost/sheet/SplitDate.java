package ruralpost.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.SheetRow;

/**
 * Columns that hold the parts of a date: 年, 月, 日.
 *
 * @param columns their indexes, year first
 * @param words   what each of them counts: 年, 月 or 日; "" for days without a year beside the column of the year
 */
record SplitDate(List<Integer> columns, List<String> words) {

    private static final List<String> ORDER = List.of("年", "月", "日");

    /** Whether these columns, in this order, make a date: a month alone does where its numbers mean months. */
    static boolean isMonth(List<MappedColumn> columns) {
        return columns.size() == 1 && "月".equals(word(columns.getFirst().header()));
    }

    /** The part that a title names: 年份, 月, Year; null when it names none. */
    static String word(String title) {
        return switch (HeaderTitle.normal(title.substring(title.lastIndexOf('/') + 1))) {
            case "年", "年份", "年度", "year" -> "年";
            case "月", "月份", "month" -> "月";
            case "日", "号", "日期", "day", "date" -> "日";
            default -> null;
        };
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

    /** The parts put together as one text, 2021年5月; the first part alone where others are blank. */
    Cell cell(SheetRow row) {
        Cell first = row.cell(columns.getFirst());
        if (columns.size() == 1 && !first.shown().strip().matches("\\d{1,2}")) {
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
