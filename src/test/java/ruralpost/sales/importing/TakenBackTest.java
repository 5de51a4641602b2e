package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;

/** Rows that their office wrote down, and then marked as void, taken back or given away. */
class TakenBackTest extends ImportingTest {

    @Test
    void aWordInAColumnThatNobodyAskedForIsHeard() {
        TestImports.Run run = imports.take("单号,日期,产品,金额,业务类型,标志\nA1,2024-06-01,腊肉,100,销售,正常\nA2,2024-06-02,腊肉,50,退款,\nA3,2024-06-03,腊肉,60,销售,作废\n"
            + "A4,2024-06-04,腊肉,-50,退款,冲红\nA5,2024-06-05,腊肉,70,退货补发运费,\n");
        assertThat(docs()).as("below zero it takes back by itself, and a longer text may mean anything").containsExactly("A1", "A4", "A5");
        assertThat(run.problem(Lang.ZH)).isEqualTo("“业务类型”一列写着“退款”，数量和金额却不是负数 | 退货写成负数；作废的、没有成交的删去这一行；仍算销售的，改写这一格");
    }

    @Test
    void aDiscountLeavesQuantityTimesPriceUnpaid() {
        TestImports.Run run = imports.take("单号,日期,产品,数量（盒）,单价,折扣\nA1,2024-08-01,毛尖,10,128,9折\nA2,2024-08-02,毛尖,5,128,\nA3,2024-08-02,毛尖,5,128,0.85\n");
        assertThat(docs()).containsExactly("A2");
        assertThat(run.problem(Lang.ZH)).isEqualTo("没有金额，“折扣”一列写着“9折”，数量 × 单价不是收到的钱 | 填写实收金额");
    }

    @Test
    void aTickBelowVoidIsHeard() {
        imports.take("单号,日期,产品,金额,作废\nA1,2024-06-01,腊肉,100,\nA2,2024-06-02,腊肉,50,√\n");
        assertThat(docs()).containsExactly("A1");
    }

    @Test
    void aProductThatIsVoidIsNoSale() {
        imports.take("单号,日期,产品,金额\nA1,2024-06-01,腊肉,100\nA2,2024-06-02,作废,0\nA3,2024-06-02,腊肉（作废）,200\nA4,2024-06-02,腊肉（500g）,200\n");
        assertThat(docs()).containsExactly("A1", "A4");
    }

    @Test
    void giftsAreNotReckonedAtTheirPrice() {
        TestImports.Run run = imports.take("单号,日期,产品,数量（盒）,单价,金额,备注\nA1,2024-04-02,毛尖,12,128,,\nA2,2024-04-05,毛尖,5,128,,赠品\nA3,2024-04-05,毛尖,1,128,0,样品\n");
        assertThat(docs()).containsExactly("A1", "A3");
        assertThat(run.problem(Lang.ZH)).startsWith("备注是“赠品”，金额却不是 0");
    }

    @Test
    void aRemarkThatMayChangeTheAmountIsPointedOut() {
        TestImports.Run run = imports.take("单号,日期,产品,金额,备注\nA1,2024-09-01,腊肉,100,已退20元\nA2,2024-09-02,腊肉,200,与上笔重复\nA3,2024-09-03,腊肉,300,自提\n");
        assertThat(docs()).containsExactly("A1", "A2", "A3");
        assertThat(run.remarks()).hasSize(2).allMatch(r -> r.contains("may mean that the amount does not count in full"));
    }

    @Test
    void ordersThatWereNotAcceptedAreNoSales() {
        imports.take("订单号,日期,产品,金额,订单状态\nA1,2024-05-01,腊肉,10,拒收\nA2,2024-05-01,腊肉,20,退回中\nA3,2024-05-01,腊肉,30,已签收\n");
        assertThat(docs()).containsExactly("A3");
    }

    @Test
    void whatWasTakenBackBesideTheAmountIsAskedAbout() {
        TestImports.Run run = imports.take("单号,日期,产品,销售金额,退货金额\nA1,2024-06-01,黄桃,836,76\nA2,2024-06-02,黄桃,418,0\n");
        assertThat(docs()).containsExactly("A2");
        assertThat(run.problem(Lang.ZH)).startsWith("另有退款 76.00 元，不知金额是否已扣除");
        imports.take("单号,日期,产品,销售金额,退货金额,净额\nA3,2024-06-01,黄桃,836,76,760\nA4,2024-06-02,黄桃,418,0,418\n");
        assertThat(imports.sale("A3").amount().money().fen()).as("what was left stands beside it").isEqualTo(76000);
    }

    @Test
    void aPriceCountsOnlyForTheUnitThatItIsFor() {
        TestImports.Run run = imports.take("单号,日期,产品,数量（箱）,单价（元/斤）\nA1,2024-07-02,黄桃,10,4\n");
        assertThat(docs()).isEmpty();
        assertThat(run.problem(Lang.ZH)).isEqualTo("单价是每斤的价，数量的单位却是箱，算不出金额 | 写明金额，或把数量换算成单价的单位");
        imports.take("单号,日期,产品,数量（公斤）,单价（元/斤）\nA2,2024-07-02,黄桃,10,4\n");
        assertThat(imports.sale("A2").amount().money().fen()).as("ten kilograms are twenty jin").isEqualTo(8000);
    }

    @Test
    void aWordOfTakingBackIsNoProductBelowZeroEither() {
        TestImports.Run run = imports.take("单号,日期,产品,金额\nA1,2024-06-01,腊肉,100\nA2,2024-06-02,冲红,-50\n");
        assertThat(docs()).containsExactly("A1");
        assertThat(run.problem(Lang.ZH)).startsWith("“冲红”不是产品");
    }
}
