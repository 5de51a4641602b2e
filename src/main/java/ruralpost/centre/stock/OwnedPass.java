package ruralpost.centre.stock;

import java.util.Arrays;
import java.util.List;

/** One pass over all buckets of a book, for what many centres have of many items. */
final class OwnedPass {

    private static final int NONE = -1;

    private final StockBook book;
    private final int[] rowOf;
    private final int[] columnOf;
    private final long[][] owned;

    OwnedPass(StockBook book, List<Long> centreIds, List<Long> itemIds) {
        this.book = book;
        rowOf = places(book.columns.centres, centreIds);
        columnOf = places(book.columns.items, itemIds);
        owned = new long[centreIds.size()][itemIds.size()];
        for (long[] row : owned) {
            Arrays.fill(row, NONE);
        }
    }

    private static int[] places(IdNumbers numbers, List<Long> ids) {
        int[] places = new int[numbers.size() + 1];
        Arrays.fill(places, NONE);
        for (int i = 0; i < ids.size(); i++) {
            places[numbers.of(ids.get(i))] = i;
        }
        places[0] = NONE;
        return places;
    }

    long[][] at(int day) {
        BookIndex index = book.index;
        MoveColumns c = book.columns;
        for (int n = 0; n < index.buckets(); n++) {
            long bucket = index.bucket(n);
            if (wanted(bucket) && index.first(c, n) <= day) {
                add(bucket, index.balance(c, n, day));
            }
        }
        for (int row = index.size(); row < c.size(); row++) {
            if (c.days[row] <= day) {
                late(c.fromBucket(row), -c.quantities[row]);
                late(c.toBucket(row), c.quantities[row]);
            }
        }
        return owned;
    }

    private void late(long bucket, long change) {
        if (bucket >= 0 && wanted(bucket)) {
            add(bucket, change);
        }
    }

    private boolean wanted(long bucket) {
        return MoveColumns.stateOf(bucket) != StockState.TRANSIT && place(rowOf, MoveColumns.centreOf(bucket)) >= 0 && place(columnOf, MoveColumns.itemOf(bucket)) >= 0;
    }

    /** Numbers given since, to centres and items that were not asked for, have no place. */
    private static int place(int[] places, int number) {
        return number < places.length ? places[number] : NONE;
    }

    private void add(long bucket, long change) {
        long[] row = owned[rowOf[MoveColumns.centreOf(bucket)]];
        int column = columnOf[MoveColumns.itemOf(bucket)];
        row[column] = Math.max(0, row[column]) + change;
    }
}
