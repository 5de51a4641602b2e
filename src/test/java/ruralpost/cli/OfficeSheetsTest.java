package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.HeadGroup;
import ruralpost.centre.Centre;
import ruralpost.centre.Funding;
import ruralpost.centre.stock.Balance;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.file.TestSheets;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** Sheets other than sales in the habit of county offices: no number is taken otherwise than a careful reader would, and nothing comes twice. */
class OfficeSheetsTest extends CliTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private Result take(String what, Path file, String... more) {
        return run(Stream.concat(Stream.of("import", what, file.toString(), "--format", "json", "--lang", "zh"), Stream.of(more)).toArray(String[]::new));
    }

    private Path sheet(String name, Object[]... rows) {
        return TestSheets.xlsx(temp.resolve(name), s -> {
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    if (rows[r][c] instanceof Number n) {
                        s.value(r, c, n);
                    } else if (!rows[r][c].toString().isEmpty()) {
                        s.value(r, c, rows[r][c].toString());
                    }
                }
            }
        });
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private void goods() {
        entry("centre", (app, tx) -> {
            for (String name : List.of("图书", "文具")) {
                app.items().save(tx, new Item(Stamp.NEW, name, ItemKind.OTHER, List.of(), null, name.equals("图书") ? "册" : "套", Tracking.QUANTITY, null, false, null));
            }
            app.centres().fundings().save(tx, new Funding(Stamp.NEW, "县财政", null, null, false, Period.of(DAY, DAY), null, null, null));
        });
        take("centres", csv("c.csv", "编号,名称,建成时间", "ET-1,十八洞村儿童之家,2016-09-01", "ET-2,板栗村儿童之家,2016-09-01")).ended(0);
    }

    /** Centre and item to quantity and source. */
    private Map<String, String> stock() {
        Map<String, String> stock = new TreeMap<>();
        inLedger(app -> {
            for (Balance b : app.centres().balances().current().balances(LocalDate.of(2030, 1, 1))) {
                String centre = app.centres().centres().centres().stream().filter(c -> c.id() == b.centreId()).findFirst().orElseThrow().number();
                String item = app.items().items().stream().filter(i -> i.stamp().id() == b.itemId()).findFirst().orElseThrow().name();
                stock.put(centre + " " + item, b.quantity() + (b.fundingId() == null ? "" : " 县财政"));
            }
        });
        return stock;
    }

    private CampaignBook book() {
        CampaignBook[] book = new CampaignBook[1];
        inLedger(app -> book[0] = app.campaigns().book());
        return book[0];
    }

    private void campaign(String line) {
        take("campaigns", csv("campaign.csv", "活动名称,活动类型,活动时间", line)).ended(0);
    }

    @Test
    void openingStockWithACorrectedFigureWaitsAndNeverStandsTwice() {
        goods();
        Object[] head = row("编号", "物资", "数量", "资金来源", "日期");
        take("stock", sheet("first.xlsx", head, row("ET-1", "图书", 100, "县财政", "2024-01-01"), row("ET-1", "图书", 400, "县财政", "2024-01-01"), row("ET-2", "文具", 30, "", "2024-01-01")))
            .ended(0);
        Path corrected = sheet("second.xlsx", head, row("ET-1", "图书", 110, "县财政", "2024-01-01"), row("ET-1", "图书", 400, "县财政", "2024-01-01"), row("ET-2", "文具", 0, "", "2024-01-01"));
        Result held = take("stock", corrected).ended(3);
        assertThat(held.out()).isEqualTo(json(3, 0, 0, 1, 0, 2));
        assertThat(held.err()).contains("2024-01-01 的期初已登记 100，这一行是 2024-01-01 的 110").contains("的期初已登记 30，这一行是 2024-01-01 的 0");
        assertThat(stock()).containsEntry("ET-1 图书", "500 县财政");
        assertThat(take("stock", corrected, "--held", "take").ended(3).out()).isEqualTo(json(3, 0, 1, 1, 0, 1));
        assertThat(stock()).isEqualTo(Map.of("ET-1 图书", "510 县财政", "ET-2 文具", "30"));
        Path later = sheet("later.xlsx", head, row("ET-1", "图书", 110, "县财政", "2024-01-05"), row("ET-2", "文具", 30, "", "2024-01-05"));
        assertThat(take("stock", later).ended(3).out()).as("the same on another day").isEqualTo(json(2, 0, 0, 0, 0, 2));
        assertThat(stock()).isEqualTo(Map.of("ET-1 图书", "510 县财政", "ET-2 文具", "30"));
        run("check").ended(0);
    }

    @Test
    void itemsOrCentresAcrossTheColumnsWithTheSourceAboveAreTaken() {
        goods();
        Path items = sheet("items.xlsx", row("儿童之家物资配备情况表"), row("资金来源：县财政"), row("编号", "儿童之家名称", "图书（册）", "文具（套）", "合计"),
            row("ET-1", "十八洞村儿童之家", "500册", 30, 530), row("ET-2", "板栗村儿童之家", "４２０", "二十", 440), row("合计", "", 920, 50, 970));
        assertThat(take("stock", items, "--put", "日期=2024-01-01").ended(0).out()).isEqualTo(json(4, 4, 0, 0, 0, 0));
        Map<String, String> wanted = Map.of("ET-1 图书", "500 县财政", "ET-1 文具", "30 县财政", "ET-2 图书", "420 县财政", "ET-2 文具", "20 县财政");
        assertThat(stock()).isEqualTo(wanted);
        run("undo").ended(0);
        Path centres = sheet("centres.xlsx", row("物资名称", "十八洞村儿童之家", "板栗村儿童之家", "合计"), row("图书", 500, 420, 920), row("文具", 30, 20, 50), row("合计", 530, 440, 970));
        assertThat(take("stock", centres, "--put", "日期=2024-01-01", "--put", "资金来源=县财政").ended(0).out()).isEqualTo(json(4, 4, 0, 0, 0, 0));
        assertThat(stock()).isEqualTo(wanted);
    }

    @Test
    void childrenAreCountedInTheYearThatTheSheetNamesAndTwoYearsAreAskedAbout() {
        Object[] head = row("儿童之家名称", "建成时间", "面积", "服务留守儿童", "其中：男", "其中：女");
        Path register = sheet("register.xlsx", row("花垣县儿童之家一览表"), row("统计时间：2023年12月31日"), head, row("十八洞村儿童之家", "2016年9月", 120, 35, 20, 15),
            row("板栗村儿童之家", "2018-3-1", "70㎡", 28, 13, 15), row("合计", "", 190, 63, 33, 30));
        Result r = take("centres", register).ended(0);
        assertThat(r.out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        assertThat(r.err()).contains("没有写到日，记作 2016-09-01");
        inLedger(app -> assertThat(app.centres().centres().children()).hasSize(4).allSatisfy(c -> assertThat(c.year()).isEqualTo(2023)));
        Path years = sheet("years.xlsx", row("编号", "儿童之家", "2022年服务儿童数", "2023年服务儿童数"), row("ET-1", "甲村儿童之家", 30, 35));
        assertThat(take("centres", years).ended(0).err()).contains("未导入的列：2022年 / 服务儿童数 · 2023年 / 服务儿童数");
        Path one = sheet("one.xlsx", row("编号", "儿童之家", "2022年服务儿童数"), row("ET-1", "甲村儿童之家", 30));
        take("centres", one).ended(0);
        inLedger(app -> assertThat(app.centres().centres().children()).filteredOn(c -> c.year() == 2022).singleElement().satisfies(c -> assertThat(c.persons()).isEqualTo(30)));
    }

    @Test
    void howManyCentresATownshipHasIsNoNameOfOne() {
        Path summary = sheet("summary.xlsx", row("乡镇", "儿童之家（个）", "活动中心（个）"), row("双龙镇", 12, 3), row("花垣镇", 20, 5));
        assertThat(take("centres", summary, "--put", "类型=儿童之家").ended(2).err()).contains("没有一列对应 名称");
        inLedger(app -> assertThat(app.centres().centres().centres()).extracting(Centre::name).isEmpty());
    }

    @Test
    void quartersBesideAPlanInTenThousandsAreAskedAbout() {
        Path plans = sheet("plans.xlsx", row("2024年销售任务表"), row("品名", "2024年计划（万元）", "一季度", "二季度"), row("黄金茶", 220, 50, 110));
        Result r = take("plans", plans, "--unknown", "create").ended(2);
        assertThat(r.err()).contains("“一季度”没有写单位，而别的列写了万元");
        inLedger(app -> assertThat(app.plans().plans()).isEmpty());
    }

    @Test
    void ordersThatWereClosedOrPaidBackAreNoPledges() {
        campaign("桃树认领,认领众筹,2021-03-01 ~ 2021-04-30");
        Path orders = csv("orders.csv", "订单编号,众筹项目,收货人姓名,购买数量,实付金额,订单状态,订单付款时间,退款金额", "=\"1632145678901234567\",桃树,石头,2,836,交易成功,2021-3-12 10:23:45,0",
            "=\"1632145678901234568\",桃树,小红,1,418,交易关闭,2021-3-13 08:00:00,", "=\"1632145678901234569\",桃树,小明,2,836,交易成功,2021-3-13 09:00:00,418",
            "=\"1632145678901234570\",桃树,小明,2,836,交易成功（未退款）,2021-3-13 09:00:00,");
        Result r = take("adoptions", orders, "--put", "活动=桃树认领", "--put", "单位=棵").ended(3);
        assertThat(r.out()).isEqualTo(json(4, 2, 0, 0, 2, 0));
        assertThat(r.err()).contains("订单状态是“交易关闭”，没有成交").contains("这一单退款 418.00 元");
        assertThat(Money.sum(book().pledges().stream().map(p -> p.money()).toList())).isEqualTo(Money.ofYuan(1672));
    }

    @Test
    void howSomethingWasPledgedIsNeitherItsKindNorItsName() {
        campaign("桃树认领,认领众筹,2021-03-01 ~ 2021-04-30");
        Path pledges = sheet("pledges.xlsx", row("活动：桃树认领"), row("认领时间", "认领人姓名", "棵数", "金额（万元）", "认领方式"), row("2021.3.12", "某某公司", 100, 4.18, "线上"),
            row("2021.3.13", "李某", "2棵", 0.0836, "线下"));
        Result r = take("adoptions", pledges, "--put", "单位=棵").ended(0);
        assertThat(r.out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        assertThat(r.err()).contains("未导入的列：认领方式");
        assertThat(book().adoptions()).singleElement().satisfies(a -> assertThat(a.name()).isEqualTo("桃树认领"));
    }

    @Test
    void daysWhoseYearStandsInAColumnOfItsOwnAreRead() {
        Path campaigns = sheet("campaigns.xlsx", row("2021—2022年活动一览"), row("年度", "活动名称", "种类", "时间"), row("2021年", "猕猴桃节", "电商节", "9月1日-9月10日"),
            row("2022年", "猕猴桃节", "电商节", "9月1日-9月12日"), row("小计", "", "", ""));
        assertThat(take("campaigns", campaigns).ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        assertThat(book().campaigns()).extracting(c -> c.period().toString()).containsExactlyInAnyOrder(Period.of(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 10)).toString(),
            Period.of(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 12)).toString());
        Path activities = csv("activities.csv", "活动,月,日,活动内容,参加儿童,其中：女童,男生", "猕猴桃节,9,3,读书会,35人,20人,", "猕猴桃节,9,4,书法,,,12");
        Result r = take("activities", activities, "--year", "2021").ended(0);
        assertThat(r.err()).contains("另一性别由总数减得 15 人");
        assertThat(book().activities()).filteredOn(a -> a.name().equals("读书会")).singleElement().satisfies(a -> {
            assertThat(a.heldOn()).isEqualTo(LocalDate.of(2021, 9, 3));
            assertThat(a.count(HeadGroup.CHILD, null, Sex.MALE)).isEqualTo(15);
        });
    }

    @Test
    void statesAndEditionsAreReadAsOfficesWriteThem() {
        Path campaigns = csv("campaigns.csv", "活动名称,活动类型,届次,开始时间,结束时间,活动状态,目标销售额（万元）", "茶旅文化节,电商节,第三届,2022.4.8,2022/4/10,已完成,120");
        assertThat(take("campaigns", campaigns).ended(0).out()).isEqualTo(json(1, 1, 0, 0, 0, 0));
        assertThat(book().campaigns()).singleElement().satisfies(c -> {
            assertThat(c.edition()).isEqualTo(3);
            assertThat(c.goalMoney()).isEqualTo(Money.ofYuan(1_200_000));
        });
    }

    @Test
    void aPledgeOfANamedAdopterWithAnotherFigureWaitsAndNeverStandsTwice() {
        campaign("桃树认领,认领众筹,2021-03-01 ~ 2021-04-30");
        String head = "活动,认领项目,单位,认领日期,认领人,数量,金额";
        take("adoptions", csv("a.csv", head, "桃树认领,一号桃园,棵,2021-03-12,石某,1,418", "桃树认领,一号桃园,棵,2021-03-12,李某,2,836", "桃树认领,一号桃园,棵,2021-03-12,李某,2,836")).ended(0);
        Path corrected = csv("b.csv", head, "桃树认领,一号桃园,棵,2021-03-12,石某,2,836", "桃树认领,一号桃园,棵,2021-03-12,李某,2,836", "桃树认领,一号桃园,棵,2021-03-12,李某,2,836");
        Result held = take("adoptions", corrected).ended(3);
        assertThat(held.out()).isEqualTo(json(3, 0, 0, 2, 0, 1));
        assertThat(held.err()).contains("同一天、同一认领人已登记 418.00 元，这一行是 836.00 元");
        assertThat(take("adoptions", corrected, "--held", "take").ended(0).out()).isEqualTo(json(3, 0, 1, 2, 0, 0));
        assertThat(book().pledges()).extracting(p -> p.money()).containsOnly(Money.ofYuan(836)).hasSize(3);
    }

    @Test
    void aCentreCalledWithoutItsKindIsHeldAndNotMadeAgain() {
        take("centres", csv("a.csv", "编号,名称,类型,乡镇", "ET-1,十八洞村,儿童之家,双龙镇", "ET-2,板栗村活动中心,活动中心,双龙镇")).ended(0);
        Result r = take("centres", csv("b.csv", "名称,类型,乡镇,房间数", "十八洞村儿童之家,儿童之家,双龙镇,2", "板栗村儿童之家,儿童之家,双龙镇,1")).ended(3);
        assertThat(r.out()).as("a village may have a room of either kind").isEqualTo(json(2, 1, 0, 0, 0, 1));
        assertThat(r.err()).contains("名称相近");
    }

    @Test
    void ofTwoCounterpartsNoneIsTakenWithoutAsking() {
        Path sales = sheet("sales.xlsx", row("2021年5月销售统计表"), row("产品", "线上销售额", "线下销售额"), row("腊肉", 100, 50));
        assertThat(take("sales", sales, "--unknown", "reject").ended(3).err()).as("each is a way of selling of its own, unless the ledger knows none").contains("线上").contains("线下");
        Path shifts = sheet("shifts.xlsx", row("2021年5月销售统计表"), row("产品", "早班销售额", "晚班销售额"), row("腊肉", 100, 50));
        assertThat(take("sales", shifts, "--unknown", "create").ended(2).err()).contains("B 早班销售额 · C 晚班销售额 都可能是金额，");
        goods();
        Path book = sheet("book.xlsx", row("儿童之家", "物品", "期初结存", "本期收入", "期末结存"), row("十八洞村儿童之家", "图书", 400, 150, 550));
        assertThat(take("stock", book, "--put", "日期=2023-12-31").ended(2).err()).contains("C 期初结存 · E 期末结存 都可能是数量，");
        assertThat(stock()).isEmpty();
    }
}
