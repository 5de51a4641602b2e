package ruralpost.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import ruralpost.disclosure.Rectangles.Rectangle;

/**
 * Finds for each small count of children a shift that is wide enough and hides little: between neighbouring units, where possible across two
 * age bands and both sexes at once, so that the totals of all units stay (the hypercube method of official statistics, with more than two units
 * where it takes them); else across units alone; else, when all counts are tiny, persons out of nowhere, which hides the totals, too. The same
 * ledger always gives the same shifts.
 */
final class ShiftSearch {

    /** How many units at either side are looked at, in each order. */
    private static final int NEIGHBOURS = 8;
    /** How many units are looked at when there is nothing near. */
    private static final int FAR = 500;
    /** What it weighs when all totals of a unit change. */
    private static final long NOTHING_KEPT = 200;

    private final int threshold;
    private final CellTable table;
    private final Neighbours neighbours;
    private final Rectangles rectangles;
    private final PoolCost spread;
    private final BestShift best;
    /** By kind the first units that have more than one person of it. */
    private final int[][] holders;
    /** By what a swap costs: the totals of units, of sorts, of sexes, or of none of these. */
    private final Map<Long, PoolCost.Changed> changed = new HashMap<>();
    private int[] left = new int[64];
    private int[] pool = new int[8];

    ShiftSearch(int threshold, CellTable table) {
        this.threshold = threshold;
        this.table = table;
        neighbours = new Neighbours(table, NEIGHBOURS);
        rectangles = new Rectangles(table);
        spread = new PoolCost(table);
        best = new BestShift(table);
        holders = holders(table);
    }

    private static int[][] holders(CellTable table) {
        int[][] holders = new int[table.kinds()][FAR];
        int[] found = new int[table.kinds()];
        for (int unit = 0; unit < table.units(); unit++) {
            for (int c = table.start(unit); c < table.start(unit + 1); c++) {
                if (table.count(c) > 1 && found[table.kind(c)] < FAR) {
                    holders[table.kind(c)][found[table.kind(c)]++] = unit;
                }
            }
        }
        for (int k = 0; k < found.length; k++) {
            holders[k] = Arrays.copyOf(holders[k], found[k]);
        }
        return holders;
    }

    /** @param check called again and again; throws to stop */
    Shifts shifts(Runnable check) {
        Shifts.Maker shifts = new Shifts.Maker();
        BitSet safe = new BitSet(table.cells());
        for (int unit = 0; unit < table.units(); unit++) {
            check.run();
            int[] near = null;
            Rectangle[] four = null;
            for (int c = table.start(unit); c < table.start(unit + 1); c++) {
                if (small(c) && !safe.get(c)) {
                    near = near == null ? neighbours.of(unit) : near;
                    four = four == null ? rectangles.of(unit, near) : four;
                    find(unit, c, near, four);
                    best.put(shifts, safe);
                }
            }
        }
        return shifts.made();
    }

    private boolean small(int cell) {
        return table.count(cell) > 0 && table.count(cell) < threshold && child(cell);
    }

    private boolean child(int cell) {
        return table.kindOf(table.kind(cell)).child();
    }

    /** The best for a cell, which stands in {@link #best} afterwards. */
    private void find(int unit, int c, int[] near, Rectangle[] four) {
        best.begin();
        for (int sort = table.start(unit); sort <= table.start(unit + 1); sort++) {
            if (other(unit, c, sort, true)) {
                for (int sex = table.start(unit); sex <= table.start(unit + 1); sex++) {
                    if (other(unit, c, sex, false)) {
                        swap(unit, Swap.of(table, table.kind(c), kind(unit, sort), kind(unit, sex)), near, four);
                    }
                }
            }
        }
        if (best.outOfNowhere()) {
            int[] far = Arrays.stream(holders[table.kind(c)]).filter(u -> u != unit).toArray();
            Swap swap = Swap.of(table, table.kind(c), -1, -1);
            pool(unit, swap, far);
            strangers(unit, c, near);
        }
        if (best.pool() != null) {
            changed(best.swap()).add(table, best.pool());
        }
    }

    /** Whether a cell is of another sort and the same sex (or of the same sort and another sex) as a cell, with persons in it; also what comes after the last, which stands for none. */
    private boolean other(int unit, int c, int o, boolean sort) {
        if (o == table.start(unit + 1)) {
            return true;
        }
        CellTable.Kind own = table.kindOf(table.kind(c));
        CellTable.Kind its = table.kindOf(table.kind(o));
        return o != c && table.count(o) > 0 && own.sameSort(its) != sort && (!sort || own.sameSex(its));
    }

    private int kind(int unit, int cell) {
        return cell == table.start(unit + 1) ? -1 : table.kind(cell);
    }

    private void swap(int unit, Swap swap, int[] near, Rectangle[] four) {
        long down = swap.possible() ? swap.down(unit) : -1;
        long up = down < 0 ? -1 : swap.up(unit);
        if (up < 0) {
            return;
        }
        if (down + up >= threshold) {
            best.offerAlone(swap.cost() * table.alone(), swap, unit);
            pool(unit, swap, near);
        }
        for (Rectangle r : four) {
            if (swap.cost() * r.cost() < best.cost()) {
                rectangle(unit, swap, down, up, r);
            }
        }
    }

    private PoolCost.Changed changed(Swap swap) {
        return changed.computeIfAbsent(swap.cost(), k -> new PoolCost.Changed(table.levels()));
    }

    /**
     * Takes in units, those first that change the fewest further totals, until there is room enough. What some units move up the others move down. A sum
     * that changes holds some of them, I, and not the others, J. It moves by min(down I, up J) + min(up I, down J): one of down I + up I, down of all, up of
     * all, down J + up J, each of which is the threshold or more, since that of each unit alone, and down and up of all are.
     */
    private void pool(int first, Swap swap, int[] near) {
        spread.begin(first, changed(swap));
        left = left.length < near.length ? new int[near.length] : left;
        pool = pool.length <= near.length ? new int[near.length + 1] : pool;
        System.arraycopy(near, 0, left, 0, near.length);
        int remaining = near.length;
        pool[0] = first;
        int size = 1;
        long down = swap.down(first);
        long up = swap.up(first);
        while (down < threshold || up < threshold) {
            int next = -1;
            long least = best.cost() / swap.cost() - spread.cost();
            // nothing costs less than one
            for (int i = 0; i < remaining && least > 1; i++) {
                long more = spread.with(left[i], least);
                if (more < least && fits(swap, left[i], down < threshold, up < threshold)) {
                    next = i;
                    least = more;
                }
            }
            if (next < 0) {
                return;
            }
            int unit = left[next];
            System.arraycopy(left, next + 1, left, next, remaining - next - 1);
            remaining--;
            spread.add(unit);
            pool[size++] = unit;
            down += swap.down(unit);
            up += swap.up(unit);
        }
        best.offerPool(swap.cost() * spread.cost(), swap, pool, size);
    }

    private boolean fits(Swap swap, int unit, boolean needsDown, boolean needsUp) {
        long down = swap.down(unit);
        long up = down < 0 ? -1 : swap.up(unit);
        return up >= 0 && down + up >= threshold && (needsDown && down > 0 || needsUp && up > 0);
    }

    /** What the unit and the last one have more, the two between have less: the unit against the one beside it moves up as far as the one across against the last moves down. */
    private void rectangle(int unit, Swap swap, long down, long up, Rectangle r) {
        long besideDown = swap.down(r.beside());
        long besideUp = swap.up(r.beside());
        long acrossDown = swap.down(r.across());
        long acrossUp = swap.up(r.across());
        long lastDown = swap.down(r.last());
        long lastUp = swap.up(r.last());
        if (Math.min(Math.min(besideDown, besideUp), Math.min(Math.min(acrossDown, acrossUp), Math.min(lastDown, lastUp))) < 0) {
            return;
        }
        long width = Math.min(Math.min(down, besideUp), Math.min(acrossUp, lastDown)) + Math.min(Math.min(up, besideDown), Math.min(acrossDown, lastUp));
        if (width >= threshold) {
            best.offerRectangle(swap.cost() * r.cost(), swap, unit, r);
        }
    }

    /** Any other children of the unit or of one nearby: the totals of bands and sexes change, but not that of all children. */
    private void strangers(int unit, int c, int[] near) {
        for (int i = -1; i < near.length; i++) {
            int of = i < 0 ? unit : near[i];
            long cost = table.alone() * Swap.KINDS + (i < 0 ? 0 : 2 * NOTHING_KEPT * table.apart(unit, of));
            for (int other = table.start(of); other < table.start(of + 1); other++) {
                if (other != c && child(other) && table.count(other) > 0 && table.count(c) + table.count(other) - 2 >= threshold) {
                    best.offerStranger(cost, c, other);
                }
            }
        }
    }
}
