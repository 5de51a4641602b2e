package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;

/** Marks such as 〃 and 同上 that repeat what stands in the record above. Records are given from the top. */
final class DittoMarks {

    private static final Set<String> MARKS = Set.of("〃", "″", "\"", "''", "”", "“", "„", "々", "同上", "同 上");
    private static final int LONGEST = 3;

    /** Columns of words; a number is never repeated by a mark in silence. */
    private final List<Integer> columns;
    private SheetRow above;

    DittoMarks(ColumnMapping mapping) {
        columns = mapping.columns().stream().filter(c -> c.imported() && !mapping.shape().field(c.field()).isMeasure()).map(MappedColumn::column).toList();
    }

    /** The record with the words that its marks stand for. */
    SheetRow fill(SheetRow row) {
        SheetRow filled = row;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cell(columns.get(i));
            if (cell.kind() == CellKind.TEXT && cell.raw().length() <= LONGEST && MARKS.contains(cell.raw().strip()) && above != null && !above.cell(cell.column()).isBlank()) {
                Cell said = above.cell(cell.column());
                filled = with(filled, new Cell(row.number(), cell.column(), said.kind(), said.raw(), said.date()));
            }
        }
        above = filled;
        return filled;
    }

    private static SheetRow with(SheetRow row, Cell other) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.replaceAll(c -> c.column() == other.column() ? other : c);
        return new SheetRow(row.number(), row.hidden(), cells, row.fault());
    }
}
