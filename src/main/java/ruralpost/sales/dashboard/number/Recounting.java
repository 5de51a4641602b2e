package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesStore;
import ruralpost.sales.dashboard.Against;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.value.Bound;

/** Reads the rows behind a number from the ledger and computes it again. Not for the window's thread. */
public final class Recounting {

    private static final int AT_ONCE = 500;

    private final SalesStore sales;
    private final Ledger ledger;
    private final BoardFacts.Stores stores;

    /** @param stores where places, donations, totals and contracts are read; null where only sales are */
    public Recounting(SalesStore sales, Ledger ledger, BoardFacts.Stores stores) {
        this.sales = sales;
        this.ledger = ledger;
        this.stores = stores;
    }

    /** Adds up as it goes; one value per change set. */
    private static final class Sum {
        private long rows;
        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal kilograms = BigDecimal.ZERO;
        private int bounds;

        void add(Sale sale, Measure measure) {
            rows++;
            value = value.add(valueOf(sale, measure));
            kilograms = kilograms.add(valueOf(sale, Measure.QUANTITY));
            bounds |= (measure == Measure.AMOUNT ? sale.amount().bound() : Bound.EXACT).bit();
        }

        Bound bound() {
            return Bound.ofBits(bounds, rows);
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

    /** Reads and computes. @param done told now and then how many rows are read; may throw to stop */
    public Recount of(OpenedNumber number, LongConsumer done) {
        return switch (number.behind()) {
            case Behind.Sales s -> ofSales(number, s.asked(), done);
            case Behind.Records r when r.kind() == Behind.Kind.PRODUCTS -> ofProducts(number, r, done);
            case Behind.Records r -> ofRecords(number, r);
        };
    }

    private Recount ofSales(OpenedNumber number, Asked asked, LongConsumer done) {
        long[] ids = number.ids(RowsOf.COUNTED);
        Map<Long, Sum> bySet = new HashMap<>();
        Sum total = added(ids, asked, bySet, done);
        BigDecimal value = asked.sum(total.value, total.rows, number.count(RowsOf.WITHOUT_VALUE));
        Bound bound = total.bound();
        AgainstCheck check = new AgainstCheck(this, number, asked, n -> done.accept(ids.length));
        if (asked.ratio()) {
            Against against = asked.against().getFirst();
            AgainstCheck.Whole whole = check.whole(against);
            value = Ratio.of(against, value, divisor(against, total, whole));
            bound = Ratio.bound(against, bound, whole != null ? whole.bound() : against instanceof Against.Stored s ? s.bound() : Bound.EXACT,
                whole != null && whole.counted() == total.rows);
        }
        List<Recount.Checked> others = check.all();
        boolean equal = total.rows == ids.length && same(value, number.value()) && others.stream().allMatch(Recount.Checked::equal);
        return new Recount(total.rows, value, bound, equal, origins(bySet), others);
    }

    /** The sum of some rows as they are stored. @param done told now and then; may throw to stop */
    AgainstCheck.Whole stored(long[] ids, Asked asked, LongConsumer done) {
        Sum sum = added(ids, asked, new HashMap<>(), done);
        return new AgainstCheck.Whole(Recount.Check.ADDED, ids.length, sum.rows, sum.rows == 0 ? null : sum.value, sum.bound());
    }

    private BigDecimal divisor(Against against, Sum total, AgainstCheck.Whole whole) {
        return switch (against) {
            case Against.Weight w -> total.kilograms;
            case Against.Stored s -> stored(s);
            default -> whole == null ? null : whole.value();
        };
    }

    /** A stored number as it is in the ledger now; what was given where it cannot be read again, null where it is gone. */
    BigDecimal stored(Against.Stored s) {
        if (!readable(s)) {
            return s.value();
        }
        return switch (s.kind()) {
            case PLAN -> stores.plans().plans().stream().filter(p -> p.stamp().id() == s.id()).findFirst().map(PlanTarget::target).orElse(null);
            case LOCAL_TOTAL -> stores.contracts().localTotals().stream().filter(t -> t.stamp().id() == s.id()).findFirst().map(t -> t.amount().money().toYuan()).orElse(null);
            case CONTRACT -> stores.contracts().contracts().stream().filter(c -> c.stamp().id() == s.id() && c.amount() != null).findFirst()
                .map(c -> c.amount().money().toYuan()).orElse(null);
        };
    }

    /** Whether a stored number can be read again. */
    boolean readable(Against.Stored s) {
        return stores != null && s.id() != 0;
    }

    private Sum added(long[] ids, Asked asked, Map<Long, Sum> bySet, LongConsumer done) {
        Sum total = new Sum();
        read(ids, done, sale -> {
            boolean stated = asked.measure() != Measure.AMOUNT || sale.amount() != null;
            if (stated && (asked.measure() != Measure.ORDERS || sale.orders() != null)
                && (asked.measure() != Measure.QUANTITY && !asked.priced() || sale.quantity() != null && sale.quantity().unit().isWeight())) {
                total.add(sale, asked.measure());
                bySet.computeIfAbsent(sale.stamp().changed(), s -> new Sum()).add(sale, asked.measure());
            }
        });
        return total;
    }

    private void read(long[] ids, LongConsumer done, Consumer<Sale> use) {
        for (int i = 0; i < ids.length; i += AT_ONCE) {
            List<Long> some = new ArrayList<>();
            for (int k = i; k < Math.min(ids.length, i + AT_ONCE); k++) {
                some.add(ids[k]);
            }
            sales.byIds(some).forEach(use);
            done.accept(i + (long) some.size());
        }
    }

    /** Adds the orders of every product up again, and counts those that reach the threshold. */
    private Recount ofProducts(OpenedNumber number, Behind.Records behind, LongConsumer done) {
        Asked orders = Asked.sum(number.label(), Measure.ORDERS, number.filter());
        int[] positions = new RowsFinder(number.board().cube(), orders).find().get(RowsOf.COUNTED);
        Map<Long, Sum> bySet = new HashMap<>();
        Map<Long, Sum> byProduct = new HashMap<>();
        read(Arrays.stream(positions).mapToLong(number.board().cube()::id).toArray(), done, sale -> {
            bySet.computeIfAbsent(sale.stamp().changed(), s -> new Sum()).add(sale, Measure.ORDERS);
            byProduct.computeIfAbsent(sale.productId(), p -> new Sum()).add(sale, Measure.ORDERS);
        });
        BigDecimal threshold = number.setting().value();
        BigDecimal over = BigDecimal.valueOf(byProduct.values().stream().filter(s -> s.value.compareTo(threshold) >= 0).count());
        return new Recount(behind.count(RowsOf.COUNTED), over, Bound.EXACT, same(over, number.value()), origins(bySet), List.of());
    }

    /** Reads the records anew and makes the number of them as it was made. */
    private Recount ofRecords(OpenedNumber number, Behind.Records behind) {
        BoardFacts fresh = BoardFacts.read(stores, new SalesLabels(Map.of()));
        OpenedNumber again = new TileNumbers(number.board(), fresh).records(behind.kind());
        Map<Long, Sum> bySet = new HashMap<>();
        for (Stamp stamp : ((Behind.Records) again.behind()).sources()) {
            Sum sum = bySet.computeIfAbsent(stamp.changed(), s -> new Sum());
            sum.rows++;
            sum.value = sum.value.add(BigDecimal.ONE);
        }
        return new Recount(again.count(RowsOf.COUNTED), again.value(), again.bound(),
            same(again.value(), number.value()) && again.count(RowsOf.COUNTED) == number.count(RowsOf.COUNTED), origins(bySet), List.of());
    }

    static boolean same(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    private List<Origin> origins(Map<Long, Sum> bySet) {
        List<Origin> origins = new ArrayList<>();
        bySet.forEach((id, sum) -> ledger.history(id + 1, 1).stream().filter(s -> s.id() == id)
            .forEach(set -> origins.add(new Origin(set, sum.rows, sum.value))));
        origins.sort(Comparator.comparingLong((Origin o) -> o.set().id()).reversed());
        return origins;
    }
}
