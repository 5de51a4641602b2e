package ruralpost.sheet;

import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.value.Parsed;
import ruralpost.value.Period;

/**
 * Finds days or months that stand alone over groups of rows and say when these were sold, or in which month the bare days of their column lie. Only what
 * leaves no doubt is read so: two groups and more, every record in one of them, days only or months only, one after the other, and within what the lines
 * above say. Else the user is asked.
 */
final class GroupPeriods {

    private static final Pattern DAY_ALONE = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])(?:\\.0)?[日号]?");

    private final ColumnMapping mapping;
    private final CellReader reader;
    /** The column of days that lack their month; -1 where no column says when. */
    private final int days;
    private Period last;
    private int groups;

    private GroupPeriods(ColumnMapping mapping, SheetField field, int days) {
        this.mapping = mapping;
        this.days = days;
        reader = new CellReader(field, null, false, mapping.dates());
    }

    /** The mapping with the time filled from the rows over groups where they say it; as it is where they do not. @param body the first rows below the titles */
    static ColumnMapping propose(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        SheetField field = mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.PERIOD && f.required()).findFirst().orElse(null);
        boolean open = field != null && !mapping.constants().containsKey(field.key()) && GroupRows.filled(mapping) == null;
        List<MappedColumn> own = !open ? List.of() : mapping.columns().stream().filter(c -> field.key().equals(c.field())).toList();
        boolean days = own.size() == 1 && own.getFirst().spread() == null && "日".equals(SplitDate.word(own.getFirst().header()));
        return open && (own.isEmpty() || days) && new GroupPeriods(mapping, field, days ? own.getFirst().column() : -1).tell(body, known) ? mapping.put(field.key(), GroupRows.FILL) : mapping;
    }

    /** The day of a record within the month that stands over its group, 6月3日; the cell as it is where it is no bare day. */
    static Cell inMonth(Cell group, Cell cell) {
        String text = cell.date() != null ? "" : cell.shown().strip();
        if (!DAY_ALONE.matcher(text).matches()) {
            return cell;
        }
        return Cell.text(cell.row(), cell.column(), group.shown().strip().replaceAll("[ :：]+$|份$", "") + text.replaceAll("\\.0$|[日号]$", "") + "日");
    }

    private boolean tell(List<SheetRow> body, KnownNames known) {
        RowJudge judge = new RowJudge(mapping, known);
        MergedCells merged = new MergedCells(mapping);
        boolean inside = false;
        boolean headed = false;
        for (SheetRow raw : body) {
            RowKind kind = judge.judge(merged.fill(raw));
            if (kind == RowKind.GROUP) {
                if (headed || !isNext(raw)) {
                    return false;
                }
                groups++;
                inside = true;
                headed = true;
            } else if (kind == RowKind.DATA) {
                if (!inside || days >= 0 && !DAY_ALONE.matcher(merged.fill(raw).cell(days).shown().strip()).matches()) {
                    return false;
                }
                headed = false;
            } else if (kind == RowKind.TOTAL) {
                inside = false;
                headed = false;
            }
        }
        return groups > 1;
    }

    /** Whether the row says nothing but a day or a month that follows the one before. */
    private boolean isNext(SheetRow row) {
        List<Cell> words = row.cells().stream().filter(c -> !c.isBlank()).toList();
        if (words.size() != 1 || words.getFirst().kind() != CellKind.TEXT) {
            return false;
        }
        Cell word = words.getFirst();
        Parsed<?> read = reader.read(Cell.text(word.row(), word.column(), word.raw().replaceAll("[ :：]+$", "")), null);
        Period period = read.ok() && read.value() instanceof Period p ? p : null;
        boolean fits = period != null && (days >= 0 ? period.wholeMonths() == 1 : period.isDay() || period.wholeMonths() > 0) && isWithin(period)
            && (last == null || period.from().isAfter(last.to()) && period.isDay() == last.isDay() && period.wholeMonths() == last.wholeMonths());
        last = period;
        return fits;
    }

    private boolean isWithin(Period period) {
        List<Period> stated = mapping.layout().above().stated();
        return stated.isEmpty() || stated.stream().anyMatch(s -> !period.from().isBefore(s.from()) && !period.to().isAfter(s.to()));
    }
}
