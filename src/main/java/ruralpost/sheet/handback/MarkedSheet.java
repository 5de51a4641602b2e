package ruralpost.sheet.handback;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetRow;

/** All marks of one sheet, and the column that they are told in, which is found while the rows are looked at. */
final class MarkedSheet {

    private static final int MOST_MERGED = 1_000;

    private final SheetInfo sheet;
    private final List<SheetMarks> marks;
    private final Set<Integer> headers = new TreeSet<>();
    private int width;
    private int found = -1;
    private long marked;

    MarkedSheet(SheetInfo sheet, List<SheetMarks> marks) {
        this.sheet = sheet;
        this.marks = marks;
        marks.forEach(m -> headers.addAll(m.headerRows()));
    }

    /** The marks of a file, one for each sheet. */
    static List<MarkedSheet> of(List<SheetMarks> all) {
        return all.stream().map(SheetMarks::sheet).distinct()
            .map(s -> new MarkedSheet(s, all.stream().filter(m -> m.sheet().equals(s)).toList())).toList();
    }

    SheetInfo sheet() {
        return sheet;
    }

    /** Takes note of a row that the file has. */
    void look(SheetRow row) {
        boolean header = isHeader(row.number());
        for (Cell cell : row.cells()) {
            if (found < 0 && (header || headers.isEmpty()) && cell.kind() == CellKind.TEXT && MarkTexts.isTitle(cell.raw())) {
                found = cell.column();
            }
        }
        width = Math.max(width, row.width());
        marked += isMarked(row.number()) ? 1 : 0;
    }

    /** Takes note of cells that belong together in one: the added column must not lie under them. */
    void lookAtMerged(int firstRow, int lastRow, int lastColumn) {
        if (lastColumn < width) {
            return;
        }
        boolean touches = lastRow - firstRow > MOST_MERGED || headers.stream().anyMatch(h -> h >= firstRow && h <= lastRow);
        for (int row = firstRow; row <= lastRow && !touches; row++) {
            touches = isMarked(row);
        }
        if (touches) {
            width = Math.max(width, lastColumn + 1);
        }
    }

    /** Says how many columns are in use, where that cannot be told from the rows alone. */
    void setWidth(int columns) {
        width = columns;
    }

    /** Index of the added column: an earlier one if the sheet has it, else the one after the last that holds something. */
    int column() {
        return found >= 0 ? found : width;
    }

    /** Whether the column was added earlier, so that what it says of other rows must go. */
    boolean isReused() {
        return found >= 0;
    }

    /** Whether what the added column says of a row that is not marked any more must go. */
    boolean isCleared(int row) {
        return found >= 0 && (headers.isEmpty() || row > headers.iterator().next()) && !isHeader(row) && !isMarked(row);
    }

    /** How many of the rows that the file has are marked. */
    long marked() {
        return marked;
    }

    boolean isHeader(int row) {
        return headers.contains(row);
    }

    boolean isMarked(int row) {
        for (SheetMarks m : marks) {
            if (m.rows().containsKey(row) || m.refused().test(row)) {
                return true;
            }
        }
        return false;
    }

    /** What is told of a row, null when nothing is. */
    String text(int row, MarkTexts texts) {
        if (isHeader(row)) {
            return texts.title();
        }
        if (!isMarked(row)) {
            return null;
        }
        List<CellMark> all = marksOf(row);
        String text = all.isEmpty() ? texts.unlisted() : texts.of(all);
        return headers.isEmpty() ? texts.untitled(text) : text;
    }

    List<CellMark> marksOf(int row) {
        List<CellMark> all = new ArrayList<>();
        marks.forEach(m -> all.addAll(m.rows().getOrDefault(row, List.of())));
        return all;
    }

    /** The columns of a row that are wrong. */
    BitSet wrongColumns(int row) {
        BitSet columns = new BitSet();
        for (CellMark mark : marksOf(row)) {
            int column = ColumnLetters.index(mark.column());
            if (column >= 0) {
                columns.set(column);
            }
        }
        columns.clear(column());
        return columns;
    }
}
