package ruralpost.sales.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;

/**
 * Sums that do not depend on what is chosen in the dashboard: what contracts delivered, what plans reached. Kept as long as the
 * columns stay the same, because each costs a pass over them. Thread-safe.
 */
public final class WholeSums {

    private static final int KEPT = 100;
    private static final List<Dimension> GROUPS = List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER, Dimension.TOWNSHIP, Dimension.VILLAGE,
        Dimension.CONTRACT);

    private final Map<SalesFilter, CubeQuery.Linked> known = new HashMap<>();
    private SalesCube cube;

    /** Sums over these sales, in all and by each dimension that contracts and plans are made for. */
    synchronized CubeQuery.Linked of(SalesCube now, SalesFilter filter) {
        if (now != cube || known.size() >= KEPT) {
            known.clear();
            cube = now;
        }
        return known.computeIfAbsent(filter, f -> new CubeQuery(now).linked(f, GROUPS));
    }
}
