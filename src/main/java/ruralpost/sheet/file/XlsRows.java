package ruralpost.sheet.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import ruralpost.text.UserException;

/** Streams the rows of one sheet of an old workbook; only a sheet whose cells stand in no order is held in memory and sorted. */
final class XlsRows implements RowCursor {

    /** A sheet of Excel 97–2003 has at most 16 million cells; what is written out of order comes from small programs. */
    private static final int MOST_SORTED = 500_000;

    private final OleFile file;
    private final BiffRecords records;
    private final XlsCells cells;
    private final XlsScan scan;
    private final long start;
    /** Cells read and not handed out yet; of one row when they are ordered. */
    private Queue<Cell> waiting = new ArrayDeque<>();
    private Cell formula;
    private boolean read;
    private boolean ended;

    /** Takes over the file and closes it with the cursor. */
    XlsRows(OleFile file, OleStream in, XlsOutline outline, long start, XlsScan scan, SheetLimits limits) throws IOException {
        this.file = file;
        this.scan = scan;
        this.start = start;
        cells = new XlsCells(outline, limits);
        records = new BiffRecords(in, start, limits);
    }

    @Override
    public SheetRow next() {
        try {
            if (!scan.ordered() && !read) {
                sort();
            }
            return ended ? null : row();
        } catch (IOException e) {
            ended = true;
            throw SheetFile.asSentence(e);
        } catch (UserException e) {
            ended = true;
            throw e;
        }
    }

    private void sort() throws IOException {
        while (read()) {
            if (waiting.size() > MOST_SORTED) {
                throw new Refused("sheet.file.unordered", MOST_SORTED);
            }
        }
        List<Cell> all = new ArrayList<>(waiting);
        all.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).row() == all.get(i - 1).row() && all.get(i).column() == all.get(i - 1).column()) {
                throw new Refused("sheet.file.damaged");
            }
        }
        waiting = new ArrayDeque<>(all);
    }

    private SheetRow row() throws IOException {
        while (waiting.isEmpty() && read()) {
            continue;
        }
        if (waiting.isEmpty()) {
            ended = true;
            return null;
        }
        int number = waiting.peek().row();
        List<Cell> row = new ArrayList<>();
        do {
            while (!waiting.isEmpty() && waiting.peek().row() == number) {
                row.add(waiting.remove());
            }
        } while (waiting.isEmpty() && read());
        return new SheetRow(number, scan.hidden().get(number), row);
    }

    /** Reads on to the next cells, or to the end: then false. */
    private boolean read() throws IOException {
        int before = waiting.size();
        while (!read && waiting.size() == before) {
            boolean more = records.next();
            if (more && records.id() == XlsCells.STRING && formula != null) {
                formula = XlsCells.result(records, formula);
                more = deliver();
            } else if (!more || XlsCells.isCell(records.id())) {
                boolean delivered = deliver();
                if (more) {
                    cells.read(records, this::take);
                } else {
                    read = true;
                    return delivered;
                }
            }
        }
        return waiting.size() > before;
    }

    private boolean deliver() {
        Cell cell = formula;
        formula = null;
        if (cell == null || cell.kind() == CellKind.EMPTY) {
            return false;
        }
        waiting.add(cell);
        return true;
    }

    /** A formula waits for its text, which may stand in the next record. */
    private void take(Cell cell) {
        if (records.id() == XlsCells.FORMULA) {
            formula = cell;
        } else if (cell.kind() != CellKind.EMPTY) {
            waiting.add(cell);
        }
    }

    @Override
    public long done() {
        return ended ? total() : Math.min(total(), records.position() - start);
    }

    @Override
    public long total() {
        return Math.max(1, scan.end() - start);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // reading is over; there is nothing to save
        }
    }
}
