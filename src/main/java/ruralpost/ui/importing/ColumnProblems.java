package ruralpost.ui.importing;

import java.util.List;
import java.util.Set;

/**
 * What is wrong in a column.
 *
 * @param count     how many cells stop their rows
 * @param fractions whether some have more decimals than can be kept, so that rounding them can be offered
 */
record ColumnProblems(long count, boolean fractions) {

    /** Nothing. */
    static final ColumnProblems NONE = new ColumnProblems(0, false);

    private static final Set<String> FRACTIONS = Set.of("value.money.fraction", "value.quantity.fraction");

    /** Of these places in one column. */
    static ColumnProblems of(List<Spot> spots) {
        return new ColumnProblems(spots.size(), spots.stream().anyMatch(s -> FRACTIONS.contains(s.problem().key())));
    }
}
