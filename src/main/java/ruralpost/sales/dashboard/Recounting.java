package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import ruralpost.ledger.Ledger;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesStore;
import ruralpost.value.Bound;

/** Reads the rows behind a number from the ledger and adds them up again. Not for the window's thread. */
public final class Recounting {

    private static final int AT_ONCE = 500;

    private final SalesStore sales;
    private final Ledger ledger;

    public Recounting(SalesStore sales, Ledger ledger) {
        this.sales = sales;
        this.ledger = ledger;
    }

    /** Adds up as it goes; one value per change set. */
    private static final class Sum {
        private long rows;
        private BigDecimal value = BigDecimal.ZERO;
        private int bounds;

        void add(Sale sale, Measure measure) {
            rows++;
            value = value.add(valueOf(sale, measure));
            bounds |= (measure == Measure.AMOUNT ? sale.amount().bound() : Bound.EXACT).bit();
        }
    }

    /** What a row contributes; zero where it does not state the measure. */
    public static BigDecimal valueOf(Sale sale, Measure measure) {
        return switch (measure) {
            case AMOUNT -> sale.amount() == null ? BigDecimal.ZERO : sale.amount().money().toYuan();
            case QUANTITY -> sale.quantity() == null ? BigDecimal.ZERO : sale.quantity().toKg().orElse(BigDecimal.ZERO);
            case ORDERS -> sale.orders() == null ? BigDecimal.ZERO : BigDecimal.valueOf(sale.orders());
        };
    }

    /** Reads and adds up. @param done told now and then how many rows are read; may throw to stop */
    public Recount of(OpenedNumber number, LongConsumer done) {
        long[] ids = number.ids(RowsOf.COUNTED);
        Sum total = new Sum();
        Map<Long, Sum> bySet = new HashMap<>();
        for (int i = 0; i < ids.length; i += AT_ONCE) {
            List<Long> some = new ArrayList<>();
            for (int k = i; k < Math.min(ids.length, i + AT_ONCE); k++) {
                some.add(ids[k]);
            }
            for (Sale sale : sales.byIds(some)) {
                if (number.measure() != Measure.AMOUNT || sale.amount() != null) {
                    total.add(sale, number.measure());
                    bySet.computeIfAbsent(sale.stamp().changed(), s -> new Sum()).add(sale, number.measure());
                }
            }
            done.accept(i + some.size());
        }
        boolean equal = total.rows == ids.length && total.value.compareTo(number.value()) == 0;
        return new Recount(total.rows, total.value, Bound.ofBits(total.bounds, total.rows), equal, origins(bySet));
    }

    private List<Origin> origins(Map<Long, Sum> bySet) {
        List<Origin> origins = new ArrayList<>();
        bySet.forEach((id, sum) -> ledger.history(id + 1, 1).stream().filter(s -> s.id() == id)
            .forEach(set -> origins.add(new Origin(set, sum.rows, sum.value))));
        origins.sort(Comparator.comparingLong((Origin o) -> o.set().id()).reversed());
        return origins;
    }
}
