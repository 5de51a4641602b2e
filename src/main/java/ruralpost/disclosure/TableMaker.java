package ruralpost.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import ruralpost.disclosure.CellTable.Kind;

/** Takes base cells one by one and puts them into columns. */
final class TableMaker {

    private static final Comparator<Kind> KINDS = Comparator.comparing(Kind::sort).thenComparing(Kind::sex, Comparator.nullsLast(Comparator.naturalOrder()));

    /** By entry: a stretch of cells of one unit. A unit may come several times. */
    private final LongStream.Builder ids = LongStream.builder();
    private final List<IntStream.Builder> codes = new ArrayList<>();
    private final List<Map<String, Integer>> names = new ArrayList<>();
    /** By cell. */
    private final IntStream.Builder entries = IntStream.builder();
    private final IntStream.Builder kinds = IntStream.builder();
    private final LongStream.Builder counts = LongStream.builder();
    private final Map<Kind, Integer> kindCodes = new HashMap<>();
    private Unit last;
    private int entry = -1;

    /** @throws IllegalArgumentException a negative count */
    void add(BaseCell c) {
        if (c.count() < 0) {
            throw new IllegalArgumentException("negative: " + c);
        }
        if (!c.unit().equals(last)) {
            begin(c.unit());
        }
        entries.add(entry);
        kinds.add(kindCodes.computeIfAbsent(new Kind(c.sort(), c.sex(), c.child()), k -> kindCodes.size()));
        counts.add(c.count());
    }

    private void begin(Unit unit) {
        last = unit;
        entry++;
        ids.add(unit.id());
        for (int level = 0; level < unit.groups().size(); level++) {
            if (entry == 0) {
                codes.add(IntStream.builder());
                names.add(new HashMap<>());
            }
            Map<String, Integer> known = names.get(level);
            codes.get(level).add(known.computeIfAbsent(unit.groups().get(level), g -> known.size()));
        }
    }

    /** @throws IllegalArgumentException two cells of the same unit, sort and sex, or the same sort and sex once of children and once not */
    CellTable table() {
        long[] id = ids.build().toArray();
        long[] distinct = Arrays.stream(id).sorted().distinct().toArray();
        int[] order = Orders.by(IntStream.range(0, id.length).toArray(), Arrays.stream(id).mapToInt(i -> Arrays.binarySearch(distinct, i)).toArray(), distinct.length);
        String[][] sorted = new String[codes.size()][];
        int[][] groups = new int[codes.size()][];
        for (int level = 0; level < groups.length; level++) {
            sorted[level] = names.get(level).keySet().stream().sorted(Comparator.nullsLast(Comparator.naturalOrder())).toArray(String[]::new);
            int[] ranks = new int[sorted[level].length];
            for (int rank = 0; rank < ranks.length; rank++) {
                ranks[names.get(level).get(sorted[level][rank])] = rank;
            }
            groups[level] = codes.get(level).build().map(c -> ranks[c]).toArray();
            order = Orders.by(order, groups[level], ranks.length);
        }
        int[] number = new int[id.length];
        int units = 0;
        for (int i = 0; i < order.length; i++) {
            units += i > 0 && !same(order[i - 1], order[i], id, groups) ? 1 : 0;
            number[order[i]] = units;
        }
        units += id.length == 0 ? 0 : 1;
        long[] unitIds = new long[units];
        int[] rows = new int[units * groups.length];
        for (int e = 0; e < id.length; e++) {
            unitIds[number[e]] = id[e];
            for (int level = 0; level < groups.length; level++) {
                rows[number[e] * groups.length + level] = groups[level][e];
            }
        }
        return cells(unitIds, rows, sorted, entries.build().map(e -> number[e]).toArray());
    }

    private static boolean same(int a, int b, long[] id, int[][] groups) {
        return id[a] == id[b] && Arrays.stream(groups).allMatch(g -> g[a] == g[b]);
    }

    private CellTable cells(long[] ids, int[] rows, String[][] names, int[] unitOf) {
        List<Kind> sorted = kindCodes.keySet().stream().sorted(KINDS).toList();
        int[] ranks = new int[sorted.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[kindCodes.get(sorted.get(rank))] = rank;
            if (rank > 0 && KINDS.compare(sorted.get(rank - 1), sorted.get(rank)) == 0) {
                throw new IllegalArgumentException("children and not: " + sorted.get(rank));
            }
        }
        int[] start = new int[ids.length + 1];
        Arrays.stream(unitOf).forEach(u -> start[u + 1]++);
        Arrays.parallelPrefix(start, Integer::sum);
        int[] kind = new int[unitOf.length];
        long[] count = new long[unitOf.length];
        CellTable table = new CellTable(ids, rows, names, start, kind, count, sorted);
        int[] next = start.clone();
        PrimitiveIterator.OfInt kindsTaken = kinds.build().iterator();
        PrimitiveIterator.OfLong countsTaken = counts.build().iterator();
        for (int unit : unitOf) {
            int k = ranks[kindsTaken.nextInt()];
            int at = next[unit]++;
            for (; at > start[unit] && kind[at - 1] >= k; at--) {
                if (kind[at - 1] == k) {
                    throw new IllegalArgumentException("twice: " + table.cell(at - 1));
                }
                kind[at] = kind[at - 1];
                count[at] = count[at - 1];
            }
            kind[at] = k;
            count[at] = countsTaken.nextLong();
        }
        return table;
    }
}
