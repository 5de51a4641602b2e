package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.List;
import ruralpost.ui.form.Pick;

/** Edits of more than one cell: fill down, repeat a line, find, replace, and the way to the next problem. Knows no nodes. */
final class EntryEdits<R> {

    /** A place in the grid. */
    record At(int row, int column) { }

    /** A cell that a replacement would change. */
    record Replaced(int row, int column, String before, String after) { }

    private final List<EntryColumn<R, ?>> columns;
    private final EntryLines<R> lines;

    EntryEdits(List<EntryColumn<R, ?>> columns, EntryLines<R> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    /** Copies a cell into another line; a masked one stays where it is. */
    void copy(int fromRow, int toRow, int column) {
        EntryColumn<R, ?> c = columns.get(column);
        EntryLine<R> from = lines.line(fromRow);
        if (masked(from, c)) {
            return;
        }
        Pick<?> pick = lines.cells.picked(from, c);
        lines.cells.type(lines.line(toRow), c, lines.cells.text(from, c), pick);
        lines.cells.leave(lines.line(toRow), c);
    }

    /** Fills a column of the lines from first to last with what stands in the first; of a single line, with what stands above it. */
    List<Integer> fillDown(int first, int last, int column) {
        int from = first == last ? first - 1 : first;
        List<Integer> changed = new ArrayList<>();
        for (int row = from + 1; from >= 0 && row <= last && !masked(lines.line(from), columns.get(column)); row++) {
            copy(from, row, column);
            changed.add(row);
        }
        return changed;
    }

    /** Fills every blank cell of a line with what stands above it. */
    void repeat(int row) {
        for (int i = 0; row > 0 && i < columns.size(); i++) {
            if (lines.cells.text(lines.line(row), columns.get(i)).isBlank()) {
                copy(row - 1, row, i);
            }
        }
    }

    /** The next cell with a problem after that place, round the end; null when there is none. */
    At nextProblem(int row, int column) {
        int cells = columns.size();
        int total = lines.size() * cells;
        for (int step = 1; step <= total; step++) {
            int at = Math.floorMod(row * cells + column + step, total);
            if (lines.line(at / cells).problems.containsKey(columns.get(at % cells).key())) {
                return new At(at / cells, at % cells);
            }
        }
        return null;
    }

    /** The next cell whose text contains this, after that place, round the end; null when there is none. */
    At next(String wanted, int row, int column) {
        int cells = columns.size();
        int total = lines.size() * cells;
        for (int step = 1; step <= total; step++) {
            int at = Math.floorMod(row * cells + column + step, total);
            if (contains(lines.cells.text(lines.line(at / cells), columns.get(at % cells)), wanted)) {
                return new At(at / cells, at % cells);
            }
        }
        return null;
    }

    /** What a replacement would change. @param column only this column; −1 for all */
    List<Replaced> replacements(String wanted, String by, int column) {
        List<Replaced> all = new ArrayList<>();
        for (int row = 0; row < lines.size() && !wanted.isEmpty(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                String text = lines.cells.text(lines.line(row), columns.get(i));
                if ((column < 0 || column == i) && text.contains(wanted) && !masked(lines.line(row), columns.get(i))) {
                    all.add(new Replaced(row, i, text, text.replace(wanted, by)));
                }
            }
        }
        return all;
    }

    /** Makes these changes and says which lines were changed. */
    List<Integer> replace(List<Replaced> replacements) {
        List<Integer> rows = new ArrayList<>();
        for (Replaced r : replacements) {
            EntryLine<R> line = lines.line(r.row());
            lines.cells.type(line, columns.get(r.column()), r.after(), null);
            lines.cells.leave(line, columns.get(r.column()));
            if (!rows.contains(r.row())) {
                rows.add(r.row());
            }
        }
        return rows;
    }

    private boolean masked(EntryLine<R> line, EntryColumn<R, ?> column) {
        return column.traits().masked() && !line.isNew() && !line.typed.containsKey(column.key());
    }

    private static boolean contains(String text, String wanted) {
        return !wanted.isEmpty() && text.toLowerCase(java.util.Locale.ROOT).contains(wanted.toLowerCase(java.util.Locale.ROOT));
    }
}
