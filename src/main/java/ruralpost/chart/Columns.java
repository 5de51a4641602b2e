package ruralpost.chart;

import java.util.List;
import java.util.Objects;

/**
 * A few upright columns in the given order (time, or the steps of a story), the value above each.
 *
 * @param columns from left to right, never null
 */
public record Columns(List<Column> columns) implements ChartBody {

    /** Copies the list. */
    public Columns {
        columns = List.copyOf(columns);
    }

    @Override
    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** One column: stable key, name below, a second smaller line below it (may be empty), value. */
    public record Column(String key, String name, String detail, ChartValue value) {
        /** Checks that nothing is null. */
        public Column {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(detail, "detail");
            Objects.requireNonNull(value, "value");
        }
    }
}
