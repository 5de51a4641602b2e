package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.board.BoardFilter;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.dashboard.CampaignDimension;
import ruralpost.campaign.dashboard.BoardData;
import ruralpost.campaign.dashboard.BoardSums;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.CampaignCharts;
import ruralpost.campaign.dashboard.TrueCounts;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Matrix;
import ruralpost.chart.Stacked;
import ruralpost.ledger.Stamp;
import ruralpost.text.Lang;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Dashboard, chart command and query say the same of the same campaigns. */
class CampaignChartsAgreeTest {

    private static final Period DAYS = Period.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

    @TempDir
    private Path folder;
    private Path ledger;

    @BeforeEach
    void fill() {
        ledger = folder.resolve("ledger");
        try (CampaignFixture f = new CampaignFixture(ledger, true)) {
            // whatever is hidden would not add up
            f.app.settings().smallCells(2);
            f.write(tx -> {
                long c = f.stores.campaigns().save(tx, CampaignFixture.campaign("秋季活动", Period.year(2018)));
                for (int i = 1; i <= 5; i++) {
                    List<HeadCount> heads = List.of(new HeadCount(HeadGroup.CHILD, null, null, 20L + i), new HeadCount(HeadGroup.VOLUNTEER, null, null, 9));
                    f.stores.activities().save(tx, new Activity(Stamp.NEW, c, "第" + i + "场", LocalDate.of(2018, 9, i), null, List.of(), heads, null, Money.ofYuan(100L * i), null));
                }
                return c;
            });
        }
    }

    private List<Map<String, String>> query(String what, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("query", what, "--from", DAYS.from().toString(), "--to", DAYS.to().toString(), "--data", ledger.toString()));
        args.addAll(List.of(more));
        List<String> lines = CliTest.runAsIs(args.toArray(String[]::new)).ended(0).lines();
        List<String> head = List.of(lines.getFirst().split(",", -1));
        return lines.stream().skip(1).map(l -> {
            String[] cells = l.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < head.size(); i++) {
                row.put(head.get(i), cells[i]);
            }
            return row;
        }).toList();
    }

    private <T> T board(BoardFilter<CampaignDimension> filter, java.util.function.Function<CampaignBoard, T> use) {
        try (AppContext app = AppContext.open(ledger)) {
            return use.apply(new CampaignBoard(CampaignChoice.data(app), filter.in(DAYS), LocalDate.of(2018, 12, 31)));
        }
    }

    private static double sum(List<ChartValue> values) {
        return values.stream().filter(ChartValue::present).mapToDouble(ChartValue::amount).sum();
    }

    private static long sum(List<Map<String, String>> rows, String column) {
        return rows.stream().map(r -> r.get(column)).filter(v -> v.matches("\\d+")).mapToLong(Long::parseLong).sum();
    }

    @Test
    void personsOfTheChartAreThoseOfTheTileAndOfTheQuery() {
        List<Map<String, String>> rows = query("activities", "--campaign", "秋季活动");
        long persons = board(BoardFilter.<CampaignDimension>all(), b -> {
            long id = b.data().book().campaigns().stream().filter(c -> c.name().equals("秋季活动")).findFirst().map(Campaign::stamp).orElseThrow().id();
            CampaignBoard one = new CampaignBoard(b.data(), b.filter().with(ruralpost.campaign.dashboard.CampaignDimension.CAMPAIGN, java.util.Set.of(id)), b.today());
            Stacked chart = (Stacked) new CampaignCharts(one, TrueCounts.COUNTS, Lang.ZH).chart("people-reached").body();
            long drawn = (long) chart.layers().stream().mapToDouble(l -> sum(l.values())).sum();
            assertThat(drawn).isEqualTo(new BoardSums(one).persons());
            return drawn;
        });
        assertThat(rows).hasSize(5);
        assertThat(persons).isEqualTo(sum(rows, "persons")).isEqualTo(115 + 45);
    }

    @Test
    void campaignsOfTheChartAreThoseOfTheQuery() {
        long listed = query("campaigns").stream().filter(r -> r.get("record").equals("campaign")).count();
        int drawn = board(BoardFilter.<CampaignDimension>all(), b -> ((Matrix) new CampaignCharts(b, TrueCounts.COUNTS, Lang.EN).chart("campaigns-by-kind").body()).cells().stream()
            .mapToInt(r -> (int) sum(r)).sum());
        assertThat(drawn).isEqualTo((int) listed).isPositive();
    }

    @Test
    void activitiesOfTheTownshipsAreThoseOfTheQuery() {
        double drawn = board(BoardFilter.<CampaignDimension>all(), b -> sum(((Bars) new CampaignCharts(b, TrueCounts.COUNTS, Lang.ZH).chart("township-coverage").body()).bars().stream()
            .map(Bars.Bar::value).toList()));
        assertThat((int) drawn).as("five activities are in no township: a note says so").isEqualTo(query("activities").size() - 5);
        assertThat(query("activities", "--township", "双龙镇")).hasSize(1);
    }

    @Test
    void costForEachChildIsThatOfTheRows() {
        List<Map<String, String>> rows = query("activities", "--campaign", "秋季活动");
        double cost = rows.stream().mapToDouble(r -> Double.parseDouble(r.get("cost"))).sum();
        double each = board(BoardFilter.<CampaignDimension>all(), b -> ((Bars) new CampaignCharts(b, TrueCounts.COUNTS, Lang.ZH).chart("cost-per-child").body()).bars().stream()
            .filter(x -> x.name().equals("认领众筹")).findFirst().orElseThrow().value().amount());
        assertThat(each).isEqualTo(Math.round(cost / sum(rows, "children") * 100) / 100.0);
    }

    @Test
    void smallCountsStandOnTheScreenAndNotInThePicture() {
        try (AppContext app = AppContext.open(ledger)) {
            app.settings().smallCells(5);
            BoardData data = CampaignChoice.data(app);
            CampaignBoard all = new CampaignBoard(data, BoardFilter.<CampaignDimension>all(), LocalDate.of(2020, 12, 31));
            Stacked shown = (Stacked) new CampaignCharts(all, TrueCounts.COUNTS, Lang.ZH).chart("people-reached").body();
            var picture = new CampaignCharts(all, CampaignChoice.counts(app), Lang.ZH).chart("people-reached");
            Stacked leaving = (Stacked) picture.body();
            assertThat(picture.notes()).as("says which columns are left out, so that none is taken for zero").anySatisfy(n -> assertThat(n).startsWith("6岁以下").contains("不是 0"));
            assertThat(shown.layers().stream().flatMap(l -> l.values().stream()).filter(ChartValue::present).map(ChartValue::amount)).contains(3.0);
            assertThat(leaving.layers().stream().flatMap(l -> l.values().stream()).filter(ChartValue::present).map(ChartValue::amount)).doesNotContain(3.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaigns-by-kind", "people-reached", "campaign-money", "cost-per-child", "township-coverage"})
    void eachChartIsWrittenAsAPicture(String name) throws Exception {
        Path file = folder.resolve(name + ".png");
        CliTest.runAsIs("chart", name, "--out", file.toString(), "--data", ledger.toString(), "--lang", "en").ended(0);
        assertThat(Files.size(file)).isGreaterThan(4000);
        assertThat(CliTest.runAsIs("chart", name, "--out", file.toString(), "--data", ledger.toString(), "--kind", "没有").ended(2).err()).contains("--kind");
    }

    @Test
    void thePartsOfACampaignsSalesSumUpToItsTotal() {
        List<Map<String, String>> rows = query("campaign-sales");
        Map<String, String> total = rows.stream().filter(r -> r.get("record").equals("total")).findFirst().orElseThrow();
        assertThat(total.get("campaign")).startsWith("第二届919电商节");
        assertThat(total.get("basis")).isEqualTo("named");
        assertThat(total.get("last_basis")).isEqualTo("named");
        for (String part : List.of("product", "province", "day")) {
            assertThat(rows.stream().filter(r -> r.get("record").equals(part) && !r.get("last_amount").isEmpty()).map(r -> new java.math.BigDecimal(r.get("last_amount")))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)).as("last edition by %s", part).isEqualByComparingTo(total.get("last_amount"));
            assertThat(rows.stream().filter(r -> r.get("record").equals(part) && !r.get("amount").isEmpty()).map(r -> new java.math.BigDecimal(r.get("amount")))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)).as(part).isEqualByComparingTo(total.get("amount"));
        }
        assertThat(rows).anySatisfy(r -> assertThat(r).containsEntry("record", "day").containsEntry("day", "3").containsEntry("last_edition", "首届919电商节（示例）"));
    }

    @Test
    void anAdoptionIsNamedWhereThereAreSeveral() {
        try (AppContext app = AppContext.open(ledger)) {
            app.ledger().write(ruralpost.ledger.Action.entry("campaign", ruralpost.text.Message.of("app.name")), tx -> {
                long c = app.campaigns().campaigns().save(tx, CampaignFixture.campaign("两种树", Period.year(2016)));
                app.campaigns().adoptions().save(tx, CampaignFixture.adoption(c, null));
                var second = CampaignFixture.adoption(c, null);
                return app.campaigns().adoptions().save(tx, new ruralpost.campaign.Adoption(second.stamp(), c, "梨树认领", second.period(), "棵", null, null, null, null, null, null, null, null));
            });
        }
        String out = folder.resolve("curve.png").toString();
        assertThat(CliTest.runAsIs("chart", "adoption-curve", "--out", out, "--data", ledger.toString(), "--campaign", "两种树").ended(2).err()).contains("桃树认领").contains("梨树认领");
        CliTest.runAsIs("chart", "adoption-curve", "--out", out, "--data", ledger.toString(), "--campaign", "两种树", "--adoption", "梨树认领").ended(0);
        CliTest.runAsIs("chart", "adoption-curve", "--out", out, "--data", ledger.toString(), "--adoption", "梨树认领").ended(0);
        assertThat(CliTest.runAsIs("chart", "adoption-curve", "--out", out, "--data", ledger.toString(), "--campaign", "两种树", "--adoption", "李树").ended(2).err()).contains("梨树认领");
    }
}
