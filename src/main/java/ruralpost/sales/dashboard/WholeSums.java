package ruralpost.sales.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;

/**
 * Sums that do not depend on what is chosen in the dashboard: what contracts delivered, what plans reached. Kept as long as the
 * columns stay the same, because each costs a pass over them. Thread-safe.
 */
public final class WholeSums {

    private static final int KEPT = 100;
    private static final List<Dimension> GROUPS = List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER, Dimension.TOWNSHIP, Dimension.VILLAGE,
        Dimension.CONTRACT);

    private final Map<SalesFilter, CubeQuery.Linked> known = new HashMap<>();
    private final Map<SalesFilter, Totals> totals = new HashMap<>();
    private SalesCube cube;

    /** Sums over these sales. Of one value of one dimension they stand among the groups of all, which several plans share. */
    public synchronized Totals total(SalesCube now, SalesFilter filter) {
        if (filter.chosen().size() == 1) {
            Map.Entry<Dimension, Set<Object>> only = filter.chosen().entrySet().iterator().next();
            if (GROUPS.contains(only.getKey()) && only.getValue().size() == 1) {
                int code = now.codeOf(only.getKey(), only.getValue().iterator().next());
                return of(now, SalesFilter.ALL.in(filter.period())).group(only.getKey(), code);
            }
        }
        keep(now);
        return totals.computeIfAbsent(filter, f -> new CubeQuery(now).linked(f, List.of()).total());
    }

    /** Sums over these sales, in all and by each dimension that contracts and plans are made for. */
    public synchronized CubeQuery.Linked of(SalesCube now, SalesFilter filter) {
        keep(now);
        return known.computeIfAbsent(filter, f -> new CubeQuery(now).linked(f, GROUPS));
    }

    private void keep(SalesCube now) {
        if (now != cube || known.size() >= KEPT || totals.size() >= KEPT) {
            known.clear();
            totals.clear();
            cube = now;
        }
    }
}
