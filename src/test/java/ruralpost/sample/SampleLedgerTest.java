package ruralpost.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.document.FigureScope;
import ruralpost.document.ReportedFigure;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.tile.SalesTiles;
import ruralpost.store.tables.Tables;
import ruralpost.text.Lang;
import ruralpost.value.Change;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;

class SampleLedgerTest {

    @TempDir
    private Path folder;
    private AppContext app;

    @BeforeEach
    void open() {
        Founding.create(folder, new Founding.Answers(433124, "张三", Lang.ZH, true));
        app = AppContext.open(folder);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Product product(String name) {
        return app.catalogue().products().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    private long kiwifruitFen(Period period) {
        var s = Tables.SALE;
        return app.ledger().read(ctx -> ctx.selectFrom(s).where(s.DELETED_SET.eq(0L), s.PRODUCT_ID.eq(product("十八洞猕猴桃").stamp().id()),
            s.DAY_TO.between(period.from(), period.to()), s.AMOUNT_FEN.isNotNull()).fetch().stream().mapToLong(r -> r.getAmountFen()).sum());
    }

    @Test
    void theSampleLedgerIsSoundAndHoldsEverything() {
        assertThat(app.ledger().check()).isEmpty();
        assertThat(app.ledger().info().sample()).isTrue();
        int sales = app.ledger().read(ctx -> ctx.fetchCount(Tables.SALE));
        assertThat(sales).isEqualTo(1998);
        assertThat(app.documents().figures()).hasSize(34);
        assertThat(app.catalogue().products()).hasSize(8);
        assertThat(app.catalogue().channels()).hasSize(10);
        assertThat(app.places().places(PlaceKind.TOWNSHIP)).hasSize(12);
        assertThat(app.contracts().contracts()).hasSize(20);
        assertThat(app.rates().rates()).hasSize(4);
    }

    @Test
    void theKiwifruitPlanOf2018IsFulfilledBy170Percent() {
        Period toNovember = Period.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 11, 30));
        PlanTarget plan = PlanTarget.covering(app.plans().plans(), PlanMeasure.AMOUNT, PlanScope.product(product("十八洞猕猴桃").stamp().id()), toNovember).orElseThrow();
        Percent reached = plan.fulfilment(Money.ofFen(kiwifruitFen(toNovember)).toYuan(), toNovember.to()).percent().orElseThrow();
        assertThat(reached.value().doubleValue()).isBetween(170.0, 170.1);
    }

    @Test
    void theSecondFestivalIsComparedWithTheFirstDayByDay() {
        Period second = Period.of(LocalDate.of(2018, 9, 9), LocalDate.of(2018, 9, 25));
        BoardRequest request = new BoardRequest(SalesFilter.ALL.in(second).with(Dimension.PRODUCT, Set.of(product("十八洞猕猴桃").stamp().id())), Measure.AMOUNT,
            TimeUnit.DAY, false, LocalDate.of(2018, 9, 16), Lang.ZH).withComparison(Comparison.OCCASION).withOccasions(app.occasions().occasions());
        SalesBoard board = SalesBoard.compute(app.cube().current(), request, null);
        assertThat(board.comparisonSentence()).isEqualTo("2018-09-09～09-16（第1–8天）对比 2017-09-09～09-16（第1–8天）");
        long now = kiwifruitFen(Period.of(LocalDate.of(2018, 9, 9), LocalDate.of(2018, 9, 16)));
        long before = kiwifruitFen(Period.of(LocalDate.of(2017, 9, 9), LocalDate.of(2017, 9, 16)));
        assertThat(before).isPositive();
        assertThat(new SalesTiles(board).all().getFirst().change()).isEqualTo(Change.of(Money.ofFen(now), Money.ofFen(before)));
        assertThat(board.value(board.before())).isEqualByComparingTo(Money.ofFen(before).toYuan());
    }

    @Test
    void aReportedFigureNamesTheProductAndTheVillageOfTheRecords() {
        ReportedFigure f30 = app.figures().figures("sales").stream().filter(f -> f.code().equals("F30")).findFirst().orElseThrow();
        assertThat(f30.productId()).isEqualTo(product("十八洞猕猴桃").stamp().id());
        FigureScope village = f30.scopes().getFirst();
        Place shibadong = app.places().place(village.placeId()).orElseThrow();
        assertThat(shibadong.name()).isEqualTo("十八洞村");
        assertThat(app.places().place(shibadong.parentId()).orElseThrow().name()).isEqualTo("双龙镇");
        assertThat(app.contracts().donations()).allSatisfy(d -> {
            assertThat(d.villageId()).isEqualTo(shibadong.stamp().id());
            assertThat(d.amount()).isEqualTo(d.percent().of(d.baseMoney()));
        });
    }

    @Test
    void contractsAreDeliveredBySalesOfTheirProductWithinTheirTerm() {
        Map<Long, Contract> contracts = app.contracts().contracts().stream().collect(Collectors.toMap(c -> c.stamp().id(), Function.identity()));
        var s = Tables.SALE;
        List<Long> ids = app.ledger().read(ctx -> ctx.select(s.ID).from(s).where(s.CONTRACT_ID.isNotNull()).fetch(s.ID));
        assertThat(app.sales().byIds(ids)).isNotEmpty().allSatisfy(sale -> {
            Contract c = contracts.get(sale.contractId());
            assertThat(sale.productId()).isEqualTo(c.productId());
            assertThat(sale.buyer()).isEqualTo(c.buyer());
            assertThat(Period.of(c.signedOn(), c.dueOn()).contains(sale.period())).isTrue();
        });
    }

    @Test
    void anEmptyLedgerHasOnlyTheShippedChannels() {
        Path other = folder.resolve("other");
        Founding.create(other, new Founding.Answers(433124, "张三", Lang.ZH, false));
        try (AppContext empty = AppContext.open(other)) {
            assertThat(empty.catalogue().channels()).hasSize(10).allSatisfy(c -> assertThat(c.stamp().id()).isLessThan(2000));
            assertThat(empty.documents().figures()).isEmpty();
            assertThat(empty.places().places()).isEmpty();
            assertThat(empty.ledger().info().sample()).isFalse();
        }
    }
}
