package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanSteps;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.SalesCube;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** A ledger with random sales of sellers in villages and townships, contracts and plans. */
public final class RandomLedger implements AutoCloseable {

    public final SalesFixture fixture;
    public final List<Long> contracts = new ArrayList<>();
    public final List<Long> sellers = new ArrayList<>();
    public final List<Long> villages = new ArrayList<>();
    private final Random random;

    public RandomLedger(Path folder, long seed) {
        fixture = new SalesFixture(folder);
        random = new Random(seed);
        fixture.app.ledger().write(SalesFixture.action("names"), tx -> {
            for (int i = 0; i < 9; i++) {
                fixture.products.add(fixture.app.catalogue().save(tx, Product.named("特产" + i)));
            }
            for (int i = 0; i < 5; i++) {
                villages.add(fixture.app.places().save(tx, in(fixture.places.get(i % 2), "村" + i, PlaceKind.VILLAGE)));
                sellers.add(fixture.app.places().save(tx, in(villages.get(i), "站" + i, PlaceKind.SITE)));
            }
            sellers.add(fixture.app.places().save(tx, Place.named("孤站", PlaceKind.SITE)));
            sellers.addAll(fixture.places);
            sellers.addAll(villages);
            for (int i = 0; i < 7; i++) {
                contracts.add(fixture.app.contracts().save(tx, contract(i)));
            }
            return null;
        });
        plans();
        fixture.app.ledger().write(SalesFixture.imported("many"), tx -> {
            List<Sale> many = new ArrayList<>();
            for (int i = 0; i < 700; i++) {
                many.add(sale());
            }
            fixture.app.sales().insertAll(tx, many);
            return null;
        });
        SalesCube cube = fixture.app.cube().current();
        List<Sale> some = fixture.app.sales().byIds(IntStream.range(0, cube.positions()).filter(p -> random.nextInt(15) == 0).mapToObj(cube::id).toList());
        fixture.app.ledger().write(SalesFixture.action("deleted"), tx -> {
            some.forEach(s -> fixture.app.sales().delete(tx, s.stamp()));
            return null;
        });
    }

    private static Place in(long parent, String name, PlaceKind kind) {
        Place p = Place.named(name, kind);
        return new Place(p.stamp(), name, kind, List.of(), null, null, null, parent, null, null, null);
    }

    private Contract contract(int i) {
        LocalDate signed = LocalDate.of(2017, 3, 1).plusDays(random.nextInt(500));
        Amount amount = random.nextInt(4) == 0 ? null : new Amount(Money.ofFen(1 + random.nextInt(90_000_000)), random.nextInt(3) == 0 ? Bound.ABOUT : Bound.EXACT);
        return new Contract(Stamp.NEW, "HT-" + i, "工会" + i, random.nextBoolean() ? BuyerKind.TRADE_UNION : null, Contract.Kind.PURCHASE,
            random.nextBoolean() ? any(fixture.products) : null, signed, random.nextBoolean() ? signed.plusDays(random.nextInt(200)) : null, amount, null);
    }

    private void plans() {
        List<PlanScope> scopes = List.of(PlanScope.ALL, PlanScope.product(any(fixture.products)), PlanScope.channel(any(fixture.channels)),
            PlanScope.place(fixture.places.getFirst()), PlanScope.place(villages.getFirst()), PlanScope.place(sellers.getFirst()));
        List<Period> periods = List.of(Period.year(2018), Period.year(2017), Period.quarter(2018, 2), Period.month(2018, 11));
        List<PlanMeasure> measures = List.of(PlanMeasure.AMOUNT, PlanMeasure.QUANTITY_KG, PlanMeasure.ORDERS);
        fixture.app.ledger().write(SalesFixture.action("plans"), tx -> {
            for (PlanScope scope : scopes) {
                long target = 1 + random.nextInt(9_000_000);
                fixture.app.plans().save(tx, new PlanTarget(Stamp.NEW, any(measures), null, any(periods), scope, BigDecimal.valueOf(target),
                    PlanSteps.of(random.nextBoolean() ? BigDecimal.valueOf(target + 1 + random.nextInt(500_000)) : null), null));
            }
            fixture.app.plans().save(tx, new PlanTarget(Stamp.NEW, PlanMeasure.PERSONS, null, Period.year(2018), PlanScope.ALL, BigDecimal.TEN, List.of(), null));
            return null;
        });
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Sale sale() {
        Sale.Builder b = fixture.random(random).edit();
        if (random.nextInt(4) > 0) {
            b.sellerPlace(any(sellers));
        }
        if (random.nextInt(3) == 0) {
            b.contract(any(contracts));
        }
        return b.build();
    }

    @Override
    public void close() {
        fixture.close();
    }
}
