package ruralpost.sheet;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;

/** Notices rows of other tables on the sheet that were not recognised as tables: read as records of this one, their numbers would mean something else. */
final class OtherTables {

    private static final Pattern HEADING = Pattern.compile(".*(?:表|台账|统计|情况|明细|汇总|报)(?:[ (（].*)?");

    private final TableLayout layout;
    private final List<Integer> required;
    private final List<Integer> measures;
    private boolean ended;
    private boolean headed;
    private boolean titledAbove;

    /** @param required columns that every record fills @param measures columns of numbers */
    OtherTables(TableLayout layout, List<Integer> required, List<Integer> measures) {
        this.layout = layout;
        this.required = required;
        this.measures = measures;
    }

    /** A name and two numbers or more above the titles, or one number below other titles there: a record of a table there. Rows are given from the top. */
    boolean holds(SheetRow row) {
        long texts = row.cells().stream().filter(c -> c.kind() == CellKind.TEXT && c.raw().chars().anyMatch(Character::isLetter) && !ColumnSamples.isNumber(c)).count();
        long numbers = row.cells().stream().filter(ColumnSamples::isNumber).count();
        boolean below = titledAbove;
        titledAbove |= numbers == 0 && texts > 1 && row.cells().stream().noneMatch(c -> c.kind() == CellKind.TEXT && Above.isLine(c.raw()));
        return layout.headerFirst() > 0 && (texts == 1 && numbers > 1 || texts == 0 && numbers > 2 || below && numbers > 0 && row.cells().stream().filter(c -> !c.isBlank()).count() > 1);
    }

    /**
     * Whether another table has begun with this row or before it, the rows being given from the top.
     *
     * @param repeated whether it only repeats the titles
     * @param numbers  whether it has numbers where they belong
     */
    boolean begun(SheetRow row, BooleanSupplier repeated, BooleanSupplier numbers) {
        ended |= row.number() > layout.lastRow() || (isTitled(row) && !numbers.getAsBoolean() || headed && isWords(row)) && !repeated.getAsBoolean();
        headed = isHeading(row) || headed && row.cells().size() == 1;
        return ended;
    }

    /** 数量（箱） below 数量（斤） begins another table. */
    boolean isInOtherUnit(Cell cell) {
        ColumnUnit here = cell.kind() == CellKind.TEXT && measures.contains(cell.column()) && cell.raw().length() <= RowJudge.LONGEST_WORD ? HeaderTitle.of(cell.shown()).unit() : null;
        ColumnUnit there = here == null ? null : HeaderTitle.unitIn(layout.path(cell.column()));
        return there != null && (!there.isLike(here) || there.scale().compareTo(here.scale()) != 0);
    }

    /** The title of a column that every record fills, below it once more but beside other titles. */
    private boolean isTitled(SheetRow row) {
        for (int column : required) {
            Cell cell = row.cell(column);
            if (cell.kind() == CellKind.TEXT && layout.path(column).contains(cell.raw().strip())) {
                return row.cells().stream().filter(c -> c.kind() == CellKind.TEXT && !c.isBlank()).count() > 1;
            }
        }
        return false;
    }

    /** The name or the unit of another table alone in a row. */
    private static boolean isHeading(SheetRow row) {
        Cell only = row.cells().size() == 1 ? row.cells().getFirst() : null;
        return only != null && only.kind() == CellKind.TEXT && (Above.isLine(only.raw()) || only.raw().contains("单位") || HEADING.matcher(only.raw().strip()).matches());
    }

    /** Nothing but words, also where numbers ought to stand. */
    private boolean isWords(SheetRow row) {
        return row.cells().stream().filter(c -> !c.isBlank()).allMatch(c -> c.kind() == CellKind.TEXT && !ColumnSamples.isNumber(c))
            && measures.stream().anyMatch(c -> !row.cell(c).isBlank() && !RowJudge.hasDigit(row.cell(c)));
    }
}
