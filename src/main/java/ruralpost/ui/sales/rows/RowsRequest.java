package ruralpost.ui.sales.rows;

import java.time.LocalDate;
import ruralpost.sales.cube.SalesFilter;

/**
 * Which rows are wanted, in which order.
 *
 * @param text    found in document number, buyer, campaign, contract or remark; empty for any
 * @param sortKey key of a column; null for the newest first
 * @param today   what is later is still to come
 */
record RowsRequest(SalesFilter filter, RowsOnly only, String text, String sortKey, boolean ascending, LocalDate today) {

    /** Whether every row is wanted. */
    boolean everything() {
        return filter.period() == null && filter.unfiltered() && only == RowsOnly.ALL && text.isEmpty();
    }
}
