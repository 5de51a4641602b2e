package ruralpost.sales.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.ledger.Stamp;
import ruralpost.value.Period;

/** Whatever is in the ledger and whatever is asked: every number of a linked result is what plain SQL says of the stored rows. */
class LinkedPropertyTest {

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static Path folder;
    private static SalesFixture fixture;
    private static final List<Long> sellers = new ArrayList<>();
    private static long partner;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("linked");
        fixture = new SalesFixture(folder);
        var app = fixture.app;
        app.ledger().write(SalesFixture.action("places"), tx -> {
            List<Long> villages = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                villages.add(app.places().save(tx, place("村" + i, PlaceKind.VILLAGE, i == 4 ? null : fixture.places.get(i % 2))));
            }
            for (int i = 0; i < 8; i++) {
                sellers.add(app.places().save(tx, place("站" + i, PlaceKind.SITE, i < 5 ? villages.get(i) : i == 5 ? fixture.places.get(2) : null)));
            }
            sellers.addAll(villages.subList(0, 2));
            sellers.addAll(fixture.places);
            sellers.add(app.places().save(tx, place("基地", PlaceKind.BASE, sellers.getFirst())));
            return null;
        });
        partner = app.ledger().write(SalesFixture.action("partner"), tx -> app.partners().save(tx,
            Partner.named("合作社甲", PartnerKind.values()[0]))).result();
    }

    private static Place place(String name, PlaceKind kind, Long parent) {
        return new Place(Stamp.NEW, name, kind, List.of(), null, null, null, parent, null, null, null);
    }

    @AfterContainer
    static void close() throws IOException {
        fixture.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void everyGroupIsWhatSqlSays(@ForAll Random random) {
        change(random);
        SalesCube cube = fixture.app.cube().current();
        SalesFilter filter = filter(random);
        LinkedAsk ask = ask(random);
        CubeQuery query = new CubeQuery(cube);
        CubeQuery.Linked linked = query.linked(filter, ask);
        compare(cube, linked, filter, ask);
        // a click further on, taking over what it does not change
        Dimension clicked = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
        SalesFilter next = filter.with(clicked, values(random, clicked));
        compare(cube, query.linked(next, ask, List.of(linked)), next, ask);
        // read anew, in the order of the days and without deleted rows, where a stretch of rows keeps its sums
        SalesCube fresh = new SalesCubeStore(fixture.app.ledger(), fixture.app.places()).current();
        SalesFilter wide = next.in(random.nextBoolean() ? null : Period.of(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 6, 15)));
        compare(fresh, new CubeQuery(fresh).linked(wide, ask), wide, ask);
        SalesFilter other = next.in(Period.of(LocalDate.of(2015, 3, 5), LocalDate.of(2018, 12, 31)));
        compare(fresh, new CubeQuery(fresh).linked(other, ask), other, ask);
    }

    private static void change(Random random) {
        var app = fixture.app;
        List<Sale> many = new ArrayList<>();
        for (int i = random.nextInt(120); i > 0; i--) {
            Sale.Builder b = fixture.random(random).edit();
            int where = random.nextInt(sellers.size() + 2);
            many.add(where < sellers.size() ? b.sellerPlace(sellers.get(where)).build()
                : where == sellers.size() ? b.sellerPlace(null).sellerPartner(partner).build() : b.build());
        }
        app.ledger().write(SalesFixture.imported("many"), tx -> {
            app.sales().insertAll(tx, many);
            return null;
        });
        if (random.nextInt(3) == 0) {
            app.ledger().undo(app.ledger().undoable("sales", null).orElseThrow().id());
        }
        if (random.nextInt(3) == 0) {
            // a site moves to another village
            Place site = app.places().place(sellers.get(random.nextInt(8))).orElseThrow();
            Place moved = new Place(site.stamp(), site.name(), site.kind(), List.of(), null, null, null,
                random.nextBoolean() ? null : sellers.get(8 + random.nextInt(5)), null, null, null);
            app.ledger().write(SalesFixture.action("move"), tx -> app.places().save(tx, moved));
        }
    }

    private static Set<Object> values(Random random, Dimension d) {
        List<Object> some = new ArrayList<>(switch (d) {
            case PRODUCT -> fixture.products;
            case CHANNEL -> fixture.channels;
            case SELLER -> sellers;
            case TOWNSHIP -> fixture.places;
            case VILLAGE -> sellers.subList(8, 10);
            case BUYER_KIND -> List.of(BuyerKind.values());
            case BUYER -> List.of("买家1", "买家2", "买家3", "无此人");
            case CAMPAIGN -> List.of("第二届919电商节");
            case CONTRACT -> List.of(12345L);
        });
        some.add(null);
        Collections.shuffle(some, random);
        return new HashSet<>(some.subList(0, 1 + random.nextInt(some.size())));
    }

    private static SalesFilter filter(Random random) {
        LocalDate from = LocalDate.of(2016, 11, 1).plusDays(random.nextInt(800));
        SalesFilter filter = random.nextInt(4) == 0 ? SalesFilter.ALL : SalesFilter.ALL.in(Period.of(from, from.plusDays(random.nextInt(400))));
        for (Dimension d : DIMENSIONS) {
            filter = random.nextInt(4) == 0 ? filter.with(d, values(random, d)) : filter;
        }
        return filter;
    }

    private static LinkedAsk ask(Random random) {
        Set<Dimension> dims = EnumSet.noneOf(Dimension.class);
        for (int i = random.nextInt(6); i > 0; i--) {
            dims.add(DIMENSIONS.get(random.nextInt(DIMENSIONS.size())));
        }
        LinkedAsk ask = LinkedAsk.of(List.copyOf(dims));
        for (int i = random.nextInt(4); i > 0; i--) {
            Dimension rows = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            ask = ask.cross(rows, TimeUnit.values()[random.nextInt(5)]);
        }
        return ask;
    }

    private static void compare(SalesCube cube, CubeQuery.Linked linked, SalesFilter filter, LinkedAsk ask) {
        assertThat(told(linked.total())).isEqualTo(SqlTotals.one(fixture.app.ledger(), filter).getOrDefault(List.of(), SqlTotals.NOTHING));
        assertThat(linked.leftOut()).isEqualTo(SqlTotals.leftOut(fixture.app.ledger(), filter));
        Map<List<Object>, String> days = new HashMap<>();
        for (int i = 0; i < linked.byDay().length; i++) {
            put(days, List.of(LocalDate.ofEpochDay(linked.firstDay() + (long) i)), linked.byDay()[i]);
        }
        assertThat(days).isEqualTo(SqlTotals.of(fixture.app.ledger(), filter, List.of(), TimeUnit.DAY));
        for (Dimension d : ask.dimensions()) {
            Map<List<Object>, String> groups = new HashMap<>();
            for (int code = 0; code < cube.codes(d); code++) {
                put(groups, Collections.singletonList(cube.value(d, code)), linked.groups().get(d)[code]);
            }
            assertThat(groups).as("%s of %s", d, filter).isEqualTo(SqlTotals.of(fixture.app.ledger(), filter.with(d, null), List.of(d), null));
        }
        for (LinkedAsk.Cross c : ask.crosses()) {
            compare(cube, linked, filter, c);
        }
    }

    private static void compare(SalesCube cube, CubeQuery.Linked linked, SalesFilter filter, LinkedAsk.Cross c) {
        Map<List<Object>, String> cells = new HashMap<>();
        CrossTotals cross = linked.cross(c.rows(), c.unit());
        for (int row = 0; row < cube.codes(c.rows()); row++) {
            for (LocalDate step : cross.steps()) {
                List<Object> key = new ArrayList<>();
                key.add(cube.value(c.rows(), row));
                key.add(step);
                put(cells, key, cross.at(row, step));
            }
        }
        SalesFilter others = filter.with(c.rows(), null);
        assertThat(cells).as("%s of %s", c, filter).isEqualTo(SqlTotals.of(fixture.app.ledger(), others, List.of(c.rows()), c.unit()));
    }

    private static void put(Map<List<Object>, String> to, List<Object> key, Totals t) {
        if (t != null && !t.isEmpty()) {
            to.put(key, told(t));
        }
    }

    private static String told(Totals t) {
        return "%d records, %d with amount, %d fen %s, %d with weight, %d mg, %d other, priced %d / %d, %d orders in %d, %d reaching back".formatted(
            t.records, t.withAmount, t.fen, t.amount() == null ? "none" : t.bound().code(), t.withWeight, t.mg, t.otherQuantity, t.pricedFen, t.pricedMg,
            t.orders, t.withOrders, t.reachingBack);
    }
}
