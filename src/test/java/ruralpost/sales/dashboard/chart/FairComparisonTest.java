package ruralpost.sales.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.calendar.LunarTable;
import ruralpost.calendar.Occasion;
import ruralpost.calendar.OccasionKind;
import ruralpost.calendar.Occasions;
import ruralpost.chart.Trend;
import ruralpost.ledger.Stamp;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Compared;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlanLine;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.ShareChange;
import ruralpost.sales.dashboard.tile.SalesTiles;
import ruralpost.text.Lang;
import ruralpost.value.Amount;
import ruralpost.value.Change;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Like is compared with like: to-date with to-date, day n of a festival with day n of the last, the same days from the Spring Festival. */
class FairComparisonTest {

    private static final Period SECOND = days("2018-09-08", "2018-09-24");
    private static final Period FIRST = days("2017-09-09", "2017-09-25");

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private Occasions occasions;

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
        List<Occasion> all = new java.util.ArrayList<>(LunarTable.festivals());
        all.add(edition(1, FIRST));
        all.add(edition(2, SECOND));
        occasions = new Occasions(all);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static Occasion edition(int number, Period period) {
        return new Occasion(Stamp.NEW, "第" + number + "届919电商节", "919", number, period, OccasionKind.CAMPAIGN_DAYS, null);
    }

    private static Period days(String from, String to) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    private void sell(String day, int channel, long yuan) {
        fixture.app.ledger().write(SalesFixture.action(day), tx -> fixture.app.sales().insert(tx, Sale.of(Period.day(LocalDate.parse(day)),
            fixture.products.getFirst()).channel(fixture.channels.get(channel)).amount(Amount.exact(Money.ofYuan(yuan))).refund(yuan < 0).build()));
    }

    /** Day n of the first edition sells n hundred yuan, of the second n times 150; a quarter and a third of it by the second channel. */
    private void twoFestivals() {
        for (int n = 1; n <= 17; n++) {
            String first = FIRST.from().plusDays(n - 1).toString();
            String second = SECOND.from().plusDays(n - 1).toString();
            sell(first, 0, 75L * n);
            sell(first, 1, 25L * n);
            sell(second, 0, 100L * n);
            sell(second, 1, 50L * n);
        }
    }

    private SalesBoard board(Period period, Comparison comparison, TimeUnit unit, String today) {
        return board(period, comparison, unit, today, null);
    }

    private SalesBoard board(Period period, Comparison comparison, TimeUnit unit, String today, PlanLine plan) {
        BoardRequest request = new BoardRequest(SalesFilter.ALL.in(period), Measure.AMOUNT, unit, plan != null, LocalDate.parse(today), Lang.ZH)
            .withComparison(comparison).withOccasions(occasions);
        return SalesBoard.compute(fixture.app.cube().current(), request, plan);
    }

    private static Change growth(SalesBoard board) {
        return new SalesTiles(board).all().getFirst().change();
    }

    private static String inEnglish(SalesBoard board) {
        return board.compared().sentence(Lang.EN);
    }

    @Test
    void dayOneToEightOfAFestivalIsComparedWithDayOneToEightOfTheLast() {
        twoFestivals();
        SalesBoard board = board(SECOND, Comparison.OCCASION, TimeUnit.DAY, "2018-09-15");
        assertThat(board.base()).isEqualTo(days("2017-09-09", "2017-09-16"));
        assertThat(board.value(board.current())).isEqualByComparingTo("5400");
        assertThat(board.value(board.before())).isEqualByComparingTo("3600");
        assertThat(growth(board)).isEqualTo(new Change(Change.Kind.PERCENT, new BigDecimal("50")));
        assertThat(board.comparisonSentence()).isEqualTo("2018-09-08～09-15（第1–8天）对比 2017-09-09～09-16（第1–8天）");
        assertThat(inEnglish(board)).isEqualTo("2018-09-08 to 09-15 (days 1–8) against 2017-09-09 to 09-16 (days 1–8)");
        SalesBoard byDate = board(SECOND, Comparison.LAST_YEAR, TimeUnit.DAY, "2018-09-15");
        assertThat(byDate.base()).isEqualTo(days("2017-09-08", "2017-09-15"));
        assertThat(byDate.value(byDate.before())).as("one festival day less").isEqualByComparingTo("2800");
    }

    @Test
    void changesOfSharesAreInPercentagePoints() {
        twoFestivals();
        SalesBoard board = board(SECOND, Comparison.OCCASION, TimeUnit.DAY, "2018-09-15");
        int second = board.cube().codeOf(Dimension.CHANNEL, fixture.channels.get(1));
        ShareChange change = ShareChange.of(board, Dimension.CHANNEL).stream().filter(c -> c.code() == second).findFirst().orElseThrow();
        assertThat(Formats.of(Lang.ZH).percent(change.now(), 1)).isEqualTo("33.3%");
        assertThat(Formats.of(Lang.ZH).percent(change.before(), 1)).isEqualTo("25.0%");
        assertThat(change.change().kind()).isEqualTo(Change.Kind.POINTS);
        assertThat(Formats.of(Lang.ZH).change(change.change())).contains("8.3").contains("百分点");
        assertThat(Formats.of(Lang.EN).change(change.change())).contains("8.3").doesNotContain("%");
        SalesBoard chosen = SalesBoard.compute(board.cube(), board.request().withFilter(board.request().filter().with(Dimension.CHANNEL,
            Set.of(fixture.channels.get(1)))), null);
        assertThat(ShareChange.of(chosen, Dimension.CHANNEL)).as("choosing a channel leaves its share").isEqualTo(ShareChange.of(board, Dimension.CHANNEL));
        SalesLabels labels = SalesLabels.read(fixture.app.catalogue(), fixture.app.places(), fixture.app.partners(), fixture.app.contracts());
        assertThat(new SalesCharts(chosen, BoardFacts.of(labels)).chart("channels").notes()).contains("邮三湘占 33.3%，上届同日 25.0%，+8.3个百分点");
        assertThat(new SalesCharts(board, BoardFacts.of(labels)).chart("channels").notes()).as("nothing is chosen").isEmpty();
    }

    @Test
    void theLineOfTheLastFestivalStandsDayByDayUnderThisOne() {
        twoFestivals();
        var trend = TrendLook.of(board(SECOND, Comparison.OCCASION, TimeUnit.DAY, "2018-09-15"));
        assertThat(trend.exact("before")).startsWith("100.00 元", "200.00 元").hasSize(17).endsWith("1,700.00 元");
        assertThat(trend.exact("now")).startsWith("150.00 元", "300.00 元").hasSize(8).endsWith("1,200.00 元");
        assertThat(trend.notes()).contains("2018-09-08～09-15（第1–8天）对比 2017-09-09～09-16（第1–8天）");
    }

    @Test
    void aSpanOfAFestivalIsComparedWithTheSameDaysOfTheLast() {
        twoFestivals();
        SalesBoard board = board(SECOND, Comparison.OCCASION, TimeUnit.DAY, "2019-03-01");
        SalesBoard span = SalesBoard.compute(board.cube(), board.request().withSpan(days("2018-09-10", "2018-09-10")), null);
        assertThat(board.value(board.before())).isEqualByComparingTo("15300");
        assertThat(span.base()).isEqualTo(Period.day(LocalDate.of(2017, 9, 11)));
        assertThat(span.value(span.before())).isEqualByComparingTo("300");
        assertThat(span.comparisonSentence()).isEqualTo("2018-09-10（第3天）对比 2017-09-11（第3天）");
    }

    @Test
    void daysThatTheLastEditionDidNotHaveAreComparedWithNothing() {
        twoFestivals();
        occasions = new Occasions(List.of(edition(1, days("2017-09-09", "2017-09-13")), edition(2, SECOND)));
        SalesBoard whole = board(SECOND, Comparison.OCCASION, TimeUnit.DAY, "2019-03-01");
        assertThat(whole.comparisonSentence()).isEqualTo("2018-09-08～09-24（第1–17天）对比 2017-09-09～09-13（第1–5天）");
        assertThat(TrendLook.of(whole).exact("before")).containsExactly("100.00 元", "200.00 元", "300.00 元", "400.00 元", "500.00 元", "", "", "", "", "", "",
            "", "", "", "", "", "");
        SalesBoard late = SalesBoard.compute(whole.cube(), whole.request().withSpan(days("2018-09-20", "2018-09-21")), null);
        assertThat(late.base()).isNull();
        assertThat(late.baseLabel()).isEqualTo(Formats.NONE);
        assertThat(growth(late).isPresent()).isFalse();
        assertThat(late.comparisonSentence()).isEqualTo("上届只有 5 天，没有可对比的同日");
        assertThat(late.behind("last-year").period().to().getYear()).isEqualTo(1);
    }

    @Test
    void withoutAnEarlierEditionThereIsNoChange() {
        twoFestivals();
        SalesBoard board = board(FIRST, Comparison.OCCASION, TimeUnit.DAY, "2019-03-01");
        assertThat(board.base()).as("the Mid-Autumn Festival lies outside, the campaign is the first").isNull();
        assertThat(growth(board)).isEqualTo(Change.NONE);
        assertThat(new SalesTiles(board).all().get(3).number()).isEqualTo(Formats.NONE);
        assertThat(board.comparisonSentence()).isEqualTo("所选日期内没有可与上届对比的节日或活动日");
        assertThat(inEnglish(board)).isEqualTo("No festival or campaign with an earlier edition lies in these days");
        assertThat(TrendLook.of(board).has("before")).isFalse();
    }

    @Test
    void aMonthRoundAFestivalIsLaidDayByDayOnTheLast() {
        twoFestivals();
        sell("2018-12-31", 0, 1);
        SalesBoard board = board(Period.month(2018, 9), Comparison.OCCASION, TimeUnit.DAY, "2019-03-01");
        assertThat(board.base()).isEqualTo(days("2017-09-02", "2017-10-01"));
        assertThat(board.value(board.before())).isEqualByComparingTo("15300");
        assertThat(board.comparisonSentence()).isEqualTo("2018年9月（第2届919电商节 09-08 起）对比 2017-09-02～10-01（第1届919电商节 09-09 起）");
    }

    @Test
    void springFestivalDaysAreComparedByTheLunarDate() {
        sell("2017-01-20", 0, 80);
        sell("2018-02-08", 0, 100);
        sell("2018-12-31", 0, 1);
        Period goods = days("2018-02-01", "2018-02-15");
        SalesBoard board = board(goods, Comparison.SPRING_FESTIVAL, TimeUnit.DAY, "2019-03-01");
        assertThat(board.base()).as("384 days earlier").isEqualTo(days("2017-01-13", "2017-01-27"));
        assertThat(growth(board)).isEqualTo(new Change(Change.Kind.PERCENT, new BigDecimal("25")));
        assertThat(board.comparisonSentence()).isEqualTo("2018-02-01～02-15（春节前15天至前1天）对比 2017-01-13～01-27（春节前15天至前1天）");
        assertThat(inEnglish(board)).isEqualTo(
            "2018-02-01 to 02-15 (Spring Festival: 15 days before to 1 day before) against 2017-01-13 to 01-27 (Spring Festival: 15 days before to 1 day before)");
        assertThat(TrendLook.of(board).exact("before").get(7)).as("8 February stands on 20 January").isEqualTo("80.00 元");
        assertThat(growth(board(goods, Comparison.LAST_YEAR, TimeUnit.DAY, "2019-03-01"))).as("by date there is no base").isEqualTo(Change.NONE);
    }

    @Test
    void everyYearOfTheTableIsLaidOnTheOneBefore() {
        List<Occasion> springs = LunarTable.festivals().stream().filter(o -> o.series().equals(Occasion.SPRING_FESTIVAL)).toList();
        for (int i = 1; i < springs.size(); i++) {
            LocalDate now = springs.get(i).period().from();
            LocalDate before = springs.get(i - 1).period().from();
            BoardRequest request = new BoardRequest(SalesFilter.ALL.in(Period.of(now.minusDays(30), now.plusDays(15))), Measure.AMOUNT, TimeUnit.DAY, false,
                LocalDate.of(2031, 1, 1), Lang.ZH).withComparison(Comparison.SPRING_FESTIVAL).withOccasions(occasions);
            assertThat(Compared.of(request, request.shown()).base()).isEqualTo(Period.of(before.minusDays(30), before.plusDays(15)));
        }
    }

    @Test
    void januaryAndFebruaryAreOneStep() {
        sell("2017-01-20", 0, 700);
        sell("2017-02-20", 0, 100);
        sell("2018-01-20", 0, 200);
        sell("2018-02-10", 0, 700);
        sell("2018-03-05", 0, 50);
        SalesBoard board = board(Period.year(2018), Comparison.JAN_FEB, TimeUnit.MONTH, "2018-03-31");
        TrendLook trend = TrendLook.of(board);
        assertThat(trend.labels()).startsWith("1—2月", "3月").hasSize(11);
        assertThat(trend.exact("now")).containsExactly("900.00 元", "50.00 元");
        assertThat(trend.exact("before")).startsWith("800.00 元", "0.00 元");
        assertThat(board.request().steps().of("2018-01-01")).isEqualTo(days("2018-01-01", "2018-02-28"));
        assertThat(board.comparisonSentence()).isEqualTo("2018年第1季度 对比 2017年第1季度");
        SalesBoard cut = board(Period.year(2018), Comparison.JAN_FEB, TimeUnit.MONTH, "2018-02-12");
        assertThat(cut.comparisonSentence()).isEqualTo("2018-01-01～02-12 对比 2017-01-01～02-12（1—2月不全，春节错期仍有影响）");
        assertThat(TrendLook.of(cut).part("now")).containsExactly(true);
    }

    @Test
    void theStretchBeforeIsComparedToDateToo() {
        sell("2018-08-10", 0, 100);
        sell("2018-08-25", 0, 1000);
        sell("2018-09-10", 0, 150);
        sell("2018-12-31", 0, 1);
        SalesBoard board = board(Period.month(2018, 9), Comparison.PREVIOUS, TimeUnit.DAY, "2018-09-20");
        assertThat(board.comparisonSentence()).isEqualTo("2018-09-01～09-20 对比 2018-08-01～08-20");
        assertThat(growth(board)).isEqualTo(new Change(Change.Kind.PERCENT, new BigDecimal("50")));
        assertThat(board(Period.month(2018, 3), Comparison.PREVIOUS, TimeUnit.DAY, "2019-01-01").base()).isEqualTo(Period.month(2018, 2));
        assertThat(board(Period.month(2018, 2), Comparison.PREVIOUS, TimeUnit.DAY, "2019-01-01").base()).isEqualTo(Period.month(2018, 1));
        assertThat(board(days("2018-09-08", "2018-09-24"), Comparison.PREVIOUS, TimeUnit.DAY, "2019-01-01").base()).isEqualTo(days("2018-08-22", "2018-09-07"));
    }

    @Test
    void aLeapDayIsLostNowhere() {
        sell("2019-02-28", 0, 10);
        sell("2020-02-28", 0, 20);
        sell("2020-02-29", 0, 40);
        SalesBoard leap = board(Period.year(2020), Comparison.LAST_YEAR, TimeUnit.DAY, "2020-02-29");
        assertThat(leap.base()).isEqualTo(days("2019-01-01", "2019-02-28"));
        assertThat(growth(leap)).isEqualTo(new Change(Change.Kind.PERCENT, new BigDecimal("500")));
        SalesBoard after = board(Period.year(2021), Comparison.LAST_YEAR, TimeUnit.DAY, "2021-12-31");
        assertThat(after.value(after.before())).isEqualByComparingTo("60");
        assertThat(TrendLook.of(after).exact("before").get(58)).as("29 February stands on the 28th").isEqualTo("60.00 元");
        assertThat(TrendLook.of(leap).exact("before").subList(58, 60)).containsExactly("10.00 元", "0.00 元");
    }

    @Test
    void aBaseOfZeroOrNoneGivesNoChange() {
        sell("2017-05-01", 0, 100);
        sell("2017-05-02", 0, -100);
        sell("2018-05-01", 0, 100);
        sell("2018-12-31", 0, 1);
        SalesBoard zero = board(Period.month(2018, 5), Comparison.LAST_YEAR, TimeUnit.DAY, "2019-01-01");
        assertThat(growth(zero)).isEqualTo(Change.NONE);
        assertThat(Formats.of(Lang.ZH).change(growth(zero))).isEqualTo("—");
        SalesBoard absent = board(Period.month(2018, 6), Comparison.LAST_YEAR, TimeUnit.DAY, "2019-01-01");
        assertThat(growth(absent)).isEqualTo(Change.NONE);
        SalesBoard none = board(Period.month(2018, 5), Comparison.NONE, TimeUnit.DAY, "2019-01-01");
        assertThat(growth(none)).isEqualTo(Change.NONE);
        assertThat(none.comparisonSentence()).isEqualTo("不作对比");
        assertThat(TrendLook.of(none).has("before")).isFalse();
        assertThat(TrendLook.of(none).notes()).isEmpty();
        assertThat(ShareChange.of(none, Dimension.CHANNEL)).allSatisfy(c -> assertThat(c.change()).isEqualTo(Change.NONE));
    }

    @Test
    void weeksThatThePeriodCutsAreHatched() {
        sell("2018-09-01", 0, 10);
        sell("2018-09-05", 0, 20);
        sell("2018-09-30", 0, 30);
        TrendLook weeks = TrendLook.of(board(Period.month(2018, 9), Comparison.NONE, TimeUnit.WEEK, "2019-01-01"));
        assertThat(weeks.labels()).as("the first begins on a Monday in August").containsExactly("09-01", "09-03", "09-10", "09-17", "09-24");
        assertThat(weeks.part("now")).containsExactly(true, false, false, false, false);
        assertThat(weeks.exact("now")).containsExactly("10.00 元", "20.00 元", "0.00 元", "0.00 元", "30.00 元");
        TrendLook running = TrendLook.of(board(Period.month(2018, 9), Comparison.NONE, TimeUnit.WEEK, "2018-09-12"));
        assertThat(running.part("now")).containsExactly(true, false, true);
    }

    @Test
    void aRecordOfSeveralDaysIsHatchedWhereTheStepIsFiner() {
        fixture.app.ledger().write(SalesFixture.action("ten days"), tx -> fixture.app.sales().insert(tx, Sale.of(days("2018-09-01", "2018-09-10"),
            fixture.products.getFirst()).amount(Amount.exact(Money.ofYuan(1000))).build()));
        fixture.app.ledger().write(SalesFixture.action("from one month into the next"), tx -> fixture.app.sales().insert(tx,
            Sale.of(days("2018-07-28", "2018-08-06"), fixture.products.getFirst()).amount(Amount.exact(Money.ofYuan(1000))).build()));
        sell("2018-09-12", 0, 5);
        TrendLook byDay = TrendLook.of(board(Period.month(2018, 9), Comparison.NONE, TimeUnit.DAY, "2018-09-12"));
        assertThat(byDay.part("now").get(9)).isTrue();
        assertThat(byDay.part("now")).filteredOn(p -> p).hasSize(1);
        assertThat(TrendLook.of(board(Period.year(2018), Comparison.NONE, TimeUnit.MONTH, "2018-09-30")).part("now").subList(0, 8)).as("months are no finer")
            .doesNotContain(true);
        SalesBoard other = SalesBoard.compute(fixture.app.cube().current(), board(Period.month(2018, 9), Comparison.NONE, TimeUnit.DAY, "2018-09-12").request()
            .withFilter(SalesFilter.ALL.in(Period.month(2018, 9)).with(Dimension.CHANNEL, Set.of(fixture.channels.getFirst()))), null);
        assertThat(TrendLook.of(other).part("now")).as("it is not among the chosen").doesNotContain(true);
        TrendLook nextYear = TrendLook.of(board(Period.month(2019, 9), Comparison.LAST_YEAR, TimeUnit.DAY, "2020-01-01"));
        assertThat(nextYear.part("before").get(9)).isTrue();
    }

    @Test
    void festivalsAndCampaignsAreMarkedInTheTrend() {
        twoFestivals();
        assertThat(TrendLook.of(board(Period.year(2018), Comparison.NONE, TimeUnit.MONTH, "2019-01-01")).trend().events()).containsExactly(
            new Trend.Event("2018-02-01", "2018-02-01", "春节"), new Trend.Event("2018-03-01", "2018-03-01", "元宵节"),
            new Trend.Event("2018-06-01", "2018-06-01", "端午节"), new Trend.Event("2018-09-01", "2018-09-01", "第2届919电商节"),
            new Trend.Event("2018-09-01", "2018-09-01", "中秋节"), new Trend.Event("2018-10-01", "2018-10-01", "重阳节"));
        assertThat(TrendLook.of(board(Period.month(2018, 9), Comparison.NONE, TimeUnit.WEEK, "2019-01-01")).trend().events()).containsExactly(
            new Trend.Event("2018-09-03", "2018-09-24", "第2届919电商节"), new Trend.Event("2018-09-24", "2018-09-24", "中秋节"));
        assertThat(TrendLook.of(board(days("2017-01-01", "2018-12-31"), Comparison.NONE, TimeUnit.MONTH, "2019-01-01")).trend().events())
            .extracting(Trend.Event::name).containsExactly("春节", "第1届919电商节", "春节", "第2届919电商节");
        assertThat(TrendLook.of(board(Period.year(2018), Comparison.NONE, TimeUnit.QUARTER, "2019-01-01")).trend().events()).isEmpty();
    }

    @Test
    void thePaceOfAPlanIsRightInTheMiddleOfItsPeriod() {
        sell("2018-06-10", 0, 1_700_000);
        PlanLine plan = new PlanLine(Period.month(2018, 6), new BigDecimal("1000000"));
        SalesBoard board = board(Period.month(2018, 6), Comparison.LAST_YEAR, TimeUnit.DAY, "2018-06-15", plan);
        assertThat(plan.paceOn(LocalDate.of(2018, 6, 15))).isEqualByComparingTo("500000");
        assertThat(TrendLook.of(board).exact("pace").get(14)).isEqualTo("500,000.00 元");
        TrendLook weeks = TrendLook.of(board(Period.month(2018, 6), Comparison.LAST_YEAR, TimeUnit.WEEK, "2018-06-15", plan));
        assertThat(weeks.exact("pace")).as("at the end of each week: 3, 10, 17, 24 and 30 of 30 days")
            .containsExactly("100,000.00 元", "333,333.33 元", "566,666.67 元", "800,000.00 元", "1,000,000.00 元");
        assertThat(new SalesTiles(board).tile("plan").number()).isEqualTo("170.0");
    }
}
