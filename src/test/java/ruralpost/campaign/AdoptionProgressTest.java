package ruralpost.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Trend;
import ruralpost.text.Lang;
import ruralpost.value.ExchangeRate;
import ruralpost.value.Money;

/** Scenario S2: eight daily rows of 418 yuan a tree. */
class AdoptionProgressTest {

    private static final Money GOAL = Money.ofYuan(1_500_000);
    private static final LocalDate END = CampaignFixture.EIGHT.to();

    @TempDir
    private Path folder;
    private CampaignFixture f;
    private AdoptionProgress p;

    @BeforeEach
    void open() {
        f = new CampaignFixture(folder, false);
        f.peaches(GOAL);
        p = f.stores.book().files().getFirst().adoptions().getFirst();
    }

    @AfterEach
    void close() {
        f.close();
    }

    @Test
    void unitsMoneyAndDaysAreThoseOfTheRows() {
        assertThat(p.pledges()).hasSize(8);
        assertThat(p.units()).isEqualTo(4060);
        assertThat(p.money()).isEqualTo(Money.ofYuan(1_697_080));
        assertThat(p.unitsPerDay(END)).contains(new BigDecimal("507.5"));
        assertThat(p.daysLeft(END)).isZero();
        assertThat(p.daysLeft(CampaignFixture.FIRST.plusDays(2))).isEqualTo(5);
        assertThat(p.supporters()).isNull();
    }

    @Test
    void theDaysRunUpToTheTotal() {
        List<AdoptionProgress.Day> days = p.days(END);
        assertThat(days).hasSize(8);
        assertThat(Money.sum(days.stream().map(AdoptionProgress.Day::money).toList())).isEqualTo(p.money());
        assertThat(days.getLast().moneySoFar()).isEqualTo(p.money());
        assertThat(days.getLast().unitsSoFar()).isEqualTo(4060);
        assertThat(p.goalReached(END)).hasValueSatisfying(d -> assertThat(d.number()).isEqualTo(7));
        assertThat(p.moneyShare()).hasValueSatisfying(s -> assertThat(s.value().setScale(1, java.math.RoundingMode.HALF_UP)).isEqualByComparingTo("113.1"));
    }

    @Test
    void dollarsAreThoseOfTheDatedRate() {
        ExchangeRate rate = new ExchangeRate(LocalDate.of(2016, 3, 19), new BigDecimal("6.4512"), "示例");
        assertThat(rate.dollars(p.money())).isEqualByComparingTo("263064.24");
    }

    @Test
    void theCurveSaysTheTotalAndRunsBesideThePace() {
        ChartSpec zh = AdoptionCurve.spec(p, AdoptionCurve.Measure.AMOUNT, END, "", Lang.ZH);
        assertThat(zh.title()).isEqualTo("累计认领 169.7万元");
        assertThat(zh.unit()).isEqualTo("万元");
        assertThat(zh.notes()).contains("日均 507.5 棵");
        assertThat(AdoptionCurve.spec(p, AdoptionCurve.Measure.AMOUNT, END, "", Lang.EN).title()).isEqualTo("Adopted so far: 1.697 million yuan");
        Trend trend = (Trend) zh.body();
        assertThat(trend.times()).hasSize(8);
        assertThat(line(trend, Trend.Role.CURRENT)).extracting(ChartValue::label).containsExactly("13.4", "32.4", "57.9", "88.9", "113.5", "134.3", "152.5", "169.7");
        assertThat(line(trend, Trend.Role.PACE)).extracting(ChartValue::amount).startsWith(18.75).endsWith(150.0);
        assertThat(line(trend, Trend.Role.PLAN)).extracting(ChartValue::label).containsOnly("150.0");
    }

    @Test
    void theTotalOverTheCurveIsThatOfTheDaysDrawn() {
        LocalDate third = CampaignFixture.FIRST.plusDays(2);
        ChartSpec spec = AdoptionCurve.spec(p, AdoptionCurve.Measure.AMOUNT, third, "", Lang.ZH);
        assertThat(spec.title()).isEqualTo("累计认领 57.9万元");
        assertThat(spec.notes()).contains("日均 461.7 棵");
        assertThat(line((Trend) spec.body(), Trend.Role.CURRENT)).last().extracting(ChartValue::label).isEqualTo("57.9");
    }

    @Test
    void aDayThatIsStillToComeHasNoPoint() {
        Trend trend = (Trend) AdoptionCurve.spec(p, AdoptionCurve.Measure.UNITS, CampaignFixture.FIRST.plusDays(2), "", Lang.ZH).body();
        assertThat(trend.times()).hasSize(8);
        assertThat(line(trend, Trend.Role.CURRENT)).extracting(ChartValue::label).containsExactly("320", "775", "1,385");
    }

    private static List<ChartValue> line(Trend trend, Trend.Role role) {
        return trend.series().stream().filter(l -> l.role() == role).findFirst().orElseThrow().values();
    }
}
