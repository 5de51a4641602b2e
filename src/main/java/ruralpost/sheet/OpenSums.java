package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import ruralpost.sheet.file.SheetRow;

/** Tells whether a total sums up the records above it, given one row after the other; if it does not, its parts stand below it. */
final class OpenSums {

    private static final BigDecimal CENT = new BigDecimal("0.011");

    /** Among so many columns of numbers a total says at least one. */
    private static final int COMPARED = 3;

    private final int[] columns;
    /** Of the records down to the total met last, and of those below it. */
    private final BigDecimal[] before;
    private final BigDecimal[] since;
    private boolean told = true;

    /** @param measures columns of what can be summed up: a price may stand before them */
    OpenSums(List<Integer> measures) {
        columns = measures.stream().mapToInt(Integer::intValue).limit(COMPARED).toArray();
        before = new BigDecimal[columns.length];
        since = new BigDecimal[columns.length];
        Arrays.fill(before, BigDecimal.ZERO);
        Arrays.fill(since, BigDecimal.ZERO);
    }

    void record(SheetRow row) {
        for (int i = 0; i < columns.length; i++) {
            BigDecimal number = GroupTotals.number(row.cell(columns[i]));
            if (number != null) {
                since[i] = since[i].add(number);
            }
        }
    }

    void total(SheetRow row) {
        boolean stated = false;
        boolean same = false;
        for (int i = 0; i < columns.length; i++) {
            BigDecimal number = GroupTotals.number(row.cell(columns[i]));
            boolean says = number != null && number.signum() != 0;
            stated |= says;
            before[i] = before[i].add(since[i]);
            same |= says && (same(number, before[i]) || same(number, since[i]));
            since[i] = BigDecimal.ZERO;
        }
        told = !stated || same;
    }

    /** Whether the total met last sums up records above it, or may do so. */
    boolean told() {
        return told;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(CENT) <= 0;
    }
}
