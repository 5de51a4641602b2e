package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** Lists of orders as shops export them hold orders that came to nothing. */
class OrderStateTest extends ImportingTest {

    private static final String HEAD = "订单编号,订单创建时间,宝贝标题,买家实际支付金额,订单状态,售后状态\n";

    @Test
    void ordersThatWereClosedNotPaidOrPaidBackAreNoSales() {
        imports.take(HEAD + "A1,2024-05-01 10:11,腊肉,55.8,交易成功,\nA2,2024-05-01 10:12,腊肉,88,交易关闭,\nA3,2024-05-01 10:13,腊肉,88,等待买家付款,\n"
            + "A4,2024-05-02 10:11,腊肉,10,\"已发货，待收货\",退款成功\nA5,2024-05-02 10:11,腊肉,20,已收货,无售后或售后取消\nA6,2024-05-02 10:12,腊肉,30,已完成,退款关闭\n"
            + "A7,2024-05-02 10:13,腊肉,40,已取消,\nA8,2024-05-03,腊肉,-40,已完成,退款成功\n");
        assertThat(docs()).as("that the buyer no longer wants his money back leaves a sale, and a row of less than nothing takes one back").containsExactly("A1", "A5", "A6", "A8");
    }

    @Test
    void theReasonIsSaid() {
        TestImports.Run run = imports.take(HEAD + "A2,2024-05-01,腊肉,88,交易关闭,\n");
        assertThat(run.problem(Lang.ZH)).isEqualTo("订单状态是“交易关闭”，没有成交，或已退回、退款 | 只导入成交的订单；部分退款的，写扣除退款后的数量和金额并清空这一格");
    }

    @Test
    void whatWasPaidBackIsAskedAbout() {
        TestImports.Run run = imports.take("订单号,日期,产品,金额,退款金额\nA1,2024-05-01,腊肉,100,0\nA2,2024-05-01,腊肉,100,30\nA3,2024-05-01,腊肉,100,\n");
        assertThat(docs()).containsExactly("A1", "A3");
        assertThat(run.problem(Lang.ZH)).startsWith("另有退款 30.00 元，不知金额是否已扣除");
    }

    @Test
    void anOrderThatHasArrivedMeanwhileIsTheSameSale() {
        imports.take("日期,产品,金额,订单状态\n2024-05-01,腊肉,100,已发货\n");
        assertThat(imports.take("日期,产品,金额,订单状态\n2024-05-01,腊肉,100,已收货\n").counts().unchanged()).isEqualTo(1);
    }

    @Test
    void aRemarkThatTakesTheSaleBackIsNotPassedOver() {
        TestImports.Run run = imports.take("单号,日期,产品,金额,备注\nA1,2024-05-01,腊肉,100,退货\nA2,2024-05-01,腊肉,-100,退货\nA3,2024-05-02,腊肉,50,退货包邮\n");
        assertThat(docs()).containsExactly("A2", "A3");
        assertThat(run.problem(Lang.ZH)).startsWith("备注是“退货”，数量和金额却不是负数");
    }

    @Test
    void whatIsOnlyReservedOrWasSentBackIsNoSale() {
        TestImports.Run run = imports.take("订单号,日期,产品,金额,订单状态,物流状态,支付状态\nA1,2024-05-01,腊肉,10,预订,,\nA2,2024-05-01,腊肉,20,已预定,,\nA3,2024-05-01,腊肉,30,已完成,退回妥投,\nA4,2024-05-01,腊肉,40,已完成,拒收,\n"
            + "A5,2024-05-02,腊肉,50,已完成,已签收,已支付\nA6,2024-05-02,腊肉,60,交易成功,,未支付\nA7,2024-05-02,腊肉,70,已付定金,,\nA8,2024-05-02,腊肉,80,卖家拒绝退款,运输中,\nA9,2024-05-03,腊肉,90,待发货,,\n");
        assertThat(docs()).as("what was paid and is on its way, or waits to be sent, is sold").containsExactly("A5", "A8", "A9");
        assertThat(run.problems().stream().map(p -> Texts.of(Lang.ZH).get(p.problem()))).hasSize(6).contains("物流状态是“拒收”，没有成交，或已退回、退款", "订单状态是“预订”，没有成交，或已退回、退款");
    }

    @Test
    void thatAnOrderWaitsToBeSentIsSaid() {
        imports.take("订单号,日期,产品,金额,状态\nA1,2024-05-01,腊肉,10,待发货\nA2,2024-05-01,腊肉,20,已完成\nA3,2024-05-01,腊肉,20,退回\n");
        assertThat(docs()).as("状态 alone is the state of the order").containsExactly("A1", "A2");
    }

    @Test
    void foreignMoneyIsNotBookedAsYuan() {
        TestImports.Run run = imports.take("单号,日期,产品,金额,币种\nA1,2024-05-01,干笋,100,人民币\nA2,2024-05-01,干笋,200,USD\nA3,2024-05-01,干笋,300,欧元（EUR）\nA4,2024-05-02,干笋,40,\n"
            + "A5,2024-05-02,美金,50,\n");
        assertThat(docs()).containsExactly("A1", "A4");
        assertThat(run.problem(Lang.ZH)).isEqualTo("币种是“USD”，不是人民币 | 折合成人民币，金额写元，币种写人民币或留空");
    }

    @Test
    void whatAStockBookTookInIsNoSale() {
        TestImports.Run run = imports.take("单号,日期,类型,产品,金额\nA1,2024-05-01,入库,干笋,100\nA2,2024-05-02,出库,干笋,45\n");
        assertThat(docs()).containsExactly("A2");
        assertThat(run.problem(Lang.ZH)).startsWith("这一行是入库、采购一类，或代购、代缴等服务，不是销售");
        imports.take("单号,日期,类型,产品,金额\nB1,2024-05-01,山货,干笋,10\n");
        assertThat(docs()).as("a kind of product says nothing of it").containsExactly("A2", "B1");
    }

    @Test
    void aCancelledOrderIsNoProduct() {
        TestImports.Run run = imports.take("单号,日期,产品,金额\nA1,2024-05-01,干笋,100\nA2,2024-05-02,取消订单,45\n");
        assertThat(docs()).containsExactly("A1");
        assertThat(run.problem(Lang.ZH)).startsWith("“取消订单”不是产品");
    }
}
