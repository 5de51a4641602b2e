package ruralpost.sales.pivot;

import java.util.Objects;
import ruralpost.sales.cube.Dimension;

/**
 * What a pivot table is made by.
 *
 * @param rows    what its rows stand for, never null
 * @param inner   what each row is divided by; null for no division
 * @param columns what its columns stand for; null for a single one
 * @param show    what stands in the cells, never null
 */
public record PivotLayout(PivotKey rows, PivotKey inner, PivotKey columns, Show show) {

    /** Products by channels. */
    public static final PivotLayout FIRST = new PivotLayout(PivotKey.of(Dimension.PRODUCT), null, PivotKey.of(Dimension.CHANNEL), Show.VALUE);

    /** What stands in the cells. */
    public enum Show {
        /** The measure itself. */
        VALUE,
        /** Share of the column's total. */
        OF_COLUMN,
        /** Share of the row's total. */
        OF_ROW
    }

    /** Checks that nothing is divided by itself: the later of two equal keys goes. */
    public PivotLayout {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(show, "show");
        if (rows.equals(inner)) {
            inner = null;
        }
        if (rows.equals(columns) || inner != null && inner.equals(columns)) {
            columns = null;
        }
    }

    public PivotLayout withRows(PivotKey key) {
        return new PivotLayout(key, inner, columns, show);
    }

    public PivotLayout withInner(PivotKey key) {
        return new PivotLayout(rows, key, columns, show);
    }

    public PivotLayout withColumns(PivotKey key) {
        return new PivotLayout(rows, key != null && key.equals(inner) ? null : inner, key, show);
    }

    public PivotLayout withShow(Show other) {
        return new PivotLayout(rows, inner, columns, other);
    }

    /** Rows become columns and columns rows; the same where there are no columns. */
    public PivotLayout turned() {
        return columns == null ? this : new PivotLayout(columns, inner, rows, show);
    }
}
