package ruralpost.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.CampaignStatus;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Trend;
import ruralpost.ledger.Stamp;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.SalesCube;
import ruralpost.text.Lang;
import ruralpost.value.Amount;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** A festival shows the sales that belong to it, beside the same days of its last edition. */
class CampaignSalesTest {

    private static final LocalDate LATER = LocalDate.of(2021, 1, 1);

    @TempDir
    private Path folder;
    private CampaignFixture f;

    @BeforeEach
    void open() {
        f = new CampaignFixture(folder, true);
    }

    @AfterEach
    void close() {
        f.close();
    }

    private CampaignSales sales(Campaign c, LocalDate today) {
        var app = f.app;
        return new CampaignSalesFinder(app.cube().current(), new CampaignSalesFinder.Names(f.stores.book().campaigns(), app.occasions().occasions(), app.catalogue().products(),
            app.catalogue().channels(), app.places().places(), app.partners().partners(), app.contracts().contracts()), today).of(c);
    }

    private Campaign second() {
        return f.stores.book().campaigns().stream().filter(c -> "919".equals(c.series()) && Integer.valueOf(2).equals(c.edition())).findFirst().orElseThrow();
    }

    private List<Sale> stored() {
        SalesCube cube = f.app.cube().current();
        return f.app.sales().byIds(IntStream.range(0, cube.positions()).filter(cube::live).mapToObj(cube::id).toList());
    }

    private static long fen(List<Sale> sales) {
        return sales.stream().filter(s -> s.amount() != null).mapToLong(s -> s.amount().money().fen()).sum();
    }

    private List<Sale> called(String name) {
        return stored().stream().filter(s -> name.equals(s.campaign())).toList();
    }

    private long add(String name, String series, Period days, long kind, Long platform) {
        return f.write(tx -> f.stores.campaigns().save(tx, new Campaign(Stamp.NEW, name, series, null, kind, days, CampaignStatus.RUNNING, null, null, platform, List.of(), null, null, null, null,
            null, List.of(), List.of())));
    }

    private Campaign campaign(long id) {
        return f.stores.book().campaigns().stream().filter(c -> c.stamp().id() == id).findFirst().orElseThrow();
    }

    @Test
    void salesThatNameTheFestivalBelongToItAndPartsSumUp() {
        CampaignSales s = sales(second(), LATER);
        assertThat(s.basis()).isEqualTo(CampaignSales.Basis.NAMED);
        List<Sale> own = called("第二届919电商节（示例）");
        assertThat(s.total().records).isEqualTo(own.size()).isPositive();
        assertThat(s.total().fen).isEqualTo(fen(own));
        assertThat(s.products().stream().mapToLong(p -> p.totals().fen).sum()).isEqualTo(s.total().fen);
        assertThat(s.provinces().stream().mapToLong(p -> p.totals().fen).sum()).isEqualTo(s.total().fen);
        assertThat(s.days().stream().mapToLong(d -> d.now().fen).sum()).isEqualTo(s.total().fen);
        assertThat(s.edition().days()).isEqualTo(Period.of(LocalDate.of(2018, 9, 9), LocalDate.of(2018, 9, 25)));
    }

    @Test
    void dayNStandsBesideDayNOfTheLastEdition() {
        CampaignSales s = sales(second(), LATER);
        assertThat(s.last().name()).isEqualTo("首届919电商节（示例）");
        List<Sale> before = called("首届919电商节（示例）");
        assertThat(s.lastTotal().fen).isEqualTo(fen(before)).isPositive();
        LocalDate third = LocalDate.of(2017, 9, 11);
        assertThat(s.days().get(2).last().fen).isEqualTo(fen(before.stream().filter(x -> x.period().to().equals(third)).toList()));
        assertThat(s.days().get(2).on()).isEqualTo(LocalDate.of(2018, 9, 11));
    }

    @Test
    void anEditionThatRunsIsComparedUpToTheSameDay() {
        CampaignSales s = sales(second(), LocalDate.of(2018, 9, 13));
        assertThat(s.daysGone()).isEqualTo(5);
        List<Sale> before = called("首届919电商节（示例）").stream().filter(x -> !x.period().to().isAfter(LocalDate.of(2017, 9, 13))).toList();
        assertThat(s.lastTotal().fen).isEqualTo(fen(before));
        Trend chart = (Trend) EditionChart.spec(s, Lang.EN).body();
        assertThat(chart.series().getFirst().values().stream().filter(ChartValue::present)).hasSize(5);
    }

    @Test
    void whereNoSaleNamesItThoseOfItsPlatformInItsDaysBelongToIt() {
        Period days = Period.of(LocalDate.of(2018, 11, 1), LocalDate.of(2018, 11, 15));
        long ule = f.app.partners().partners().stream().filter(p -> p.name().equals("邮乐")).findFirst().orElseThrow().stamp().id();
        CampaignSales s = sales(campaign(add("公益专区", null, days, 3005, ule)), LATER);
        assertThat(s.basis()).isEqualTo(CampaignSales.Basis.CHANNEL);
        long channel = f.app.catalogue().channels().stream().filter(c -> c.name().equals("邮乐网")).findFirst().orElseThrow().stamp().id();
        assertThat(s.total().fen).isEqualTo(fen(stored().stream().filter(x -> Long.valueOf(channel).equals(x.channelId()) && days.contains(x.period().to())).toList())).isPositive();
        assertThat(s.last()).isNull();
        assertThat(s.change().isPresent()).isFalse();
    }

    @Test
    void contractsSignedInItsDaysStandBesideTheSales() {
        Period days = Period.of(LocalDate.of(2017, 8, 20), LocalDate.of(2017, 9, 20));
        CampaignSales s = sales(campaign(add("产销对接会", null, days, 3004, null)), LATER);
        assertThat(s.basis()).isEqualTo(CampaignSales.Basis.DAYS);
        assertThat(s.contracts()).extracting(c -> c.number()).contains("SL-2017-002", "SL-2017-003");
        assertThat(s.contracted().money().fen()).isEqualTo(s.contracts().stream().filter(c -> c.amount() != null).mapToLong(c -> c.amount().money().fen()).sum());
    }

    @Test
    void aSeriesOfCampaignsOfWhichNoneStandsInTheCalendarHasItsLastEdition() {
        add("年货节2017", "年货节", Period.of(LocalDate.of(2017, 1, 5), LocalDate.of(2017, 1, 20)), 3003, null);
        CampaignSales s = sales(campaign(add("年货节2018", "年货节", Period.of(LocalDate.of(2018, 1, 20), LocalDate.of(2018, 2, 10)), 3003, null)), LATER);
        assertThat(s.last().name()).isEqualTo("年货节2017");
        assertThat(s.days()).hasSize(22);
        assertThat(s.days().getFirst().last().fen).isEqualTo(fen(stored().stream().filter(x -> x.period().to().equals(LocalDate.of(2017, 1, 5))).toList()));
    }

    @Test
    void theLastEditionIsMeasuredByItsOwnBasisAndNotByThatOfThisOne() {
        long ule = f.app.partners().partners().stream().filter(p -> p.name().equals("邮乐")).findFirst().orElseThrow().stamp().id();
        Period first = Period.of(LocalDate.of(2018, 11, 1), LocalDate.of(2018, 11, 10));
        add("冬储节一", "冬储节", first, 3003, ule);
        Period days = Period.of(LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 6));
        long second = add("冬储节二", "冬储节", days, 3003, null);
        long product = f.app.catalogue().products().getFirst().stamp().id();
        f.write(tx -> f.app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2018, 12, 2)), product).campaign("冬储节二").amount(Amount.exact(Money.ofYuan(77))).build()));
        CampaignSales s = sales(campaign(second), LATER);
        long channel = f.app.catalogue().channels().stream().filter(c -> c.name().equals("邮乐网")).findFirst().orElseThrow().stamp().id();
        Period same = Period.of(first.from(), first.from().plusDays(days.days() - 1));
        List<Sale> own = stored().stream().filter(x -> Long.valueOf(channel).equals(x.channelId()) && same.contains(x.period().to())).toList();

        assertThat(s.basis()).isEqualTo(CampaignSales.Basis.NAMED);
        assertThat(s.total().fen).isEqualTo(7_700);
        assertThat(s.before().basis()).as("nobody wrote the name of the first edition: what its platform sold is its sales").isEqualTo(CampaignSales.Basis.CHANNEL);
        assertThat(s.before().total().fen).isEqualTo(fen(own)).isPositive();
        assertThat(s.before().products()).extracting(CampaignSales.Part::name).containsExactlyInAnyOrderElementsOf(own.stream().map(Sale::productId).distinct()
            .map(id -> f.app.catalogue().products().stream().filter(p -> p.stamp().id() == id).findFirst().orElseThrow().name()).toList());
        assertThat(s.before().provinces().stream().mapToLong(p -> p.totals().fen).sum()).isEqualTo(fen(own));
        assertThat(s.days().stream().limit(6).mapToLong(d -> d.last().fen).sum()).as("day n beside day n of its own days").isEqualTo(fen(own));
    }

    @Test
    void anEditionWithoutPlatformIsNotMeasuredByThePlatformOfTheNext() {
        long ule = f.app.partners().partners().stream().filter(p -> p.name().equals("邮乐")).findFirst().orElseThrow().stamp().id();
        Period first = Period.of(LocalDate.of(2018, 11, 1), LocalDate.of(2018, 11, 5));
        add("冬储节一", "冬储节", first, 3003, null);
        CampaignSales s = sales(campaign(add("冬储节二", "冬储节", Period.of(LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 5)), 3003, ule)), LATER);
        assertThat(s.basis()).isEqualTo(CampaignSales.Basis.CHANNEL);
        assertThat(s.before().basis()).isEqualTo(CampaignSales.Basis.DAYS);
        assertThat(s.lastTotal().fen).isEqualTo(fen(stored().stream().filter(x -> first.contains(x.period().to())).toList())).isPositive();
        LocalDate third = LocalDate.of(2018, 12, 3);
        assertThat(sales(campaign(s), third).daysGone()).isEqualTo(3);
        assertThat(sales(campaign(s), third).lastTotal().fen)
            .isEqualTo(fen(stored().stream().filter(x -> Period.of(first.from(), first.from().plusDays(2)).contains(x.period().to())).toList()));
    }

    private Campaign campaign(CampaignSales s) {
        return f.stores.book().campaigns().stream().filter(c -> c.name().equals(s.edition().name())).findFirst().orElseThrow();
    }
}
