package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.Handout;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.PledgeKind;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.joint.GiftStock;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Message;
import ruralpost.value.AgeBand;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** {@code import campaigns}, {@code import activities}, {@code import adoptions}: sheets as offices send them, in both languages. */
class CampaignImportCommandTest extends CliTest {

    private static final String CARE = "关爱留守儿童,关爱留守儿童,2021-05-20 ~ 2021-06-30";

    private Result take(String what, Path file, String... more) {
        String[] args = new String[5 + more.length];
        List.of("import", what, file.toString(), "--format", "json").toArray(args);
        System.arraycopy(more, 0, args, 5, more.length);
        return run(args);
    }

    private CampaignBook book() {
        CampaignBook[] book = new CampaignBook[1];
        inLedger(app -> book[0] = app.campaigns().book());
        return book[0];
    }

    private Path gb(String name, String... lines) throws IOException {
        return Files.write(temp.resolve(name), String.join("\r\n", lines).getBytes(Charset.forName("GB18030")));
    }

    private Path care() {
        return csv("care.csv", "活动名称,活动类型,活动时间", CARE);
    }

    @Test
    void campaignsOfAChineseSheetAreTakenAndComeOnceOnly() throws IOException {
        Path file = gb("campaigns.csv", "2021年活动一览表", "序号,活动名称,活动类型,开始日期,结束日期,主办单位,协办单位,目标金额（万元）,活动情况",
            "1,六一关爱,关爱留守儿童,2021-05-20,2021-06-30,县妇联、某某公司,县图书馆,2.5,给孩子们送书", "2,“919”邮政农品节,电商节,2021-09-09,2021-09-19,,,,", "合计,,,,,,,2.5,");
        assertThat(take("campaigns", file).ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        Campaign care = book().campaigns().stream().filter(c -> c.name().equals("六一关爱")).findFirst().orElseThrow();
        assertThat(care.period()).isEqualTo(Period.of(LocalDate.of(2021, 5, 20), LocalDate.of(2021, 6, 30)));
        assertThat(care.goalMoney()).isEqualTo(Money.ofYuan(25_000));
        assertThat(care.status()).isEqualTo(CampaignStatus.CLOSED);
        assertThat(care.story()).isEqualTo("给孩子们送书");
        inLedger(app -> assertThat(app.partners().partners()).extracting(p -> p.name()).contains("县妇联", "某某公司", "县图书馆"));
        assertThat(book().partners()).extracting(p -> p.role().code()).containsExactlyInAnyOrder("organiser", "organiser", "co_organiser");
        assertThat(take("campaigns", file).ended(0).out()).isEqualTo(json(2, 0, 0, 2, 0, 0));
        run("undo").ended(0);
        assertThat(book().campaigns()).isEmpty();
        assertThat(book().partners()).isEmpty();
        run("check").ended(0);
    }

    @Test
    void campaignsOfAnEnglishWorkbookAreTakenAndACorrectedSheetChangesThem() {
        Path file = xlsx("campaigns.xlsx", new Object[][] {{"Campaign", "Type", "Start date", "End date", "Status", "Goal amount", "Goal units", "Goal unit"},
            {"Children's Day", "Left-behind children care", "2021-05-20", "2021-06-30", "Closed", 20_000, 500, "schoolbag"}});
        assertThat(take("campaigns", file).ended(0).out()).isEqualTo(json(1, 1, 0, 0, 0, 0));
        assertThat(run("query", "campaigns").ended(0).out()).contains(",20000.00,500,schoolbag,");
        Path longer = xlsx("again.xlsx", new Object[][] {{"Campaign", "Type", "Start date", "End date", "Status", "Goal amount"},
            {"Children's Day", "Left-behind children care", "2021-05-20", "2021-07-05", "Closed", 30_000}});
        assertThat(take("campaigns", longer).ended(0).out()).isEqualTo(json(1, 0, 1, 0, 0, 0));
        assertThat(book().campaigns()).singleElement().satisfies(c -> assertThat(List.of(c.goalMoney(), c.goalUnits(), c.goalUnit())).containsExactly(Money.ofYuan(30_000), 500L, "schoolbag"));
        run("undo").ended(0);
        assertThat(book().campaigns()).singleElement().satisfies(c -> assertThat(c.goalMoney()).isEqualTo(Money.ofYuan(20_000)));
    }

    @Test
    void whatIsWrongWithCampaignsIsSaidBesideIt() throws IOException {
        Path file = csv("bad.csv", "活动名称,活动类型,开始日期,结束日期,目标人数,活动情况", "甲,关爱留守儿童,2021-06-30,2021-05-20,,", "乙,没有的类型,2021-05-20,2021-05-21,,", "丙,,2021-05-20,,,",
            "丁,关爱留守儿童,2021-05-20,,-5,", "戊,关爱留守儿童,2021-05-20,,,联系人 13812345678", "己,关爱留守儿童,2021-05-20,,," + "长".repeat(20_001), "𠮷㐂,关爱留守儿童,2021-05-20,,,");
        Result r = take("campaigns", file, "--lang", "zh").ended(3);
        assertThat(r.out()).isEqualTo(json(7, 1, 0, 0, 6, 0));
        assertThat(r.err()).contains("第 2 行").contains("止期 2021-05-20 早于起期 2021-06-30").contains("没有的类型").contains("新建要有类型").contains("-5 小于 0")
            .contains("像电话号码").contains("138****78").contains("20001").contains("最多 20000 个字");
        assertThat(book().campaigns()).singleElement().satisfies(c -> assertThat(c.name()).isEqualTo("𠮷㐂"));
        assertThat(run("query", "campaigns").ended(0).out()).contains(",𠮷㐂,");
        assertThat(run("query", "campaigns", "--format", "json").ended(0).out()).contains("\"𠮷㐂\"");
        Path report = temp.resolve("report.xlsx");
        run("report", "campaign", "𠮷㐂", "--out", report.toString()).ended(0);
        try (ReadableWorkbook written = new ReadableWorkbook(report.toFile())) {
            assertThat(written.getFirstSheet().read()).anyMatch(row -> row.stream().anyMatch(c -> c != null && c.getText().contains("𠮷㐂")));
        }
    }

    @Test
    void numbersOfPersonsAreSaidBeforeAnythingIsMadeOfASheetAndItsNameIsNotKeptInFull() throws IOException {
        Path activities = csv("a.csv", "活动,活动类型,活动起止,日期,活动内容,活动形式,说明", "关爱 13812345678,关爱留守儿童,2021年,2021-06-01,课,,", "关爱,关爱留守儿童,2021年,2021-06-01,课,联系 13812345678,",
            "关爱,关爱留守儿童,2021年,2021-06-01,课,,433124199001011234");
        Result a = take("activities", activities, "--lang", "zh").ended(3);
        assertThat(a.out()).as(a.err()).isEqualTo(json(3, 0, 0, 0, 3, 0));
        assertThat(a.err()).contains("第 2 行").contains("第 3 行").contains("第 4 行").contains("像身份证号").doesNotContain("：13812345678");
        Path pledges = csv("p.csv", "活动,活动类型,活动起止,认领项目,单位,日期,数量,金额", "桃树认领,认领众筹,2021年,张三13812345678的桃园,棵,2021-03-12,1,418");
        assertThat(take("adoptions", pledges, "--lang", "zh").ended(3).err()).contains("像电话号码");
        assertThat(book().campaigns()).isEmpty();
        assertThat(book().adoptions()).isEmpty();
        Path named = csv("张三13812345678.csv", "活动名称,活动类型,活动时间", CARE);
        take("campaigns", named).ended(0);
        assertThat(run("history", "--lang", "zh").ended(0).out()).contains("张三138****78.csv").doesNotContain("13812345678");
    }

    @Test
    void activitiesUnderTwoRowsOfHeadsKeepAgeAndSex() {
        take("campaigns", care()).ended(0);
        Path file = TestSheets.xlsx(temp.resolve("activities.xlsx"), s -> {
            s.value(0, 0, "关爱留守儿童活动登记表");
            s.range(0, 0, 0, 11).merge();
            String[] upper = {"活动", "日期", "地点", "活动内容", "6-11岁", "", "12—15岁", "", "家长", "志愿者", "发放物品", "费用(元)"};
            String[] lower = {"", "", "", "", "男", "女", "男", "女", "", "", "", ""};
            for (int c = 0; c < upper.length; c++) {
                s.value(1, c, upper[c]);
                s.value(2, c, lower[c]);
            }
            s.range(1, 4, 1, 5).merge();
            s.range(1, 6, 1, 7).merge();
            for (int c : new int[] {0, 1, 2, 3, 8, 9, 10, 11}) {
                s.range(1, c, 2, c).merge();
            }
            Object[][] rows = {{"关爱留守儿童", "2021-06-01", "十八洞村小学", "安全课", 5, 7, 2, 1, 4, 3, "书包30个、蛋糕", 1200}, {"关爱留守儿童", "2021-06-02", "十八洞村小学", "亲情视频", 3, 4, 0, 1, 2, 3, "", ""},
                {"合计", "", "", "", 8, 11, 2, 2, 6, 6, "", 1200}};
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    if (rows[r][c] instanceof Integer n) {
                        s.value(r + 3, c, n);
                    } else {
                        s.value(r + 3, c, (String) rows[r][c]);
                    }
                }
            }
        });
        assertThat(take("activities", file).ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        Activity lesson = book().activities().stream().filter(a -> a.name().equals("安全课")).findFirst().orElseThrow();
        assertThat(lesson.count(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE)).isEqualTo(7);
        assertThat(lesson.count(HeadGroup.CHILD, AgeBand.FROM_12, Sex.MALE)).isEqualTo(2);
        assertThat(lesson.persons()).isEqualTo(22);
        assertThat(lesson.cost()).isEqualTo(Money.ofYuan(1200));
        assertThat(book().handouts()).extracting(h -> h.item() + " " + h.count() + " " + h.unit()).containsExactlyInAnyOrder("书包 30 个", "蛋糕 null null");
        assertThat(take("activities", file).ended(0).out()).isEqualTo(json(2, 0, 0, 2, 0, 0));
        run("undo").ended(0);
        assertThat(book().activities()).isEmpty();
        assertThat(book().handouts()).isEmpty();
        assertThat(book().campaigns()).hasSize(1);
        inLedger(app -> assertThat(app.places().places()).extracting(p -> p.name()).doesNotContain("十八洞村小学"));
        assertThat(take("activities", file).ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        run("check").ended(0);
    }

    @Test
    void anEnglishSheetOfActivitiesMakesItsCampaignWhenItSaysKindAndDays() {
        Path file = csv("activities.csv", "Campaign,Campaign type,Campaign dates,Date,Activity,Boys 6-11,Girls 6-11,Boys under 6,Volunteers,Person-times",
            "Summer camp,Left-behind children care,2021-07-01 ~ 2021-08-31,2021-07-05,Swimming,4,6,1,2,13", "Summer camp,,,2021-07-06,Reading,4,6,1,2,");
        assertThat(take("activities", file, "--lang", "en").ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        assertThat(book().campaigns()).singleElement().satisfies(c -> assertThat(c.name()).isEqualTo("Summer camp"));
        assertThat(book().activities()).allSatisfy(a -> assertThat(a.persons(HeadGroup.CHILD)).isEqualTo(11));
        run("undo").ended(0);
        assertThat(book().campaigns()).isEmpty();
        Path unknown = csv("unknown.csv", "Campaign,Date,Activity,Children", "Winter camp,2021-12-05,Reading,4");
        assertThat(take("activities", unknown, "--lang", "en").ended(3).err()).contains("no campaign \"Winter camp\"").contains("needs its kind and days");
    }

    @Test
    void whatIsWrongWithActivitiesIsSaidBesideIt() {
        take("campaigns", care()).ended(0);
        Path file = csv("bad.csv", "活动,日期,活动内容,儿童,男童,女童,家长,总人数,人次,备注", "关爱留守儿童,2021-07-15,甲,3,,,,,,", "关爱留守儿童,2021-06-01,乙,-3,,,,,,", "关爱留守儿童,2021-06-01,丙,10,4,5,,,,",
            "关爱留守儿童,2021-06-01,丁,10,,,5,,12,", "关爱留守儿童,2021-06-01,戊,,,,,20,,", "关爱留守儿童,2021-06-01,己,10,,,,,,身份证 433124201001011234", "关爱留守儿童,2021-06-01,庚,9,4,5,2,11,11,");
        Result r = take("activities", file, "--lang", "zh").ended(3);
        assertThat(r.out()).isEqualTo(json(7, 1, 0, 0, 6, 0));
        assertThat(r.err()).contains("2021-07-15 不在活动的日期 2021-05-20 ~ 2021-06-30 之内").contains("-3 小于 0").contains("这里是 10，各分项相加是 9").contains("12 人次少于 15 人")
            .contains("只有总人数 20").contains("像身份证号");
    }

    @Test
    void aTitleWithAnAgeThatIsNoBandOfTheLedgerIsNeverTakenForAllChildren() {
        take("campaigns", care()).ended(0);
        Path file = csv("odd.csv", "活动,日期,活动内容,7-12岁男,7-12岁女,家长", "关爱留守儿童,2021-06-01,安全课,4,5,2");
        Result r = take("activities", file, "--lang", "zh").ended(0);
        assertThat(r.err()).contains("7-12岁男").contains("7-12岁女");
        assertThat(book().activities()).singleElement().satisfies(a -> assertThat(a.persons()).isEqualTo(2));
    }

    @Test
    void aSheetOfSumsDoesNotTakeTheDetailOfChildrenAway() {
        take("campaigns", care()).ended(0);
        take("activities", csv("fine.csv", "活动,日期,活动内容,6-11岁男,6-11岁女,家长", "关爱留守儿童,2021-06-01,安全课,5,7,3")).ended(0);
        assertThat(take("activities", csv("sums.csv", "活动,日期,活动内容,儿童,家长", "关爱留守儿童,2021-06-01,安全课,12,4")).ended(0).out()).isEqualTo(json(1, 0, 1, 0, 0, 0));
        assertThat(book().activities()).singleElement().satisfies(a -> {
            assertThat(a.count(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE)).isEqualTo(7);
            assertThat(a.persons()).isEqualTo(16);
        });
    }

    @Test
    void sexesBesideAgesAreCompared() {
        take("campaigns", care()).ended(0);
        Path file = csv("ages.csv", "活动,日期,活动内容,6-11岁,12-15岁,儿童男,儿童女", "关爱留守儿童,2021-06-01,安全课,12,4,9,7", "关爱留守儿童,2021-06-02,讲座,12,4,9,9");
        Result r = take("activities", file, "--lang", "zh").ended(3);
        assertThat(r.out()).isEqualTo(json(2, 1, 0, 0, 1, 0));
        assertThat(r.err()).contains("这里是 18，各分项相加是 16");
        assertThat(book().activities()).singleElement().satisfies(a -> assertThat(a.persons()).isEqualTo(16));
    }

    @Test
    void singlePledgesStayAsManyAsTheyAreAndTheirAdoptionIsMadeOnce() {
        Path file = csv("pledges.csv", "活动,活动类型,活动起止,认领项目,单位,单价,下单日期,认领人,认领数量,金额", "桃树认领,认领众筹,2021-03-01 ~ 2021-04-30,一号桃园,棵,418,2021-03-12,,1,418",
            "桃树认领,,,一号桃园,,,2021-03-12,,1,418", "桃树认领,,,一号桃园,,,2021-03-12,某某公司,10,4180");
        Result first = take("adoptions", file, "--lang", "zh");
        assertThat(first.out()).as(first.err()).isEqualTo(json(3, 3, 0, 0, 0, 0));
        assertThat(book().adoptions()).singleElement().satisfies(a -> assertThat(a.price()).isEqualTo(Money.ofYuan(418)));
        assertThat(book().pledges()).hasSize(3).allSatisfy(p -> assertThat(p.kind()).isEqualTo(PledgeKind.SINGLE));
        assertThat(take("adoptions", file).ended(0).out()).isEqualTo(json(3, 0, 0, 3, 0, 0));
        run("undo").ended(0);
        assertThat(book().pledges()).isEmpty();
        assertThat(book().adoptions()).isEmpty();
        assertThat(book().campaigns()).isEmpty();
    }

    @Test
    void aSheetBringsAllThatTheFormOfAnAdoptionHoldsWhicheverRowSaysIt() {
        Path file = csv("terms.csv", "活动,活动类型,活动起止,认领项目,单位,单价,认领期,档位,认领回报,受益户数,目标金额,目标数量,项目备注,认领日期,登记方式,认领人类别,认领人,认领数量,金额,备注",
            "桃树认领,认领众筹,2021-03-01 ~ 2021-04-30,一号桃园,棵,418,2021-03-10 ~ 2021-04-09,,,,,,,2021-03-12,单笔,个人,仲小妮,1,418,已寄桃",
            "桃树认领,,,一号桃园,,,,一年 418；三年 1100,秋后寄桃十斤,68,1500000,3600,村集体统管,2021-03-12,单笔,单位,某某公司,10,4180,",
            "桃树认领,,,一号桃园,,,,,,70,,,,2021-03-13,单笔,单位,另一公司,1,418,", "桃树认领,,,一号桃园,,,,,,,,,,2021-04-20,单笔,单位,又一公司,1,418,");
        Result first = take("adoptions", file, "--lang", "zh").ended(3);
        assertThat(first.out()).as(first.err()).isEqualTo(json(4, 2, 0, 0, 2, 0));
        assertThat(first.err()).contains("前面各行写的与这里不同").contains("2021-04-20 不在认领期 2021-03-10 ~ 2021-04-09 之内");
        assertThat(book().adoptions()).singleElement().satisfies(a -> {
            assertThat(a.period()).isEqualTo(Period.of(LocalDate.of(2021, 3, 10), LocalDate.of(2021, 4, 9)));
            assertThat(a.price()).isEqualTo(Money.ofYuan(418));
            assertThat(List.of(a.tiers(), a.returns(), a.households(), a.goalMoney(), a.goalUnits(), a.remark()))
                .isEqualTo(List.of("一年 418；三年 1100", "秋后寄桃十斤", 68L, Money.ofYuan(1_500_000), 3600L, "村集体统管"));
        });
        assertThat(book().pledges()).extracting(p -> p.shown()).containsExactlyInAnyOrder("仲*妮", "某某公司");
        Path again = csv("again.csv", "认领项目,认领回报,认领日期,登记方式,认领人,认领数量,金额", "一号桃园,寄桃二十斤,2021-03-15,单笔,丙公司,1,418");
        Result kept = take("adoptions", again, "--lang", "zh").ended(0);
        assertThat(kept.out()).isEqualTo(json(1, 1, 0, 0, 0, 0));
        assertThat(book().adoptions().getFirst().returns()).isEqualTo("秋后寄桃十斤");
        Path wrong = csv("wrong.csv", "活动,认领项目,单位,认领期,认领回报,认领日期,金额", "桃树认领,二号桃园,棵,2021-04-01 ~ 2021-05-09,,2021-04-12,418", "桃树认领,三号桃园,棵,,电话 13812345678,2021-04-12,418");
        assertThat(take("adoptions", wrong, "--lang", "zh").ended(3).err()).contains("不在活动的日期 2021-03-01 ~ 2021-04-30 之内").contains("像电话号码");
        run("undo").ended(0);
        run("undo").ended(0);
        assertThat(book().adoptions()).isEmpty();
    }

    @Test
    void aSumOfADayAndItsSinglePledgesAreNotBothTaken() {
        take("campaigns", csv("c.csv", "活动名称,活动类型,活动时间", "桃树认领,认领众筹,2021年")).ended(0);
        Path days = csv("days.csv", "活动,单位,日期,认领数量,金额,支持人数", "桃树认领,棵,2021-03-12,320,133760,215", "桃树认领,棵,2021-03-13,455,190190,310");
        assertThat(take("adoptions", days).ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        Path single = csv("single.csv", "活动,日期,认领人,认领数量,金额", "桃树认领,2021-03-12,某某公司,10,4180", "桃树认领,2021-03-14,某某公司,10,4180");
        Result r = take("adoptions", single, "--lang", "zh").ended(3);
        assertThat(r.out()).isEqualTo(json(2, 1, 0, 0, 0, 1));
        assertThat(r.err()).contains("2021-03-12 已有当日合计 320 棵、133760.00 元");
        Path corrected = csv("days2.csv", "活动,日期,认领数量,金额,支持人数", "桃树认领,2021-03-12,321,134178,216", "桃树认领,2021-03-13,455,190190,310");
        assertThat(take("adoptions", corrected).ended(0).out()).isEqualTo(json(2, 0, 1, 1, 0, 0));
        assertThat(book().pledges()).filteredOn(p -> p.kind() == PledgeKind.DAILY).extracting(p -> p.units()).containsExactly(321L, 455L);
        Path both = csv("both.csv", "活动,日期,登记方式,认领人,认领数量,金额", "桃树认领,2021-05-01,当日合计,,3,1254", "桃树认领,2021-05-01,单笔,,1,418", "桃树认领,2021-05-01,单笔,,2,836");
        assertThat(take("adoptions", both).ended(3).out()).isEqualTo(json(3, 2, 0, 0, 0, 1));
    }

    @Test
    void aSecondSumOfADayIsNeverTakenNotEvenWhenAskedFor() {
        take("campaigns", csv("c.csv", "活动名称,活动类型,活动时间", "桃树认领,认领众筹,2021年")).ended(0);
        Path twice = csv("twice.csv", "活动,单位,日期,登记方式,认领数量,金额", "桃树认领,棵,2021-03-12,当日合计,320,133760", "桃树认领,棵,2021-03-12,当日合计,5,2090",
            "桃树认领,棵,2021-03-13,单笔,1,418", "桃树认领,棵,2021-03-13,单笔,2,836");
        Result r = take("adoptions", twice, "--held", "take", "--lang", "zh").ended(3);
        assertThat(r.out()).isEqualTo(json(4, 3, 0, 0, 0, 1));
        assertThat(r.err()).contains("本次导入里已有 2021-03-12 的当日合计");
        Path sum = csv("sum.csv", "活动,日期,登记方式,认领数量,金额", "桃树认领,2021-03-13,当日合计,3,1254");
        Result beside = take("adoptions", sum, "--held", "take", "--lang", "zh").ended(3);
        assertThat(beside.out()).isEqualTo(json(1, 0, 0, 0, 0, 1));
        assertThat(beside.err()).contains("2021-03-13 已逐笔登记 2 笔，共 3 棵、1254.00 元");
        assertThat(book().pledges()).extracting(p -> p.money()).containsExactlyInAnyOrder(Money.ofYuan(133_760), Money.ofYuan(418), Money.ofYuan(836));
        run("check").ended(0);
    }

    @Test
    void theSumOfTheRestOfADayIsTakenBesideNamedAdoptersAndBothAreAddedUp() {
        take("campaigns", csv("c.csv", "活动名称,活动类型,活动时间", "“919”桃树认领,认领众筹,2021年")).ended(0);
        Path day = csv("day.csv", "活动,单位,日期,登记方式,认领人,认领数量,金额", "“919”桃树认领,棵,2021-09-19,单笔,某某公司,10,4180", "“919”桃树认领,棵,2021-09-19,其余合计,,320,133760",
            "“919”桃树认领,棵,2021-09-19,单笔,另一公司,5,2090", "“919”桃树认领,棵,2021-09-19,其余合计,,1,418");
        Result r = take("adoptions", day, "--lang", "zh").ended(3);
        assertThat(r.out()).as(r.err()).isEqualTo(json(4, 3, 0, 0, 0, 1));
        assertThat(r.err()).contains("本次导入里已有 2021-09-19 的其余合计");
        assertThat(Money.sum(book().pledges().stream().map(p -> p.money()).toList())).isEqualTo(Money.ofYuan(140_030));
        Path corrected = csv("rest.csv", "活动,日期,登记方式,认领数量,金额", "“919”桃树认领,2021-09-19,其余合计,321,134178");
        assertThat(take("adoptions", corrected).ended(0).out()).isEqualTo(json(1, 0, 1, 0, 0, 0));
        Path sum = csv("sum.csv", "活动,日期,登记方式,认领数量,金额", "“919”桃树认领,2021-09-19,当日合计,336,140448");
        assertThat(take("adoptions", sum, "--lang", "zh").ended(3).err()).contains("已有其余合计 321 棵、134178.00 元");
        run("undo").ended(0);
        assertThat(book().pledges()).filteredOn(p -> p.kind() == PledgeKind.REST).extracting(p -> p.units()).containsExactly(320L);
    }

    @Test
    void namedAdoptersWithinADaysSumAreTakenBesideItAndCountOnce() {
        Path day = csv("day.csv", "活动,活动类型,活动起止,单位,日期,登记方式,认领人,认领数量,金额", "“919”桃树认领,认领众筹,2021年,棵,2021-09-19,单笔 在合计内,某某公司,10,4180",
            "“919”桃树认领,,,,2021-09-19,当日合计,,320,133760", "“919”桃树认领,,,,2021-09-19,含在合计内,另一公司,5,2090");
        Result r = take("adoptions", day, "--lang", "zh");
        assertThat(r.out()).as(r.err()).isEqualTo(json(3, 3, 0, 0, 0, 0));
        assertThat(book().files().getFirst().raised()).isEqualTo(Money.ofYuan(133_760));
        assertThat(take("adoptions", day).ended(0).out()).isEqualTo(json(3, 0, 0, 3, 0, 0));
    }

    @Test
    void aPledgeWithinASumAndASumOfTheRestAreNotBothTakenWhicheverComesFirst() {
        String within = "桃树认领,棵,2021-09-19,含在合计内,某某公司,10,4180", rest = "桃树认领,棵,2021-09-19,其余合计,,320,133760";
        take("campaigns", csv("c.csv", "活动名称,活动类型,活动时间", "桃树认领,认领众筹,2021年")).ended(0);
        Result r = take("adoptions", csv("day.csv", "活动,单位,日期,登记方式,认领人,认领数量,金额", within, rest), "--lang", "zh").ended(3);
        assertThat(r.out()).as(r.err()).isEqualTo(json(2, 1, 0, 0, 0, 1));
        assertThat(r.err()).contains("本次导入里也有 2021-09-19 的逐笔认领");
        run("undo").ended(0);
        assertThat(take("adoptions", csv("day.csv", "活动,单位,日期,登记方式,认领人,认领数量,金额", rest, within), "--lang", "zh").ended(3).err()).contains("本次导入里已有 2021-09-19 的其余合计");
        assertThat(book().pledges()).singleElement().satisfies(p -> assertThat(p.kind()).isEqualTo(PledgeKind.REST));
    }

    @Test
    void whatIsWrongWithPledgesIsSaidBesideIt() {
        take("campaigns", csv("c.csv", "活动名称,活动类型,活动时间", "桃树认领,认领众筹,2021-03-01 ~ 2021-03-31")).ended(0);
        Path file = csv("bad.csv", "活动,单位,日期,认领人,认领数量,金额,备注", "桃树认领,棵,2021-03-12,甲,1,418,", "桃树认领,棵,2021-03-12,乙,1,,", "桃树认领,棵,2021-03-12,丙,1,0,", "桃树认领,棵,2021-04-12,丁,1,418,",
            "桃树认领,棵,2021-03-12,戊,-1,418,", "桃树认领,棵,2021-03-12,己,1,约400,", "桃树认领,棵,2021-03-12,庚,1,418,电话 13812345678", "没有的,,2021-03-12,辛,1,418,");
        Result r = take("adoptions", file, "--lang", "zh").ended(3);
        assertThat(r.out()).as(r.err()).isEqualTo(json(8, 1, 0, 0, 7, 0));
        assertThat(r.err()).contains("缺少金额").contains("认领金额为 0").contains("2021-04-12 不在").contains("-1 小于 0").contains("准确的数").contains("像电话号码").contains("没有活动“没有的”");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedInASentenceAndNothingIsLost() throws IOException {
        Path file = Files.writeString(temp.resolve("large.csv"), "活动名称,活动类型,活动时间\n甲,关爱留守儿童,2021年\n");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), 300L << 20);
        }
        take("campaigns", care()).ended(0);
        Result r = take("campaigns", file, "--lang", "zh");
        assertThat(r.err()).contains("large.csv").contains("300 MB").contains("20 MB");
        assertThat(book().campaigns()).hasSize(1);
    }

    @Test
    void theSheetHandedBackIsCorrectedAndTakenWithoutDoublingTheRest() throws IOException {
        take("campaigns", care()).ended(0);
        Path file = csv("activities.csv", "活动,日期,活动内容,儿童", "关爱留守儿童,2021-06-01,安全课,12", "关爱留守儿童,2021-07-15,亲情视频,9");
        Path back = Files.createDirectory(temp.resolve("back"));
        assertThat(take("activities", file, "--hand-back", back.toString(), "--lang", "zh").ended(3).out()).isEqualTo(json(2, 1, 0, 0, 1, 0));
        Path marked;
        try (Stream<Path> files = Files.list(back)) {
            marked = files.findFirst().orElseThrow();
        }
        String text = Files.readString(marked);
        assertThat(text).contains("2021-07-15 不在活动的日期");
        Files.writeString(marked, text.replace("2021-07-15,", "2021-06-15,"));
        assertThat(take("activities", marked, "--lang", "zh").ended(0).out()).isEqualTo(json(2, 1, 0, 1, 0, 0));
        assertThat(book().activities()).hasSize(2);
    }

    @Test
    void whatWasEditedOrDeletedByHandWaitsForADecision() {
        take("campaigns", care()).ended(0);
        Path file = csv("activities.csv", "活动,日期,活动内容,儿童", "关爱留守儿童,2021-06-01,安全课,12", "关爱留守儿童,2021-06-02,亲情视频,9");
        take("activities", file).ended(0);
        List<Activity> stored = book().activities();
        inLedger(app -> app.ledger().write(Action.entry("campaign", Message.of("app.tab.campaign")), tx -> {
            for (Activity a : stored) {
                if (a.name().equals("安全课")) {
                    app.campaigns().activities().save(tx, new Activity(a.stamp(), a.campaignId(), a.name(), a.heldOn(), null, List.of(), a.heads(), 20L, null, "核对过"));
                } else {
                    app.campaigns().activities().deleteActivity(tx, a.stamp());
                }
            }
            return null;
        }));
        assertThat(take("activities", file).ended(3).out()).isEqualTo(json(2, 0, 0, 1, 0, 1));
        Path corrected = csv("corrected.csv", "活动,日期,活动内容,儿童", "关爱留守儿童,2021-06-01,安全课,13");
        Result held = take("activities", corrected, "--lang", "zh").ended(3);
        assertThat(held.out()).isEqualTo(json(1, 0, 0, 0, 0, 1));
        assertThat(held.err()).contains("已手工改过");
        assertThat(take("activities", corrected, "--held", "take").ended(0).out()).isEqualTo(json(1, 0, 1, 0, 0, 0));
        assertThat(book().activities()).singleElement().satisfies(a -> assertThat(a.persons() + " " + a.remark()).isEqualTo("13 核对过"));
    }

    @Test
    void anActivityMovedByASheetTakesItsGiftsFromStockOnTheNewDayOrIsHeldWithASentence() {
        take("campaigns", care()).ended(0);
        Path sheet = csv("a.csv", "活动,日期,场次号,活动内容", "关爱留守儿童,2021-06-10,S1,读书会", "关爱留守儿童,2021-06-11,S2,安全课");
        take("activities", sheet).ended(0);
        long[] ids = new long[2];
        inLedger(app -> app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            ids[0] = app.items().save(tx, new Item(Stamp.NEW, "书包", ItemKind.GIFT, List.of(), null, "个", Tracking.QUANTITY, null, false, null));
            ids[1] = app.centres().centres().save(tx, Centre.of(Place.named("县仓库", PlaceKind.CENTRE), CentreKind.STOREROOM));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "验收入库", LocalDate.of(2021, 6, 5)), List.of(StockMove.at(MoveKind.RECEIVED, ids[1], ids[0], 50)));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "验收入库", LocalDate.of(2021, 6, 8)), List.of(StockMove.at(MoveKind.RECEIVED, ids[1], ids[0], 50)));
            for (Activity a : app.campaigns().activities().activities()) {
                new GiftStock(app.campaigns().activities(), app.centres().stock()).save(tx, new Handout(Stamp.NEW, a.stamp().id(), "书包", 40L, "个", null, null, ids[0], ids[1], null));
            }
            return null;
        }));
        // one of the two could be brought forward to the sixth, both cannot: fifty bags are there
        Result r = take("activities", csv("b.csv", "活动,日期,场次号,活动内容", "关爱留守儿童,2021-06-06,S1,读书会", "关爱留守儿童,2021-06-06,S2,安全课"), "--lang", "zh").ended(3);
        assertThat(r.out()).as(r.err()).isEqualTo(json(2, 0, 1, 0, 0, 1));
        assertThat(r.err()).contains("第 3 行").contains("书包：2021-06-06 库里只有 10，发放 40，活动不能改到这一天");
        inLedger(app -> {
            StockBook book = app.centres().balances().current();
            assertThat(List.of(5, 6, 8, 10, 11).stream().map(d -> book.balance(ids[1], ids[0], StockState.SHELF, LocalDate.of(2021, 6, d)))).containsExactly(50L, 10L, 60L, 60L, 20L);
        });
        run("undo").ended(0);
        inLedger(app -> assertThat(app.centres().balances().current().balance(ids[1], ids[0], StockState.SHELF, LocalDate.of(2021, 6, 9))).isEqualTo(100));
        assertThat(book().activities()).extracting(Activity::heldOn).containsExactlyInAnyOrder(LocalDate.of(2021, 6, 10), LocalDate.of(2021, 6, 11));
        run("check").ended(0);
    }

    @Test
    void editionsOfOneNameAreToldApartByTheDay() {
        take("campaigns", csv("c.csv", "活动名称,活动类型,活动时间", "助学,关爱留守儿童,2020年", "助学,关爱留守儿童,2021年")).ended(0);
        Path file = csv("a.csv", "活动,日期,活动内容,儿童", "助学,2020-06-01,安全课,12", "助学,2021-06-01,安全课,13", "助学,2022-06-01,安全课,14");
        Result r = take("activities", file, "--lang", "zh").ended(3);
        assertThat(r.out()).isEqualTo(json(3, 2, 0, 0, 1, 0));
        assertThat(r.err()).contains("同名的有 2 个");
        assertThat(book().files()).allSatisfy(f -> assertThat(f.activities()).hasSize(1));
    }

    @Test
    void campaignsMayHaveAdoptionsOfOneName() {
        take("campaigns", csv("c.csv", "活动名称,活动类型,活动时间", "桃园2020,认领众筹,2020年", "桃园2021,认领众筹,2021年")).ended(0);
        Path file = csv("p.csv", "活动,认领项目,单位,日期,认领人,认领数量,金额", "桃园2020,桃树,棵,2020-03-12,甲公司,1,418", "桃园2021,桃树,棵,2021-03-12,乙公司,1,418", "桃园2021,桃树,,2021-03-13,丙公司,1,418");
        assertThat(take("adoptions", file).ended(0).out()).isEqualTo(json(3, 3, 0, 0, 0, 0));
        assertThat(book().adoptions()).hasSize(2).extracting(a -> a.campaignId()).doesNotHaveDuplicates();
        assertThat(take("adoptions", file).ended(0).out()).isEqualTo(json(3, 0, 0, 3, 0, 0));
        assertThat(take("adoptions", csv("q.csv", "认领项目,日期,认领人,认领数量,金额", "桃树,2021-03-14,丁公司,1,418"), "--lang", "zh").ended(0).out()).isEqualTo(json(1, 1, 0, 0, 0, 0));
    }

    @Test
    void whatStandsInTwoFilesIsTakenOnceAndOneUndoTakesBothBack() {
        take("campaigns", care()).ended(0);
        Path june = csv("june.csv", "日期,活动内容,儿童", "2021-06-01,安全课,12", "2021-06-02,亲情视频,9");
        Path all = csv("all.csv", "日期,活动内容,儿童", "2021-06-01,安全课,12", "2021-06-02,亲情视频,9", "2021-06-03,讲座,20");
        Result r = run("import", "activities", june.toString(), all.toString(), "--put", "活动=关爱留守儿童", "--format", "json", "--lang", "zh").ended(0);
        assertThat(r.out()).isEqualTo(json(5, 3, 0, 2, 0, 0));
        assertThat(book().activities()).hasSize(3);
        assertThat(run("history", "--lang", "zh").ended(0).out()).contains("2 个文件导入 3 场活动");
        run("undo").ended(0);
        assertThat(book().activities()).isEmpty();
    }

    @Test
    void whatOneFileOfAFolderSaysOfANewCampaignAndAdoptionHoldsForTheNext() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("lists"));
        Files.move(csv("p1.csv", "活动,活动类型,活动起止,认领项目,单位,下单日期,认领人,认领数量,金额", "桃树认领,认领众筹,2021-03-01 ~ 2021-04-30,一号桃园,棵,2021-03-12,甲公司,1,418"),
            folder.resolve("p1.csv"));
        Files.move(csv("p2.csv", "活动,认领项目,下单日期,认领人,认领数量,金额", "桃树认领,一号桃园,2021-03-13,乙公司,2,836"), folder.resolve("p2.csv"));
        Result r = take("adoptions", folder, "--lang", "zh");
        assertThat(r.out()).as(r.err()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        assertThat(book().adoptions()).singleElement().satisfies(a -> assertThat(a.unit()).isEqualTo("棵"));
        assertThat(book().campaigns()).hasSize(1);
        run("undo").ended(0);
        assertThat(book().campaigns()).isEmpty();
    }

    @Test
    void campaignsOfTwoFilesThatContradictEachOtherAreNotBothMade() {
        Path one = csv("one.csv", "活动名称,活动类型,活动时间,目标金额", "助学,关爱留守儿童,2021年,100", "秋收,产销对接会,2021年,");
        Path two = csv("two.csv", "活动名称,活动类型,活动时间,目标金额", "秋收,产销对接会,2021年,", "助学,关爱留守儿童,2021年,200");
        Result r = run("import", "campaigns", one.toString(), two.toString(), "--format", "json", "--lang", "zh").ended(3);
        assertThat(r.out()).isEqualTo(json(4, 2, 0, 1, 1, 0));
        assertThat(r.err()).contains("第 2 行已有起日相同的活动“助学”");
    }

    @Test
    void aCampaignIsNotCutShorterThanItsActivities() {
        take("campaigns", care()).ended(0);
        take("activities", csv("a.csv", "活动,日期,活动内容,儿童", "关爱留守儿童,2021-06-01,安全课,12")).ended(0);
        Result r = take("campaigns", csv("short.csv", "活动名称,活动类型,活动时间", "关爱留守儿童,关爱留守儿童,2021-06-10 ~ 2021-06-30"), "--held", "take", "--lang", "zh").ended(3);
        assertThat(r.out()).isEqualTo(json(1, 0, 0, 0, 0, 1));
        assertThat(r.err()).contains("在 2021-06-01，不在 2021-06-10 ~ 2021-06-30 之内");
    }
}
