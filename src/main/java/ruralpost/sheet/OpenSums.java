package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.sheet.file.SheetRow;

/** Tells whether a total sums up the records above it, given one row after the other; if it does not, its parts stand below it. */
final class OpenSums {

    private static final BigDecimal CENT = new BigDecimal("0.011");

    private final List<Integer> measures;
    private BigDecimal all = BigDecimal.ZERO;
    private BigDecimal since = BigDecimal.ZERO;
    private boolean told = true;

    OpenSums(List<Integer> measures) {
        this.measures = measures;
    }

    void record(SheetRow row) {
        BigDecimal number = number(row);
        all = all.add(number);
        since = since.add(number);
    }

    void total(SheetRow row) {
        BigDecimal stated = number(row);
        told = stated.signum() == 0 || same(stated, all) || same(stated, since);
        since = BigDecimal.ZERO;
    }

    /** Whether the total met last sums up records above it, or may do so. */
    boolean told() {
        return told;
    }

    private BigDecimal number(SheetRow row) {
        for (int i = 0; i < measures.size(); i++) {
            BigDecimal number = GroupTotals.number(row.cell(measures.get(i)));
            if (number != null) {
                return number;
            }
        }
        return BigDecimal.ZERO;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(CENT) <= 0;
    }
}
