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
            if (word != null && samples.numeric(column) && (word.equals("年") || samples.upTo(column, word.equals("月") ? 12 : 31))) {
                parts.putIfAbsent(word, column);
            }
        });
        // the year may stand above the table or over both columns, or has to be asked
        boolean period = field.kind() == FieldKind.PERIOD && (parts.size() > 1 || titled(field).count() == 1);
        if (parts.containsKey("月") && (period || parts.containsKey("日"))) {
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
