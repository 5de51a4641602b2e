package ruralpost.sales.cube;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Computes on the columns. {@link #linked} makes all charts of a dashboard in one pass: each dimension's groups obey every filter
 * but their own, so that the chosen bar stands among the others.
 */
public final class CubeQuery {

    private final SalesCube cube;

    public CubeQuery(SalesCube cube) {
        this.cube = cube;
    }

    /**
     * What one pass over the columns found.
     *
     * @param cube       the version it was found in
     * @param filter     what was chosen
     * @param total      rows that pass all filters
     * @param groups     per asked dimension, totals by code; null where no row fell
     * @param byDay      totals by day relative to {@code firstDay}; null where no row fell
     * @param firstDay   epoch day of {@code byDay[0]}
     * @param leftOut    rows that begin inside the period but end after it, and so do not count
     * @param crosses    per asked cross, its totals; a cross obeys every filter but that of its own dimension
     */
    public record Linked(SalesCube cube, SalesFilter filter, Totals total, Map<Dimension, Totals[]> groups, Totals[] byDay, int firstDay,
                         long leftOut, Map<LinkedAsk.Cross, CrossTotals> crosses) {

        /** Totals by a dimension's codes and stretches of time; empty when they were not asked for. */
        public CrossTotals cross(Dimension rows, TimeUnit columns) {
            return crosses.getOrDefault(new LinkedAsk.Cross(rows, columns), CrossTotals.empty());
        }

        /** Totals of a code; empty totals when no row fell. */
        public Totals group(Dimension dimension, int code) {
            Totals[] all = groups.get(dimension);
            return code < 0 || code >= all.length || all[code] == null ? new Totals() : all[code];
        }
    }

    /** All groups of the asked dimensions, linked. */
    public Linked linked(SalesFilter filter, List<Dimension> asked) {
        return linked(filter, LinkedAsk.of(asked));
    }

    /** All groups and crosses asked for, linked. */
    public Linked linked(SalesFilter filter, LinkedAsk asked) {
        return linked(filter, asked, List.of());
    }

    /**
     * The same after other results, from which it takes what these filters do not change.
     *
     * @param known of any filters and versions
     */
    public Linked linked(SalesFilter filter, LinkedAsk asked, List<Linked> known) {
        return new LinkedPass(cube, filter, asked, known).run();
    }

    private int failed(Chunk c, int i, Dimension[] filtered, BitSet[] bits) {
        int failed = 0;
        for (int f = 0; f < filtered.length; f++) {
            if (!bits[f].get(cube.code(c, i, filtered[f]))) {
                failed |= 1 << f;
            }
        }
        return failed;
    }

    /** Rows that pass the filter, as positions in ascending order. */
    public int[] positions(SalesFilter filter) {
        Map<Dimension, BitSet> pass = filter.codes(cube);
        Dimension[] filtered = pass.keySet().toArray(Dimension[]::new);
        BitSet[] bits = pass.values().toArray(BitSet[]::new);
        int from = filter.fromDay();
        int to = filter.toDay();
        int[] found = new int[cube.size()];
        int n = 0;
        for (int k = 0; k < cube.chunks.length; k++) {
            Chunk c = cube.chunks[k];
            for (int i = 0; i < c.count; i++) {
                if ((c.flags[i] & Chunk.LIVE) != 0 && c.to[i] >= from && c.to[i] <= to && failed(c, i, filtered, bits) == 0) {
                    found[n++] = k * Chunk.ROWS + i;
                }
            }
        }
        return java.util.Arrays.copyOf(found, n);
    }

    /** Sums over these rows. @param from epoch day before which a row reaches back */
    public Totals totals(int[] positions, int from) {
        Totals totals = new Totals();
        for (int position : positions) {
            Sums.add(totals, cube.chunks[position / Chunk.ROWS], position % Chunk.ROWS, from);
        }
        return totals;
    }

    /** A group of {@link #grouped}: one code per dimension and one period index per time unit, in the asked order. */
    public record Group(List<Integer> keys, Totals totals) {
    }

    /** What to group by: a dimension, or a stretch of time. */
    public sealed interface Key {
        /** Grouped by a dimension's codes. */
        record Of(Dimension dimension) implements Key {
        }

        /** Grouped by time: the key is the first epoch day of the stretch. */
        record Time(TimeUnit unit) implements Key {
        }
    }

    /** Groups by any combination of keys, in no order that means anything. */
    public List<Group> grouped(SalesFilter filter, List<Key> keys) {
        Grouping grouping = new Grouping(cube, filter, keys);
        if (grouping.possible()) {
            return grouping.run();
        }
        Map<List<Integer>, Totals> groups = new java.util.LinkedHashMap<>();
        int from = filter.fromDay();
        for (int position : positions(filter)) {
            Chunk c = cube.chunks[position / Chunk.ROWS];
            int i = position % Chunk.ROWS;
            List<Integer> key = new ArrayList<>(keys.size());
            for (Key k : keys) {
                key.add(switch (k) {
                    case Key.Of(Dimension d) -> cube.code(c, i, d);
                    case Key.Time(TimeUnit u) -> u.start(c.to[i]);
                });
            }
            Sums.add(groups.computeIfAbsent(key, x -> new Totals()), c, i, from);
        }
        return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
    }
}
