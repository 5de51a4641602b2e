package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static ruralpost.sheet.plan.Outcome.CREATE;
import static ruralpost.sheet.plan.Outcome.HOLD;
import static ruralpost.sheet.plan.Outcome.UNCHANGED;
import static ruralpost.sheet.plan.Outcome.UPDATE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;

/** A sheet without document numbers that is imported again with another amount: its total is not doubled. */
class RestatedTest extends ImportingTest {

    private static final String MONTHS = "2021年销售额（元）\n产品,1月,2月,3月\n黄金茶,100,200,300\n腊肉,10,20,30\n";
    private static final String DAYS = "日期,产品,渠道,金额,备注\n2021-05-01,黄金茶,邮乐网,100,\n2021-05-02,黄金茶,邮乐网,200,\n2021-05-03,腊肉,邮乐网,300,好\n2021-05-03,腊肉,邮乐网,300,好\n";

    private static HoldDecisions take(HoldKind kind) {
        return HoldDecisions.LEAVE.take(kind, true);
    }

    private long yuan() {
        return imports.sales().stream().mapToLong(s -> s.amount().money().fen()).sum() / 100;
    }

    @Test
    void aCorrectedMonthIsAskedAboutAndTakenReplacesTheFormerOne() {
        imports.take(MONTHS);
        String corrected = MONTHS.replace("200", "250");
        TestImports.Run run = imports.take(corrected);
        assertThat(run.held()).isEqualTo(Map.of(HoldKind.CORRECTED, 1L));
        assertThat(run.problem(Lang.ZH)).isEqualTo("以前导入的表中，同一产品、渠道、地点在 2021-02-01 至 2021-02-28 是 200.00 元；这张表里没有这个数，这一行是 250.00 元"
            + " | 请核对；确是更正，再确认导入，将覆盖原记录；若是另一处的，请填写销售地点");
        assertThat(yuan()).isEqualTo(660);
        TestImports.Run taken = imports.take(corrected, take(HoldKind.CORRECTED));
        assertThat(taken.counts().updated()).isEqualTo(1);
        assertThat(yuan()).isEqualTo(710);
        assertThat(imports.take(corrected).counts().unchanged()).isEqualTo(6);
        assertThat(imports.take(corrected.replace("250", "260")).held()).as("a second correction").isEqualTo(Map.of(HoldKind.CORRECTED, 1L));
        imports.app().ledger().undo(taken.set().id());
        assertThat(yuan()).isEqualTo(660);
        assertThat(imports.app().ledger().check()).isEmpty();
    }

    @Test
    void oneMoreMonthIsNoCorrection() {
        imports.take(MONTHS);
        TestImports.Run run = imports.take("2021年销售额（元）\n产品,1月,2月,3月,4月\n黄金茶,100,200,300,400\n腊肉,10,20,30,40\n");
        assertThat(run.counts().created()).isEqualTo(2);
        assertThat(run.counts().unchanged()).isEqualTo(6);
    }

    @Test
    void aCorrectedDayIsAskedAboutAndASecondSaleOfTheDayIsNot() {
        imports.take(DAYS);
        assertThat(imports.take(DAYS + "2021-05-02,黄金茶,邮乐网,210,\n").outcomes()).containsExactly(UNCHANGED, UNCHANGED, UNCHANGED, UNCHANGED, CREATE);
        assertThat(imports.take(DAYS.replace("100", "150")).outcomes()).containsExactly(HOLD, UNCHANGED, UNCHANGED, UNCHANGED);
        assertThat(imports.take(DAYS.replaceFirst("好", "坏")).problem(Lang.ZH)).as("the amount is the same").contains("也是 300.00 元，但其他内容（如数量、备注）不同");
        TestImports.Run remark = imports.take(DAYS.replaceFirst("好", "坏"), take(HoldKind.CORRECTED));
        assertThat(remark.outcomes()).as("a corrected remark doubles nothing").containsExactly(UNCHANGED, UNCHANGED, UPDATE, UNCHANGED);
        assertThat(imports.sales()).extracting(Sale::remark).contains("坏", "好").hasSize(5);
        assertThat(imports.take("日期,产品,渠道,金额,备注\n2021-05-01,黄金茶,邮乐网,7,\n").outcomes()).as("another sheet, another sale").containsExactly(CREATE);
    }

    @Test
    void whatWasEditedByHandSinceIsNotOverwrittenWithIt() {
        imports.take(DAYS);
        imports.edit(imports.sales().getFirst().edit().remark("核对过").build());
        String corrected = DAYS.replace("100", "150");
        assertThat(imports.take(corrected).held()).isEqualTo(Map.of(HoldKind.CORRECTED, 1L));
        assertThat(imports.take(corrected, take(HoldKind.CORRECTED)).held()).isEqualTo(Map.of(HoldKind.EDITED, 1L));
        assertThat(imports.take(corrected, HoldDecisions.TAKE).counts().updated()).isEqualTo(1);
    }

    @Test
    void anotherTotalOfTheSameMonthWaitsAndTakenStandsBesideTheFirst() {
        imports.take("月份,产品,金额\n2021年5月,黄金茶,300\n");
        String other = "月份,产品,金额\n2021年5月,黄金茶,310\n2021年6月,黄金茶,5\n";
        TestImports.Run run = imports.take(other);
        assertThat(run.outcomes()).containsExactly(HOLD, CREATE);
        assertThat(run.held()).isEqualTo(Map.of(HoldKind.PERIOD, 1L));
        assertThat(run.problem(Lang.EN)).startsWith("The ledger has 1 record of the same product, channel and seller for 2021-05-01 to 2021-05-31, 300.00 yuan in all");
        assertThat(imports.take(other, take(HoldKind.PERIOD)).outcomes()).containsExactly(CREATE, UNCHANGED);
        assertThat(yuan()).isEqualTo(615);
    }

    @Test
    void aTotalOverChannelsWaitsWhereItsChannelsAreAndTheOtherWayRound() {
        String channels = "月份,产品,渠道,金额\n2021年5月,黄金茶,邮乐网,300\n2021年5月,黄金茶,线下合同,600\n";
        String total = "月份,产品,金额\n2021年5月,黄金茶,900\n2021年5月,腊肉,5\n";
        TestImports.Run first = imports.take(channels);
        TestImports.Run run = imports.take(total);
        assertThat(run.outcomes()).containsExactly(HOLD, CREATE);
        assertThat(run.held()).isEqualTo(Map.of(HoldKind.GRANULARITY, 1L));
        assertThat(run.problem(Lang.ZH)).startsWith("台账中 2021-05-01 至 2021-05-31 有这个产品的 2 条记录，合计 900.00 元，与这一行只有一方写明渠道、地点或买方，可能互相包含");
        assertThat(imports.take(total, take(HoldKind.GRANULARITY)).outcomes()).containsExactly(CREATE, UNCHANGED);
        assertThat(imports.take(channels).counts().unchanged()).as("once taken both stand").isEqualTo(2);
        imports.app().ledger().undo(first.set().id());
        assertThat(imports.take(channels).outcomes()).containsExactly(HOLD, HOLD);
    }

    @Test
    void aMonthWithoutPlaceWaitsWhereDaysOfATownshipAreButRowsOfOneSheetDoNotWaitForOneAnother() {
        String days = "日期,产品,渠道,地点,金额\n2021-05-01,黄金茶,邮乐网,双龙镇,100\n2021-05-01,黄金茶,,双龙镇,20\n2021-05-02,黄金茶,邮乐网,,3\n";
        assertThat(imports.take(days).counts().created()).isEqualTo(3);
        assertThat(imports.take("月份,产品,金额\n2021年5月,黄金茶,123\n2021年6月,黄金茶,9\n").outcomes()).containsExactly(HOLD, CREATE);
        String months = "月份,产品,渠道,金额\n2021年7月,黄金茶,邮乐网,100\n2021年7月,黄金茶,,20\n";
        assertThat(imports.take(months).counts().created()).isEqualTo(2);
        assertThat(imports.take(months + "2021年7月,黄金茶,线下合同,30\n").outcomes()).as("one row more in the same sheet").containsExactly(UNCHANGED, UNCHANGED, CREATE);
    }

    @Test
    void aTotalOverBuyersWaitsWhereTheirKindsAreAndTheOtherWayRound() {
        String kinds = "月份,产品,客户类型,金额\n2021年5月,黄金茶,食堂,4\n2021年5月,黄金茶,企业,5\n";
        TestImports.Run first = imports.take(kinds);
        assertThat(imports.take("月份,产品,金额\n2021年5月,黄金茶,9\n").held()).isEqualTo(Map.of(HoldKind.GRANULARITY, 1L));
        imports.app().ledger().undo(first.set().id());
        imports.take("月份,产品,金额\n2021年5月,黄金茶,9\n");
        assertThat(imports.take(kinds).outcomes()).containsExactly(HOLD, HOLD);
        assertThat(imports.take("月份,产品,数量（公斤）\n2021年5月,黄金茶,3\n").outcomes()).as("how much it weighed doubles no amount").containsExactly(CREATE);
    }

    @Test
    void daysThatAreSentAgainWithTheirChannelAreProbableDuplicates() {
        imports.take("日期,产品,金额\n2021-05-01,黄金茶,100\n2021-05-02,黄金茶,200\n");
        String channels = "日期,产品,渠道,金额\n2021-05-01,黄金茶,邮乐网,100\n2021-05-02,黄金茶,邮乐网,201\n";
        TestImports.Run run = imports.take(channels);
        assertThat(run.outcomes()).as("another amount is another sale").containsExactly(HOLD, CREATE);
        assertThat(run.held()).isEqualTo(Map.of(HoldKind.DUPLICATE, 1L));
        assertThat(run.problem(Lang.ZH)).startsWith("台账中 2021-05-01 有这个产品同样数额的 1 条记录，合计 100.00 元，与这一行只有一方写明渠道或地点，可能是同一笔");
        assertThat(imports.take(channels, take(HoldKind.DUPLICATE)).outcomes()).containsExactly(CREATE, UNCHANGED);
    }

    @Test
    void aTableOfDaysThatIsSentAgainWithAllAmountsChangedIsAskedAbout() {
        String days = "日期,产品,渠道,金额\n2021-05-01,黄金茶,邮乐网,100\n2021-05-02,黄金茶,邮乐网,200\n2021-05-03,黄金茶,邮乐网,300\n";
        imports.take(days);
        assertThat(imports.take(days.replace("00\n", "50\n")).held()).isEqualTo(Map.of(HoldKind.PERIOD, 3L));
        assertThat(imports.take(days.replace("00\n", "50\n") + days.substring(days.indexOf('\n') + 1).replace("00\n", "60\n")).counts().created()).as("single sales").isEqualTo(6);
    }

    @Test
    void aNumberThatStandsForASaleOfAnotherChannelOverwritesNothing() {
        String orders = "单号,日期,产品,渠道,金额\nA1,2021-05-01,黄金茶,邮乐网,100\n";
        imports.take(orders);
        assertThat(imports.take(orders.replace("邮乐网,100", "线下合同,777")).held()).isEqualTo(Map.of(HoldKind.OTHER, 1L));
        assertThat(imports.take(orders.replace("100", "110")).outcomes()).containsExactly(UPDATE);
    }

    @Test
    void twoFilesOfOneImportWithAnotherTotalOfTheSameMonthAreAskedAbout() {
        List<TestImports.Run> runs = imports.takeAll("月份,产品,金额\n2021年5月,黄金茶,300\n2021年5月,腊肉,9\n", "月份,产品,金额\n2021年5月,黄金茶,310\n2021年5月,腊肉,9\n");
        assertThat(runs.get(1).outcomes()).containsExactly(HOLD, UNCHANGED);
        assertThat(runs.get(1).held()).isEqualTo(Map.of(HoldKind.PERIOD, 1L));
    }
}
