package ruralpost.ui.sales.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ruralpost.app.AppContext;
import ruralpost.ledger.ChangeSet;
import ruralpost.sales.Sale;

/** Fetches sales by id with who touched them last. Not for the window's thread. */
public final class SaleLines {

    private static final int AT_ONCE = 500;

    private final AppContext app;
    private final Map<Long, ChangeSet> sets = new ConcurrentHashMap<>();

    public SaleLines(AppContext app) {
        this.app = app;
    }

    /** The sales with these ids, in that order; null where one is deleted by now. */
    public List<SaleLine> of(long[] ids) {
        List<SaleLine> lines = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i += AT_ONCE) {
            List<Long> some = new ArrayList<>(AT_ONCE);
            for (int k = i; k < Math.min(ids.length, i + AT_ONCE); k++) {
                some.add(ids[k]);
            }
            Map<Long, Sale> found = new HashMap<>();
            app.sales().byIds(some).forEach(s -> found.put(s.stamp().id(), s));
            some.forEach(id -> lines.add(found.containsKey(id) ? line(found.get(id)) : null));
        }
        return lines;
    }

    private SaleLine line(Sale sale) {
        return new SaleLine(sale, sets.computeIfAbsent(sale.stamp().changed(), id -> app.ledger().history(id + 1, 1).getFirst()));
    }
}
