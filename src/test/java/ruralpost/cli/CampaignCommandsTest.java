package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.campaign.AdopterKind;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeKind;
import ruralpost.campaign.Training;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;
import ruralpost.value.Money;
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

    private void inLedger(java.util.function.Consumer<AppContext> look) {
        try (AppContext app = AppContext.open(folder.resolve("ledger"))) {
            look.accept(app);
        }
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
    void partnersAdoptionsVisitsAndAgreementsComeOutEachWithWhatBelongsToThem() {
        assertThat(run("query", "visits").lines()).filteredOn(l -> l.contains("老挝")).hasSize(5)
            .anySatisfy(l -> assertThat(l).startsWith("visit,").contains("2019-04-29", "老挝乌多姆赛省政府代表团"))
            .anySatisfy(l -> assertThat(l).startsWith("follow_up,").contains("中老示范基地,,open,no"));
        assertThat(run("query", "visits", "--from", "2020-01-01", "--to", "2020-12-31").lines()).hasSize(1);
        assertThat(run("query", "agreements", "--format", "json")).contains("\"agreement\":\"农村电商战略合作协议\"", "\"signed_from\":\"2016-01-01\"");
        List<String> adoptions = run("query", "adoptions").lines().toList();
        assertThat(adoptions).anySatisfy(l -> assertThat(l).startsWith("adoption,十八洞村桃树认领公益活动,桃树认领（示例明细）").contains("棵,418.00,", ",4060,1697080.00,2816,"));
        assertThat(adoptions.stream().filter(l -> l.startsWith("pledge,"))).hasSize(8);
        assertThat(run("query", "partners").lines().findFirst()).hasValue("campaign,from,to,partner,partner_kind,role,amount,in_kind,remark");
        run("query", "partners", "--partner", "没有的");
        assertThat(err).contains("没有的");
        assertThat(run("query", "visits", "--help", "--lang", "zh")).contains("跟进事项另起一行");
    }

    @Test
    void anAdopterWhoIsAPersonIsMaskedInAnAnswerAndNobodysNumberLeaves() {
        try (AppContext app = AppContext.open(folder.resolve("ledger"))) {
            app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
                long campaign = app.campaigns().campaigns().save(tx, CampaignFixture.campaign("认领", Period.year(2021)));
                long adoption = app.campaigns().adoptions().save(tx, new Adoption(Stamp.NEW, campaign, "梨树", Period.year(2021), "棵", Money.ofYuan(418), "418 元一棵", null, null, null,
                    "寄梨十斤", 68L, null));
                app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.SINGLE, LocalDate.of(2021, 3, 12), AdopterKind.PERSON, "仲小妮", 1L, Money.ofYuan(418), null,
                    null));
                return app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.REST, LocalDate.of(2021, 3, 12), null, null, 9L, Money.ofYuan(3762), 5L, null));
            });
        }
        List<String> rows = run("query", "adoptions", "--campaign", "认领").lines().toList();
        assertThat(rows).anySatisfy(l -> assertThat(l).startsWith("adoption,认领,梨树").contains("418 元一棵", "寄梨十斤,68,", ",10,4180.00,6,"))
            .anySatisfy(l -> assertThat(l).contains(",single,person,仲*妮,1,418.00,1,")).anySatisfy(l -> assertThat(l).contains(",rest,,,9,3762.00,5,"));
        assertThat(String.join("", rows)).doesNotContain("仲小妮");
    }

    @Test
    void aNameIsErasedOnlyOnAPlainWordAndTheHistorySaysThatNotWhat() throws java.io.IOException {
        try (AppContext app = AppContext.open(folder.resolve("ledger"))) {
            app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
                long campaign = app.campaigns().campaigns().save(tx, CampaignFixture.campaign("认领", Period.year(2021)));
                return app.campaigns().outreach().save(tx, new Training(Stamp.NEW, campaign, "电商", Period.year(2021), null, "仲小妮", null, 128L, 200L, 100L, null));
            });
            assertThat(app.backups().now()).isNull();
        }
        java.nio.file.Files.createFile(folder.resolve("ledger").resolve("replaced-20240101-080000.mv.db"));
        assertThat(run("erase", "仲小妮", "--lang", "zh")).contains("培训：1 条", "不能撤销", "备份里仍有这个姓名，共 2 份", "ledger-", "replaced-20240101");
        assertThat(err).contains("没有抹除");
        assertThat(run("erase", "仲小妮", "--yes", "--lang", "zh")).contains("抹除一个人的姓名和电话，1 条记录");
        run("erase", "仲小妮", "--yes");
        assertThat(err).contains("does not have this name");
        assertThat(run("history", "--format", "json").lines().filter(l -> l.contains("erasure"))).singleElement().satisfies(l -> assertThat(l).doesNotContain("仲"));
        assertThat(run("undo", "--lang", "zh")).as("what was erased since stays").contains("培训");
        inLedger(app -> assertThat(app.campaigns().outreach().trainings()).filteredOn(t -> t.subject().equals("电商")).singleElement().satisfies(t -> assertThat(t.trainer()).isNull()));
        assertThat(run("check")).isNotBlank();
    }

    @Test
    void aNameThatIsToBeErasedIsNotWrittenIntoTheLog() {
        var log = (ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(Cli.class);
        var level = log.getLevel();
        var told = new ch.qos.logback.core.read.ListAppender<ch.qos.logback.classic.spi.ILoggingEvent>();
        told.start();
        log.addAppender(told);
        log.setLevel(ch.qos.logback.classic.Level.INFO);
        try {
            run("erase", "仲小妮", "--yes");
            run("erase", "仲小妮", "某某", "--yes");
        } finally {
            log.detachAppender(told);
            log.setLevel(level);
        }
        assertThat(told.list).extracting(e -> e.getFormattedMessage()).anyMatch(m -> m.contains("erase")).noneMatch(m -> m.contains("仲") || m.contains("某"));
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
