package ruralpost.sales.cube;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One pass over the columns that makes all linked groups at once; long columns are shared out among the processors. */
final class LinkedPass {

    private static final int CHUNKS_WORTH_SHARING = 4;
    private static final int WORKERS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final SalesCube cube;
    private final SalesFilter filter;
    private final LinkedAsk ask;
    private final List<Dimension> asked;
    private final Dimension[] filtered;
    private final BitSet[] bits;
    private final int[] filterOf;
    private final int from;
    private final int to;
    private final int firstDay;
    private final int days;

    LinkedPass(SalesCube cube, SalesFilter filter, LinkedAsk ask) {
        this.cube = cube;
        this.filter = filter;
        this.ask = ask;
        this.asked = ask.dimensions();
        Map<Dimension, BitSet> pass = filter.codes(cube);
        filtered = pass.keySet().toArray(Dimension[]::new);
        bits = pass.values().toArray(BitSet[]::new);
        filterOf = asked.stream().mapToInt(d -> List.of(filtered).indexOf(d)).toArray();
        from = filter.fromDay();
        to = filter.toDay();
        firstDay = Math.max(from, cube.firstDay());
        days = cube.size() == 0 ? 0 : Math.max(0, Math.min(to, cube.lastDay()) - firstDay + 1);
    }

    CubeQuery.Linked run() {
        int chunks = cube.chunks.length;
        int workers = chunks < CHUNKS_WORTH_SHARING ? 1 : WORKERS;
        List<Part> parts = IntStream.range(0, workers).parallel()
            .mapToObj(w -> new Part().read(chunks * w / workers, chunks * (w + 1) / workers)).toList();
        Part all = parts.getFirst();
        parts.stream().skip(1).forEach(all::merge);
        Totals total = new Totals();
        for (Totals day : all.byDay) {
            if (day != null) {
                total.add(day);
            }
        }
        Map<Dimension, Totals[]> groups = new EnumMap<>(Dimension.class);
        for (int g = 0; g < asked.size(); g++) {
            groups.put(asked.get(g), all.groups[g]);
        }
        Map<LinkedAsk.Cross, CrossTotals> crosses = new java.util.HashMap<>();
        ask.crosses().forEach(c -> crosses.put(c, cross(c)));
        return new CubeQuery.Linked(total, groups, all.byDay, firstDay, all.leftOut, crosses);
    }

    private CrossTotals cross(LinkedAsk.Cross cross) {
        List<java.time.LocalDate> steps = new java.util.ArrayList<>();
        if (cross.unit() != null && days > 0) {
            java.time.LocalDate last = java.time.LocalDate.ofEpochDay(firstDay + days - 1L);
            for (java.time.LocalDate s = cross.unit().start(java.time.LocalDate.ofEpochDay(firstDay)); !s.isAfter(last); s = cross.unit().next(s)) {
                steps.add(s);
            }
        }
        int columns = cross.unit() == null ? cube.codes(cross.columns()) : steps.size();
        Totals[][] totals = new Totals[cube.codes(cross.rows())][];
        SalesFilter others = filter.with(cross.rows(), null);
        others = cross.columns() == null ? others : others.with(cross.columns(), null);
        for (int position : new CubeQuery(cube).positions(others)) {
            Chunk c = cube.chunks[position / Chunk.ROWS];
            int i = position % Chunk.ROWS;
            int row = cube.code(c, i, cross.rows());
            int column = cross.unit() == null ? cube.code(c, i, cross.columns())
                : java.util.Collections.binarySearch(steps, cross.unit().start(java.time.LocalDate.ofEpochDay(c.to[i])));
            totals[row] = totals[row] == null ? new Totals[columns] : totals[row];
            at(totals[row], column).add(c, i, from);
        }
        return new CrossTotals(steps, totals);
    }

    /** What one worker found in its chunks. */
    private final class Part {
        private final Totals[][] groups = new Totals[asked.size()][];
        private final Totals[] byDay = new Totals[days];
        private long leftOut;

        Part() {
            for (int g = 0; g < groups.length; g++) {
                groups[g] = new Totals[cube.codes(asked.get(g))];
            }
        }

        Part read(int first, int end) {
            for (int k = first; k < end; k++) {
                read(cube.chunks[k]);
            }
            return this;
        }

        private void read(Chunk c) {
            int[][] filterCodes = new int[filtered.length][];
            for (int f = 0; f < filterCodes.length; f++) {
                filterCodes[f] = codes(c, filtered[f]);
            }
            int[][] groupCodes = new int[groups.length][];
            for (int g = 0; g < groupCodes.length; g++) {
                groupCodes[g] = codes(c, asked.get(g));
            }
            for (int i = 0; i < c.count; i++) {
                int last = c.to[i];
                if (last < from || c.from[i] > to || (c.flags[i] & Chunk.LIVE) == 0) {
                    continue;
                }
                int failed = 0;
                for (int f = 0; f < filterCodes.length; f++) {
                    failed |= bits[f].get(filterCodes[f][i]) ? 0 : 1 << f;
                }
                if (last > to) {
                    leftOut += failed == 0 ? 1 : 0;
                } else if (Integer.bitCount(failed) <= 1) {
                    add(c, i, failed, groupCodes);
                }
            }
        }

        private void add(Chunk c, int i, int failed, int[][] groupCodes) {
            int flags = c.flags[i];
            long fen = c.fen[i];
            long mg = c.mg[i];
            int orders = c.orders[i];
            int bound = 1 << c.bound[i];
            int back = c.from[i] < from ? 1 : 0;
            if (failed == 0) {
                at(byDay, c.to[i] - firstDay).add(flags, fen, mg, orders, bound, back);
            }
            for (int g = 0; g < groupCodes.length; g++) {
                if (failed == 0 || filterOf[g] >= 0 && failed == 1 << filterOf[g]) {
                    at(groups[g], groupCodes[g][i]).add(flags, fen, mg, orders, bound, back);
                }
            }
        }

        void merge(Part other) {
            mergeInto(byDay, other.byDay);
            for (int g = 0; g < groups.length; g++) {
                mergeInto(groups[g], other.groups[g]);
            }
            leftOut += other.leftOut;
        }
    }

    private int[] codes(Chunk c, Dimension dimension) {
        if (dimension != Dimension.BUYER_KIND && !dimension.ofSeller()) {
            return SalesCube.column(c, dimension);
        }
        int[] codes = new int[c.count];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = cube.code(c, i, dimension);
        }
        return codes;
    }

    private static Totals at(Totals[] totals, int index) {
        Totals t = totals[index];
        return t != null ? t : (totals[index] = new Totals());
    }

    private static void mergeInto(Totals[] into, Totals[] from) {
        for (int i = 0; i < into.length; i++) {
            if (from[i] != null) {
                at(into, i).add(from[i]);
            }
        }
    }
}
