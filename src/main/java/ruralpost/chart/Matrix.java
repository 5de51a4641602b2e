package ruralpost.chart;

import java.util.List;
import java.util.Objects;

/**
 * A heat map: rows by columns, the shade and the number of each cell. Rows stand in the given order; those that find no room are
 * counted, so the important ones come first. Keys of cells and heads are {@link CrossKey}s.
 *
 * @param rows    one for each row, never null
 * @param columns one for each column, never null
 * @param cells   by row, then by column; missing ones at the end are blank; never null
 * @param totals  adds a total column and a total row, for measures that can be summed; rows without room are part of it
 */
public record Matrix(List<Axis> rows, List<Axis> columns, List<List<ChartValue>> cells, boolean totals) implements ChartBody {

    /** Copies the lists. */
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty() || cells.stream().noneMatch(row -> row.stream().anyMatch(ChartValue::present));
    }

    /** The value of a cell; NONE where the lists are too short. */
    ChartValue at(int row, int column) {
        return row < cells.size() && column < cells.get(row).size() ? cells.get(row).get(column) : ChartValue.NONE;
    }

    /** One row or column: stable key without "|", name. */
    public record Axis(String key, String name) {
        /** Checks that nothing is null. */
        public Axis {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
        }
    }
}
