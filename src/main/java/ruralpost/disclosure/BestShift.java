package ruralpost.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import ruralpost.disclosure.Rectangles.Rectangle;

/** The cheapest shift that is offered for a cell; of those that cost the same, the first. */
final class BestShift {

    private final CellTable table;
    private long cost;
    private Swap swap;
    private int unit;
    private int[] pool;
    private Rectangle rectangle;
    private int one;
    private int other;

    BestShift(CellTable table) {
        this.table = table;
    }

    /** Nothing is offered yet. */
    void begin() {
        cost = Long.MAX_VALUE;
        swap = null;
    }

    /** Whether it costs less, and now takes the place of what was offered before. */
    private boolean takes(long itsCost, Swap its) {
        if (itsCost >= cost) {
            return false;
        }
        cost = itsCost;
        swap = its;
        pool = null;
        rectangle = null;
        return true;
    }

    /** The cells of a unit, nothing moves with them. */
    void offerAlone(long itsCost, Swap its, int of) {
        if (takes(itsCost, its)) {
            unit = of;
        }
    }

    /** The same cells of several units. @param size how many */
    void offerPool(long itsCost, Swap its, int[] units, int size) {
        if (takes(itsCost, its)) {
            pool = Arrays.copyOf(units, size);
        }
    }

    /** The same cells of four units, two against two. */
    void offerRectangle(long itsCost, Swap its, int of, Rectangle r) {
        if (takes(itsCost, its)) {
            unit = of;
            rectangle = r;
        }
    }

    /** Two cells that are not of the same sort, sex and unit. */
    void offerStranger(long itsCost, int more, int less) {
        if (takes(itsCost, null)) {
            one = more;
            other = less;
        }
    }

    long cost() {
        return cost;
    }

    /** Of the shift; null when it is between strangers. */
    Swap swap() {
        return swap;
    }

    /** The units of a pool; null when it is none. */
    int[] pool() {
        return pool;
    }

    /** Whether it is a single cell, and its persons come from nowhere. */
    boolean outOfNowhere() {
        return swap != null && pool == null && rectangle == null && swap.sort() < 0 && swap.sex() < 0;
    }

    /** Puts it down. @param safe takes its cells */
    void put(Shifts.Maker shifts, BitSet safe) {
        if (swap == null) {
            shifts.begin(1);
            item(shifts, safe, new int[] {one}, new int[] {other});
        } else if (pool != null) {
            shifts.begin(pool.length);
            Arrays.stream(pool).forEach(u -> item(shifts, safe, swap.more(u), swap.less(u)));
        } else if (rectangle != null) {
            shifts.begin(2);
            against(shifts, safe, unit, rectangle.beside());
            against(shifts, safe, rectangle.across(), rectangle.last());
        } else {
            shifts.begin(1);
            item(shifts, safe, swap.more(unit), swap.less(unit));
        }
    }

    /** What the one has more, the other has less. */
    private void against(Shifts.Maker shifts, BitSet safe, int a, int b) {
        item(shifts, safe, joined(swap.more(a), swap.less(b)), joined(swap.less(a), swap.more(b)));
    }

    private static int[] joined(int[] a, int[] b) {
        return IntStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
    }

    private static void item(Shifts.Maker shifts, BitSet safe, int[] more, int[] less) {
        shifts.item(more, less);
        Arrays.stream(more).forEach(safe::set);
        Arrays.stream(less).forEach(safe::set);
    }
}
