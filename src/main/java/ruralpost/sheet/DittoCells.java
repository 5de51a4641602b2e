package ruralpost.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;

/** Repeats what the record above says where a cell says that it is the same: 同上, 〃. Never a number, which nobody writes that way. */
final class DittoCells {

    private static final Set<String> WORDS = Set.of("同上", "同前", "上同", "〃", "″", "“", "”", "\"", "〞", "〝");
    private static final int LONGEST = 4;

    private final int[] columns;
    private SheetRow above;

    DittoCells(ColumnMapping mapping) {
        columns = mapping.columns().stream().filter(c -> c.imported() && c.spread() == null && saysSo(mapping.shape().field(c.field())))
            .mapToInt(MappedColumn::column).toArray();
    }

    private static boolean saysSo(SheetField field) {
        return !field.isMeasure() && field.kind() != FieldKind.TEXT && field.kind() != FieldKind.INTEGER;
    }

    /** Whether a text says nothing but that it is the same as above. */
    static boolean is(String text) {
        return text.length() <= LONGEST && WORDS.contains(text.strip());
    }

    /** The row with what the record above says. Rows with records are to be given from the top. */
    SheetRow fill(SheetRow row) {
        List<Cell> same = null;
        for (int column : columns) {
            Cell cell = row.cell(column);
            if (above != null && cell.kind() == CellKind.TEXT && is(cell.raw())) {
                same = same == null ? new ArrayList<>(2) : same;
                same.add(above.cell(column));
            }
        }
        above = same == null ? row : with(row, same);
        return above;
    }

    private static SheetRow with(SheetRow row, List<Cell> same) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.removeIf(c -> same.stream().anyMatch(s -> s.column() == c.column()));
        same.forEach(s -> cells.add(new Cell(row.number(), s.column(), s.kind(), s.raw(), s.date())));
        cells.sort(Comparator.comparingInt(Cell::column));
        return new SheetRow(row.number(), row.hidden(), cells, row.fault());
    }
}
