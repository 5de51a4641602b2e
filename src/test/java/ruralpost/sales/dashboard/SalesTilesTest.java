package ruralpost.sales.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.chart.ChartValue;
import ruralpost.document.Document;
import ruralpost.document.DocumentKind;
import ruralpost.document.PeriodBasis;
import ruralpost.document.ReportedFigure;
import ruralpost.document.ReportedPeriod;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.plan.LedgerValue;
import ruralpost.plan.StoredRate;
import ruralpost.sales.Donation;
import ruralpost.sales.LocalTotal;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.number.Behind;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.number.RecordTable;
import ruralpost.sales.dashboard.number.Recount;
import ruralpost.sales.dashboard.number.Recounting;
import ruralpost.sales.dashboard.number.RowsOf;
import ruralpost.sales.dashboard.tile.SalesTiles;
import ruralpost.text.Lang;
import ruralpost.text.UserException;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.ExchangeRate;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/** Tiles say exact figures, and every one of them opens to rows that make it. */
class SalesTilesTest {

    private static final Period YEAR = Period.year(2018);
    private static final Period FESTIVAL = Period.of(LocalDate.of(2018, 9, 9), LocalDate.of(2018, 9, 25));

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private AppContext app;

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
        app = fixture.app;
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private interface Write {
        Object in(ruralpost.ledger.WriteTx tx) throws Exception;
    }

    private void write(Write work) {
        app.ledger().write(SalesFixture.action("one"), work::in);
    }

    private Sale.Builder sold(String day, int product) {
        return Sale.of(Period.day(LocalDate.parse(day)), fixture.products.get(product));
    }

    private void sale(Sale.Builder sale) {
        write(tx -> app.sales().insert(tx, sale.build()));
    }

    private BoardFacts.Stores stores() {
        return app.boardStores();
    }

    private BoardFacts facts() {
        return BoardFacts.read(stores(), SalesLabels.read(app.catalogue(), app.places(), app.partners(), app.contracts()));
    }

    private SalesBoard board(SalesFilter filter, PlanLine plan) {
        return SalesBoard.compute(app.cube().current(), new BoardRequest(filter, Measure.AMOUNT, TimeUnit.MONTH, false, LocalDate.of(2019, 3, 1), Lang.ZH), plan);
    }

    private SalesBoard board(Period days) {
        return board(SalesFilter.ALL.in(days), null);
    }

    private Tile tile(SalesBoard board, String key) {
        return new SalesTiles(board, facts()).tile(key);
    }

    private OpenedNumber opened(SalesBoard board, String key) {
        return OpenedNumber.of(board, tile(board, key), facts());
    }

    private Recount recount(OpenedNumber number) {
        return new Recounting(app.sales(), app.ledger(), stores()).of(number, done -> { });
    }

    /** A festival of 1,697,080 yuan in a year of 6,788,320. */
    private void festival() {
        sale(sold("2018-09-10", 0).amount(Amount.exact(Money.ofYuan(1_000_000))));
        sale(sold("2018-09-25", 0).amount(Amount.exact(Money.ofYuan(697_080))));
        sale(sold("2018-09-25", 1).amount(Amount.exact(Money.ofYuan(5_000))));
        sale(sold("2018-12-31", 0).amount(Amount.exact(Money.ofYuan(300_000))));
        write(tx -> app.contracts().save(tx, new LocalTotal(Stamp.NEW, 2018, fixture.products.getFirst(), null, "433124",
            Amount.exact(Money.ofYuan(6_788_320)), "统计局", null)));
    }

    private void figure(String code, String measure, String value, String unit, Bound bound) {
        write(tx -> {
            long document = app.documents().save(tx, new Document(Stamp.NEW, "通报" + code, DocumentKind.CIRCULAR, null, null, LocalDate.of(2019, 1, 2), null, List.of(),
                null, null));
            return app.figures().save(tx, new ReportedFigure(Stamp.NEW, code, document, "sales", "花垣县", ReportedPeriod.of("2018", PeriodBasis.STATED), measure,
                new BigDecimal(value), unit, bound, null, null, null, List.of()));
        });
    }

    @Test
    void aFestivalIsAQuarterOfTheLocalYearAndTheReportedShareStandsBesideIt() {
        festival();
        figure("R1", "占当地全年销售额的比例", "60", "percent", Bound.OVER);
        figure("R2", "利润捐赠比例", "18", "percent", Bound.EXACT);
        SalesBoard board = board(SalesFilter.ALL.in(FESTIVAL).with(Dimension.PRODUCT, Set.of(fixture.products.getFirst())), null);
        Tile share = tile(board, "share");
        assertThat(share.number() + share.unit()).isEqualTo("25.0%");
        assertThat(share.comparison()).isEqualTo("2018 年当地 678.8万元");
        assertThat(share.reported()).isEqualTo("来源所述 超60%");
        assertThat(share.leftOut()).contains("四舍五入到 0.1%");
        assertThat(share.corner()).isEqualTo("猕猴桃");

        OpenedNumber number = opened(board, "share");
        assertThat(number.value()).isEqualByComparingTo("25");
        assertThat(number.ids(RowsOf.COUNTED)).hasSize(2);
        Formula formula = number.formulas().getFirst();
        assertThat(formula.numbers()).isEqualTo("1,697,080.00 ÷ 6,788,320.00");
        assertThat(formula.result()).isEqualTo("25.0%");
        assertThat(formula.rule()).isEqualTo("四舍五入到 0.1%");
        assertThat(number.reported()).extracting(r -> r.figure().code()).containsExactly("R1");
        Recount recount = recount(number);
        assertThat(recount.equal()).isTrue();
        assertThat(recount.rows()).isEqualTo(2);
    }

    @Test
    void theShareSpeaksOfTheOneProductThatHasALocalTotal() {
        festival();
        assertThat(tile(board(FESTIVAL), "share").number()).isEqualTo("25.0");
        assertThat(recount(opened(board(FESTIVAL), "share")).equal()).isTrue();
        assertThat(tile(board(Period.of(LocalDate.of(2017, 9, 1), LocalDate.of(2018, 9, 25))), "share").comparison()).isEqualTo("所选期间跨年，无法计算");
        assertThat(tile(board(Period.year(2017)), "share").comparison()).isEqualTo("未登记 2017 年的当地全年销售额");
        write(tx -> app.contracts().save(tx, new LocalTotal(Stamp.NEW, 2018, null, null, null, new Amount(Money.ofYuan(6_808_320), Bound.ABOUT), null, null)));
        Tile all = tile(board(FESTIVAL), "share");
        assertThat(all.mark() + all.number() + all.corner()).isEqualTo("约25.0全部产品");
    }

    @Test
    void aShareThatChangedSinceIsSaidToDiffer() {
        festival();
        OpenedNumber number = opened(board(FESTIVAL), "share");
        LocalTotal total = app.contracts().localTotals().getFirst();
        write(tx -> app.contracts().save(tx, new LocalTotal(total.stamp(), 2018, total.productId(), null, "433124", Amount.exact(Money.ofYuan(3_394_160)), null, null)));
        Recount recount = recount(number);
        assertThat(recount.equal()).isFalse();
        assertThat(recount.sum()).isEqualByComparingTo("50");
    }

    @Test
    void donationsAreBaseTimesPercentageAndCountOnTheirLastDay() {
        long village = write("十八洞村", PlaceKind.VILLAGE, null, null);
        sale(sold("2018-09-10", 0).amount(Amount.exact(Money.ofYuan(5))));
        write(tx -> app.contracts().save(tx, Donation.computed(village, fixture.products.getFirst(), null, FESTIVAL, Donation.Base.PROFIT, Money.ofYuan(400_000),
            Percent.of(18), null, null)));
        Tile tile = tile(board(YEAR), "donated");
        assertThat(tile.exact()).isEqualTo("72,000.00 元");
        assertThat(tile.comparison()).isEqualTo("利润 400,000.00 × 18%");
        assertThat(tile.leftOut()).isEqualTo("每笔四舍五入到分");
        assertThat(tile.trend().stream().filter(v -> v.amount() > 0).map(ChartValue::exact)).containsExactly("72,000.00 元");
        OpenedNumber number = opened(board(YEAR), "donated");
        assertThat(number.formulas().getFirst().numbers()).isEqualTo("400,000.00 × 18%");
        RecordTable rows = ((Behind.Records) number.behind()).table(RowsOf.COUNTED);
        assertThat(rows.lines().getFirst().cells()).extracting(RecordTable.Cell::text).contains("十八洞村", "利润", "400,000.00", "18%", "72,000.00");
        Recount recount = recount(number);
        assertThat(recount.equal()).isTrue();
        assertThat(recount.origins()).hasSize(1);
        SalesBoard tooEarly = board(Period.of(LocalDate.of(2018, 9, 1), LocalDate.of(2018, 9, 20)));
        assertThat(tile(tooEarly, "donated").number()).isEqualTo("—");
        assertThat(opened(tooEarly, "donated").count(RowsOf.ENDING_AFTER)).isEqualTo(1);
    }

    private long write(String name, PlaceKind kind, String division, Long parent) {
        return app.ledger().write(SalesFixture.action("place"), tx -> app.places().save(tx, new Place(Stamp.NEW, name, kind, List.of(), null, division, null, parent, null,
            null, null))).result();
    }

    @Test
    void theThresholdOfManyOrdersIsSetByTheLedger() {
        sale(sold("2018-05-01", 0).orders(9_999).amount(Amount.exact(Money.ofYuan(1))));
        sale(sold("2018-06-01", 0).orders(1).amount(Amount.exact(Money.ofYuan(1))));
        sale(sold("2018-06-02", 1).orders(5_000).amount(Amount.exact(Money.ofYuan(1))));
        sale(sold("2018-06-03", 2).amount(Amount.exact(Money.ofYuan(1))));
        Tile tile = tile(board(YEAR), "over");
        assertThat(tile.number() + " " + tile.corner()).isEqualTo("1 ≥ 10,000 单");
        assertThat(tile.comparison()).isEqualTo("最多：猕猴桃 10,000 单");
        assertThat(tile.leftOut()).isEqualTo("1 行没有订单数，未计入");
        assertThat(tile.trend()).extracting(ChartValue::amount).startsWith(0.0, 0.0, 0.0, 0.0, 0.0, 1.0);
        OpenedNumber number = opened(board(YEAR), "over");
        assertThat(number.count(RowsOf.WITHOUT_VALUE)).isEqualTo(1);
        assertThat(recount(number).equal()).isTrue();
        Asked drill = ((Behind.Records) number.behind()).table(RowsOf.COUNTED).lines().getFirst().drill();
        assertThat(OpenedNumber.of(board(YEAR), drill).value()).isEqualByComparingTo("10000");

        write(tx -> app.values().save(tx, app.values().of(LedgerValue.MANY_ORDERS).with(BigDecimal.valueOf(5_000))));
        assertThat(tile(board(YEAR), "over").number() + " " + tile(board(YEAR), "over").corner()).isEqualTo("2 ≥ 5,000 单");
        app.ledger().undo(app.ledger().lastSet());
        assertThat(tile(board(YEAR), "over").number()).isEqualTo("1");
        assertThatThrownBy(() -> write(tx -> app.values().save(tx, app.values().of(LedgerValue.MANY_ORDERS).with(new BigDecimal("0.5")))))
            .isInstanceOf(UserException.class);
    }

    @Test
    void mallsAndFormerPovertyCountiesAreCountedAsOfTheLastCoveredDay() {
        sale(sold("2018-12-31", 0).amount(Amount.exact(Money.ofYuan(1))));
        long town = write("双龙", PlaceKind.TOWNSHIP, "433124110", null);
        write(tx -> app.places().save(tx, new Place(Stamp.NEW, "花垣地方馆", PlaceKind.MALL, List.of(), null, "433124", null, null, LocalDate.of(2018, 6, 1), null, null)));
        write(tx -> app.places().save(tx, new Place(Stamp.NEW, "旧馆", PlaceKind.MALL, List.of(), null, "430529", null, null, null, LocalDate.of(2018, 3, 1), null)));
        write("双龙站点", PlaceKind.SITE, null, town);
        write("朝阳站点", PlaceKind.SITE, "110105", null);
        write("无区划站点", PlaceKind.SITE, null, null);
        long seller = write("城步合作社", PlaceKind.COOPERATIVE, "430529", null);
        Tile malls = tile(board(YEAR), "malls");
        assertThat(malls.number()).isEqualTo("1");
        assertThat(malls.comparison()).isEqualTo("台账登记 2 个");
        assertThat(malls.trend()).extracting(ChartValue::amount).startsWith(1.0, 1.0, 0.0).endsWith(1.0);
        Tile counties = tile(board(YEAR), "counties");
        assertThat(counties.number() + counties.comparison()).isEqualTo("1832 个县的 0.1%");
        assertThat(counties.leftOut()).isEqualTo("1 个地点未填行政区划，未计入");

        sale(sold("2018-08-01", 1).sellerPlace(seller).amount(Amount.exact(Money.ofYuan(1))));
        OpenedNumber number = opened(board(YEAR), "counties");
        assertThat(number.value()).isEqualByComparingTo("2");
        assertThat(((Behind.Records) number.behind()).table(RowsOf.COUNTED).lines()).extracting(l -> l.cells().getFirst().text())
            .containsExactly("湖南省 邵阳市 城步苗族自治县", "湖南省 湘西州 花垣县");
        assertThat(number.count(RowsOf.WITHOUT_VALUE)).isEqualTo(1);
        assertThat(recount(number).equal()).isTrue();
        SalesBoard filtered = board(SalesFilter.ALL.in(YEAR).with(Dimension.PRODUCT, Set.of(fixture.products.getFirst())), null);
        assertThat(tile(filtered, "counties").number()).as("follows the days only").isEqualTo("2");
        assertThat(tile(filtered, "counties").leftOut()).contains("只随期间变化");
        write(tx -> {
            app.places().delete(tx, app.places().called("花垣地方馆").getFirst().stamp());
            return null;
        });
        assertThat(recount(opened(board(YEAR), "malls")).equal()).isTrue();
    }

    @Test
    void theAveragePriceCountsRowsThatStateBoth() {
        sale(sold("2018-05-01", 0).amount(Amount.exact(Money.ofYuan(100))).quantity(new Quantity(20_000, Units.JIN)));
        sale(sold("2018-05-02", 0).amount(Amount.exact(Money.ofYuan(200))).quantity(new Quantity(30_000, Units.KG)));
        sale(sold("2018-05-03", 0).amount(new Amount(Money.ofYuan(9_999), Bound.ABOUT)));
        sale(sold("2018-05-04", 0).quantity(new Quantity(5_000, Units.TONNE)));
        sale(sold("2018-05-05", 0).amount(Amount.exact(Money.ofYuan(77))).quantity(new Quantity(5_000, Units.CARTON)));
        sale(sold("2017-05-05", 0).amount(Amount.exact(Money.ofYuan(50))).quantity(new Quantity(10_000, Units.KG)));
        Tile tile = tile(board(YEAR), "price");
        assertThat(tile.mark() + tile.number() + " " + tile.unit()).isEqualTo("7.50 元/公斤");
        assertThat(tile.comparison()).isEqualTo("上年同期 5.00");
        assertThat(tile.change().value()).isEqualByComparingTo("50");
        OpenedNumber number = opened(board(YEAR), "price");
        assertThat(number.value()).isEqualByComparingTo("7.5");
        assertThat(number.bound()).isEqualTo(Bound.EXACT);
        assertThat(number.count(RowsOf.COUNTED)).isEqualTo(2);
        assertThat(number.count(RowsOf.WITHOUT_VALUE)).isEqualTo(3);
        assertThat(number.formulas().getFirst().numbers()).isEqualTo("300.00 ÷ 40");
        Recount recount = recount(number);
        assertThat(recount.equal()).isTrue();
        assertThat(recount.sum()).isEqualByComparingTo("7.5");
    }

    @Test
    void aPlanThatIsFarExceededIsExplained() {
        sale(sold("2018-05-01", 0).amount(Amount.exact(Money.ofYuan(1_700_000))));
        SalesBoard board = board(SalesFilter.ALL.in(YEAR), new PlanLine(YEAR, new BigDecimal("1000000")));
        assertThat(tile(board, "plan").number()).isEqualTo("170.0");
        OpenedNumber number = opened(board, "plan");
        assertThat(number.value()).isEqualByComparingTo("170");
        assertThat(number.formulas().getFirst().numbers()).isEqualTo("1,700,000.00 ÷ 1,000,000.00");
        assertThat(recount(number).equal()).isTrue();
    }

    @Test
    void anAmountIsSaidInDollarsAtTheRateOfItsLastDay() {
        festival();
        write(tx -> app.rates().save(tx, new StoredRate(Stamp.NEW, new ExchangeRate(LocalDate.of(2018, 9, 20), new BigDecimal("6.4512"), "中国人民银行"))));
        write(tx -> app.rates().save(tx, new StoredRate(Stamp.NEW, new ExchangeRate(LocalDate.of(2018, 9, 26), new BigDecimal("9"), "中国人民银行"))));
        SalesBoard board = board(SalesFilter.ALL.in(FESTIVAL).with(Dimension.PRODUCT, Set.of(fixture.products.getFirst())), null);
        OpenedNumber number = opened(board, "amount");
        assertThat(number.dollars().dollars(Money.ofYuan(number.value()))).isEqualByComparingTo("263064.24");
        assertThat(opened(board, "share").dollars()).isNull();
    }

    @Test
    void anyShareOfSalesIsExplained() {
        festival();
        SalesFilter september = SalesFilter.ALL.in(Period.month(2018, 9));
        SalesFilter cell = september.with(Dimension.PRODUCT, Set.of(fixture.products.get(1)));
        OpenedNumber share = OpenedNumber.of(board(YEAR), Asked.ratio("占比", Measure.AMOUNT, cell, new Against.Whole(september, "九月合计")));
        assertThat(share.formulas().getFirst().numbers()).isEqualTo("5,000.00 ÷ 1,702,080.00");
        assertThat(share.formulas().getFirst().result()).isEqualTo("0.3%");
        assertThat(recount(share).equal()).isTrue();
        OpenedNumber sum = OpenedNumber.of(board(YEAR), Asked.sum("金额", Measure.AMOUNT, cell, new Against.Base(null, null), new Against.Whole(september, "九月合计")));
        assertThat(sum.value()).isEqualByComparingTo("5000");
        assertThat(sum.formulas()).extracting(Formula::result).containsExactly("—", "0.3%");
    }

    @Test
    void everyTileOfARandomLedgerFollowsFromItsStoredRows() {
        Random random = new Random(23);
        app.ledger().write(SalesFixture.imported("many"), tx -> {
            app.sales().insertAll(tx, IntStream.range(0, 1200).mapToObj(i -> fixture.random(random)).toList());
            return null;
        });
        write(tx -> app.values().save(tx, app.values().of(LedgerValue.MANY_ORDERS).with(BigDecimal.valueOf(4_000))));
        write(tx -> app.contracts().save(tx, new LocalTotal(Stamp.NEW, 2018, fixture.products.get(2), null, null, Amount.exact(Money.ofYuan(9_000_000)), null, null)));
        SalesSql sql = new SalesSql(app);
        String both = "amount_fen is not null and unit_code in ('jin', 'kg', 't')";
        for (Period days : List.of(YEAR, Period.quarter(2018, 2), Period.month(2018, 11))) {
            SalesBoard board = board(SalesFilter.ALL.in(days), new PlanLine(YEAR, new BigDecimal("7000000")));
            for (Tile tile : new SalesTiles(board, facts()).all()) {
                assertThat(recount(OpenedNumber.of(board, tile, facts())).equal()).as(tile.key() + " " + days).isTrue();
            }
            OpenedNumber price = opened(board, "price");
            assertThat(price.value()).isCloseTo(sql.yuan(days, both).divide(sql.kg(days, both), java.math.MathContext.DECIMAL64),
                org.assertj.core.data.Offset.offset(new BigDecimal("0.000001")));
            assertThat(price.count(RowsOf.COUNTED)).isEqualTo((int) sql.rows(days, both));
            long over = fixture.products.stream().filter(p -> sql.orders(days, "product_id = " + p).compareTo(BigDecimal.valueOf(4_000)) >= 0).count();
            assertThat(tile(board, "over").number()).isEqualTo(String.valueOf(over));
            List<ChartValue> trend = tile(board, "amount").trend();
            assertThat(trend.stream().mapToDouble(ChartValue::amount).sum()).isCloseTo(sql.yuan(days, "true").doubleValue(), org.assertj.core.data.Offset.offset(0.01));
            assertThat(tile(board, "over").trend().getLast().label()).isEqualTo(String.valueOf(over));
        }
    }

    @Test
    void aTotalOfATownshipCountsAllSellersInItAndSaysNothingOfOthers() {
        Long township = fixture.places.get(0);
        long[] seller = new long[1];
        write(tx -> seller[0] = app.places().save(tx, new Place(Stamp.NEW, "十八洞村", PlaceKind.VILLAGE, List.of(), null, null, null, township, null, null, null)));
        sale(sold("2018-03-01", 0).sellerPlace(seller[0]).amount(Amount.exact(Money.ofYuan(100))));
        sale(sold("2018-03-02", 0).sellerPlace(township).amount(Amount.exact(Money.ofYuan(50))));
        sale(sold("2018-03-03", 0).sellerPlace(fixture.places.get(1)).amount(Amount.exact(Money.ofYuan(850))));
        write(tx -> app.contracts().save(tx, new LocalTotal(Stamp.NEW, 2018, null, township, null, Amount.exact(Money.ofYuan(1_000)), null, null)));
        assertThat(tile(board(YEAR), "share").number()).isEqualTo("15.0");
        SalesFilter year = SalesFilter.ALL.in(YEAR);
        assertThat(tile(board(year.with(Dimension.SELLER, Set.of(seller[0])), null), "share").number()).isEqualTo("10.0");
        assertThat(tile(board(year.with(Dimension.SELLER, Set.of(fixture.places.get(1))), null), "share").number()).isEqualTo("—");
        assertThat(tile(board(year.with(Dimension.TOWNSHIP, Set.of(fixture.places.get(1))), null), "share").comparison()).isEqualTo("未登记 2018 年的当地全年销售额");
    }
}
