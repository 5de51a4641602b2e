package ruralpost.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import ruralpost.sheet.layout.TableLayout;

/** Finds the columns that make the required period or day of a table together: 年, 月 and 日, or 年度 beside days without a year. */
final class SplitDateFinder {

    private final TitleMatcher matcher;
    private final TableLayout layout;
    private final ColumnSamples samples;

    SplitDateFinder(TitleMatcher matcher, TableLayout layout, ColumnSamples samples) {
        this.matcher = matcher;
        this.layout = layout;
        this.samples = samples;
    }

    /** The field that they fill; null when the shape requires none. */
    SheetField field() {
        return matcher.shape().fields().stream().filter(f -> (f.kind() == FieldKind.PERIOD || f.kind() == FieldKind.DATE) && f.required()).findFirst().orElse(null);
    }

    /** The columns; empty when none are parts of a date. @param free whether a column fills nothing yet */
    Set<Integer> find(IntPredicate free) {
        SheetField field = field();
        Map<String, Integer> parts = new LinkedHashMap<>();
        if (field == null) {
            return Set.of();
        }
        columns().filter(free).forEach(column -> {
            String word = SplitDate.word(layout.title(column));
            if (word != null && samples.are(column, word)) {
                parts.putIfAbsent(word, column);
            }
        });
        // 日期 in full, or days that cannot be read: the month alone would not be all that is told
        boolean lost = columns().anyMatch(c -> !parts.containsValue(c) && !parts.containsKey("日") && "日".equals(SplitDate.word(layout.title(c))) && samples.filled(c));
        boolean period = field.kind() == FieldKind.PERIOD;
        // the year may stand above the table or over both columns, or has to be asked
        boolean month = parts.containsKey("月") && (parts.containsKey("日") || period && (parts.size() > 1 || titled(field).allMatch(c -> c == parts.get("月"))));
        // 日 alone below a title of 2024年5月; 号 over 1, 2, 3 may only count the rows
        boolean day = period && parts.size() == 1 && parts.containsKey("日") && !(layout.title(parts.get("日")).endsWith("号") && samples.counts(parts.get("日"))) && titled(field).allMatch(c -> c == parts.get("日"));
        boolean part = period && parts.containsKey("年") && (parts.containsKey("季度") || parts.containsKey("周"));
        if (!lost && (month || day || part)) {
            return new TreeSet<>(parts.values());
        }
        int year = columns().filter(c -> free.test(c) && "年".equals(SplitDate.word(layout.title(c))) && samples.years(c)).findFirst().orElse(-1);
        int[] days = titled(field).filter(c -> free.test(c) && c != year && samples.yearless(c)).toArray();
        return year >= 0 && days.length == 1 ? Set.of(year, days[0]) : Set.of();
    }

    private IntStream columns() {
        return IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn());
    }

    /** Columns whose title gives them to the field. */
    private IntStream titled(SheetField field) {
        int at = matcher.shape().index(field.key());
        return columns().filter(c -> matcher.matches(layout.path(c)).stream().limit(1).anyMatch(m -> m.field() == at));
    }
}
