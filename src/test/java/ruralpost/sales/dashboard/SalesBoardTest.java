package ruralpost.sales.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.chart.Bars;
import ruralpost.chart.Bullet;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.CrossKey;
import ruralpost.chart.Trend;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.chart.SalesCharts;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.number.Origin;
import ruralpost.sales.dashboard.number.Recount;
import ruralpost.sales.dashboard.number.Recounting;
import ruralpost.sales.dashboard.number.RowsOf;
import ruralpost.sales.dashboard.tile.SalesTiles;
import ruralpost.text.Lang;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** The dashboard says the same as SQL over the stored rows. */
class SalesBoardTest {

    private static final Period YEAR = Period.year(2018);
    private static final LocalDate TODAY = LocalDate.of(2019, 3, 1);

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private SalesSql sql;

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
        sql = new SalesSql(fixture.app);
        Random random = new Random(7);
        fixture.app.ledger().write(SalesFixture.imported("many"), tx -> {
            List<Sale> many = new ArrayList<>();
            for (int i = 0; i < 900; i++) {
                many.add(fixture.random(random));
            }
            fixture.app.sales().insertAll(tx, many);
            return null;
        });
        sale(Period.day(LocalDate.of(2018, 12, 31)), 0, 100);
        sale(Period.of(LocalDate.of(2018, 6, 20), LocalDate.of(2018, 7, 5)), 2, 55);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void sale(Period period, int product, long yuan) {
        fixture.app.ledger().write(SalesFixture.action("one"), tx -> fixture.app.sales().insert(tx,
            Sale.of(period, fixture.products.get(product)).amount(Amount.exact(Money.ofYuan(yuan))).build()));
    }

    private BoardRequest request(SalesFilter filter) {
        return new BoardRequest(filter, Measure.AMOUNT, TimeUnit.MONTH, false, TODAY, Lang.ZH);
    }

    private SalesBoard board(BoardRequest request) {
        return SalesBoard.compute(fixture.app.cube().current(), request, null);
    }

    private SalesCharts charts(SalesBoard board) {
        var app = fixture.app;
        return new SalesCharts(board, BoardFacts.read(
            app.boardStores(),
            SalesLabels.read(app.catalogue(), app.places(), app.partners(), app.contracts())));
    }

    /** The exact values of a chart's bars by what they stand for. */
    private static Map<Long, String> exact(SalesBoard board, ChartSpec chart, String name) {
        Map<Long, String> values = new HashMap<>();
        for (Bars.Bar bar : ((Bars) chart.body()).bars()) {
            if (!bar.other() && bar.value().present()) {
                values.put((Long) board.cube().value(SalesCharts.dimensionOf(name), Integer.parseInt(bar.key())), bar.value().exact());
            }
        }
        return values;
    }

    private static Map<Long, String> written(Map<Long, BigDecimal> yuan) {
        Map<Long, String> values = new HashMap<>();
        yuan.forEach((id, value) -> values.put(id, yuan(value)));
        return values;
    }

    private static String yuan(BigDecimal value) {
        return Formats.of(Lang.ZH).number(value, 2) + " 元";
    }

    private static Tile tile(List<Tile> tiles, String key) {
        return tiles.stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void tilesEqualSql() {
        List<Tile> tiles = new SalesTiles(board(request(SalesFilter.ALL.in(YEAR)))).all();
        assertThat(tiles).extracting(Tile::key).isEqualTo(SalesTiles.KEYS);
        assertThat(tiles.get(0).exact()).isEqualTo(yuan(sql.yuan(YEAR, "true")));
        assertThat(tiles.get(0).records()).isEqualTo(sql.rows(YEAR, "amount_fen is not null"));
        assertThat(tiles.get(1).exact()).isEqualTo(Formats.of(Lang.ZH).number(sql.orders(YEAR, "true"), 0) + " 单");
        assertThat(tiles.get(2).exact()).isEqualTo(Formats.of(Lang.ZH).number(sql.kg(YEAR, "true"), 3) + " 公斤");
        assertThat(tile(tiles, "last-year").exact()).isEqualTo(yuan(sql.yuan(Period.year(2017), "true")));
        assertThat(tile(tiles, "plan").number()).isEqualTo(Formats.NONE);
    }

    @Test
    void aChosenProductFiltersTheOtherChartsButNotItsOwn() {
        long product = fixture.products.get(1);
        SalesBoard board = board(request(SalesFilter.ALL.in(YEAR).with(Dimension.PRODUCT, Set.of(product))));
        SalesCharts charts = charts(board);
        String chosen = "product_id = " + product;
        assertThat(exact(board, charts.chart("products"), "products")).isEqualTo(written(sql.yuanBy("product_id", YEAR, "true")));
        assertThat(exact(board, charts.chart("channels"), "channels")).isEqualTo(written(sql.yuanBy("channel_id", YEAR, chosen)));
        assertThat(exact(board, charts.chart("sellers"), "sellers")).isEqualTo(written(sql.yuanBy("seller_place_id", YEAR, chosen)));
        assertThat(new SalesTiles(board).all().getFirst().exact()).isEqualTo(yuan(sql.yuan(YEAR, chosen)));
        assertThat(charts.chart("products").chosen()).hasSize(1);
    }

    @Test
    void chosenPartsStandBeforeTheWhole() {
        long product = fixture.products.get(1);
        SalesBoard board = board(request(SalesFilter.ALL.in(YEAR).with(Dimension.PRODUCT, Set.of(product))));
        Bars channels = (Bars) charts(board).chart("channels").body();
        Map<Long, BigDecimal> whole = sql.yuanBy("channel_id", YEAR, "true");
        assertThat(channels.bars()).filteredOn(b -> !b.other()).isNotEmpty().allSatisfy(b -> {
            Long id = (Long) board.cube().value(SalesCharts.dimensionOf("channels"), Integer.parseInt(b.key()));
            assertThat(b.whole().exact()).isEqualTo(yuan(whole.get(id)));
        });
        assertThat(((Bars) charts(board).chart("products").body()).bars()).allSatisfy(b -> assertThat(b.whole()).isEqualTo(ChartValue.NONE));
    }

    @Test
    void aSpanFiltersEverythingButTheTrend() {
        Period summer = Period.of(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 8, 31));
        SalesBoard board = board(request(SalesFilter.ALL.in(YEAR)).withSpan(summer));
        SalesCharts charts = charts(board);
        assertThat(exact(board, charts.chart("products"), "products")).isEqualTo(written(sql.yuanBy("product_id", summer, "true")));
        assertThat(new SalesTiles(board).all().getFirst().exact()).isEqualTo(yuan(sql.yuan(summer, "true")));
        assertThat(new SalesTiles(board).tile("last-year").exact()).isEqualTo(yuan(sql.yuan(summer.previousYear(), "true")));
        ChartSpec trend = charts.chart("trend");
        Trend body = (Trend) trend.body();
        assertThat(trend.chosen()).containsExactlyInAnyOrder("2018-06-01", "2018-07-01", "2018-08-01");
        assertThat(body.series().getLast().values()).hasSize(12);
        for (int month = 1; month <= 12; month++) {
            assertThat(body.series().getLast().values().get(month - 1).exact()).isEqualTo(yuan(sql.yuan(Period.month(2018, month), "true")));
        }
    }

    @Test
    void aDashboardAfterAnotherSaysTheSameAsOneFromScratch() {
        Random random = new Random(5);
        SalesBoard previous = null;
        for (int i = 0; i < 40; i++) {
            SalesFilter filter = SalesFilter.ALL.in(random.nextBoolean() ? YEAR : Period.quarter(2018, 1 + random.nextInt(4)));
            if (random.nextInt(3) > 0) {
                filter = filter.with(Dimension.PRODUCT, Set.of(fixture.products.get(random.nextInt(5))));
            }
            if (random.nextInt(3) == 0) {
                filter = filter.with(Dimension.CHANNEL, Set.of(fixture.channels.get(random.nextInt(4))));
            }
            BoardRequest request = request(filter).withSpan(random.nextInt(3) == 0 ? Period.month(2018, 1 + random.nextInt(12)) : null);
            previous = SalesBoard.compute(fixture.app.cube().current(), request, null, previous);
            SalesBoard scratch = board(request);
            assertThat(charts(previous).all()).isEqualTo(charts(scratch).all());
            assertThat(new SalesTiles(previous).all()).isEqualTo(new SalesTiles(scratch).all());
            String products = filter.chosen().getOrDefault(Dimension.PRODUCT, Set.of()).stream().map(v -> "product_id = " + v).findFirst().orElse("true");
            String channels = filter.chosen().getOrDefault(Dimension.CHANNEL, Set.of()).stream().map(v -> "channel_id = " + v).findFirst().orElse("true");
            assertThat(new SalesTiles(previous).tile("last-year").records())
                .isEqualTo(sql.rows(request.shown().previousYear(), "amount_fen is not null and " + products + " and " + channels));
        }
    }

    @Test
    void toDateIsComparedWithToDate() {
        BoardRequest request = new BoardRequest(SalesFilter.ALL.in(YEAR), Measure.AMOUNT, TimeUnit.MONTH, true, LocalDate.of(2018, 5, 20), Lang.ZH);
        SalesBoard board = board(request);
        Period lastYear = Period.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 5, 20));
        assertThat(board.isToDate()).isTrue();
        assertThat(board.base()).isEqualTo(lastYear);
        assertThat(new SalesTiles(board).tile("last-year").exact()).isEqualTo(yuan(sql.yuan(lastYear, "true")));
    }

    @Test
    void aPlanCountsFromItsFirstDay() {
        Period third = Period.quarter(2018, 3);
        PlanLine plan = new PlanLine(YEAR, new BigDecimal("50000000"));
        SalesBoard board = SalesBoard.compute(fixture.app.cube().current(), request(SalesFilter.ALL.in(third)), plan);
        BigDecimal reached = sql.yuan(Period.of(YEAR.from(), third.to()), "true");
        Bullet bullet = (Bullet) charts(board).chart("plan").body();
        assertThat(bullet.value().amount()).isCloseTo(reached.doubleValue() / 500_000, org.assertj.core.data.Offset.offset(0.001));
        assertThat(bullet.pace().amount()).isCloseTo(273 * 100.0 / 365, org.assertj.core.data.Offset.offset(0.001));
        assertThat(board.behind("plan").period()).isEqualTo(Period.of(YEAR.from(), third.to()));
    }

    @Test
    void anOpenedNumberEqualsItsRowsAddedUpAgain() {
        SalesFilter filter = SalesFilter.ALL.in(Period.quarter(2018, 2)).with(Dimension.PRODUCT, Set.of(fixture.products.get(2)));
        SalesBoard board = board(request(filter));
        Recounting recounting = new Recounting(fixture.app.sales(), fixture.app.ledger(), null);
        String chosen = "product_id = " + fixture.products.get(2);
        for (Tile tile : new SalesTiles(board).all()) {
            if (Set.of("amount", "orders", "quantity", "last-year").contains(tile.key())) {
                OpenedNumber number = OpenedNumber.of(board, tile);
                Recount recount = recounting.of(number, done -> { });
                assertThat(recount.equal()).as(tile.key()).isTrue();
                assertThat(recount.rows()).isEqualTo(tile.records()).isPositive();
                assertThat(recount.bound()).isEqualTo(number.bound());
                assertThat(recount.origins()).extracting(Origin::rows).containsExactly(tile.records());
            }
        }
        OpenedNumber amount = OpenedNumber.of(board, new SalesTiles(board).all().getFirst());
        Period days = filter.period();
        assertThat(amount.value()).isEqualByComparingTo(sql.yuan(days, chosen));
        assertThat(amount.ids(RowsOf.WITHOUT_VALUE)).hasSize((int) sql.rows(days, chosen + " and amount_fen is null"));
        assertThat(amount.ids(RowsOf.REACHING_BACK)).hasSize((int) sql.rows(days, chosen + " and amount_fen is not null and day_from < date '" + days.from() + "'"));
        assertThat(amount.ids(RowsOf.ENDING_AFTER)).hasSize((int) sql.rows(Period.of(days.to().plusDays(1), LocalDate.of(2020, 1, 1)), chosen
            + " and day_from <= date '" + days.to() + "'")).isNotEmpty();
    }

    @Test
    void addingUpAgainSeesWhatHasChangedSince() {
        SalesBoard board = board(request(SalesFilter.ALL.in(YEAR)));
        OpenedNumber number = OpenedNumber.of(board, new SalesTiles(board).all().getFirst());
        Sale first = fixture.app.sales().byId(number.ids(RowsOf.COUNTED)[0]).orElseThrow();
        fixture.app.ledger().write(SalesFixture.action("changed"), tx -> fixture.app.sales().update(tx, first.edit().amount(Amount.exact(Money.ofYuan(1))).build()));
        Recount recount = new Recounting(fixture.app.sales(), fixture.app.ledger(), null).of(number, done -> { });
        assertThat(recount.equal()).isFalse();
        assertThat(recount.sum()).isEqualByComparingTo(sql.yuan(YEAR, "true"));
        assertThat(recount.origins()).hasSize(4).first().satisfies(o -> assertThat(o.rows()).isEqualTo(1));
    }

    @Test
    void aColumnOfMonthsIsAShareOfAllRowsThatStandInIt() {
        SalesBoard board = board(request(SalesFilter.ALL.in(YEAR).with(Dimension.PRODUCT, Set.of(fixture.products.get(1)))));
        OpenedNumber may = charts(board).open("months", CrossKey.column("2018-05-01"));
        BigDecimal share = sql.yuan(Period.month(2018, 5), "true").multiply(BigDecimal.valueOf(100)).divide(sql.yuan(YEAR, "true"), 1, RoundingMode.HALF_UP);
        assertThat(may.formulas().getFirst().result()).endsWith(share.toPlainString() + "%");
    }

    @Test
    void theSalesOfASpanBeforeAreDrawnStepByStep() {
        SalesBoard board = board(request(SalesFilter.ALL.in(YEAR)).withSpan(Period.month(2018, 6)).withComparison(Comparison.PREVIOUS));
        assertThat(board.base()).isEqualTo(Period.month(2018, 5));
        assertThat(new SalesTiles(board).tile("last-year").trend()).singleElement()
            .satisfies(v -> assertThat(v.amount()).isEqualTo(sql.yuan(Period.month(2018, 5), "true").doubleValue()));
    }

    @Test
    void monthsOfTwoYearsAreCalledWithTheirYear() {
        Trend trend = (Trend) charts(board(request(SalesFilter.ALL.in(Period.of(LocalDate.of(2017, 7, 1), LocalDate.of(2018, 6, 30)))))).chart("trend").body();
        assertThat(trend.times()).extracting(Trend.Step::label).contains("17年12月", "18年1月");
    }

    @Test
    void readingTheWholeOfAShareCanBeStopped() {
        SalesBoard board = board(request(SalesFilter.ALL.in(YEAR).with(Dimension.PRODUCT, Set.of(fixture.products.get(1)))));
        OpenedNumber share = OpenedNumber.of(board, Asked.ratio("share", Measure.AMOUNT, board.behind("amount"), new Against.Whole(SalesFilter.ALL.in(YEAR), "all")));
        assertThat(share.count(RowsOf.COUNTED)).isLessThan(500);
        AtomicInteger calls = new AtomicInteger();
        Recounting recounting = new Recounting(fixture.app.sales(), fixture.app.ledger(), null);
        assertThat(recounting.of(share, n -> calls.incrementAndGet()).equal()).isTrue();
        assertThat(calls).as("one portion of its own, then those of the whole, once").hasValue(2);
        AtomicInteger again = new AtomicInteger();
        assertThatThrownBy(() -> recounting.of(share, n -> {
            if (again.incrementAndGet() > 1) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void aWholeOfVeryManyRowsIsNotReadOneByOne() {
        fixture.app.ledger().write(SalesFixture.imported("very many"), tx -> {
            List<Sale> many = new ArrayList<>();
            for (int i = 0; i < 20_001; i++) {
                many.add(Sale.of(Period.month(2018, 3), fixture.products.get(0)).amount(Amount.exact(Money.ofYuan(1))).build());
            }
            fixture.app.sales().insertAll(tx, many);
            return null;
        });
        SalesBoard board = board(request(SalesFilter.ALL.in(YEAR).with(Dimension.PRODUCT, Set.of(fixture.products.get(1)))));
        OpenedNumber share = OpenedNumber.of(board, Asked.ratio("share", Measure.AMOUNT, board.behind("amount"), new Against.Whole(SalesFilter.ALL.in(YEAR), "all")));
        AtomicInteger calls = new AtomicInteger();
        Recount recount = new Recounting(fixture.app.sales(), fixture.app.ledger(), null).of(share, n -> calls.incrementAndGet());
        assertThat(recount.equal()).isTrue();
        assertThat(recount.sum()).isEqualByComparingTo(share.value());
        assertThat(recount.others()).extracting(Recount.Checked::how).containsExactly(Recount.Check.TOO_MANY);
        assertThat(calls).hasValue(1);
    }
}
