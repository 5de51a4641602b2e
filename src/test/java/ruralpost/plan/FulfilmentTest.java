package ruralpost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import ruralpost.ledger.Stamp;
import ruralpost.value.Percent;
import ruralpost.value.Period;

class FulfilmentTest {

    private static final LocalDate NOV_30 = LocalDate.of(2018, 11, 30);

    private static Fulfilment of(String target, String second, String actual, LocalDate asOf) {
        List<PlanStep> further = second == null ? List.of() : PlanSteps.read(second).value();
        PlanTarget plan = new PlanTarget(Stamp.NEW, PlanMeasure.AMOUNT, null, Period.year(2018), PlanScope.ALL, new BigDecimal(target), further, null);
        return plan.fulfilment(new BigDecimal(actual), asOf);
    }

    @Test
    void moreThanThePlanReadsAbove100() {
        Fulfilment f = of("1000000", null, "1700000", NOV_30);
        assertThat(f.percent()).contains(Percent.of(170));
        assertThat(f.state()).isEqualTo(Fulfilment.State.MET);
        assertThat(f.requiredPerDay().orElseThrow()).isEqualByComparingTo("0");
        assertThat(f.stepMet()).isEmpty();
        assertThat(of("1000000", null, "3000000", NOV_30).percent()).contains(Percent.of(300));
    }

    @Test
    void furtherThresholdsAreHeldApart() {
        assertThat(of("1000000", "1800000", "1700000", NOV_30).state()).isEqualTo(Fulfilment.State.MET);
        Fulfilment reached = of("1000000", "1600000", "1700000", NOV_30);
        assertThat(reached.state()).isEqualTo(Fulfilment.State.STEP_MET);
        assertThat(reached.percentOf(reached.steps().getFirst())).isEqualTo(new Percent(new BigDecimal("106.25")));
        Fulfilment several = of("1000000", "1600000 力争；1500000；2000000 冲刺", "1700000", NOV_30);
        assertThat(several.stepMet()).contains(new PlanStep(new BigDecimal("1600000"), "力争"));
        assertThat(several.next()).contains(new BigDecimal("2000000"));
        assertThat(several.requiredPerDay(new BigDecimal("2000000")).orElseThrow()).isEqualByComparingTo("9677.4194");
        assertThat(several.percent()).contains(Percent.of(170));
    }

    @Test
    void paceOnADayInTheMiddle() {
        Pace pace = new Pace(Period.year(2018), NOV_30);
        assertThat(pace.daysGone()).isEqualTo(334);
        assertThat(pace.daysLeft()).isEqualTo(31);
        assertThat(pace.share().value()).isBetween(new BigDecimal("91.50"), new BigDecimal("91.51"));
        assertThat(pace.expected(new BigDecimal("365000"))).isEqualByComparingTo("334000");
        assertThat(pace.perDay(new BigDecimal("365000"))).isEqualByComparingTo("1000");
    }

    @Test
    void theRateThatIsStillNeeded() {
        Fulfilment f = of("365000", null, "303000", NOV_30);
        assertThat(f.state()).isEqualTo(Fulfilment.State.BEHIND);
        assertThat(f.ahead()).isEqualByComparingTo("-31000");
        assertThat(f.requiredPerDay().orElseThrow()).isEqualByComparingTo("2000");
        assertThat(of("365000", null, "334000", NOV_30).state()).isEqualTo(Fulfilment.State.ON_PACE);
    }

    @Test
    void beforeAndAfterThePeriod() {
        Fulfilment early = of("365000", null, "0", LocalDate.of(2017, 12, 31));
        assertThat(early.state()).isEqualTo(Fulfilment.State.ON_PACE);
        assertThat(early.pace().daysGone()).isZero();
        Fulfilment late = of("365000", null, "364999", LocalDate.of(2019, 3, 1));
        assertThat(late.state()).isEqualTo(Fulfilment.State.MISSED);
        assertThat(late.requiredPerDay()).isEmpty();
        assertThat(late.pace().share()).isEqualTo(Percent.HUNDRED);
    }

    @Property(tries = 200)
    void whoDoesWhatIsRequiredEveryDayMeetsThePlan(@ForAll @IntRange(min = 1, max = 1_000_000) int target,
                                                   @ForAll @IntRange(min = 0, max = 1_000_000) int actual,
                                                   @ForAll @IntRange(min = -10, max = 363) int day) {
        LocalDate asOf = LocalDate.of(2018, 1, 1).plusDays(day);
        Fulfilment f = of(Integer.toString(target), null, Integer.toString(actual), asOf);
        BigDecimal end = f.actual().add(f.requiredPerDay().orElseThrow().multiply(BigDecimal.valueOf(f.pace().daysLeft())));
        assertThat(end).isGreaterThanOrEqualTo(f.target());
        assertThat(f.pace().daysGone() + f.pace().daysLeft()).isEqualTo(365);
    }
}
