package ruralpost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.ledger.Action;
import ruralpost.ledger.ConflictException;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerSchema;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.Stamp;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.Product;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;
import ruralpost.store.tables.tables.records.PlanTargetRecord;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.value.ExchangeRate;
import ruralpost.value.Period;

class PlanStoreTest {

    private static final Action ENTRY = Action.entry("plan", Message.of("plan.label.sample"));

    @TempDir
    private Path folder;
    private Ledger ledger;
    private PlanStore plans;
    private RateStore rates;
    private long kiwifruit;

    @BeforeEach
    void open() {
        List<LedgerTable> tables = Stream.of(PlaceStore.TABLES, CatalogueStore.TABLES, PlanStore.TABLES).flatMap(List::stream).toList();
        Database db = Database.open(new LedgerFiles(folder));
        Ledger.found(db, 433124, false);
        ledger = Ledger.open(db, new LedgerSchema(tables), () -> "tester");
        plans = new PlanStore(ledger);
        rates = new RateStore(ledger);
        kiwifruit = write(tx -> new CatalogueStore(ledger).save(tx, Product.named("猕猴桃")));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private <T> T write(Ledger.Work<T> work) {
        return ledger.write(ENTRY, work).result();
    }

    private void refused(Ledger.Work<?> work, String key) {
        assertThatThrownBy(() -> ledger.write(ENTRY, work)).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(e.userMessage().key()).isEqualTo(key);
            for (Lang lang : Lang.values()) {
                assertThat(Texts.of(lang).get(e.userMessage())).doesNotContain("!").doesNotContain("{");
            }
        });
    }

    private static PlanTarget plan(PlanMeasure measure, String name, Period period, PlanScope scope, String target, String second) {
        return new PlanTarget(Stamp.NEW, measure, name, period, scope, new BigDecimal(target), second == null ? List.of() : PlanSteps.of(new BigDecimal(second)), null);
    }

    @Test
    void everyFieldComesBackAndAnEditIsKept() {
        PlanTarget entered = new PlanTarget(Stamp.NEW, PlanMeasure.QUANTITY_KG, "上行计划", Period.quarter(2018, 3), PlanScope.product(kiwifruit),
            new BigDecimal("212900.5"), PlanSteps.read("300000 力争；350000").value(), "备注");
        write(tx -> plans.save(tx, entered));
        PlanTarget read = plans.plans().getFirst();
        assertThat(read).usingRecursiveComparison().ignoringFields("stamp").isEqualTo(entered);
        write(tx -> plans.save(tx, new PlanTarget(read.stamp(), read.measure(), null, read.period(), PlanScope.ALL, read.target(), List.of(), null)));
        assertThat(plans.plans().getFirst().steps()).isEmpty();
        assertThat(plans.plans().getFirst().scope()).isEqualTo(PlanScope.ALL);
    }

    @Test
    void furtherThresholdsRiseAndGoWithTheirPlan() {
        List<PlanStep> steps = PlanSteps.read("600万 冲刺；550万 力争").value();
        assertThat(steps).containsExactly(new PlanStep(new BigDecimal("5500000"), "力争"), new PlanStep(new BigDecimal("6000000"), "冲刺"));
        assertThat(PlanSteps.read(PlanSteps.write(steps, Lang.EN)).value()).isEqualTo(steps);
        assertThat(PlanSteps.read("力争 550").value()).containsExactly(new PlanStep(new BigDecimal("550"), "力争"));
        assertThat(PlanSteps.read("550万、很多").failed()).isTrue();
        PlanTarget plan = new PlanTarget(Stamp.NEW, PlanMeasure.AMOUNT, null, Period.year(2018), PlanScope.ALL, new BigDecimal("4200000"), steps, null);
        refused(tx -> plans.save(tx, new PlanTarget(Stamp.NEW, PlanMeasure.AMOUNT, null, Period.year(2019), PlanScope.ALL, new BigDecimal("5500000"), steps, null)),
            "plan.rule.second");
        write(tx -> plans.save(tx, plan));
        long made = ledger.lastSet();
        PlanTarget read = plans.plans().getFirst();
        assertThat(read.steps()).isEqualTo(steps);
        ledger.write(ENTRY, tx -> {
            plans.delete(tx, read.stamp());
            return null;
        });
        assertThat(plans.plans()).isEmpty();
        assertThat(ledger.undo(ledger.lastSet()).kept()).isEmpty();
        assertThat(plans.plans().getFirst().steps()).isEqualTo(steps);
        assertThat(ledger.undo(made).kept()).isEmpty();
        assertThat(plans.plans()).isEmpty();
        assertThat(ledger.check()).isEmpty();
    }

    private static PlanTarget with(PlanTarget plan, String steps) {
        return new PlanTarget(plan.stamp(), plan.measure(), plan.name(), plan.period(), plan.scope(), plan.target(), PlanSteps.read(steps).value(), plan.remark());
    }

    @Test
    void whoeverChangesThresholdsAfterSomebodyElseDidSeesAConflict() {
        write(tx -> plans.save(tx, plan(PlanMeasure.AMOUNT, null, Period.year(2018), PlanScope.ALL, "100", "150")));
        PlanTarget seen = plans.plans().getFirst();
        write(tx -> plans.save(tx, with(seen, "160 力争")));
        PlanTarget changed = plans.plans().getFirst();
        assertThat(changed.stamp().changed()).isEqualTo(ledger.lastSet());
        assertThatThrownBy(() -> ledger.write(ENTRY, tx -> plans.save(tx, with(seen, "170")))).isInstanceOf(ConflictException.class);
        assertThat(plans.plans().getFirst()).isEqualTo(changed);
        long last = ledger.lastSet();
        write(tx -> plans.save(tx, changed));
        assertThat(plans.plans().getFirst().stamp()).as("nothing differs").isEqualTo(changed.stamp());
        assertThat(ledger.undo(last).kept()).isEmpty();
        assertThat(plans.plans().getFirst().steps()).isEqualTo(seen.steps());
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void theOneThresholdOfAnEarlierVersionMovesOverAndUndoStillReachesBack() throws Exception {
        PlanTargetRecord old = new PlanTargetRecord();
        old.setMeasure("amount");
        old.setDayFrom(LocalDate.of(2018, 1, 1));
        old.setDayTo(LocalDate.of(2018, 12, 31));
        old.setTargetValue(new BigDecimal("100"));
        old.setSecondValue(new BigDecimal("150"));
        write(tx -> tx.insert(old));
        long first = ledger.lastSet();
        old.setTargetValue(new BigDecimal("110"));
        old.setSecondValue(new BigDecimal("180"));
        write(tx -> tx.update(old, first));
        long changed = ledger.lastSet();
        String script = Files.readString(Path.of("src/main/resources/db/migration/V5__plan_step.sql"));
        write(tx -> List.of(script.substring(script.indexOf("insert into")).split(";")).stream().filter(q -> !q.isBlank()).mapToInt(tx.ctx()::execute).sum());
        assertThat(plans.plans().getFirst().steps()).containsExactly(new PlanStep(new BigDecimal("180"), null));
        assertThat(ledger.undo(changed).kept()).isEmpty();
        assertThat(plans.plans().getFirst().target()).isEqualByComparingTo("100");
        assertThat(plans.plans().getFirst().steps()).containsExactly(new PlanStep(new BigDecimal("150"), null));
        assertThat(ledger.undo(ledger.lastSet()).kept()).as("done again").isEmpty();
        assertThat(plans.plans().getFirst().steps()).containsExactly(new PlanStep(new BigDecimal("180"), null));
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void thePlanOfAChosenPeriodIsTheShortestThatHoldsItForTheSameThing() {
        write(tx -> plans.save(tx, plan(PlanMeasure.AMOUNT, "全年", Period.year(2018), PlanScope.ALL, "100", null)));
        write(tx -> plans.save(tx, plan(PlanMeasure.AMOUNT, "三季度", Period.quarter(2018, 3), PlanScope.ALL, "40", null)));
        write(tx -> plans.save(tx, plan(PlanMeasure.AMOUNT, "猕猴桃", Period.year(2018), PlanScope.product(kiwifruit), "60", null)));
        write(tx -> plans.save(tx, plan(PlanMeasure.ORDERS, "订单", Period.month(2018, 9), PlanScope.ALL, "7", null)));
        assertThat(PlanTarget.covering(plans.plans(), PlanMeasure.AMOUNT, PlanScope.ALL, Period.month(2018, 9)).orElseThrow().name()).isEqualTo("三季度");
        assertThat(PlanTarget.covering(plans.plans(), PlanMeasure.AMOUNT, PlanScope.ALL, Period.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 11, 30))).orElseThrow()
            .name()).isEqualTo("全年");
        assertThat(PlanTarget.covering(plans.plans(), PlanMeasure.AMOUNT, PlanScope.product(kiwifruit), Period.month(2018, 9)).orElseThrow().name()).isEqualTo("猕猴桃");
        assertThat(PlanTarget.covering(plans.plans(), PlanMeasure.AMOUNT, PlanScope.ALL, Period.year(2017))).isEmpty();
        assertThat(PlanTarget.covering(plans.plans(), PlanMeasure.ORDERS, PlanScope.product(kiwifruit), Period.month(2018, 9))).isEmpty();
    }

    @Test
    void rulesAreToldInASentence() {
        refused(tx -> plans.save(tx, plan(PlanMeasure.AMOUNT, null, Period.year(2018), PlanScope.ALL, "0", null)), "plan.rule.target");
        refused(tx -> plans.save(tx, plan(PlanMeasure.AMOUNT, null, Period.year(2018), PlanScope.ALL, "10", "10")), "plan.rule.second");
        refused(tx -> plans.save(tx, plan(PlanMeasure.OTHER, " ", Period.year(2018), PlanScope.ALL, "10", null)), "plan.rule.name");
        refused(tx -> plans.save(tx, plan(PlanMeasure.AMOUNT, null, Period.year(2018), PlanScope.place(5), "10", null)), "ledger.reference.gone");
        write(tx -> plans.save(tx, plan(PlanMeasure.AMOUNT, null, Period.year(2018), PlanScope.ALL, "10", null)));
        refused(tx -> plans.save(tx, plan(PlanMeasure.AMOUNT, "again", Period.year(2018), PlanScope.ALL, "20", null)), "plan.rule.twice");
        write(tx -> plans.save(tx, plan(PlanMeasure.OTHER, "甲", Period.year(2018), PlanScope.ALL, "10", null)));
        write(tx -> plans.save(tx, plan(PlanMeasure.OTHER, "乙", Period.year(2018), PlanScope.ALL, "10", null)));
        assertThat(plans.plans()).hasSize(3);
    }

    private void rate(LocalDate on, String rate) {
        write(tx -> rates.save(tx, new StoredRate(Stamp.NEW, new ExchangeRate(on, new BigDecimal(rate), "来源"))));
    }

    private Optional<ExchangeRate> rateFor(Period period) {
        return ExchangeRate.pick(rates.rates().stream().map(StoredRate::rate).toList(), period);
    }

    @Test
    void aPeriodTakesTheRateOfItsLastDayOrTheNearestBefore() {
        rate(LocalDate.of(2018, 11, 30), "6.9357");
        rate(LocalDate.of(2018, 1, 2), "6.5079");
        rate(LocalDate.of(2018, 12, 1), "6.9431");
        Period toNovember = Period.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 11, 30));
        assertThat(rateFor(toNovember).orElseThrow().yuanPerDollar()).isEqualTo(new BigDecimal("6.9357"));
        assertThat(rateFor(Period.month(2018, 10)).orElseThrow().on()).isEqualTo(LocalDate.of(2018, 1, 2));
        assertThat(rateFor(Period.day(LocalDate.of(2018, 1, 1)))).isEmpty();
        refusedTwice();
    }

    private void refusedTwice() {
        refused(tx -> rates.save(tx, new StoredRate(Stamp.NEW, new ExchangeRate(LocalDate.of(2018, 12, 1), BigDecimal.ONE, "x"))),
            "ledger.not.unique");
        StoredRate first = rates.rates().getFirst();
        write(tx -> rates.save(tx, new StoredRate(first.stamp(), new ExchangeRate(first.rate().on(), new BigDecimal("6.51"), "更正"))));
        assertThat(rates.rates()).extracting(s -> s.rate().source()).containsExactly("更正", "来源", "来源");
    }
}
