package ruralpost.ui.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.place.PlaceKind;
import ruralpost.plan.Fulfilment;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.LocalTotal;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.PlanScopes;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Period;

/** What the sales come to, seen from contracts, plans and local totals. Each number is computed when first asked for; with a million sales that takes some milliseconds. */
public final class SalesFigures {

    private final SalesCube cube;
    private final long manyOrders;
    private final Map<Long, PlaceKind> kinds;
    private final Map<Long, Standing> plans = new HashMap<>();
    private final Map<Long, Amount> own = new HashMap<>();
    private CubeQuery.Linked byContract;

    /** @param kinds what each place is, by its id @param manyOrders orders from which a product counts as one of ten thousand orders (万单产品) */
    SalesFigures(SalesCube cube, Map<Long, PlaceKind> kinds, long manyOrders) {
        this.cube = cube;
        this.kinds = kinds;
        this.manyOrders = manyOrders;
    }

    /** The sales that name a contract; empty totals when none does. */
    public synchronized Totals delivered(long contractId) {
        if (byContract == null) {
            byContract = new CubeQuery(cube).linked(SalesFilter.ALL, List.of(Dimension.CONTRACT));
        }
        return byContract.group(Dimension.CONTRACT, cube.codeOf(Dimension.CONTRACT, contractId));
    }

    /**
     * How a plan stands.
     *
     * @param bound how firmly the sales that were added up are stated
     */
    public record Standing(Fulfilment fulfilment, Bound bound) {
    }

    /** How a plan stands today; null for a plan that sales say nothing about. */
    public synchronized Standing standing(PlanTarget plan) {
        return plans.computeIfAbsent(plan.stamp().id(), id -> {
            SalesFilter filter = PlanScopes.filter(plan.scope(), kinds::get).in(plan.period());
            BigDecimal actual = actual(plan, filter);
            return actual == null ? null
                : new Standing(plan.fulfilment(actual, LocalDate.now()), plan.measure() == PlanMeasure.AMOUNT ? total(filter).bound() : Bound.EXACT);
        });
    }

    private BigDecimal actual(PlanTarget plan, SalesFilter filter) {
        return switch (plan.measure()) {
            case AMOUNT -> BigDecimal.valueOf(total(filter).fen, 2);
            case QUANTITY_KG -> total(filter).kg();
            case ORDERS -> BigDecimal.valueOf(total(filter).orders);
            case PRODUCTS_OVER -> BigDecimal.valueOf(PlanScopes.productsOver(plan.scope(), new CubeQuery(cube).linked(filter, List.of(Dimension.PRODUCT)),
                BigDecimal.valueOf(manyOrders)));
            case PERSONS, OTHER -> null;
        };
    }

    private static Set<Long> only(Long id) {
        return id == null ? Set.of() : Set.of(id);
    }

    private Totals total(SalesFilter filter) {
        return new CubeQuery(cube).linked(filter, List.of()).total();
    }

    /** What this ledger sold of the total's product in its year; null when nothing with an amount. */
    public synchronized Amount ownSales(LocalTotal t) {
        return own.computeIfAbsent(t.stamp().id(), id -> total(SalesFilter.ALL.in(Period.year(t.year()))
            .with(Dimension.PRODUCT, only(t.productId())).with(PlanScopes.dimension(t.placeId() == null ? null : kinds.get(t.placeId())), only(t.placeId()))).amount());
    }
}
