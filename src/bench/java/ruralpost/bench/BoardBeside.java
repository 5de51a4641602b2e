package ruralpost.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.Contract;
import ruralpost.sales.LocalTotal;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.WholeSums;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** What stands beside invented sales: plans, contracts and local totals, invented too. */
final class BoardBeside {

    private static final int CONTRACTS = 40;

    private BoardBeside() {
    }

    static BoardFacts of(AppContext app, SalesCube cube) {
        BoardFacts none = BoardFacts.of(SalesLabels.read(app.catalogue(), app.places(), app.partners(), app.contracts()));
        long product = (Long) cube.value(Dimension.PRODUCT, 1);
        long channel = (Long) cube.value(Dimension.CHANNEL, 1);
        List<PlanTarget> plans = List.of(plan(1, PlanScope.ALL), plan(2, PlanScope.product(product)), plan(3, PlanScope.channel(channel)),
            plan(4, new PlanScope(product, channel, null)));
        List<Contract> contracts = new ArrayList<>();
        for (int i = 0; i < CONTRACTS; i++) {
            LocalDate signed = LocalDate.of(2018, 1, 5).plusDays(i * 8L);
            contracts.add(new Contract(new Stamp(100 + i, 1), "HT-" + i, "买方" + i, null, Contract.Kind.PURCHASE, product, signed, signed.plusMonths(3), yuan(500_000), null));
        }
        List<LocalTotal> totals = List.of(new LocalTotal(new Stamp(200, 1), 2018, product, null, null, yuan(900_000_000), null, null),
            new LocalTotal(new Stamp(201, 1), 2017, product, null, null, yuan(800_000_000), null, null));
        return new BoardFacts(none.labels(), app.places().places(), app.partners().partners(), List.of(), totals, contracts, plans, List.of(), List.of(),
            none.manyOrders(), byId(app), none.counties(), none.sums());
    }

    private static Map<Long, Place> byId(AppContext app) {
        Map<Long, Place> byId = new HashMap<>();
        app.places().places().forEach(p -> byId.put(p.stamp().id(), p));
        return byId;
    }

    /** The same as if nothing had been summed yet. */
    static BoardFacts fresh(BoardFacts f) {
        return new BoardFacts(f.labels(), f.places(), f.partners(), f.donations(), f.localTotals(), f.contracts(), f.plans(), f.figures(), f.rates(),
            f.manyOrders(), f.placesById(), f.counties(), new WholeSums());
    }

    private static PlanTarget plan(long id, PlanScope scope) {
        return new PlanTarget(new Stamp(id, 1), PlanMeasure.AMOUNT, null, Period.year(2018), scope, BigDecimal.valueOf(100_000_000), List.of(), null);
    }

    private static Amount yuan(long yuan) {
        return new Amount(Money.ofFen(yuan * 100), Bound.EXACT);
    }
}
