package ruralpost.sales.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Bullet;
import ruralpost.chart.Bullets;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Trend;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanStep;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.Channel;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Formula;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlanChoice;
import ruralpost.sales.dashboard.PlanScopes;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.Tile;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.tile.SalesTiles;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Scenario S4: a plan of a million of which 1.7 million are reached, its thresholds, its pace, what each day must bring, where it is likely to end. */
class PlanStandingTest {

    private static final Action ENTRY = Action.entry("sales", Message.of("ledger.kind.entry"));
    private static final Period YEAR = Period.year(2018);
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 30);

    @TempDir
    private Path folder;
    private AppContext app;
    private long tea;
    private long shop;
    private long township;
    private long village;

    @BeforeEach
    void open() {
        Founding.create(folder, new Founding.Answers(433124, "Li", Lang.ZH, false));
        app = AppContext.open(folder);
        app.ledger().write(ENTRY, tx -> {
            tea = app.catalogue().save(tx, Product.named("黄金茶"));
            shop = app.catalogue().save(tx, Channel.named("直播间"));
            township = app.places().save(tx, Place.named("双龙镇", PlaceKind.TOWNSHIP));
            village = app.places().save(tx, new Place(Stamp.NEW, "十八洞村", PlaceKind.VILLAGE, List.of(), null, null, null, township, null, null, null));
            return null;
        });
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void sold(int year, int month, long yuan, Long seller, Long channel) {
        app.ledger().write(ENTRY, tx -> {
            app.sales().insertAll(tx, new ArrayList<>(List.of(Sale.of(Period.day(LocalDate.of(year, month, 10)), tea)
                .amount(new Amount(Money.ofYuan(yuan), Bound.EXACT)).sellerPlace(seller).channel(channel).build())));
            return null;
        });
    }

    private void plan(PlanScope scope, long target, PlanStep... steps) {
        app.ledger().write(ENTRY, tx -> app.plans().save(tx, new PlanTarget(Stamp.NEW, PlanMeasure.AMOUNT, null, YEAR, scope, BigDecimal.valueOf(target),
            List.of(steps), null)));
    }

    private static PlanStep step(long value, String name) {
        return new PlanStep(BigDecimal.valueOf(value), name);
    }

    private SalesBoard board(SalesFilter filter, LocalDate today, Lang lang) {
        return SalesBoard.compute(app.cube().current(), new BoardRequest(filter, Measure.AMOUNT, TimeUnit.MONTH, true, today, lang),
            PlanChoice.of(BoardFacts.read(app.boardStores(), new SalesLabels(java.util.Map.of())), filter, Measure.AMOUNT));
    }

    private BoardFacts facts() {
        return BoardFacts.read(app.boardStores(),
            new SalesLabels(Map.of()));
    }

    private ChartSpec chart(SalesBoard board, String name) {
        return new SalesCharts(board, facts()).chart(name);
    }

    @Test
    void aPlanExceededShowsItsThresholdsAndWhatTheNextOneNeeds() {
        sold(2018, 6, 1_700_000, null, null);
        plan(PlanScope.ALL, 1_000_000, step(1_500_000, "力争"), step(3_000_000, null));
        SalesBoard board = board(SalesFilter.ALL.in(YEAR), TODAY, Lang.ZH);
        Bullet bullet = (Bullet) chart(board, "plan").body();
        assertThat(bullet.value().label()).isEqualTo("170.0");
        assertThat(bullet.pace().amount()).isCloseTo(100.0 * 181 / 365, org.assertj.core.data.Offset.offset(0.01));
        assertThat(bullet.marks()).extracting(ChartValue::label).containsExactly("力争 150.0%", "力争 300.0%");
        assertThat(chart(board, "plan").notes()).startsWith("截至 2018-06-30：已过 181 天，共 365 天（49.6%），比平均进度快 120.4万元", "计划 100.0万元：已达到",
            "力争 150.0万元：已达到", "力争 300.0万元：还差 130.0万元，剩 184 天，每天还需 7,065.22 元");
        Tile tile = new SalesTiles(board, facts()).tile("plan");
        assertThat(tile.number() + tile.unit()).isEqualTo("170.0%");
        assertThat(tile.corner()).contains("计划 100.0").contains("每天还需 7,065.22 元（剩 184 天）");
        OpenedNumber number = OpenedNumber.of(board, tile, facts());
        assertThat(number.formulas()).extracting(Formula::numbers).contains("1,000,000.00 × 181 ÷ 365", "1,700,000.00 ÷ 1,500,000.00", "1,300,000.00 ÷ 184");
        assertThat(number.formulas()).extracting(Formula::result).contains("170.0%", "495,890.41 元", "113.3%", "56.7%", "7,065.22 元");
        sold(2018, 6, 1_300_000, null, null);
        assertThat(((Bullet) chart(board(SalesFilter.ALL.in(YEAR), TODAY, Lang.EN), "plan").body()).value().amount()).isEqualTo(300);
    }

    @Test
    void aPlanBehindItsPaceSaysSoAndOneWhoseDaysAreOverWhatIsMissing() {
        sold(2018, 3, 100_000, null, null);
        plan(PlanScope.ALL, 1_000_000);
        assertThat(chart(board(SalesFilter.ALL.in(YEAR), TODAY, Lang.EN), "plan").notes().getFirst()).contains("behind the even pace");
        SalesBoard over = board(SalesFilter.ALL.in(Period.of(YEAR.from(), YEAR.to())), LocalDate.of(2018, 12, 31), Lang.ZH);
        assertThat(chart(over, "plan").notes()).contains("计划 100.0万元：还差 90.0万元，计划期已满");
        assertThat(new SalesTiles(over, facts()).tile("plan").corner()).contains("计划期已满");
    }

    @Test
    void theTileCountsTheSameSalesAsTheListOfPlansForEveryScope() {
        sold(2018, 1, 1_000, township, null);
        sold(2018, 2, 20_000, village, shop);
        sold(2018, 3, 300_000, null, shop);
        List<PlanScope> scopes = List.of(PlanScope.ALL, PlanScope.place(township), PlanScope.place(village), PlanScope.channel(shop), new PlanScope(tea, shop, village),
            new PlanScope(tea, null, township));
        scopes.forEach(s -> plan(s, 1_000_000));
        List<String> percents = new ArrayList<>();
        for (PlanTarget plan : app.plans().plans()) {
            SalesFilter filter = PlanScopes.filter(plan.scope(), facts()::placeKind).in(YEAR);
            SalesBoard board = board(filter, TODAY, Lang.ZH);
            String listed = ((Bullets) chart(board, "plans").body()).items().stream().filter(i -> i.key().equals(PlansChart.key(plan))).findFirst().orElseThrow()
                .bullet().value().label();
            assertThat(board.plan().id()).isEqualTo(plan.stamp().id());
            assertThat(((Bullet) chart(board, "plan").body()).value().label()).as(plan.scope().toString()).isEqualTo(listed);
            assertThat(chart(board, "plans").chosen().contains(PlansChart.key(plan))).isEqualTo(!plan.scope().equals(PlanScope.ALL));
            percents.add(listed);
        }
        assertThat(percents).containsExactlyInAnyOrder("32.1", "2.1", "2.0", "32.0", "2.0", "2.1");
        assertThat(board(SalesFilter.ALL.in(YEAR).with(Dimension.SELLER, Set.of(township)), TODAY, Lang.ZH).plan())
            .as("what the township itself sells is not what its plan counts").isNull();
    }

    @Test
    void theRunningTotalShowsWhereItIsLikelyToEndAndByWhichMethod() {
        for (int month = 1; month <= 12; month++) {
            sold(2016, month, month <= 6 ? 100 : 200, null, null);
            sold(2017, month, 100, null, null);
        }
        for (int month = 1; month <= 6; month++) {
            sold(2018, month, 150, null, null);
        }
        plan(PlanScope.ALL, 2_000);
        ChartSpec spec = chart(board(SalesFilter.ALL.in(YEAR), TODAY, Lang.ZH), "trend");
        Trend trend = (Trend) spec.body();
        assertThat(trend.band().label()).isEqualTo("预测（按往年同期进度）");
        assertThat(IntStream.range(0, 12).filter(i -> trend.band().likely().get(i).present()).boxed()).containsExactly(6, 7, 8, 9, 10, 11);
        assertThat(List.of(trend.band().low().get(11).amount(), trend.band().likely().get(11).amount(), trend.band().high().get(11).amount()))
            .containsExactly(1800.0, 2250.0, 2700.0);
        assertThat(spec.notes()).anyMatch(n -> n.startsWith("预测：至 2018-12-31 约 2,250.0 元（1,800.0 至 2,700.0）。按往年同期的进度推算"))
            .contains("预计完成计划的 112.5%");
        assertThat(((Trend) chart(board(SalesFilter.ALL.in(YEAR), TODAY, Lang.EN), "trend").body()).band().label()).isEqualTo("Forecast (course of earlier years)");
    }

    @Test
    void wherePastDaysSayTooLittleTheNoteSaysWhyThereIsNoForecast() {
        sold(2018, 6, 150, null, null);
        SalesBoard early = board(SalesFilter.ALL.in(YEAR), LocalDate.of(2018, 6, 12), Lang.ZH);
        assertThat(((Trend) chart(early, "trend").body()).band()).isNull();
        assertThat(chart(early, "trend").notes()).contains("未作预测：还推算不出：至少要有 7 天的记录");
        SalesBoard later = board(SalesFilter.ALL.in(YEAR), LocalDate.of(2018, 7, 31), Lang.ZH);
        assertThat(((Trend) chart(later, "trend").body()).band().label()).isEqualTo("预测（按近期速度）");
        SalesBoard notRunning = board(SalesFilter.ALL.in(Period.year(2017)), TODAY, Lang.ZH);
        assertThat(((Trend) chart(notRunning, "trend").body()).band()).isNull();
        assertThat(chart(notRunning, "trend").notes()).noneMatch(n -> n.contains("预测"));
    }
}
