package ruralpost.sheet;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.HeaderTitle;

/** Rows of a form that nobody filled in: a running number at most, and where numbers are to stand the 0 or the dash of a formula. */
final class UnusedRows {

    private static final int LONGEST = 6;
    private static final String NOTHING = "0０.-—–－/元￥¥ ";

    private final int[] names;
    private final BitSet measures = new BitSet();
    private final BitSet serials = new BitSet();

    /** @param names columns of names and days @param measures columns of numbers */
    UnusedRows(TableLayout layout, BitSet names, Collection<Integer> measures) {
        this.names = names.stream().toArray();
        measures.forEach(this.measures::set);
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            if (!layout.path(column).isEmpty() && HeaderTitle.isSerial(layout.path(column).getLast())) {
                serials.set(column);
            }
        }
    }

    /** Whether a row is one. Where nothing but numbers stands in columns, what is above may name each row. */
    boolean is(SheetRow row) {
        for (int column : names) {
            if (!row.cell(column).isBlank() && !serials.get(column)) {
                return false;
            }
        }
        boolean any = false;
        for (Cell cell : names.length == 0 ? List.<Cell>of() : row.cells()) {
            if (!cell.isBlank() && !serials.get(cell.column())) {
                if (!measures.get(cell.column()) || !isNothing(cell)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static boolean isNothing(Cell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            return cell.number().signum() == 0;
        }
        String text = cell.raw();
        boolean nothing = cell.kind() == CellKind.TEXT && text.length() <= LONGEST;
        for (int i = 0; nothing && i < text.length(); i++) {
            nothing = NOTHING.indexOf(text.charAt(i)) >= 0;
        }
        return nothing;
    }
}
