package ruralpost.sheet.plan;

import java.util.BitSet;
import java.util.List;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.MoneyUnits;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;

/** Tells the area what stands beside a record in columns that fill no field: a word there may still say that the row is no record. {@link LeftColumns} counts such words for the reader. */
final class AsideColumns {

    /** Longer texts tell a story, and not what a row is. */
    private static final int LONGEST = 10;

    private final int[] columns;
    private final String[] titles;
    private final BitSet known;

    AsideColumns(ColumnMapping mapping) {
        // 金额单位 that gave its unit to the amounts says nothing against them
        List<MappedColumn> all = mapping.titledAside().stream().filter(c -> !MoneyUnits.isUsed(c)).toList();
        columns = all.stream().mapToInt(MappedColumn::column).toArray();
        known = LeftColumns.known(mapping);
        titles = all.stream().map(c -> mapping.layout().path(c.column()).getLast().strip()).toArray(String[]::new);
    }

    /** Lets the area hear the words beside a record. */
    <R> void ask(SheetRow row, R draft, RowPlanner<R> planner, RowPlanner.Complaints complaints) {
        for (int i = 0; i < columns.length; i++) {
            Cell cell = row.cell(columns[i]);
            if ((cell.kind() == CellKind.TEXT || cell.kind() == CellKind.NUMBER) && cell.raw().length() <= LONGEST) {
                planner.aside(draft, titles[i], cell.raw(), complaints);
            }
        }
        for (Cell cell : row.cells()) {
            if (!known.get(cell.column()) && cell.column() < LeftColumns.WIDEST && cell.kind() == CellKind.TEXT && cell.raw().length() <= LONGEST) {
                planner.aside(draft, ColumnLetters.of(cell.column()), cell.raw(), complaints);
            }
        }
    }
}
