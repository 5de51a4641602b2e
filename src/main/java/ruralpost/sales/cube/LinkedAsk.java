package ruralpost.sales.cube;

import java.util.ArrayList;
import java.util.List;

/**
 * What one pass over the columns is to group by. Immutable.
 *
 * @param dimensions one group per value of each
 * @param crosses    one group per value and stretch of time of each
 */
public record LinkedAsk(List<Dimension> dimensions, List<Cross> crosses) {

    /** Keeps its own lists. */
    public LinkedAsk {
        dimensions = List.copyOf(dimensions);
        crosses = List.copyOf(crosses);
    }

    /**
     * Groups by two keys at once.
     *
     * @param rows the dimension of the rows
     * @param unit the stretches of time of the columns
     */
    public record Cross(Dimension rows, TimeUnit unit) {
    }

    /** Groups by these dimensions, each by itself. */
    public static LinkedAsk of(List<Dimension> dimensions) {
        return new LinkedAsk(dimensions, List.of());
    }

    /** Also groups by a dimension and stretches of time. */
    public LinkedAsk cross(Dimension rows, TimeUnit columns) {
        Cross cross = new Cross(rows, columns);
        List<Cross> more = new ArrayList<>(crosses);
        if (!more.contains(cross)) {
            more.add(cross);
        }
        return new LinkedAsk(dimensions, more);
    }
}
