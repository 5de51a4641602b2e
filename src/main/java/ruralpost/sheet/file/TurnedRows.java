package ruralpost.sheet.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ruralpost.text.Message;

/** The cells of a block turned: its columns one after the other as rows. The block is held in memory as a whole. */
final class TurnedRows implements RowCursor {

    private final List<SheetRow> turned = new ArrayList<>();
    private final long total;
    private int at;

    /** Reads the block and closes the cursor. */
    TurnedRows(RowCursor rows, Region block) {
        Map<Integer, List<Cell>> columns = new TreeMap<>();
        Message fault = null;
        try (rows) {
            for (SheetRow row = rows.next(); row != null && row.number() <= block.lastRow(); row = rows.next()) {
                if (row.number() >= block.firstRow()) {
                    fault = fault == null ? row.fault() : fault;
                    row.cells().stream().filter(c -> block.contains(c.row(), c.column()))
                        .forEach(c -> columns.computeIfAbsent(c.column(), k -> new ArrayList<>()).add(new Cell(c.column() + 1, c.row() - 1, c.kind(), c.raw(), c.date())));
                }
            }
            total = rows.total();
        }
        for (Map.Entry<Integer, List<Cell>> column : columns.entrySet()) {
            turned.add(new SheetRow(column.getKey() + 1, false, column.getValue(), fault));
        }
    }

    /** The merged cells of the block, turned. */
    static List<Region> merged(List<Region> all, Region block) {
        return all.stream().filter(r -> block.contains(r.firstRow(), r.firstColumn()))
            .map(r -> new Region(r.firstColumn() + 1, r.lastColumn() + 1, r.firstRow() - 1, r.lastRow() - 1))
            .sorted(java.util.Comparator.comparingInt(Region::firstRow).thenComparingInt(Region::firstColumn)).toList();
    }

    @Override
    public SheetRow next() {
        return at < turned.size() ? turned.get(at++) : null;
    }

    @Override
    public long done() {
        return turned.isEmpty() ? total : total * at / turned.size();
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() {
        // the file was closed when the block was read
    }
}
