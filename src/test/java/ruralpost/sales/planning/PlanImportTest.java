package ruralpost.sales.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.Action;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.Product;
import ruralpost.sheet.Progress;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.value.Period;

/** Sheets of plans, read by the same import as sales. */
class PlanImportTest {

    @TempDir
    private Path folder;
    private AppContext app;
    private long tea;

    @BeforeEach
    void open() {
        Founding.create(folder.resolve("ledger"), new Founding.Answers(433124, "Li", Lang.ZH, false));
        app = AppContext.open(folder.resolve("ledger"));
        tea = app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> app.catalogue().save(tx, Product.named("黄金茶"))).result();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private record Run(SheetImport.Planned planned, List<String> problems) {
    }

    private Run take(HoldDecisions holds, String... lines) {
        Path csv = TestSheets.write(folder.resolve("plans.csv"), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        SheetImport plans = app.planImport();
        FileLook look = FileLook.open(csv, null, plans.looking());
        try (SheetFile file = look.file()) {
            SheetImport.Planned planned = plans.plan(file, look.mapping(), NameDecisions.of(UnknownNames.REJECT), holds, Progress.NONE);
            List<String> problems = planned.plan().problems().stream().map(p -> p.row() + " " + Texts.of(Lang.ZH).get(p.problem())).toList();
            plans.commit(planned, Progress.NONE);
            return new Run(planned, problems);
        }
    }

    private List<PlanTarget> plans() {
        return app.plans().plans().stream().sorted(Comparator.comparing((PlanTarget p) -> p.measure()).thenComparing(p -> p.period().from())
            .thenComparing(p -> p.scope().productId() == null ? 0 : 1)).toList();
    }

    @Test
    void aListOfPlansIsTakenAndTheSameAgainChangesNothing() {
        String[] lines = {"指标,名称,年度,产品,计划数,力争目标,备注", "销售额,全年,2019年,,420万,550万 力争；600万,一", "销售额,,2019年,黄金茶,100万,,", "订单数,,2019年第3季度,,50000,,",
            "销售额,,2019年,没有的茶,100万,,", "培训人数,,2019年,,0,,", "销售额,,2019年,黄金茶,120万,,"};
        Run first = take(HoldDecisions.LEAVE, lines);
        assertThat(first.problems).containsExactly("5 产品里没有“没有的茶”", "6 计划数应大于 0", "7 同一范围、同一指标、同一期间前面已写 1000000");
        assertThat(plans()).extracting(p -> p.measure() + " " + p.period() + " " + p.scope().productId() + " " + p.target() + " " + p.steps().size())
            .containsExactly("AMOUNT " + Period.year(2019) + " null 4200000 2", "AMOUNT " + Period.year(2019) + " " + tea + " 1000000 0",
                "ORDERS " + Period.quarter(2019, 3) + " null 50000 0");
        Run again = take(HoldDecisions.LEAVE, lines);
        assertThat(again.planned.counts().unchanged()).isEqualTo(3);
        assertThat(again.planned.counts().toWrite()).isZero();
        assertThat(app.ledger().undo(app.ledger().lastSet()).kept()).isEmpty();
        assertThat(plans()).isEmpty();
    }

    @Test
    void twelveMonthsMayStandAcross() {
        Run run = take(HoldDecisions.LEAVE, "2019年销售计划,,,,,,,,,,,,", "产品,1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月", "黄金茶,1万,2万,3万,4万,5万,6万,7万,8万,9万,10万,11万,12万");
        assertThat(run.problems).isEmpty();
        assertThat(plans()).hasSize(12).allMatch(p -> p.scope().equals(PlanScope.product(tea)) && p.measure() == PlanMeasure.AMOUNT);
        assertThat(plans().get(8).period()).isEqualTo(Period.month(2019, 9));
        assertThat(plans().get(8).target()).isEqualByComparingTo("90000");
    }

    @Test
    void monthsUnderATitleOfPlansAreMonths() {
        Run run = take(HoldDecisions.LEAVE, "2019年各产品销售计划（万元）,,,", "产品,计划,,", ",1月,2月,3月", "黄金茶,1,2,3");
        assertThat(run.problems).isEmpty();
        assertThat(plans()).extracting(p -> p.period() + " " + p.target().toPlainString())
            .containsExactly(Period.month(2019, 1) + " 10000", Period.month(2019, 2) + " 20000", Period.month(2019, 3) + " 30000");
    }

    @Test
    void productsMayStandAcross() {
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> app.catalogue().save(tx, Product.named("猕猴桃")));
        Run run = take(HoldDecisions.LEAVE, "各产品年度计划,单位：万元,", "年度,黄金茶,猕猴桃", "2019年,10,20", "2020年,15,30");
        assertThat(run.problems).isEmpty();
        assertThat(plans()).extracting(p -> p.target().toPlainString()).containsExactlyInAnyOrder("100000", "200000", "150000", "300000");
    }

    @Test
    void whatWasEnteredByHandWaitsAndWhatWasImportedIsUpdated() {
        String[] may = {"年度,计划数", "2019年,100"};
        String[] june = {"年度,计划数", "2019年,170"};
        take(HoldDecisions.LEAVE, may);
        assertThat(take(HoldDecisions.LEAVE, june).planned.counts().updated()).isEqualTo(1);
        PlanTarget stored = plans().getFirst();
        app.ledger().write(Action.entry("plan", Message.of("ledger.kind.entry")), tx -> app.plans().save(tx, new PlanTarget(stored.stamp(), stored.measure(), "手工",
            stored.period(), stored.scope(), stored.target(), stored.steps(), null)));
        assertThat(take(HoldDecisions.LEAVE, may).planned.held()).isEqualTo(Map.of(HoldKind.EDITED, 1L));
        assertThat(plans().getFirst().target()).isEqualByComparingTo("170");
        assertThat(take(HoldDecisions.TAKE, may).planned.counts().updated()).isEqualTo(1);
        assertThat(plans().getFirst().target()).isEqualByComparingTo("100");
        assertThat(plans().getFirst().name()).as("what the sheet leaves blank stays").isEqualTo("手工");
    }

    @Test
    void twoTargetsInARowAndAnEndBeforeTheBeginningAreSaid() {
        Run run = take(HoldDecisions.LEAVE, "起日,止日,计划数,计划订单", "2019-09-01,2019-09-30,100,", "2019-09-01,2019-08-30,100,", "2019-10-01,2019-10-31,100,5");
        assertThat(run.problems).hasSize(2).anyMatch(p -> p.contains("止期")).anyMatch(p -> p.contains("几个计划数"));
        assertThat(plans()).extracting(PlanTarget::period).containsExactly(Period.month(2019, 9));
    }

    @Test
    void ordersInASheetInTenThousandYuanStayOrders() {
        Run run = take(HoldDecisions.LEAVE, "2019年计划,单位：万元,,", "指标,年度,计划数,力争目标", "销售额,2019年,500,550；6000万 冲刺", "订单数,2019年,50000,力争 60000");
        assertThat(run.problems).isEmpty();
        assertThat(plans()).extracting(p -> p.measure() + " " + p.target().toPlainString())
            .containsExactly("AMOUNT 5000000", "ORDERS 50000");
        assertThat(plans()).extracting(p -> p.steps().stream().map(s -> s.value().toPlainString()).toList())
            .containsExactly(List.of("5500000", "60000000"), List.of("60000"));
    }
}
