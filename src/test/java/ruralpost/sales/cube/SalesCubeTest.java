package ruralpost.sales.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** The columns in memory say the same as SQL, whatever was written, changed, taken back and filtered. */
class SalesCubeTest {

    @TempDir
    Path folder;
    private SalesFixture fixture;

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void columnsEqualSqlAfterRandomChanges(long seed) {
        Random random = new Random(seed);
        fixture.app.cube().current();
        for (int step = 0; step < 25; step++) {
            change(random);
            if (random.nextInt(3) == 0) {
                compare(filter(random));
            }
        }
        compare(SalesFilter.ALL);
        SalesCube fresh = new SalesCubeStore(fixture.app.ledger(), fixture.app.places()).current();
        assertThat(fresh.size()).isEqualTo(fixture.app.cube().current().size());
    }

    private void change(Random random) {
        var app = fixture.app;
        switch (random.nextInt(6)) {
            case 0 -> app.ledger().write(SalesFixture.action("one"), tx -> app.sales().insert(tx, fixture.random(random)));
            case 1 -> app.ledger().write(SalesFixture.imported("many"), tx -> {
                List<Sale> many = new ArrayList<>();
                for (int i = 0; i < 50 + random.nextInt(200); i++) {
                    many.add(fixture.random(random));
                }
                app.sales().insertAll(tx, many);
                return null;
            });
            case 2 -> withOne(random, s -> app.ledger().write(SalesFixture.action("edit"), tx -> app.sales().update(tx,
                s.edit().amount(Amount.exact(Money.ofFen(s.refund() ? -random.nextInt(99_999) : random.nextInt(99_999)))).build())));
            case 3 -> withOne(random, s -> app.ledger().write(SalesFixture.action("delete"), tx -> {
                app.sales().delete(tx, s.stamp());
                return null;
            }));
            case 4 -> app.ledger().undoable("sales", null).filter(s -> s.id() > 2).ifPresent(s -> app.ledger().undo(s.id()));
            default -> app.ledger().redoable("sales", null).ifPresent(s -> app.ledger().undo(s.id()));
        }
    }

    private void withOne(Random random, java.util.function.Consumer<Sale> use) {
        SalesCube cube = fixture.app.cube().current();
        int[] all = new CubeQuery(cube).positions(SalesFilter.ALL);
        if (all.length > 0) {
            fixture.app.sales().byId(cube.id(all[random.nextInt(all.length)])).ifPresent(use);
        }
    }

    private SalesFilter filter(Random random) {
        LocalDate from = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(500));
        SalesFilter filter = new SalesFilter(Period.of(from, from.plusDays(random.nextInt(300))), Map.of());
        if (random.nextBoolean()) {
            filter = filter.with(Dimension.PRODUCT, new java.util.HashSet<>(List.of(fixture.products.get(random.nextInt(5)),
                fixture.products.get(random.nextInt(5)))));
        }
        if (random.nextBoolean()) {
            filter = filter.with(Dimension.BUYER_KIND, Set.of(BuyerKind.RETAIL, BuyerKind.CANTEEN));
        }
        return filter;
    }

    private void compare(SalesFilter filter) {
        SalesCube cube = fixture.app.cube().current();
        CubeQuery.Linked linked = new CubeQuery(cube).linked(filter, List.of(Dimension.CHANNEL, Dimension.PRODUCT));
        Expected all = sql(filter, Set.of());
        assertThat(linked.total().records).isEqualTo(all.records);
        assertThat(linked.total().fen).isEqualTo(all.fen);
        assertThat(linked.total().orders).isEqualTo(all.orders);
        assertThat(linked.total().kg()).isEqualByComparingTo(all.kg);
        assertThat(new CubeQuery(cube).positions(filter)).hasSize((int) all.records);
        // a chart obeys every filter but its own
        long productsWithout = 0;
        for (Totals t : linked.groups().get(Dimension.PRODUCT)) {
            productsWithout += t == null ? 0 : t.fen;
        }
        assertThat(productsWithout).isEqualTo(sql(filter, Set.of(Dimension.PRODUCT)).fen);
        long byDay = 0;
        for (Totals t : linked.byDay()) {
            byDay += t == null ? 0 : t.fen;
        }
        assertThat(byDay).isEqualTo(all.fen);
    }

    private record Expected(long records, long fen, long orders, BigDecimal kg) {
    }

    /** The same by plain SQL. */
    private Expected sql(SalesFilter filter, Set<Dimension> except) {
        StringBuilder where = new StringBuilder("deleted_set = 0");
        if (filter.period() != null) {
            where.append(" and day_to between date '").append(filter.period().from()).append("' and date '").append(filter.period().to()).append("'");
        }
        filter.chosen().forEach((d, values) -> {
            if (!except.contains(d)) {
                String column = d == Dimension.PRODUCT ? "product_id" : "buyer_kind";
                where.append(" and ").append(column).append(" in (").append(values.stream()
                    .map(v -> v instanceof BuyerKind k ? "'" + k.code() + "'" : v.toString()).collect(java.util.stream.Collectors.joining(","))).append(")");
            }
        });
        String grams = "case unit_code when 'jin' then 500 when 'kg' then 1000 when 't' then 1000000 else 0 end";
        return fixture.app.ledger().read(ctx -> {
            var r = ctx.fetchOne("select count(*), coalesce(sum(amount_fen), 0), coalesce(sum(orders), 0), coalesce(sum(cast(quantity_milli as numeric(30)) * ("
                + grams + ")), 0) from sale where " + where);
            return new Expected(r.get(0, Long.class), r.get(1, Long.class), r.get(2, Long.class), r.get(3, BigDecimal.class).movePointLeft(6));
        });
    }

    @Test
    void groupsByMonthAndProductCarryBounds() {
        var app = fixture.app;
        app.ledger().write(SalesFixture.action("two"), tx -> {
            app.sales().insert(tx, Sale.of(Period.of(LocalDate.of(2018, 8, 28), LocalDate.of(2018, 9, 2)), fixture.products.get(0))
                .amount(new Amount(Money.ofYuan(3_200_000), Bound.OVER)).build());
            return app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2018, 9, 9)), fixture.products.get(0)).amount(Amount.exact(Money.ofYuan(10))).build());
        });
        List<CubeQuery.Group> groups = new CubeQuery(app.cube().current()).grouped(SalesFilter.ALL,
            List.of(new CubeQuery.Key.Of(Dimension.PRODUCT), new CubeQuery.Key.Time(TimeUnit.MONTH)));
        assertThat(groups).hasSize(1);
        assertThat(LocalDate.ofEpochDay(groups.getFirst().keys().get(1))).isEqualTo(LocalDate.of(2018, 9, 1));
        assertThat(groups.getFirst().totals().amount()).isEqualTo(new Amount(Money.ofYuan(3_200_010), Bound.AT_LEAST));
        Totals september = new CubeQuery(app.cube().current()).linked(SalesFilter.ALL.in(Period.month(2018, 9)), List.of()).total();
        assertThat(september.reachingBack).isEqualTo(1);
        assertThat(new CubeQuery(app.cube().current()).linked(SalesFilter.ALL.in(Period.month(2018, 8)), List.of()).leftOut()).isEqualTo(1);
    }

    @Test
    void moreGroupsThanHaveRoomTogetherAreFoundOneByOne() {
        var app = fixture.app;
        int many = 2_100;
        app.ledger().write(SalesFixture.imported("many"), tx -> {
            app.sales().insertAll(tx, IntStream.range(0, many).mapToObj(i -> Sale.of(Period.day(LocalDate.of(2018, 9, 9)), fixture.products.get(0))
                .buyer("买家" + i).campaign("活动" + i).amount(Amount.exact(Money.ofFen(i + 1))).build()).toList());
            return null;
        });
        SalesCube cube = app.cube().current();
        // the last key has one value, which must not hide how many groups the others make
        List<CubeQuery.Key> keys = List.of(new CubeQuery.Key.Of(Dimension.BUYER), new CubeQuery.Key.Of(Dimension.CAMPAIGN), new CubeQuery.Key.Of(Dimension.CONTRACT));
        assertThat(cube.codes(Dimension.CONTRACT)).isEqualTo(1);
        assertThat(new Grouping(cube, SalesFilter.ALL, keys).possible()).isFalse();
        assertThat(new Grouping(cube, SalesFilter.ALL, keys.subList(1, 3)).possible()).isTrue();
        List<CubeQuery.Group> groups = new CubeQuery(cube).grouped(SalesFilter.ALL, keys);
        assertThat(groups).hasSize(many).allMatch(g -> cube.value(Dimension.BUYER, g.keys().get(0)).equals("买家" + (g.totals().fen - 1)));
    }

    @Test
    void manyRowsBroughtBackAreLookedUpInOneIndex() {
        var app = fixture.app;
        Random random = new Random(5);
        app.ledger().write(SalesFixture.imported("many"), tx -> {
            app.sales().insertAll(tx, Stream.generate(() -> fixture.random(random)).limit(20_000).toList());
            return null;
        });
        CubeBuilding building = new CubeBuilding(SalesCube.empty());
        List<LongIndex> asked = new ArrayList<>();
        SaleRowStore rows = new SaleRowStore(app.ledger());
        for (int time = 0; time < 2; time++) {
            rows.read("deleted_set = 0", List.of(), r -> {
                building.replace(r);
                asked.add(building.index);
            });
        }
        assertThat(asked.getLast()).isNotNull();
        assertThat(asked.subList(100, asked.size())).as("made once").allMatch(i -> i == asked.getLast());
        assertThat(building.publish(SellerPlaces.NONE, 1, true).size()).as("each row once, however often it came").isEqualTo(20_000);
    }

    @Test
    void aFirstLoadThatFailsIsToldAndCanBeBegunAgain() {
        var app = fixture.app;
        app.ledger().write(SalesFixture.action("one"), tx -> app.sales().insert(tx, fixture.random(new Random(3))));
        SalesCubeStore store = new SalesCubeStore(app.ledger(), app.places());
        AtomicBoolean failed = new AtomicBoolean();
        List<String> told = new ArrayList<>();
        store.onLoaded(() -> {
            if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("the disk is gone");
            }
        });
        store.onLoaded(() -> told.add(store.loaded().size() + (store.progress() == null ? " at rest" : " reading")));
        assertThatThrownBy(store::current).hasMessage("the disk is gone");
        assertThat(told).containsExactly("0 at rest");
        assertThat(store.current().size()).isEqualTo(1);
        assertThat(told).last().isEqualTo("1 at rest");
    }

    @Test
    void sortsAsASortedListWould() {
        Random random = new Random(7);
        long[] keys = random.longs(5_000, -50, 50).toArray();
        int[] order = IntStream.range(0, keys.length).toArray();
        RowOrder.sort(order, i -> keys[i], false);
        TreeMap<Long, List<Integer>> expected = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            expected.computeIfAbsent(keys[i], k -> new ArrayList<>()).add(i);
        }
        assertThat(order).containsExactly(expected.values().stream().flatMap(List::stream).mapToInt(i -> i).toArray());
        long[] wide = {Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, 1};
        int[] down = {0, 1, 2, 3, 4};
        RowOrder.sort(down, i -> wide[i], true);
        assertThat(down).containsExactly(1, 4, 2, 3, 0);
    }

    @Test
    void anOlderVersionStaysAsItWas() {
        var app = fixture.app;
        app.ledger().write(SalesFixture.imported("first"), tx -> {
            app.sales().insertAll(tx, Stream.generate(() -> fixture.random(new Random(3))).limit(20).toList());
            return null;
        });
        SalesCube before = app.cube().current();
        long sum = new CubeQuery(before).linked(SalesFilter.ALL, List.of()).total().fen;
        app.ledger().undo(app.ledger().lastSet());
        assertThat(app.cube().current().size()).isZero();
        assertThat(before.size()).isEqualTo(20);
        assertThat(new CubeQuery(before).linked(SalesFilter.ALL, List.of()).total().fen).isEqualTo(sum);
    }
}
