package ruralpost.disclosure;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Hides small counts of children in whatever leaves the program, and as many other numbers as it takes that none can be found again by
 * subtraction.
 *
 * <p><b>What is promised.</b> Somebody has every number that is not hidden, in all groupings that can be asked for, of the same state of
 * the ledger; knows which counts are stated, that zeros are shown, and therefore that each hidden count is at least 1. For each
 * hidden number there are then still possible values (whole ones, each in a complete and possible ledger) that lie at least the threshold apart; and no
 * sum from 1 up to the threshold that holds a count of children is shown. The mark is the same for small numbers and for those hidden
 * because of them: otherwise whoever sees a small one would know it to be below the threshold.
 *
 * <p><b>Why it holds.</b> Each small base cell gets one of the {@link Shifts}, and it can be moved by the threshold or more, chosen from
 * all base cells and not from what is asked for. Shown sums are changed by no shift, so both ends of every shift are possible. A sum
 * below the threshold with children in it holds a small base cell, but neither a cell that its shift moves the other way nor all cells that it moves
 * alike: with either it would be above the threshold. So it is changed, and hidden. What is not promised stands in decision 0018. Immutable,
 * thread-safe.
 */
public final class SmallCells {

    /** Below this a count of children is small, unless the user has set something else. */
    public static final int USUAL_THRESHOLD = 5;

    private final int threshold;
    private final CellTable table;
    private final Shifts shifts;

    private SmallCells(int threshold, CellTable table, Runnable check) {
        this.threshold = threshold;
        this.table = table;
        this.shifts = new ShiftSearch(threshold, table).shifts(check);
    }

    /**
     * Decides what is hidden. Always give it all base cells of the ledger, never only those that are asked for.
     *
     * @param threshold counts of children from 1 up to below it are small; 1 or less hides nothing
     * @param cells     at most one of a unit, sort and sex; gone through once and not kept
     * @throws IllegalArgumentException two cells of the same unit, sort and sex, or a negative count
     */
    public static SmallCells of(int threshold, Iterable<BaseCell> cells) {
        return of(threshold, cells, () -> { });
    }

    /** The same. @param check called again and again while it decides; throws to stop */
    public static SmallCells of(int threshold, Iterable<BaseCell> cells, Runnable check) {
        return new SmallCells(threshold, CellTable.of(cells), check);
    }

    /** Counts of children from 1 up to below it are small. */
    public int threshold() {
        return threshold;
    }

    /**
     * The sums of groups, each with whether it is hidden, in the order of the units that stand in them.
     *
     * @param group of a cell, made of conditions on its unit, its sort and its sex that do not depend on each other; null for cells that stand in none
     */
    public <K> Map<K, Count> sums(Function<BaseCell, K> group) {
        return by(group).sums(Function.identity());
    }

    /** The same for several tables at once. @param group the finest that is asked for, of a cell as of {@link #sums}; null for cells that stand in none */
    public <K> CellGroups<K> by(Function<BaseCell, K> group) {
        return new CellGroups<>(table, shifts, group);
    }

    /** The groups whose sums must not leave. A number derived from hidden ones (an average, a share, a cost for each child) must not either. */
    public <K> Set<K> hidden(Function<BaseCell, K> group) {
        Set<K> hidden = new HashSet<>();
        shifts.changed(c -> group.apply(table.cell(c)), hidden::add);
        return hidden;
    }

    /** The proofs, for tests. */
    Shifts shifts() {
        return shifts;
    }

    /** The cells by the numbers that the proofs have for them, for tests. */
    CellTable table() {
        return table;
    }
}
