package ruralpost.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.disclosure.BaseCell.Kind;

/**
 * Finds for each small count of children a shift that is wide enough and hides little: between two units, where possible across two age
 * bands and both sexes at once, so that the totals of both units stay (the hypercube method of official statistics); else a pool of neighbours;
 * else, when all counts are tiny, persons out of nowhere, which hides the totals, too. The same ledger always gives the same shifts.
 */
final class ShiftSearch {

    /** How many units at either side are looked at. */
    private static final int NEIGHBOURS = 24;

    private final int threshold;
    private final List<Unit> units;
    private final Map<Unit, Integer> placeOf = new HashMap<>();
    private final Map<Unit, Map<Kind, BaseCell>> cellsOf = new LinkedHashMap<>();
    private final Map<Kind, List<BaseCell>> alike = new HashMap<>();

    ShiftSearch(int threshold, Collection<BaseCell> cells) {
        this.threshold = threshold;
        units = cells.stream().map(BaseCell::unit).distinct().sorted(Unit::compare).toList();
        for (int i = 0; i < units.size(); i++) {
            placeOf.put(units.get(i), i);
            cellsOf.put(units.get(i), new LinkedHashMap<>());
        }
        List<BaseCell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.<BaseCell>comparingInt(c -> placeOf.get(c.unit())).thenComparing(BaseCell::sort)
            .thenComparing(BaseCell::sex, Comparator.nullsLast(Comparator.naturalOrder())));
        for (BaseCell c : sorted) {
            if (c.count() < 0) {
                throw new IllegalArgumentException("negative: " + c);
            }
            if (cellsOf.get(c.unit()).put(c.kind(), c) != null) {
                throw new IllegalArgumentException("twice: " + c);
            }
            if (c.count() > 0) {
                alike.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c);
            }
        }
    }

    List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        Set<BaseCell> safe = new HashSet<>();
        for (Map<Kind, BaseCell> cells : cellsOf.values()) {
            for (BaseCell c : cells.values()) {
                if (c.child() && c.count() > 0 && c.count() < threshold && !safe.contains(c)) {
                    Shift shift = best(c);
                    shifts.add(shift);
                    safe.addAll(shift.cells());
                }
            }
        }
        return shifts;
    }

    private Shift best(BaseCell c) {
        Best best = new Best();
        best.offer(Cost.of(c.unit().alone(), c, null, null), new Shift.Swap(List.of(c), List.of()));
        pool(c, best);
        int at = placeOf.get(c.unit());
        Set<BaseCell> sorts = new LinkedHashSet<>();
        sorts.add(null);
        cellsOf.get(c.unit()).values().stream().filter(o -> o.count() > 0 && !o.sort().equals(c.sort())).forEach(sorts::add);
        List<BaseCell> sexes = new ArrayList<>();
        sexes.add(null);
        cellsOf.get(c.unit()).values().stream().filter(o -> o.count() > 0 && o.sort().equals(c.sort()) && o != c).forEach(sexes::add);
        for (BaseCell sort : sorts) {
            for (BaseCell sex : sexes) {
                swap(c, null, sort, sex, best);
                for (int i = Math.max(0, at - NEIGHBOURS); i <= Math.min(units.size() - 1, at + NEIGHBOURS); i++) {
                    if (i != at) {
                        swap(c, units.get(i), sort, sex, best);
                    }
                }
            }
        }
        return best.shift;
    }

    /** A swap with another unit, another sort, another sex, as far as each is given. */
    private void swap(BaseCell c, Unit unit, BaseCell sort, BaseCell sex, Best best) {
        long cost = Cost.of(unit == null ? c.unit().alone() : c.unit().apart(unit), c, sort, sex);
        if (cost >= best.cost || unit == null && sort == null && sex == null) {
            return;
        }
        List<List<BaseCell>> sides = List.of(new ArrayList<>(), new ArrayList<>());
        for (int u = 0; u <= (unit == null ? 0 : 1); u++) {
            Map<Kind, BaseCell> cells = cellsOf.get(u == 0 ? c.unit() : unit);
            for (int a = 0; a <= (sort == null ? 0 : 1); a++) {
                for (int s = 0; s <= (sex == null ? 0 : 1); s++) {
                    BaseCell corner = cells.get(new Kind(a == 0 ? c.sort() : sort.sort(), s == 0 ? c.sex() : sex.sex()));
                    if (corner == null || corner.count() == 0) {
                        return;
                    }
                    sides.get(u + a + s & 1).add(corner);
                }
            }
        }
        best.offer(cost, new Shift.Swap(sides.get(0), sides.get(1)));
    }

    /** Takes in neighbours with the same sort and sex, the nearer of both sides first, until there is room enough. */
    private void pool(BaseCell c, Best best) {
        List<BaseCell> row = alike.get(c.kind());
        int at = java.util.Collections.binarySearch(row, c, Comparator.comparingInt(o -> placeOf.get(o.unit())));
        int low = at;
        int high = at;
        long cost = 0;
        List<BaseCell> pool = new ArrayList<>(List.of(c));
        while (new Shift.Pool(pool).width() < threshold && pool.size() < row.size()) {
            long below = low == 0 ? Long.MAX_VALUE : c.unit().apart(row.get(low - 1).unit());
            long above = high == row.size() - 1 ? Long.MAX_VALUE : c.unit().apart(row.get(high + 1).unit());
            pool.add(below < above ? row.get(--low) : row.get(++high));
            cost += Math.min(below, above);
            if (Cost.of(cost, c, null, null) >= best.cost) {
                return;
            }
        }
        if (pool.size() > 1) {
            best.offer(Cost.of(cost, c, null, null), new Shift.Pool(pool));
        }
    }

    /** What a shift hides: the more totals of a unit it leaves alone the better. */
    private static final class Cost {

        private Cost() { }

        static long of(long units, BaseCell c, BaseCell sort, BaseCell sex) {
            return units * (sort == null ? 7 : sort.child() == c.child() ? 1 : 6) * (sex == null ? 4 : 1);
        }
    }

    /** The cheapest shift that is wide enough. */
    private final class Best {

        private long cost = Long.MAX_VALUE;
        private Shift shift;

        void offer(long itsCost, Shift candidate) {
            if (itsCost < cost && candidate.width() >= threshold) {
                cost = itsCost;
                shift = candidate;
            }
        }
    }
}
