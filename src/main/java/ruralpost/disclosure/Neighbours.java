package ruralpost.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Units that are summed up together with a unit in many tables: those beside it when units are ordered by their groups, once for each group that comes first. */
final class Neighbours {

    /** Bits of the place among those found, and of the rank of an id, in a key. */
    private static final int FOUND_BITS = 12;
    private static final int RANK_BITS = 31;
    /** How many groups leave room for the rest of a key. */
    private static final int MOST_LEVELS = 18;

    private final CellTable table;
    private final int each;
    /** The units in each order, and where each stands in it. The first order is that of their numbers. */
    private final int[][] orders;
    private final int[][] places;
    private final int[] rankOfId;
    private final int[] found;
    private final long[] keys;

    /** @param each how many at either side in each order */
    Neighbours(CellTable table, int each) {
        if (table.levels() > MOST_LEVELS) {
            throw new IllegalArgumentException("groups: " + table.levels());
        }
        this.table = table;
        this.each = each;
        int[] all = IntStream.range(0, table.units()).toArray();
        int[] levels = IntStream.range(0, table.levels()).filter(level -> table.groups(level) > 1).toArray();
        orders = new int[levels.length + 1][];
        places = new int[levels.length + 1][];
        orders[0] = all;
        places[0] = all;
        for (int o = 0; o < levels.length; o++) {
            int level = levels[o];
            // the order of the rest stays: the sort is stable
            orders[o + 1] = Orders.by(all, Arrays.stream(all).map(u -> table.group(u, level)).toArray(), table.groups(level));
            places[o + 1] = places(orders[o + 1]);
        }
        long[] ids = Arrays.stream(all).mapToLong(table::id).sorted().toArray();
        rankOfId = Arrays.stream(all).map(u -> Arrays.binarySearch(ids, table.id(u))).toArray();
        found = new int[orders.length * (2 * each + 1)];
        keys = new long[found.length];
    }

    private static int[] places(int[] order) {
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return places;
    }

    /** The nearest first, then by id. */
    int[] of(int unit) {
        int n = 0;
        for (int o = 0; o < orders.length; o++) {
            int at = places[o][unit];
            for (int i = Math.max(0, at - each); i < Math.min(orders[o].length, at + each + 1); i++) {
                if (orders[o][i] != unit) {
                    found[n++] = orders[o][i];
                }
            }
        }
        Arrays.sort(found, 0, n);
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                keys[distinct] = (table.apart(unit, found[i]) << RANK_BITS | rankOfId[found[i]]) << FOUND_BITS | distinct;
                found[distinct++] = found[i];
            }
        }
        Arrays.sort(keys, 0, distinct);
        int[] near = new int[distinct];
        for (int i = 0; i < distinct; i++) {
            near[i] = found[(int) keys[i] & (1 << FOUND_BITS) - 1];
        }
        return near;
    }
}
