package ruralpost.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.SumWords;

/**
 * Rows that tell of a part of the row above them: 其中：线上.
 *
 * @param names    columns of names and periods
 * @param free     columns of free text
 * @param measures columns of numbers, from the left
 */
record OfWhich(BitSet names, BitSet free, List<Integer> measures) {

    /** The cell that begins with 其中, null when none does. */
    Cell start(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() == CellKind.TEXT && maySayOfWhich(cell.column()) && cell.raw().length() <= RowJudge.LONGEST_WORD * 2 && maySayOfWhich(cell.raw())) {
                String word = HeaderTitle.normal(cell.raw());
                if (word.startsWith("其中") || word.startsWith("ofwhich")) {
                    return cell;
                }
            }
        }
        return null;
    }

    /** Asked of every name of a sheet: most lack the letters. */
    private static boolean maySayOfWhich(String text) {
        return text.indexOf('其') >= 0 && text.contains("其中") || text.indexOf('w') >= 0 && text.contains("f which");
    }

    /** A remark may well say 其中5斤为赠品; what the row is stands in a name or before its numbers. */
    private boolean maySayOfWhich(int column) {
        return names.get(column) || !free.get(column) && (measures.isEmpty() || column < measures.getFirst());
    }

    /** Whether names stand in a column; where none is read, whatever stands before the numbers says what a row is. */
    private boolean isName(int column) {
        return names.get(column) || names.isEmpty() && maySayOfWhich(column);
    }

    /** 其中：线上 and below it, set in by blanks, 线下. */
    boolean isIndented(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (isName(cell.column()) && cell.kind() == CellKind.TEXT) {
                return Character.isWhitespace(cell.raw().charAt(0)) || Character.isSpaceChar(cell.raw().charAt(0));
            }
        }
        return false;
    }

    /** 其中：线上 and below it, not set in, 线下. */
    boolean isCounterpart(SheetRow row, String part) {
        String word = word(row);
        return !word.isEmpty() && !word.equals(part) && SumWords.areParts(word, part);
    }

    String word(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (isName(cell.column()) && cell.kind() == CellKind.TEXT && cell.raw().length() <= RowJudge.LONGEST_WORD) {
                return HeaderTitle.normal(cell.raw()).replaceFirst("(?:销售额?|渠道|部分)$", "");
            }
        }
        return "";
    }

    /** What comes behind 其中：, or all of a word that does not begin so. */
    static String name(String word) {
        return word.strip().replaceFirst("(?i)^(其中|of which) ?[:：,，]? ?", "");
    }

    /** The row with 其中： taken off the name it stands before, for parts of a total that are told nowhere else. */
    SheetRow without(SheetRow row) {
        Cell cell = start(row);
        if (cell == null || !names.get(cell.column())) {
            return row;
        }
        String rest = name(cell.raw());
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.replaceAll(c -> c == cell ? Cell.text(row.number(), cell.column(), rest) : c);
        cells.removeIf(c -> c.kind() == CellKind.EMPTY);
        return new SheetRow(row.number(), row.hidden(), cells, row.fault());
    }
}
