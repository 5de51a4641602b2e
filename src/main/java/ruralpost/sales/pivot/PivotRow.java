package ruralpost.sales.pivot;

import java.util.List;
import ruralpost.sales.cube.Totals;

/**
 * A row of a pivot table.
 *
 * @param codes   its code, after that of the row it divides; empty for the grand total
 * @param name    as shown
 * @param cells   sums per column of the table; null where no sale fell
 * @param total   sum over all columns; empty for a row that sold only in the base
 * @param current sum of the covered days alone, which is what is compared with the base; {@code total} where all shown days are covered
 * @param before  sum of the same row in the base of the comparison; null where there is nothing to compare with
 * @param inner   the rows that divide it, the largest first or in the order of time; empty where it is not divided
 */
public record PivotRow(List<Integer> codes, String name, List<Totals> cells, Totals total, Totals current, Totals before, List<PivotRow> inner) {

    /** 0 for a row of its own and for the grand total, 1 for one that divides another. */
    public int depth() {
        return Math.max(0, codes.size() - 1);
    }
}
