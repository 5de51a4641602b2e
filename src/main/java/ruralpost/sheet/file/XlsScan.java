package ruralpost.sheet.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What must be known of an old sheet before its first row is handed out; found in one pass over its records.
 *
 * @param merged  merged cells by first row
 * @param hidden  numbers of the hidden rows
 * @param aside   what the sheet holds beside its cells
 * @param ordered whether the cells stand row by row; Excel writes them so, other programs as they come
 * @param end     place of the sheet's end in the stream
 */
record XlsScan(List<Region> merged, BitSet hidden, SheetAside aside, boolean ordered, long end) {

    private static final int ROW = 0x0208;
    private static final int MERGEDCELLS = 0x00E5;
    private static final int HIDDEN = 0x20;

    static XlsScan of(OleStream in, long place, SheetLimits limits) throws IOException {
        BiffRecords records = new BiffRecords(in, place, limits);
        List<Region> merged = new ArrayList<>();
        BitSet hidden = new BitSet();
        XlsAside aside = new XlsAside();
        boolean ordered = true;
        long last = -1;
        while (records.next()) {
            if (XlsCells.isCell(records.id())) {
                long row = (long) records.u16(0) << 16;
                ordered &= (row | records.u16(2)) > last;
                last = row | XlsCells.lastColumn(records);
            } else if (records.id() == ROW) {
                hidden.set(records.u16(0) + 1, (records.u16(12) & HIDDEN) != 0);
            } else if (records.id() == MERGEDCELLS) {
                for (int i = records.u16(0) - 1; i >= 0; i--) {
                    add(records, 2 + 8 * i, merged, limits);
                }
            } else {
                aside.take(records);
            }
        }
        merged.sort(Comparator.comparingInt(Region::firstRow).thenComparingInt(Region::firstColumn));
        return new XlsScan(List.copyOf(merged), hidden, aside.found(), ordered, records.position());
    }

    private static void add(BiffRecords records, int at, List<Region> merged, SheetLimits limits) throws IOException {
        Region region = new Region(records.u16(at) + 1, records.u16(at + 2) + 1, records.u16(at + 4), records.u16(at + 6));
        if (region.lastRow() < region.firstRow() || region.lastColumn() < region.firstColumn()) {
            throw new Refused("sheet.file.damaged");
        }
        if (merged.size() == limits.merged()) {
            throw new Refused("sheet.file.merged", limits.merged());
        }
        merged.add(region);
    }
}
