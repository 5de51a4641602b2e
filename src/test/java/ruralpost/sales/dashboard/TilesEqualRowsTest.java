package ruralpost.sales.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.place.Divisions;
import ruralpost.place.FormerPovertyCounty;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.plan.LedgerValue;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Donation;
import ruralpost.sales.LocalTotal;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.number.RowsOf;
import ruralpost.sales.dashboard.tile.SalesTiles;
import ruralpost.text.Lang;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/**
 * Every tile of random dashboards on random ledgers, and every number that is opened from one, against the stored records read by plain SQL
 * and added up one by one.
 */
class TilesEqualRowsTest {

    private static final int LEDGERS = 3;
    private static final long MANY = 700;
    private static final Period EVER = Period.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));
    private static final List<RandomLedger> OPEN = new ArrayList<>();
    private static final List<PlainSales> ROWS = new ArrayList<>();
    private static Path folder;

    private RandomLedger ledger;
    private AppContext app;
    private PlainSales plain;
    private SalesBoard board;
    private BoardFacts facts;
    private SalesFilter filter;
    private Period shown;
    private LocalDate last;
    private Measure measure;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("tiles");
        for (int i = 0; i < LEDGERS; i++) {
            RandomLedger ledger = new RandomLedger(folder.resolve("ledger" + i), 500 + i);
            beside(ledger, new Random(900 + i));
            OPEN.add(ledger);
            ROWS.add(new PlainSales(ledger.fixture.app));
        }
    }

    @AfterContainer
    static void close() throws IOException {
        OPEN.forEach(RandomLedger::close);
        OPEN.clear();
        ROWS.clear();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }

    /** Malls, sites, donations, yearly totals and a threshold, some of them deleted again. */
    private static void beside(RandomLedger ledger, Random random) {
        AppContext app = ledger.fixture.app;
        List<String> counties = List.copyOf(formerPoverty());
        app.ledger().write(SalesFixture.action("beside"), tx -> {
            app.values().save(tx, app.values().of(LedgerValue.MANY_ORDERS).with(BigDecimal.valueOf(MANY)));
            for (int i = 0; i < 14; i++) {
                LocalDate opened = random.nextBoolean() ? day(random) : null;
                LocalDate closed = random.nextInt(3) == 0 ? (opened == null ? day(random) : opened.plusDays(1 + random.nextInt(400))) : null;
                String division = random.nextInt(4) == 0 ? null : random.nextInt(5) == 0 ? "110105" : any(random, counties);
                Long parent = random.nextInt(4) == 0 ? any(random, ledger.villages) : null;
                app.places().save(tx, new Place(Stamp.NEW, "点" + i, random.nextBoolean() ? PlaceKind.MALL : PlaceKind.SITE, List.of(), null, division, null, parent,
                    opened, closed, null));
            }
            for (int i = 0; i < 12; i++) {
                LocalDate from = day(random);
                Money base = Money.ofFen(1 + random.nextInt(90_000_000));
                Percent percent = Percent.of(1 + random.nextInt(100));
                app.contracts().save(tx, Donation.computed(any(random, ledger.villages), random.nextBoolean() ? any(random, ledger.fixture.products) : null, null,
                    Period.of(from, from.plusDays(random.nextInt(60))), random.nextBoolean() ? Donation.Base.PROFIT : Donation.Base.REVENUE, base, percent,
                    random.nextBoolean() ? from.plusDays(90) : null, null));
            }
            for (int year : List.of(2017, 2018)) {
                for (int i = 0; i < 4; i++) {
                    app.contracts().save(tx, new LocalTotal(Stamp.NEW, year, ledger.fixture.products.get(i), null, null,
                        new Amount(Money.ofFen(1 + random.nextInt(2_000_000_000)), random.nextBoolean() ? Bound.EXACT : Bound.OVER), null, null));
                }
            }
            if (random.nextBoolean()) {
                app.contracts().save(tx, new LocalTotal(Stamp.NEW, 2018, null, null, null, Amount.exact(Money.ofFen(1 + random.nextInt(2_000_000_000))), null, null));
            }
            return null;
        });
        Donation gone = app.contracts().donations().getFirst();
        Place closed = app.places().places().getLast();
        app.ledger().write(SalesFixture.action("gone"), tx -> {
            app.contracts().deleteDonation(tx, gone.stamp());
            app.places().delete(tx, closed.stamp());
            return null;
        });
    }

    /** Codes of today of the former poverty counties; the few that were put together since are left aside. */
    private static Set<String> formerPoverty() {
        return Divisions.get().formerPovertyCounties().stream().collect(Collectors.groupingBy(FormerPovertyCounty::code, java.util.TreeMap::new, Collectors.counting()))
            .entrySet().stream().filter(e -> e.getValue() == 1).map(Map.Entry::getKey).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2016, 6, 1).plusDays(random.nextInt(1000));
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void ask(long seed) {
        Random random = new Random(seed);
        int which = random.nextInt(LEDGERS);
        ledger = OPEN.get(which);
        plain = ROWS.get(which);
        app = ledger.fixture.app;
        Period period = any(random, List.of(Period.year(2018), Period.year(2017), Period.quarter(2018, 1 + random.nextInt(4)), Period.month(2018, 3 + random.nextInt(10)),
            Period.of(LocalDate.of(2017, 11, 17), LocalDate.of(2018, 6, 2)), Period.of(LocalDate.of(2018, 9, 9), LocalDate.of(2018, 9, 25))));
        filter = SalesFilter.ALL.in(period);
        if (random.nextInt(2) == 0) {
            filter = filter.with(Dimension.PRODUCT, random.nextBoolean() ? Set.of(any(random, ledger.fixture.products))
                : Stream.of(any(random, ledger.fixture.products), any(random, ledger.fixture.products)).collect(Collectors.toSet()));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.with(Dimension.CHANNEL, Set.of(any(random, ledger.fixture.channels)));
        }
        if (random.nextInt(5) == 0) {
            filter = filter.with(Dimension.TOWNSHIP, Set.of(any(random, ledger.fixture.places)));
        }
        if (random.nextInt(6) == 0) {
            filter = filter.with(Dimension.VILLAGE, Set.of(any(random, ledger.villages)));
        }
        if (random.nextInt(6) == 0) {
            filter = filter.with(Dimension.BUYER_KIND, Set.of(BuyerKind.TRADE_UNION, BuyerKind.RETAIL));
        }
        measure = Measure.values()[random.nextInt(3)];
        LocalDate today = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(900));
        shown = period;
        Period span = null;
        if (random.nextInt(4) == 0) {
            LocalDate from = period.from().plusDays(random.nextInt((int) period.days()));
            span = Period.of(from, from.plusDays(random.nextInt(40))).intersect(period).orElseThrow();
            shown = span;
        }
        last = lastCovered(period, today);
        BoardRequest request = new BoardRequest(filter, measure, TimeUnit.values()[1 + random.nextInt(4)], false, today, random.nextBoolean() ? Lang.ZH : Lang.EN, span);
        facts = BoardFacts.read(app.boardStores(),
            SalesLabels.read(app.catalogue(), app.places(), app.partners(), app.contracts()));
        board = SalesBoard.compute(app.cube().current(), request, PlanChoice.of(BoardFacts.read(app.boardStores(), new SalesLabels(java.util.Map.of())), filter, measure));
    }

    /** Today while the period runs; the last sale where the ledger ends within it; else its end. */
    private LocalDate lastCovered(Period period, LocalDate today) {
        LocalDate newest = plain.in(EVER, r -> true).stream().map(PlainSales.Row::to).max(Comparator.naturalOrder()).orElseThrow();
        return period.contains(today) ? today : period.contains(newest) ? newest : period.to();
    }

    private Tile tile(String key) {
        return new SalesTiles(board, facts).tile(key);
    }

    private OpenedNumber opened(String key) {
        return OpenedNumber.of(board, tile(key), facts);
    }

    private List<PlainSales.Row> chosen(Period days) {
        return plain.in(days, PlainSales.passing(filter, null));
    }

    private static BigDecimal said(String exact) {
        return exact.isEmpty() || exact.startsWith(Formats.NONE) ? null : new BigDecimal(exact.replaceAll("[ %].*", "").replace(",", "").replace('\u2212', '-'));
    }

    private static void equal(BigDecimal actual, BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }

    private static List<PlainSales.Row> stating(List<PlainSales.Row> rows, Measure of) {
        return rows.stream().filter(r -> r.of(of) != null).toList();
    }

    /** The groups of rows behind a sum: those in it, those that reach back, those without the measure, those that end later. */
    private void groups(OpenedNumber number, Period days, Predicate<PlainSales.Row> counts) {
        List<PlainSales.Row> rows = chosen(days);
        List<PlainSales.Row> counted = rows.stream().filter(counts).toList();
        assertThat(number.count(RowsOf.COUNTED)).isEqualTo(counted.size());
        assertThat(number.count(RowsOf.REACHING_BACK)).isEqualTo((int) counted.stream().filter(r -> r.from().isBefore(days.from())).count());
        assertThat(number.count(RowsOf.WITHOUT_VALUE)).isEqualTo(rows.size() - counted.size());
        long later = plain.in(Period.of(days.to().plusDays(1), EVER.to()), PlainSales.passing(filter, null)).stream().filter(r -> !r.from().isAfter(days.to())).count();
        assertThat(number.count(RowsOf.ENDING_AFTER)).isEqualTo((int) later);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void sumsAndTheirChange(@ForAll long seed) {
        ask(seed);
        Period covered = shown.upTo(last).orElse(shown);
        Period base = Period.of(covered.from().minusYears(1), covered.to().minusYears(1));
        for (Measure of : Measure.values()) {
            Tile tile = tile(of.code());
            BigDecimal sum = PlainSales.sum(chosen(shown), of);
            if (sum == null) {
                assertThat(tile.number()).isEqualTo(Formats.NONE);
            } else {
                equal(said(tile.exact()), sum.setScale(of.exactDecimals(), RoundingMode.HALF_UP));
                assertThat(tile.mark()).isEqualTo(PlainSales.bound(chosen(shown), of).mark(board.request().lang()));
            }
            assertThat(tile.records()).isEqualTo(stating(chosen(shown), of).size());
            BigDecimal now = PlainSales.sum(chosen(covered), of);
            BigDecimal before = PlainSales.sum(chosen(base), of);
            boolean comparable = sum != null && before != null && before.signum() != 0;
            assertThat(tile.change().isPresent()).as("a base absent or zero has no change").isEqualTo(comparable);
            if (comparable) {
                BigDecimal grown = Objects.requireNonNullElse(now, BigDecimal.ZERO).subtract(before).multiply(BigDecimal.valueOf(100)).divide(before.abs(), 6, RoundingMode.HALF_UP);
                assertThat(tile.change().value()).isCloseTo(grown, org.assertj.core.data.Offset.offset(new BigDecimal("0.0001")));
            }
            OpenedNumber number = opened(of.code());
            equal(number.value(), sum);
            groups(number, shown, r -> r.of(of) != null);
        }
        equal(opened("last-year").value(), PlainSales.sum(chosen(base), measure));
        assertThat(opened("last-year").count(RowsOf.COUNTED)).isEqualTo(stating(chosen(base), measure).size());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void thePriceIsOfRowsThatStateAmountAndWeight(@ForAll long seed) {
        ask(seed);
        List<PlainSales.Row> both = chosen(shown).stream().filter(r -> r.yuan() != null && r.kg() != null).toList();
        BigDecimal kg = PlainSales.sum(both, Measure.QUANTITY);
        Tile tile = tile("price");
        OpenedNumber number = opened("price");
        assertThat(number.count(RowsOf.COUNTED)).isEqualTo(both.size());
        if (kg == null || kg.signum() == 0) {
            assertThat(tile.number()).isEqualTo(Formats.NONE);
            assertThat(number.value()).isNull();
        } else {
            BigDecimal price = PlainSales.sum(both, Measure.AMOUNT).divide(kg, 8, RoundingMode.HALF_UP);
            equal(said(tile.exact()), price.setScale(2, RoundingMode.HALF_UP));
            assertThat(number.value()).isCloseTo(price, org.assertj.core.data.Offset.offset(new BigDecimal("0.000001")));
            assertThat(tile.mark()).isEqualTo(PlainSales.bound(both, Measure.AMOUNT).mark(board.request().lang()));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void productsOfManyOrdersAreThoseOfTheThreshold(@ForAll long seed) {
        ask(seed);
        Map<Object, Long> orders = stating(chosen(shown), Measure.ORDERS).stream()
            .collect(Collectors.groupingBy(r -> r.values().get(Dimension.PRODUCT), Collectors.summingLong(PlainSales.Row::orders)));
        long over = orders.values().stream().filter(o -> o >= MANY).count();
        assertThat(tile("over").number()).isEqualTo(String.valueOf(over));
        equal(opened("over").value(), BigDecimal.valueOf(over));
        assertThat(opened("over").count(RowsOf.COUNTED)).isEqualTo((int) over);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theFulfilmentIsWhatWasSoldSinceThePlanBegan(@ForAll long seed) {
        ask(seed);
        if (board.plan() == null) {
            assertThat(tile("plan").number()).isEqualTo(Formats.NONE);
            return;
        }
        Period plan = board.plan().period();
        LocalDate end = plan.to().isBefore(filter.period().to()) ? plan.to() : filter.period().to();
        BigDecimal sum = PlainSales.sum(chosen(Period.of(plan.from(), end)), measure);
        BigDecimal percent = Objects.requireNonNullElse(sum, BigDecimal.ZERO).multiply(BigDecimal.valueOf(100)).divide(board.plan().target(), 8, RoundingMode.HALF_UP);
        assertThat(said(tile("plan").number())).isCloseTo(percent, org.assertj.core.data.Offset.offset(new BigDecimal("0.0501")));
        BigDecimal number = opened("plan").value();
        if (sum == null) {
            assertThat(number == null || number.signum() == 0).isTrue();
        } else {
            assertThat(number).isCloseTo(percent, org.assertj.core.data.Offset.offset(new BigDecimal("0.0001")));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theShareIsOfTheYearsTotal(@ForAll long seed) {
        ask(seed);
        Set<Object> products = filter.chosen().getOrDefault(Dimension.PRODUCT, Set.of());
        int year = shown.to().getYear();
        List<Long[]> totals = app.ledger().read(ctx -> ctx.fetch("select product_id, amount_fen from local_total where deleted_set = 0 and amount_fen > 0 and total_year = " + year))
            .map(r -> new Long[] {r.get(0, Long.class), r.get(1, Long.class)});
        List<Long[]> fitting = totals.stream().filter(t -> products.isEmpty() ? t[0] == null || totals.size() == 1 : products.size() == 1 && products.contains(t[0])).toList();
        Tile tile = tile("share");
        List<PlainSales.Row> rows = stating(chosen(shown), Measure.AMOUNT);
        if (shown.from().getYear() != year || fitting.isEmpty() || rows.isEmpty()) {
            assertThat(tile.number()).isEqualTo(Formats.NONE);
            return;
        }
        BigDecimal percent = PlainSales.sum(rows, Measure.AMOUNT).multiply(BigDecimal.valueOf(10_000)).divide(BigDecimal.valueOf(fitting.getFirst()[1]), 8, RoundingMode.HALF_UP);
        assertThat(said(tile.exact())).isCloseTo(percent, org.assertj.core.data.Offset.offset(new BigDecimal("0.0501")));
        assertThat(opened("share").value()).isCloseTo(percent, org.assertj.core.data.Offset.offset(new BigDecimal("0.0001")));
        assertThat(opened("share").count(RowsOf.COUNTED)).isEqualTo(rows.size());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void donationsCountOnTheirLastDay(@ForAll long seed) {
        ask(seed);
        Set<Object> products = filter.chosen().getOrDefault(Dimension.PRODUCT, Set.of());
        List<Long> fen = app.ledger().read(ctx -> ctx.fetch("select product_id, amount_fen from donation where deleted_set = 0 and day_to between date '" + shown.from()
            + "' and date '" + shown.to() + "'")).stream().filter(r -> products.isEmpty() || products.contains(r.get(0, Long.class))).map(r -> r.get(1, Long.class)).toList();
        Tile tile = tile("donated");
        assertThat(opened("donated").count(RowsOf.COUNTED)).isEqualTo(fen.size());
        if (fen.isEmpty()) {
            assertThat(tile.number()).isEqualTo(Formats.NONE);
        } else {
            BigDecimal sum = BigDecimal.valueOf(fen.stream().mapToLong(Long::longValue).sum(), 2);
            equal(said(tile.exact()), sum);
            equal(opened("donated").value(), sum);
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void mallsAndCountiesAreCountedFromTheirRecords(@ForAll long seed) {
        ask(seed);
        Map<Long, Long> parents = new HashMap<>();
        Map<Long, String> divisions = new HashMap<>();
        app.ledger().read(ctx -> ctx.fetch("select id, parent_id, division_code from place where deleted_set = 0")).forEach(r -> {
            parents.put(r.get(0, Long.class), r.get(1, Long.class));
            divisions.put(r.get(0, Long.class), r.get(2, String.class));
        });
        String open = "(opened_on is null or opened_on <= date '" + last + "') and (closed_on is null or closed_on > date '" + last + "')";
        BigDecimal malls = new BigDecimal(app.ledger().read(ctx -> ctx.fetchValue("select count(*) from place where deleted_set = 0 and kind = 'mall' and " + open)).toString());
        equal(said(tile("malls").number()), malls);
        equal(opened("malls").value(), malls);

        Set<Long> reaching = new HashSet<>(app.ledger().read(ctx -> ctx.fetch("select id from place where deleted_set = 0 and kind in ('mall', 'site') and " + open))
            .map(r -> r.get(0, Long.class)));
        plain.in(shown, r -> true).stream().map(r -> (Long) r.values().get(Dimension.SELLER)).filter(Objects::nonNull).forEach(reaching::add);
        Set<String> listed = formerPoverty();
        Set<String> counties = new HashSet<>();
        for (Long id : reaching) {
            Long at = id;
            while (at != null && divisions.get(at) == null) {
                at = parents.get(at);
            }
            if (at != null && listed.contains(divisions.get(at))) {
                counties.add(divisions.get(at));
            }
        }
        equal(said(tile("counties").number()), BigDecimal.valueOf(counties.size()));
        equal(opened("counties").value(), BigDecimal.valueOf(counties.size()));
    }
}
