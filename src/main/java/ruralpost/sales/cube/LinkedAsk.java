package ruralpost.sales.cube;

import java.util.ArrayList;
import java.util.List;

/**
 * What one pass over the columns is to group by. Immutable.
 *
 * @param dimensions one group per value of each
 * @param crosses    one group per pair of values of each
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
     * @param rows    the dimension of the rows
     * @param columns the dimension of the columns; null where the columns are stretches of time
     * @param unit    the stretches of time; null where the columns are a dimension
     */
    public record Cross(Dimension rows, Dimension columns, TimeUnit unit) {
    }

    /** Groups by these dimensions, each by itself. */
    public static LinkedAsk of(List<Dimension> dimensions) {
        return new LinkedAsk(dimensions, List.of());
    }

    /** Also groups by a dimension and stretches of time. */
    public LinkedAsk cross(Dimension rows, TimeUnit columns) {
        return and(new Cross(rows, null, columns));
    }

    /** Also groups by two dimensions. */
    public LinkedAsk cross(Dimension rows, Dimension columns) {
        return and(new Cross(rows, columns, null));
    }

    private LinkedAsk and(Cross cross) {
        List<Cross> more = new ArrayList<>(crosses);
        if (!more.contains(cross)) {
            more.add(cross);
        }
        return new LinkedAsk(dimensions, more);
    }
}
