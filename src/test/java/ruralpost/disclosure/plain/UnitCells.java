package ruralpost.disclosure.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ruralpost.disclosure.BaseCell;

/**
 * The cells of one unit. There are few of each unit and millions of all: a list that is gone through is smaller, and as fast as a map.
 *
 * @param all in the order of their sorts, then of their sexes
 */
record UnitCells(List<BaseCell> all) {

    private static final Comparator<BaseCell> ORDER = Comparator.comparing(BaseCell::sort).thenComparing(BaseCell::sex, Comparator.nullsLast(Comparator.naturalOrder()));

    /** @throws IllegalArgumentException two cells of the same sort and sex */
    static UnitCells of(List<BaseCell> cells) {
        List<BaseCell> all = List.copyOf(cells.stream().sorted(ORDER).toList());
        for (int i = 1; i < all.size(); i++) {
            if (ORDER.compare(all.get(i - 1), all.get(i)) == 0) {
                throw new IllegalArgumentException("twice: " + all.get(i));
            }
        }
        return new UnitCells(all);
    }

    /** The cell of a sort and sex; null when there is none. */
    BaseCell of(String sort, String sex) {
        for (BaseCell c : all) {
            if (c.sort().equals(sort) && Objects.equals(c.sex(), sex)) {
                return c;
            }
        }
        return null;
    }
}
