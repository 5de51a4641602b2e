package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.Training;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** What the command line says of the sample ledger's campaigns. */
class CampaignCommandsTest {

    @TempDir
    private Path folder;
    private String err;

    @BeforeEach
    void create() {
        run("demo");
    }

    private String run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--data";
        all[args.length + 1] = folder.resolve("ledger").toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        Cli.run(all, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(wrong, true, StandardCharsets.UTF_8));
        err = wrong.toString(StandardCharsets.UTF_8);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void campaignsComeOutWithSumsAndFiguresApart() {
        String csv = run("query", "campaigns");
        assertThat(csv.lines().findFirst().orElseThrow()).endsWith("figure,measure,value,unit,bound,usd_quoted,usd_bound");
        assertThat(csv.lines()).anySatisfy(l -> assertThat(l).startsWith("campaign,十八洞村桃树认领公益活动,认领众筹").contains(",4060,1697080.00,2816"))
            .anySatisfy(l -> assertThat(l).startsWith("figure,十八洞村桃树认领公益活动,").endsWith("F26,Peach Tree Adoption: trees adopted,4060,tree,over,,"))
            .anySatisfy(l -> assertThat(l).endsWith("F27,Peach Tree Adoption: money raised,1697000,yuan,exact,257000,about"))
            .anySatisfy(l -> assertThat(l).contains("F08").contains(",12782,person,exact,,"))
            .anySatisfy(l -> assertThat(l).contains("F28").endsWith("300000,yuan,exact,43400,about"));
    }

    @Test
    void smallCountsOfChildrenAreHiddenAndEveryAnswerStandsInTheHistory() {
        assertThat(run("query", "activities").lines()).anySatisfy(l -> assertThat(l).contains("亲情视频通话").endsWith(",hidden,,,,,hidden,,"));
        assertThat(err).contains("5");
        assertThat(run("query", "activities", "--format", "json").lines()).anySatisfy(l -> assertThat(l).contains("亲情视频通话", "\"children\":null",
            "\"hidden\":\"children persons\""));
        assertThat(run("query", "campaigns")).contains(",hidden,");
        assertThat(run("history", "--format", "json").lines().filter(l -> l.contains("export"))).hasSize(3);
        assertThat(run("check")).isNotBlank();
    }

    @Test
    void headCountsAreSummedUpByAnyKeysWithTheirTotals() {
        String csv = run("query", "activities", "--by", "village,band,sex", "--totals");
        assertThat(csv.lines().findFirst()).hasValue("village,band,sex,activities,children,persons,person_times");
        assertThat(csv.lines()).anySatisfy(l -> assertThat(l).startsWith("*,from_6,*,2,53,53,"));
        assertThat(csv.lines()).anySatisfy(l -> assertThat(l).contains("under_6,male").contains(",hidden,hidden,"));
        assertThat(run("query", "activities", "--by", "year").lines()).anySatisfy(l -> assertThat(l).startsWith("2018,2,82,"));
        run("query", "activities", "--by", "village,colour");
        assertThat(err).contains("colour", "village, township");
        run("query", "activities", "--by", "year,year");
        assertThat(err).contains("year");
    }

    @Test
    void activitiesComeOutWithPersonsAndPersonTimesApart() {
        assertThat(run("query", "activities").lines()).anySatisfy(l -> assertThat(l).startsWith("花垣暑期关爱留守儿童（示例）,暑期安全课（示例）,2018-07-10")
            .endsWith(",45,11,5,3,,64,64,860.00"));
    }

    @Test
    void moneyUnitsSupportersAndDaysLeftOfAnAdoptionStandTogether() {
        List<String> lines = run("query", "campaigns").lines().toList();
        List<String> header = List.of(lines.getFirst().split(","));
        String peaches = lines.stream().filter(l -> l.startsWith("campaign,十八洞村桃树认领公益活动")).findFirst().orElseThrow();
        assertThat(List.of(peaches.split(",", -1)).subList(header.indexOf("units"), header.indexOf("days_left") + 1)).containsExactly("4060", "1697080.00", "2816", "0");
    }

    @Test
    void aTrainingStandsBesideItsPlanAlsoBeyondIt() {
        try (AppContext app = AppContext.open(folder.resolve("ledger"))) {
            app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
                long campaign = app.campaigns().campaigns().save(tx, CampaignFixture.campaign("电商培训班", Period.year(2021)));
                return app.campaigns().outreach().save(tx, new Training(Stamp.NEW, campaign, "电商", Period.year(2021), null, null, null, 128L, 200L, 100L, null));
            });
        }
        List<String> lines = run("query", "campaigns").lines().toList();
        List<String> header = List.of(lines.getFirst().split(","));
        List<String> row = List.of(lines.stream().filter(l -> l.startsWith("campaign,电商培训班")).findFirst().orElseThrow().split(",", -1));
        assertThat(row.subList(header.indexOf("trained"), header.indexOf("trained_plan") + 1)).containsExactly("128", "100");
    }

    @Test
    void aChartRefusesAnOptionThatItWouldPassOver() {
        String file = folder.resolve("refused.png").toString();
        run("chart", "people-reached", "--out", file, "--product", "猕猴桃");
        assertThat(err).contains("--product").contains("--township");
        run("chart", "adoption-curve", "--out", file, "--cumulative");
        assertThat(err).contains("--cumulative").contains("--adoption");
        run("chart", "products", "--out", file, "--status", "closed");
        assertThat(err).contains("--status").contains("--channel");
        assertThat(folder.resolve("refused.png")).doesNotExist();
    }

    @Test
    void theCurveTakesTheFiltersOfCampaigns() {
        Path file = folder.resolve("filtered.png");
        run("chart", "adoption-curve", "--out", file.toString(), "--from", "2016-01-01", "--to", "2016-12-31", "--kind", "认领众筹", "--status", "reported");
        assertThat(err).isEmpty();
        assertThat(file).exists();
        run("chart", "adoption-curve", "--out", folder.resolve("none.png").toString(), "--from", "2019-01-01", "--to", "2019-12-31");
        assertThat(err).isNotBlank();
        assertThat(folder.resolve("none.png")).doesNotExist();
    }

    @Test
    void theCurveIsWrittenAsAPicture() {
        Path file = folder.resolve("curve.png");
        run("chart", "adoption-curve", "--out", file.toString(), "--measure", "units");
        assertThat(err).isEmpty();
        assertThat(file).exists().satisfies(f -> assertThat(Files.size(f)).isGreaterThan(5000));
        Path print = folder.resolve("print.png");
        run("chart", "adoption-curve", "--out", print.toString(), "--theme", "print");
        assertThat(err).isEmpty();
        assertThat(print).exists().satisfies(f -> assertThat(Files.mismatch(f, file)).isNotNegative());
        run("chart", "adoption-curve", "--out", file.toString(), "--campaign", "没有");
        assertThat(err).contains("十八洞村桃树认领公益活动");
    }
}
