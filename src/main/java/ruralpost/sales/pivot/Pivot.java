package ruralpost.sales.pivot;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.board.Meaning;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;

/**
 * A pivot table over the sales that a dashboard shows. Each row's total is the sum of its rows of sales, whatever columns are
 * shown; a row that is divided stands as the subtotal of those that divide it.
 *
 * @param board   the dashboard whose sales these are
 * @param layout  what it is made by
 * @param columns heads of the columns; empty where the table has none but the total
 * @param rows    the rows, the largest first or in the order of time
 * @param total   the grand total, with the columns' totals as its cells
 */
public record Pivot(SalesBoard board, PivotLayout layout, List<Column> columns, List<PivotRow> rows, PivotRow total) {

    /** More columns than this are put together in the last one. */
    public static final int COLUMNS_AT_MOST = 40;

    /**
     * A column.
     *
     * @param codes the codes that it holds; several for the last one of very many
     * @param name  as shown
     */
    public record Column(List<Integer> codes, String name) {
    }

    /** Computes the table; some hundredths of a second for a million sales. Not for the window's thread. */
    public static Pivot of(SalesBoard board, PivotLayout layout, SalesLabels labels) {
        return new PivotMaker(board, layout, labels).make();
    }

    /** What it measures. */
    public Measure measure() {
        return board.request().measure();
    }

    /** The largest number of the table, for its one scale. */
    public BigDecimal largest() {
        Totals t = total.total();
        BigDecimal sum = measure().statedIn(t) ? measure().of(t).abs() : BigDecimal.ZERO;
        return rows.stream().map(PivotRow::total).filter(measure()::statedIn).map(r -> measure().of(r).abs()).reduce(sum, BigDecimal::max);
    }

    /**
     * What to ask a dashboard for the sales of one cell alone.
     *
     * @param column place of the column; −1 for the row's total
     * @return null for a column that holds several values, and where the row's or column's days lie outside those shown
     */
    public BoardRequest behind(PivotRow row, int column) {
        BoardRequest request = board.request();
        PivotKey[] keys = {layout.rows(), layout.inner()};
        for (int i = 0; i < row.codes().size() && request != null; i++) {
            request = narrowed(request, keys[i], row.codes().get(i));
        }
        if (column >= 0 && request != null) {
            Column c = columns.get(column);
            request = c.codes().size() == 1 ? narrowed(request, layout.columns(), c.codes().getFirst()) : null;
        }
        return request;
    }

    /**
     * The sales of one cell.
     *
     * @param column place of the column; −1 for the row's total
     * @return null where the row's or column's days lie outside those shown
     */
    public SalesFilter filter(PivotRow row, int column) {
        SalesFilter filter = board.request().filter().in(board.request().shown());
        PivotKey[] keys = {layout.rows(), layout.inner()};
        for (int i = 0; i < row.codes().size() && filter != null; i++) {
            filter = keys[i].only(filter, board.cube(), List.of(row.codes().get(i)));
        }
        return filter == null || column < 0 ? filter : layout.columns().only(filter, board.cube(), columns.get(column).codes());
    }

    /** The sales of a row's covered days, which are compared with the base; null where none of its days are. */
    public SalesFilter current(PivotRow row) {
        SalesFilter all = filter(row, -1);
        return all == null ? null : all.period().intersect(board.covered()).map(all::in).orElse(null);
    }

    /** The sales of the base that a row is compared with; null where nothing corresponds to it. */
    public SalesFilter before(PivotRow row) {
        SalesFilter filter = board.base() == null ? null : board.request().filter().in(board.base());
        PivotKey[] keys = {layout.rows(), layout.inner()};
        for (int i = 0; i < row.codes().size() && filter != null; i++) {
            filter = keys[i].isTime() ? keys[i].aYearBefore(filter, row.codes().get(i)) : keys[i].only(filter, board.cube(), List.of(row.codes().get(i)));
        }
        return filter;
    }

    /** What a row stands for as a filter: its values, and its days where it stands for time. */
    public Meaning<Dimension> meaning(PivotRow row) {
        BoardRequest only = behind(row, -1);
        Map<Dimension, Set<Object>> values = new EnumMap<>(Dimension.class);
        boolean time = false;
        PivotKey[] keys = {layout.rows(), layout.inner()};
        for (int i = 0; i < row.codes().size(); i++) {
            time |= keys[i].isTime();
            if (only != null && !keys[i].isTime()) {
                values.put(keys[i].dimension(), only.filter().chosen().get(keys[i].dimension()));
            }
        }
        return new Meaning<>(values, only != null && time ? only.shown() : null);
    }

    private BoardRequest narrowed(BoardRequest request, PivotKey key, int code) {
        if (key.isTime()) {
            return request.shown().intersect(key.unit().period(java.time.LocalDate.ofEpochDay(code))).map(request::withSpan).orElse(null);
        }
        Object value = board.cube().value(key.dimension(), code);
        return request.withFilter(request.filter().with(key.dimension(), Collections.singleton(value)));
    }
}
