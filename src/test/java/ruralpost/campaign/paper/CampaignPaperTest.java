package ruralpost.campaign.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.Handout;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.PartnerRole;
import ruralpost.ledger.Stamp;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.report.Papers;
import ruralpost.report.Report;
import ruralpost.report.ReportFiles;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Lang;
import ruralpost.text.UserException;
import ruralpost.value.AgeBand;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** Papers of campaigns say what the ledger holds, exactly, on the pages that they should take. */
class CampaignPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate DAY = LocalDate.of(2018, 7, 10);

    @TempDir
    private Path folder;
    private CampaignFixture f;

    @BeforeEach
    void open() {
        f = new CampaignFixture(folder.resolve("ledger"), true);
    }

    /** A ledger in which no other activity has small counts, for which those looked at might be hidden. */
    private void plain() {
        f.close();
        f = new CampaignFixture(folder.resolve("plain"), false);
    }

    @AfterEach
    void close() {
        f.close();
    }

    private PaperFacts facts() {
        return PaperFacts.read(f.app.paperStores(), 5, () -> { });
    }

    private long id(String campaign) {
        return f.stores.campaigns().campaigns().stream().filter(c -> c.name().equals(campaign)).findFirst().orElseThrow().stamp().id();
    }

    private List<String> pages(Report report) throws IOException {
        Path file = folder.resolve("paper.pdf");
        ReportFiles.write(report, file);
        return Papers.pages(file);
    }

    private long care(String name, int edition, LocalDate first) {
        return f.write(tx -> f.stores.campaigns().save(tx, new Campaign(Stamp.NEW, name, "关爱", edition, 3001, Period.of(first, first.plusDays(50)), CampaignStatus.CLOSED, null,
            null, null, List.of(), null, null, 100L, null, null, List.of(), List.of())));
    }

    private long activity(long campaign, LocalDate on, HeadCount... heads) {
        return f.write(tx -> f.stores.activities().save(tx, CampaignFixture.activity(campaign, on, List.of(heads), null, null)));
    }

    private static HeadCount children(long persons) {
        return new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, persons);
    }

    @Test
    void thePeachTreesStandOnOnePageWithBoundsQuotedDollarsAndTheDatedRate() throws IOException {
        assertThat(pages(CampaignPaper.report(facts(), id("十八洞村桃树认领公益活动"), TODAY, Lang.ZH))).singleElement().satisfies(page -> assertThat(page)
            .contains("十八洞村桃树认领公益活动", "1,697,080.00", "1,500,000.00", "113.1%", "超4,060", "1,697,000", "约257,000美元（所引）", "1美元=6.6031元折算（2016-01-01", "257,013美元",
                "邮三湘", "累计认领169.7万元", "第8天", "第1页共1页", "示例数据"));
    }

    @Test
    void whatAnAdopterPaysAndGetsAndWhoBenefitsStandInTheReportAlsoWhereTheyAreLong() throws IOException {
        plain();
        long campaign = f.write(tx -> {
            long id = f.stores.campaigns().save(tx, CampaignFixture.campaign("桃树认领", Period.year(2016)));
            f.stores.adoptions().save(tx, new Adoption(Stamp.NEW, id, "一号桃园", Period.year(2016), "棵", Money.ofYuan(418), "一年 418 元；三年 1100 元", null, null, null, "秋后寄桃十斤", 68L, null));
            long second = f.stores.adoptions().save(tx, new Adoption(Stamp.NEW, id, "二号桃园", Period.year(2016), "棵", null, "每棵 400 元，".repeat(55), null, null, null,
                "寄黄桃干。\n".repeat(160), null, null));
            return f.stores.adoptions().save(tx, CampaignFixture.daily(second, LocalDate.of(2016, 3, 12), 3L, Money.ofYuan(1200))) == 0 ? 0 : id;
        });
        assertThat(pages(CampaignPaper.report(facts(), campaign, TODAY, Lang.ZH))).singleElement().satisfies(page -> assertThat(page)
            .contains("价格、档位", "418.00元/棵", "三年1100元", "秋后寄桃十斤", "受益户数", "68", "二号桃园", "1,200.00", "…"));
        assertThat(pages(CampaignPaper.report(facts(), campaign, TODAY, Lang.EN)).getFirst()).contains("418.00yuanpertree", "Adoptersget", "Households");
    }

    @Test
    void theFestivalReadsInEnglishAsItsSourceHasIt() throws IOException {
        assertThat(pages(CampaignPaper.report(facts(), id("第四届919电商节暨产销对接会"), TODAY, Lang.EN))).singleElement().satisfies(page -> assertThat(page)
            .contains("Campaignreport", "357,000,000", "over200,000,000", "aboutUS$55,290,000(quoted)", "aboutUS$30,980,000(quoted)", "over400", "Page1of1"));
    }

    @Test
    void theWorkbookHoldsTheSameNumbers() throws IOException {
        Path file = folder.resolve("paper.xlsx");
        ReportFiles.write(CampaignPaper.report(facts(), id("十八洞村桃树认领公益活动"), TODAY, Lang.ZH), file);
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            List<BigDecimal> numbers = book.getFirstSheet().read().stream().flatMap(Row::stream).filter(c -> c != null && c.getType() == CellType.NUMBER).map(Cell::asNumber).toList();
            assertThat(numbers).usingElementComparator(BigDecimal::compareTo)
                .contains(new BigDecimal("1697080"), new BigDecimal("1697000"), new BigDecimal("4060"), new BigDecimal("2816"), new BigDecimal("1500000"), new BigDecimal("3600"));
        }
    }

    @Test
    void theLastEditionStandsBesideThisOne() throws IOException {
        plain();
        activity(care("关爱一", 1, LocalDate.of(2017, 7, 1)), LocalDate.of(2017, 7, 10), children(40));
        long second = care("关爱二", 2, LocalDate.of(2018, 7, 1));
        activity(second, DAY, children(50));
        assertThat(pages(CampaignPaper.report(facts(), second, TODAY, Lang.ZH)).getFirst()).contains("上届1", "+25.0%", "50.0%", "计划100");
    }

    @Test
    void goalsAreSaidWithTheirUnitBeforeAnythingIsCounted() throws IOException {
        long festival = f.write(tx -> f.stores.campaigns().save(tx, new Campaign(Stamp.NEW, "猕猴桃节", null, null, 3003, Period.year(2018), CampaignStatus.PLANNED, null, null, null,
            List.of(), Money.ofYuan(80_000), 5_000L, "箱", 300L, null, null, List.of(), List.of())));
        assertThat(pages(CampaignPaper.report(facts(), festival, TODAY, Lang.ZH)).getFirst()).contains("5,000", "箱", "80,000.00", "300");
    }

    @Test
    void aFestivalsSalesStandInItsReportAsInTheAnswerOfTheCommand() throws IOException {
        Campaign festival = f.stores.campaigns().campaigns().stream().filter(c -> Integer.valueOf(2).equals(c.edition())).findFirst().orElseThrow();
        Totals total = f.app.campaignSales().of(festival).total();
        assertThat(total.isEmpty()).isFalse();
        Formats formats = Formats.of(Lang.ZH);
        assertThat(pages(CampaignPaper.report(facts(), festival.stamp().id(), TODAY, Lang.ZH))).singleElement().satisfies(page -> assertThat(page)
            .contains("销售额" + formats.money(total.amount().money()), "订单" + formats.integer(total.orders), "按销售登记的活动名称", "超3,200,000"));
    }

    @Test
    void smallCountsOfChildrenDoNotStandInTheReportNorAnythingComputedFromThem() throws IOException {
        activity(care("关爱一", 1, LocalDate.of(2017, 7, 1)), LocalDate.of(2017, 7, 10), children(40));
        long second = care("关爱二", 2, LocalDate.of(2018, 7, 1));
        long small = activity(second, DAY, children(3));
        String report = pages(CampaignPaper.report(facts(), second, TODAY, Lang.ZH)).getFirst();
        assertThat(report).contains("隐去", "少于5").doesNotContain("3.0%", "92.5%");
        String card = String.join("", pages(CampaignPaper.RECORD_CARD.of(facts(), small, 0, Lang.ZH)));
        assertThat(card).contains("少于5名儿童的人数和能推算出它的数没有印出").doesNotContain("男3");
    }

    @Test
    void theRecordCardHoldsEveryCountThatIsNotSmall() throws IOException {
        plain();
        long campaign = care("关爱", 1, LocalDate.of(2018, 7, 1));
        long activity = activity(campaign, DAY, children(14), new HeadCount(HeadGroup.CHILD, AgeBand.FROM_12, Sex.FEMALE, 17), new HeadCount(HeadGroup.VOLUNTEER, null, null, 9));
        assertThat(pages(CampaignPaper.RECORD_CARD.of(facts(), activity, 0, Lang.ZH))).singleElement()
            .satisfies(page -> assertThat(page).contains("活动记录表", "2018年7月10日", "男14", "女17", "合计141731", "志愿者9", "参加人数合计40", "负责人：", "原始记录"));
    }

    @Test
    void theSignInSheetTakesAdultsByNameAndChildrenByHeadCountOnOnePage() throws IOException {
        long activity = activity(care("关爱", 1, LocalDate.of(2018, 7, 1)), DAY, children(14));
        assertThat(pages(CampaignPaper.SIGN_IN.of(facts(), activity, 0, Lang.ZH))).singleElement().satisfies(page -> assertThat(page)
            .contains("活动签到表", "姓名", "儿童人数（只计人数，不登记姓名）", "6至11岁", "12131415", "第1页共1页").doesNotContain("男14"));
        assertThat(pages(CampaignPaper.SIGN_IN.of(facts(), activity, 120, Lang.EN))).hasSizeGreaterThan(3).allSatisfy(page -> assertThat(page).contains("Sign-insheet"));
    }

    @Test
    void theGiftSheetHasALineForEachFamilyAndAColumnForEachGift() throws IOException {
        long activity = activity(care("关爱", 1, LocalDate.of(2018, 7, 1)), DAY, children(14));
        f.write(tx -> {
            f.stores.activities().save(tx, new Handout(Stamp.NEW, activity, "书包", 36L, "个", Money.ofYuan(1800), null, null));
            return f.stores.activities().save(tx, new Handout(Stamp.NEW, activity, "月饼", null, "盒", null, null, null));
        });
        List<String> pages = pages(CampaignPaper.GIFT_SHEET.of(facts(), activity, 0, Lang.ZH));
        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page).contains("监护人或领取人", "书包（个）", "月饼（盒）"));
        assertThat(pages.getFirst()).contains("1,800.00", "至少1,800.00");
        assertThat(pages.getLast()).contains("36", "不写儿童姓名").doesNotContain("3738");
    }

    @Test
    void aLongStoryAndManyPartnersOfLongNamesStillTakeOnePage() throws IOException {
        long campaign = f.write(tx -> {
            long id = f.stores.campaigns().save(tx, new Campaign(Stamp.NEW, "𠮷㐂" + "花垣县十八洞村苗族赶秋节暨农产品产销对接活动".repeat(3), null, null, 3004, Period.year(2018),
                CampaignStatus.CLOSED, null, null, null, List.of("邮三湘", "中国邮政微博"), Money.ofYuan(3_000_000), null, null, "村民把猕猴桃送到邮乐购站点。".repeat(1000), null, List.of(), List.of()));
            for (int i = 0; i < 14; i++) {
                long partner = f.app.partners().save(tx, Partner.named("湘西土家族苗族自治州花垣县某某镇农民专业合作社联合社（第" + i + "分社）", PartnerKind.values()[0]));
                f.stores.campaigns().save(tx, new CampaignPartner(Stamp.NEW, id, partner, PartnerRole.DONOR, Money.ofYuan(1000 + i), "猕猴桃干、腊肉", null));
            }
            return id;
        });
        assertThat(pages(CampaignPaper.report(facts(), campaign, TODAY, Lang.ZH))).singleElement().satisfies(page -> assertThat(page).contains("1,013.00", "第13分社", "…", "填报人："));
    }

    @Test
    void thePapersOfAllActivitiesFollowTheirDays() {
        long campaign = care("关爱", 1, LocalDate.of(2018, 7, 1));
        assertThatThrownBy(() -> CampaignPaper.SIGN_IN.ofAll(facts(), campaign, 0, Lang.ZH)).isInstanceOf(UserException.class);
        IntStream.of(3, 1, 2).forEach(i -> activity(campaign, DAY.plusDays(i), children(10)));
        assertThat(CampaignPaper.RECORD_CARD.ofAll(facts(), campaign, 0, Lang.ZH)).hasSize(3).first().satisfies(r -> assertThat(r.toString()).contains("2018年7月11日"));
    }

    @Test
    void aCardWhoseOnlyHiddenCountsAreOfAnAgeAndASexSaysThatTheyAreNotPrinted() throws IOException {
        plain();
        long activity = activity(care("关爱", 1, LocalDate.of(2018, 7, 1)), DAY, children(36), new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE, 3),
            new HeadCount(HeadGroup.CHILD, AgeBand.FROM_12, Sex.FEMALE, 21));
        assertThat(pages(CampaignPaper.RECORD_CARD.of(facts(), activity, 0, Lang.ZH))).singleElement()
            .satisfies(page -> assertThat(page).contains("女24", "少于5名儿童的人数和能推算出它的数没有印出"));
    }

    @Test
    void loosePagesOfASheetToSignOnSayWhichActivityTheyBelongTo() throws IOException {
        long activity = activity(care("花垣县暑期关爱留守儿童", 1, LocalDate.of(2018, 7, 1)), DAY, children(14));
        for (CampaignPaper paper : List.of(CampaignPaper.SIGN_IN, CampaignPaper.GIFT_SHEET)) {
            List<String> pages = pages(paper.of(facts(), activity, 80, Lang.ZH));
            assertThat(pages).hasSizeGreaterThan(2);
            assertThat(pages.getFirst()).contains("活动名称安全课", "所属活动花垣县暑期关爱留守儿童");
            assertThat(pages.subList(1, pages.size())).allSatisfy(page -> assertThat(page).contains("2018-07-10安全课"));
        }
    }

    @Test
    void sheetsOfAnInventedActivitySayThatTheyHoldSampleData() throws IOException {
        long activity = facts().files().stream().flatMap(c -> c.activities().stream()).filter(Activity::sample).findFirst().orElseThrow().stamp().id();
        for (CampaignPaper paper : List.of(CampaignPaper.SIGN_IN, CampaignPaper.GIFT_SHEET, CampaignPaper.RECORD_CARD)) {
            assertThat(pages(paper.of(facts(), activity, 0, Lang.ZH)).getLast()).contains("示例数据");
        }
    }

    @Test
    void theWorkbookOfALongSheetRepeatsTheHeadOfTheLinesToSignOnOnEachPrintedPage() throws IOException {
        long activity = activity(care("关爱", 1, LocalDate.of(2018, 7, 1)), DAY, children(14));
        Path file = folder.resolve("paper.xlsx");
        ReportFiles.write(CampaignPaper.SIGN_IN.of(facts(), activity, 80, Lang.ZH), file);
        try (ZipFile book = new ZipFile(file.toFile())) {
            String workbook = new String(book.getInputStream(book.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            int row = Integer.parseInt(workbook.replaceAll("(?s).*Print_Titles[^>]*>[^<$]*\\$(\\d+):.*", "$1"));
            try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
                assertThat(read.getFirstSheet().read().stream().filter(r -> r.getRowNum() == row).findFirst().orElseThrow().getCellText(0)).isEqualTo("序号");
            }
        }
    }

    private List<String> cells(Report report) throws IOException {
        Path file = folder.resolve("cells.xlsx");
        ReportFiles.write(report, file);
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getFirstSheet().read().stream().flatMap(Row::stream).filter(c -> c != null && c.getType() == CellType.STRING).map(Cell::asString).toList();
        }
    }

    @Test
    void everyCampaignTakesOnePageAndAnEnglishReportIsEnglishButForTheLedgersOwnNames() throws IOException {
        PaperFacts facts = facts();
        assertThat(facts.files()).hasSizeGreaterThan(9).allSatisfy(file -> {
            assertThat(pages(CampaignPaper.report(facts, file.campaign().stamp().id(), TODAY, Lang.ZH))).as(file.campaign().name()).hasSize(1);
            Report english = CampaignPaper.report(facts, file.campaign().stamp().id(), TODAY, Lang.EN);
            assertThat(pages(english)).as(file.campaign().name()).hasSize(1);
            String own = file.toString() + facts.names() + facts.themes();
            List<String> chinese = cells(english).stream().flatMap(c -> Pattern.compile("\\p{IsHan}+").matcher(c).results().map(MatchResult::group)).filter(w -> !own.contains(w)).toList();
            assertThat(chinese).as(file.campaign().name()).isEmpty();
        });
    }

    @Test
    void oneOfAThingIsSaidAsOneAndRatesSayInEnglishWhereTheyComeFrom() throws IOException {
        assertThat(cells(CampaignPaper.report(facts(), id("第二届919电商节：十八洞猕猴桃"), TODAY, Lang.EN))).contains("product", "province", "orders", "+671.8%").doesNotContain("products")
            .anySatisfy(note -> assertThat(note).contains("6.6031", "implied by F27: 1.697 million yuan"));
        assertThat(cells(CampaignPaper.report(facts(), id("花垣暑期关爱留守儿童（示例）"), TODAY, Lang.EN))).contains("copies", "bags", "pieces");
    }

    @Test
    void aHiddenCountHasNoUnitAndAFigureNamesItselfWhereAnotherSpeaksOfIt() throws IOException {
        assertThat(pages(CampaignPaper.report(facts(), id("上饶关爱留守儿童活动"), TODAY, Lang.EN)).getFirst()).doesNotContain("hiddenpeoplehidden").contains("hidden");
        assertThat(cells(CampaignPaper.report(facts(), id("上饶关爱留守儿童活动"), TODAY, Lang.ZH))).contains("儿童").doesNotContain("儿童 (人)");
        assertThat(cells(CampaignPaper.report(facts(), id("扶贫人才培训"), TODAY, Lang.ZH))).contains("计划目标完成率（按 F08）", "商务部感谢中国邮政助力脱贫攻坚（F08）");
    }

    @Test
    void aVisitIsReportedWithWhatIsToFollowAndAThemePostOfficeWithItsFields() throws IOException {
        assertThat(cells(CampaignPaper.report(facts(), id("老挝乌多姆赛省代表团来访"), TODAY, Lang.ZH))).contains("来访：老挝乌多姆赛省政府代表团", "后续：中老示范基地",
            "后续：中国邮政与老挝邮政合作", "未完成");
        assertThat(cells(CampaignPaper.report(facts(), id("十八洞村主题邮局"), TODAY, Lang.EN))).contains("Theme post office: 十八洞村主题邮局", "300,000.00 yuan", "E-commerce",
            "Convenience services", "Policy advocacy", "Cultural dissemination", "Visits: 1", "老挝乌多姆赛省政府代表团, follow-ups open: 4");
    }

    @Test
    void aCardWhoseAgesAreHiddenSaysSoThoughItsSumsAreNot() throws IOException {
        List<Report> cards = CampaignPaper.RECORD_CARD.ofAll(facts(), id("花垣暑期关爱留守儿童（示例）"), 0, Lang.ZH);
        assertThat(pages(cards.get(0)).getFirst()).contains("参加人数合计64").doesNotContain("没有印出");
        assertThat(pages(cards.get(1)).getFirst()).contains("参加人数合计53", "少于5名儿童的人数和能推算出它的数没有印出");
    }

    @Test
    void unitsOfGiftsStandInEnglishOnEnglishSheets() throws IOException {
        long summer = id("花垣暑期关爱留守儿童（示例）");
        assertThat(pages(CampaignPaper.RECORD_CARD.ofAll(facts(), summer, 0, Lang.EN).get(1)).getFirst()).contains("copies", "bags").doesNotContain("60本");
        assertThat(pages(CampaignPaper.GIFT_SHEET.ofAll(facts(), summer, 0, Lang.EN).getFirst()).getFirst()).contains("30pieces", "(pieces)");
    }
}
