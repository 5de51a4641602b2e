package ruralpost.centre.stock;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The rows of each bucket in the order of their days, with the balance after each. Covers the first rows; later ones stand beside it. */
final class BookIndex {

    static final BookIndex EMPTY = new BookIndex(new MoveColumns());

    /** Buckets in ascending order; bucket {@code b} has the entries from {@code starts[b]} to {@code starts[b + 1]}. */
    private final long[] buckets;
    private final int[] starts;
    private final int[] rows;
    private final long[] balances;
    private final int size;

    BookIndex(MoveColumns columns) {
        size = columns.size();
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) columns.days[i] << 32 | i;
        }
        Arrays.sort(order);
        Map<Long, int[]> counts = HashMap.newHashMap(size / 2 + 1);
        for (int i = 0; i < size; i++) {
            count(counts, columns.fromBucket(i));
            count(counts, columns.toBucket(i));
        }
        buckets = counts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        starts = new int[buckets.length + 1];
        for (int b = 0; b < buckets.length; b++) {
            int[] count = counts.get(buckets[b]);
            starts[b + 1] = starts[b] + count[0];
            count[0] = starts[b];
        }
        rows = new int[starts[buckets.length]];
        balances = new long[rows.length];
        for (long o : order) {
            int row = (int) o;
            place(counts, columns.fromBucket(row), row);
            place(counts, columns.toBucket(row), row);
        }
        for (int b = 0; b < buckets.length; b++) {
            long balance = 0;
            for (int i = starts[b]; i < starts[b + 1]; i++) {
                balance += change(columns, rows[i], buckets[b]);
                balances[i] = balance;
            }
        }
    }

    private static void count(Map<Long, int[]> counts, long bucket) {
        if (bucket >= 0) {
            counts.computeIfAbsent(bucket, b -> new int[1])[0]++;
        }
    }

    private void place(Map<Long, int[]> next, long bucket, int row) {
        if (bucket >= 0) {
            rows[next.get(bucket)[0]++] = row;
        }
    }

    static long change(MoveColumns c, int row, long bucket) {
        return (c.toBucket(row) == bucket ? c.quantities[row] : 0) - (c.fromBucket(row) == bucket ? c.quantities[row] : 0);
    }

    /** How many rows it covers. */
    int size() {
        return size;
    }

    int buckets() {
        return buckets.length;
    }

    long bucket(int number) {
        return buckets[number];
    }

    /** The first entry of a bucket. */
    int start(int number) {
        return starts[number];
    }

    int row(int entry) {
        return rows[entry];
    }

    /** Number of a bucket; below zero when nothing ever touched it. */
    int find(long bucket) {
        return Arrays.binarySearch(buckets, bucket);
    }

    /** The balance of a bucket at the end of a day; 0 for a number below zero. */
    long balance(MoveColumns c, int number, int day) {
        int at = number < 0 ? -1 : last(c, number, day);
        return at < 0 ? 0 : balances[at];
    }

    /** The last entry of a bucket not after a day; -1 when there is none. */
    private int last(MoveColumns c, int number, int day) {
        int low = starts[number];
        int high = starts[number + 1];
        if (c.days[rows[high - 1]] <= day) {
            return high - 1;
        }
        int first = low;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (c.days[rows[middle]] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == first ? -1 : low - 1;
    }

    /** The first day at whose end a bucket is below zero; the least int when there is none. */
    int firstBelow(MoveColumns c, int number) {
        for (int i = starts[number]; i < starts[number + 1]; i++) {
            boolean lastOfDay = i + 1 == starts[number + 1] || c.days[rows[i + 1]] != c.days[rows[i]];
            if (lastOfDay && balances[i] < 0) {
                return c.days[rows[i]];
            }
        }
        return Integer.MIN_VALUE;
    }

    /** The rows of a bucket in the order of their days. */
    int[] rows(int number) {
        return number < 0 ? new int[0] : Arrays.copyOfRange(rows, starts[number], starts[number + 1]);
    }

    /** The numbers of the buckets of a centre: from the first to before the second. */
    int[] ofCentre(int centre) {
        return new int[] {place(MoveColumns.bucket(centre, 0, 0)), place(MoveColumns.bucket(centre + 1, 0, 0))};
    }

    private int place(long bucket) {
        int found = Arrays.binarySearch(buckets, bucket);
        return found < 0 ? -found - 1 : found;
    }
}
