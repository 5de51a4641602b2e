package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static ruralpost.sheet.plan.Outcome.CREATE;
import static ruralpost.sheet.plan.Outcome.HOLD;
import static ruralpost.sheet.plan.Outcome.UNCHANGED;
import static ruralpost.sheet.plan.Outcome.UPDATE;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Rows that wait until somebody has looked, each for its own reason, and what taking them all the same does. */
class HeldRowsTest extends ImportingTest {

    private static final String DAYS = "日期,产品,渠道,地点,金额\n2021-05-01,猕猴桃,邮乐网,十八洞村,100\n2021-05-02,猕猴桃,邮乐网,十八洞村,250.5\n";
    private static final String MONTH = "日期,产品,渠道,地点,金额\n2021年5月,猕猴桃,邮乐网,十八洞村,900\n";

    private static HoldDecisions take(HoldKind kind) {
        return HoldDecisions.LEAVE.take(kind, true);
    }

    private void typed(String day, String product, long yuan, String doc) {
        long id = imports.app().catalogue().products().stream().filter(p -> p.name().equals(product)).findFirst().orElseThrow().stamp().id();
        Sale sale = Sale.of(Period.day(LocalDate.parse(day)), id).amount(new Amount(Money.ofFen(yuan * 100), Bound.EXACT)).docNumber(doc).build();
        imports.enter(tx -> imports.app().sales().insert(tx, sale));
    }

    @Test
    void aMonthsTotalWaitsWhereItsDaysAreAndIsToldHowManyWhenAndHowMuch() {
        imports.take(DAYS);
        TestImports.Run month = imports.take(MONTH);
        assertThat(month.held()).isEqualTo(Map.of(HoldKind.GRANULARITY, 1L));
        assertThat(month.problem(Lang.ZH)).isEqualTo("期间与台账中 2021-05-01 至 2021-05-02 的 2 条记录重叠，一方是合计、一方是明细，它们合计 350.50 元"
            + " | 合计与明细只应导入一种；两者确实都要，再确认导入");
        assertThat(month.problem(Lang.EN)).startsWith("Overlaps 2 records of the ledger for 2021-05-01 to 2021-05-02");
        assertThat(imports.take(MONTH, take(HoldKind.DUPLICATE)).counts().held()).isEqualTo(1);
        assertThat(imports.take(MONTH, take(HoldKind.GRANULARITY)).counts().created()).isEqualTo(1);
        assertThat(imports.take(MONTH).outcomes()).as("once taken it is known").containsExactly(UNCHANGED);
        assertThat(imports.take(DAYS).outcomes()).containsExactly(UNCHANGED, UNCHANGED);
    }

    @Test
    void numbersThatBeginAgainEachMonthOverwriteNothing() {
        String head = "单号,日期,产品,渠道,金额\n";
        imports.take(head + "XS001,2021-05-01,腊肉,邮乐网,100\nXS002,2021-05-01,腊肉,邮乐网,50\n");
        String june = head + "XS001,2021-06-01,茶油,邮乐网,7\nXS002,2021-05-01,腊肉,邮乐网,55\n";
        TestImports.Run next = imports.take(june);
        assertThat(next.outcomes()).as("a corrected amount is one").containsExactly(HOLD, UPDATE);
        assertThat(next.held()).isEqualTo(Map.of(HoldKind.OTHER, 1L));
        assertThat(next.problem(Lang.ZH)).startsWith("单号相同的一笔已在台账中（2021-05-01 起），日期、产品、渠道或地点不同 | 请核对");
        assertThat(imports.take(june, take(HoldKind.OTHER)).outcomes()).as("taken, it corrects the record").containsExactly(UPDATE, UNCHANGED);
        assertThat(imports.take(june).outcomes()).containsExactly(UNCHANGED, UNCHANGED);
    }

    @Test
    void aRowThatIsAnotherSaleHidesNoDuplicateOfTheOneWhoseNumberItBears() {
        String head = "单号,日期,产品,渠道,金额\n";
        imports.take(head + "XS001,2021-05-01,腊肉,邮乐网,100\n");
        String other = "XS001,2021-06-01,茶油,邮乐网,7\n", again = ",2021-05-01,腊肉,邮乐网,100\n";
        TestImports.Run run = imports.take(head + other + again);
        assertThat(run.outcomes()).containsExactly(HOLD, HOLD);
        assertThat(run.held()).isEqualTo(Map.of(HoldKind.OTHER, 1L, HoldKind.DUPLICATE, 1L));
        assertThat(imports.take(head + again + other).held()).isEqualTo(Map.of(HoldKind.OTHER, 1L, HoldKind.DUPLICATE, 1L));
    }

    @Test
    void anOrderExportedAgainWithoutOneOfItsLinesDoublesNothing() {
        imports.take("单号,日期,产品,渠道,金额\nA1,2021-05-01,腊肉,邮乐网,100\nA1,2021-05-01,茶油,邮乐网,200\n");
        assertThat(imports.take("单号,日期,产品,渠道,金额\nA1,2021-05-01,茶油,邮乐网,200\n").outcomes()).containsExactly(UNCHANGED);
    }

    @Test
    void daysWaitWhereTheirMonthIs() {
        imports.take(MONTH);
        assertThat(imports.take(DAYS).outcomes()).containsExactly(HOLD, HOLD);
        assertThat(imports.take(DAYS, HoldDecisions.LEAVE.take(3, true)).outcomes()).as("one row by its number").containsExactly(HOLD, CREATE);
        assertThat(imports.take(DAYS.replace("2021-05", "2021-06")).counts().created()).isEqualTo(2);
    }

    @Test
    void withinOneFileTheTotalWaitsWhereverItStands() {
        String header = "日期,产品,数量（公斤）\n";
        String days = "2021-05-01,猕猴桃,3\n2021-05-02,猕猴桃,4.5\n";
        String month = "2021年5月,猕猴桃,8\n";
        TestImports.Run first = imports.take(header + month + days);
        assertThat(first.outcomes()).containsExactly(HOLD, CREATE, CREATE);
        assertThat(first.problem(Lang.EN)).contains("2 rows of this import for 2021-05-01 to 2021-05-02").contains("7.5 kg in all");
        imports.app().ledger().undo(first.set().id());
        TestImports.Run last = imports.take(header + days + month);
        assertThat(last.outcomes()).containsExactly(CREATE, CREATE, HOLD);
        imports.app().ledger().undo(last.set().id());
        TestImports.Run all = imports.take(header + month + days, HoldDecisions.LEAVE.take(2, true));
        assertThat(all.outcomes()).containsExactly(CREATE, CREATE, CREATE);
        imports.app().ledger().undo(all.set().id());
        TestImports.Run summed = imports.take(header + "2021年5月,猕猴桃,7.5\n" + days);
        assertThat(summed.counts().created()).as("just their sum: a total like any other").isEqualTo(2);
    }

    @Test
    void onlySalesOfTheSameProductChannelPlaceBuyerKindAndContractOverlap() {
        imports.take("日期,产品,渠道,地点,客户类型,金额\n2021-05-01,猕猴桃,邮乐网,十八洞村,食堂,100\n");
        String head = "日期,产品,渠道,地点,客户类型,金额\n";
        assertThat(imports.take(head + "2021年5月,腊肉,邮乐网,十八洞村,食堂,1\n2021年5月,猕猴桃,邮乐小店,十八洞村,食堂,1\n2021年5月,猕猴桃,邮乐网,双龙镇,食堂,1\n"
            + "2021年5月,猕猴桃,邮乐网,十八洞村,企业,1\n").counts().created()).isEqualTo(4);
        assertThat(imports.take(MONTH).outcomes()).as("who bought is not told").containsExactly(HOLD);
    }

    @Test
    void aSaleThatWasTypedIsNotImportedOnceMore() {
        imports.take("日期,产品,金额\n2021-04-30,腊肉,1\n");
        typed("2021-05-01", "腊肉", 680, null);
        String sheet = "日期,产品,金额,备注\n2021-05-01,腊肉,680,甲\n2021-05-01,腊肉,680,乙\n2021-05-01,腊肉,681,丙\n";
        TestImports.Run run = imports.take(sheet);
        assertThat(run.outcomes()).as("one of the two is the typed one, the other is not").containsExactly(HOLD, CREATE, CREATE);
        assertThat(run.held()).isEqualTo(Map.of(HoldKind.DUPLICATE, 1L));
        assertThat(run.problem(Lang.ZH)).contains("来源不同").contains("确是另一笔");
        assertThat(imports.take(sheet, take(HoldKind.DUPLICATE)).outcomes()).containsExactly(CREATE, UNCHANGED, UNCHANGED);
    }

    @Test
    void documentNumbersTellSalesApart() {
        imports.take("日期,产品,金额\n2021-04-30,腊肉,1\n");
        typed("2021-05-01", "腊肉", 680, "A1");
        assertThat(imports.take("单号,日期,产品,金额\nA2,2021-05-01,腊肉,680\n").outcomes()).containsExactly(CREATE);
        assertThat(imports.take("单号,日期,产品,金额\nA1,2021-05-01,腊肉,680\n").outcomes()).as("the same paper").containsExactly(HOLD);
        assertThat(imports.take("日期,产品,金额\n2021-05-01,腊肉,680\n").outcomes()).as("no number on one side").containsExactly(HOLD);
    }

    @Test
    void theSameRowsWithOneMoreColumnAreNotImportedOnceMore() {
        imports.take("日期,产品,金额\n2021-05-01,腊肉,680\n2021-05-01,腊肉,680\n");
        assertThat(imports.take("日期,产品,金额,备注\n2021-05-01,腊肉,680,甲\n2021-05-01,腊肉,680,乙\n").outcomes()).containsExactly(HOLD, HOLD);
    }

    @Test
    void aCorrectedSheetIsNotHeldAgainstItsOwnFormerRows() {
        String head = "单号,日期,产品,金额\n";
        imports.take(head + ",2021-05-01,腊肉,680\nA1,2021-05-02,腊肉,5\nM1,2021年6月,腊肉,300\n");
        assertThat(imports.take(head + ",2021-05-01,腊肉,680\n,2021-05-01,腊肉,680\n,2021-05-02,腊肉,5\nA1,2021-05-02,腊肉,5\n").outcomes())
            .as("a second sale of the same kind was forgotten, and one that stands above the row which is in the ledger")
            .containsExactly(UNCHANGED, CREATE, CREATE, UNCHANGED);
        assertThat(imports.take(head + "M2,2021-06-02,腊肉,200\nM1,2021-06-01,腊肉,100\n").outcomes())
            .as("the month is split into its days").containsExactly(CREATE, UPDATE);
    }

    @Test
    void aRecordDeletedByHandIsNotCreatedAgainUnasked() {
        String sheet = "日期,产品,金额\n2021-05-01,腊肉,680\n2021-05-02,腊肉,5\n";
        long set = imports.take(sheet).set().id();
        imports.delete(imports.sales().getFirst());
        TestImports.Run again = imports.take(sheet);
        assertThat(again.outcomes()).containsExactly(HOLD, UNCHANGED);
        assertThat(again.held()).isEqualTo(Map.of(HoldKind.DELETED, 1L));
        assertThat(again.problem(Lang.ZH)).contains("石秀英").containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(imports.take(sheet, take(HoldKind.DELETED)).outcomes()).containsExactly(CREATE, UNCHANGED);
        assertThat(imports.sales()).hasSize(2);
        assertThat(imports.take(sheet).counts().unchanged()).isEqualTo(2);
        assertThat(imports.app().ledger().undo(set).restored()).isPositive();
    }

    @Test
    void takenAnEditedRecordSaysWhatTheSheetSaysAndItsHistoryWhatItSaidBefore() {
        imports.take("单号,日期,产品,金额\nA1,2021-05-01,腊肉,680\n");
        imports.edit(imports.sale("A1").edit().remark("核对过").build());
        String corrected = "单号,日期,产品,金额\nA1,2021-05-01,腊肉,700\n";
        assertThat(imports.take(corrected).held()).isEqualTo(Map.of(HoldKind.EDITED, 1L));
        TestImports.Run taken = imports.take(corrected, take(HoldKind.EDITED));
        assertThat(taken.outcomes()).containsExactly(UPDATE);
        assertThat(imports.sale("A1").amount().money().fen()).isEqualTo(70_000);
        assertThat(imports.sale("A1").remark()).as("the sheet has no such column").isEqualTo("核对过");
        assertThat(imports.app().sales().history(imports.sale("A1").stamp().id())).hasSize(3);
        imports.app().ledger().undo(taken.set().id());
        assertThat(imports.sale("A1").amount().money().fen()).isEqualTo(68_000);
    }

    @Test
    void anAmountThatIsNotQuantityTimesPriceIsTakenAndRemarked() {
        TestImports.Run run = imports.take("日期,产品,数量（公斤）,单价,金额\n2021-05-01,腊肉,3,33.33,100\n2021-05-02,腊肉,3,30,100\n2021-05-03,腊肉,1.235,10,12.35\n");
        assertThat(run.counts().created()).isEqualTo(3);
        assertThat(run.remarks()).as("a price of 33.33 may be a rounded one")
            .containsExactly("E3 The amount 100.00 is not quantity 3 × unit price 30 = 90.00; the amount was taken");
    }
}
