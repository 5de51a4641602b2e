package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.text.UserException;

/** Lists of orders as traders keep and export them: money of other countries, several amounts, many kinds of numbers. */
class OrderListTest extends ImportingTest {

    @Test
    void moneyOfOtherCountriesIsNeverTakenForYuan() {
        TestImports.Run run = imports.take("订单日期,产品名称,金额,货币\n2024-05-01,竹编,100,CNY\n2024-05-02,竹编,200,USD\n2024-05-03,竹编,300,人民币\n2024-05-04,竹编,400,\n2024-05-05,竹编,-50,欧元\n");
        assertThat(imports.sales()).extracting(s -> s.amount().money().toString()).containsExactlyInAnyOrder("100.00", "300.00", "400.00");
        assertThat(run.problem(Lang.ZH)).isEqualTo("币种是“USD”，不是人民币 | 折合成人民币，金额写元，币种写人民币或留空");
    }

    @Test
    void theCurrencyIsNoPartOfTheSale() {
        imports.take("日期,产品,金额\n2024-05-01,竹编,100\n");
        assertThat(imports.take("日期,产品,金额,币种\n2024-05-01,竹编,100,人民币\n").counts().unchanged()).isEqualTo(1);
    }

    @Test
    void whatWasPaidIsTheSaleWhereverItStands() {
        imports.take("日期,产品,总金额,实付金额\n2024-05-01,竹编,120,108.5\n2024-05-02,竹编,90,0\n");
        assertThat(imports.sales()).extracting(s -> s.amount().money().toString()).containsExactlyInAnyOrder("108.50", "0.00");
    }

    @Test
    void pricesInPartsOfAFenAreKept() {
        TestImports.Run run = imports.take("日期,产品,数量（斤）,单价,金额\n2024-05-01,红薯,1000,0.3458,345.8\n2024-05-02,红薯,300,1.33333333,400\n2024-05-03,红薯,10,0.35,3.5\n");
        assertThat(run.counts().rejected()).isZero();
        assertThat(imports.sales()).extracting(s -> s.unitPrice().stripTrailingZeros().toPlainString()).containsExactlyInAnyOrder("0.3458", "1.3333", "0.35");
    }

    @Test
    void numbersOfShopsAndCustomersAreNoDocumentNumbers() {
        imports.take("日期,产品,金额,门店编号,顾客编号,客户分类\n2024-05-01,竹编,100,HY01,7,A类\n2024-05-02,竹编,50,HY02,8,B类\n");
        assertThat(imports.sales()).extracting(Sale::docNumber).containsOnlyNulls();
        assertThat(imports.sales()).as("a kind of customers is nobody").extracting(Sale::buyer).containsOnlyNulls();
    }

    @Test
    void numbersOfOrdersAreNotCounted() {
        TestImports.Run run = imports.take("日期,销售订单,产品,金额\n2024-05-01,30019-07,竹编,100\n2024-05-02,30020-11,竹编,50\n");
        assertThat(run.counts().created()).isEqualTo(2);
        assertThat(imports.sales()).extracting(Sale::orders).containsOnlyNulls();
    }

    @Test
    void besideOrderNumbersTheNumberOrderedIsNoNumberOfOrders() {
        TestImports.Run run = imports.take("订单日期,订单编号,商品名称,订单数量,金额\n2024-05-01,H1,竹编,26,100\n2024-05-01,H2,竹编,3,50\n");
        assertThat(run.problem(Lang.ZH)).startsWith("“26”没有单位");
        imports.take("日期,产品,订单数量,金额\n2024-06-01,竹编,26,100\n");
        assertThat(imports.sales()).singleElement().extracting(Sale::orders).isEqualTo(26);
    }

    @Test
    void ofAStatementOfPaymentsOnlyWhatCameInIsSold() {
        TestImports.Run run = imports.take("交易时间,交易类型,商品,收/支,金额(元),当前状态,交易单号\n2025-03-05 10:11:12,二维码收款,笋干,收入,¥120.00,已收钱,T1\n2025-03-06 12:11:12,商户消费,纸箱,支出,¥46.50,支付成功,T2\n"
            + "2025-03-07 09:00:00,零钱提现,提现,/,¥500.00,提现已到账,T3\n2025-03-08 09:00:00,二维码收款,蜂蜜,收入,¥50.00,已全额退款,T4\n");
        assertThat(imports.sales()).singleElement().extracting(Sale::docNumber).isEqualTo("T1");
        assertThat(run.problem(Lang.ZH)).isEqualTo("“支出”不是收入，不是销售 | 只导入收款；付款、转出和不计收支的行不是销售");
    }

    @Test
    void whichFigureItIsOrInWhatMoneyIsNoProduct() {
        TestImports.Run run = imports.take("日期,名称,重量（公斤）,金额\n2024-05-01,今日入库：,900,\n2024-05-01,本月累计入库：,9000,\n2024-05-01,库 存：,120,\n2024-05-01,美金,,80\n2024-05-01,取消订单,,90\n2024-05-01,竹笋,5,60\n");
        assertThat(imports.sales()).singleElement().extracting(s -> s.amount().money().toString()).isEqualTo("60.00");
        assertThat(run.problem(Lang.ZH)).startsWith("“今日入库：”不是产品");
    }

    @Test
    void theDayOfStockingUpIsNoDayOfASale() {
        String bought = "货品名称,进货时间,货品单价,进货数量,总价\n竹编,2024-05-01,5,10,50\n木雕,2024-05-02,6,10,60\n";
        assertThatThrownBy(() -> imports.take(bought)).isInstanceOf(UserException.class).hasMessageContaining("sheet.map.missing").hasMessageContaining("sales.field.period");
    }

    @Test
    void whatThePlatformCallsTheGoodsIsNoChannel() {
        imports.take("日期,商品名称,平台规格,金额\n2024-05-01,竹编,颜色:红,10\n2024-05-02,竹编,颜色:蓝,10\n");
        assertThat(imports.sales()).extracting(Sale::channelId).containsOnlyNulls();
    }
}
