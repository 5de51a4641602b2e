package ruralpost.sales.cube;

import java.util.List;
import ruralpost.value.Bound;

/** The pass over some chunks behind {@link CubeQuery#linked}. */
final class LinkedPass {

    /** No more rows than {@link Sums} can count. */
    static final int MOST_CHUNKS = Sums.MOST_ROWS / Chunk.ROWS;

    private static final int EXACT = Bound.EXACT.ordinal();

    private final Sieve sieve;
    private final List<Dimension> asked;
    private final int firstDay;
    final Sums[] groups;
    final Sums days;
    /** Per asked dimension the bit of its own filter, which its groups need not obey. */
    private final int[] own;
    long leftOut;

    LinkedPass(SalesCube cube, Sieve sieve, List<Dimension> asked, int firstDay, int dayCount) {
        this.sieve = sieve;
        this.asked = asked;
        this.firstDay = firstDay;
        days = new Sums(dayCount);
        groups = new Sums[asked.size()];
        own = new int[groups.length];
        for (int g = 0; g < groups.length; g++) {
            groups[g] = new Sums(cube.codes(asked.get(g)));
            own[g] = sieve.bit(asked.get(g));
        }
    }

    void over(Chunk c) {
        Sieve.On on = sieve.on(c);
        int[][] codes = new int[groups.length][];
        for (int g = 0; g < codes.length; g++) {
            codes[g] = SalesCube.column(c, asked.get(g));
        }
        int from = sieve.from;
        int to = sieve.to;
        boolean someReachBack = c.leastFrom < from;
        for (int i = 0; i < c.count; i++) {
            int day = c.to[i];
            int flags = c.flags[i];
            if (day < from || (flags & Chunk.LIVE) == 0) {
                continue;
            }
            int failed = on.failed(i);
            if (day > to) {
                leftOut += failed == 0 && c.from[i] <= to ? 1 : 0;
                continue;
            }
            // a row that fails two filters is in no chart
            if ((failed & failed - 1) != 0) {
                continue;
            }
            long counts = Sums.counts(flags);
            int orders = c.orders[i];
            long more = Sums.moreCounts(flags, orders, someReachBack && c.from[i] < from);
            long fen = c.fen[i];
            long mg = c.mg[i];
            if (failed == 0) {
                days.add(day - firstDay, counts, more, fen, mg, orders);
            }
            for (int g = 0; g < groups.length; g++) {
                if (failed == 0 || failed == own[g]) {
                    groups[g].add(codes[g][i], counts, more, fen, mg, orders);
                }
            }
            if (c.bound[i] != EXACT && (flags & Chunk.HAS_AMOUNT) != 0) {
                bound(c.bound[i], i, day, failed, codes);
            }
        }
    }

    private void bound(int bound, int i, int day, int failed, int[][] codes) {
        if (failed == 0) {
            days.addBound(day - firstDay, bound);
        }
        for (int g = 0; g < groups.length; g++) {
            if (failed == 0 || failed == own[g]) {
                groups[g].addBound(codes[g][i], bound);
            }
        }
    }
}
