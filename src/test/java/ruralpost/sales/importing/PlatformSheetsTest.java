package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;

/** Lists as platforms and partners export them: many amounts, codes of shops, words where numbers are wanted. */
class PlatformSheetsTest extends ImportingTest {

    private String[] amounts() {
        return imports.sales().stream().map(s -> s.amount().money().toString()).toArray(String[]::new);
    }

    @Test
    void whatTheBuyerPaidIsTakenBesideWhatHeOwed() {
        imports.take("订单编号,买家应付货款,总金额,买家实际支付金额,订单付款时间,宝贝标题\nA1,59.80,59.80,55.80,2024-05-01 10:12:00,竹编\nA2,88.00,94.00,94.00,2024-05-02 10:12:00,竹编\n");
        assertThat(amounts()).containsExactlyInAnyOrder("55.80", "94.00");
    }

    @Test
    void aThirdAmountIsNotTakenWhereTwoMayBeMeant() {
        assertThatThrownBy(() -> imports.take("日期,商品,应付货款,成交金额,实际成交金额\n2024-05-01,竹编,120,110,100\n")).hasMessageContaining("sheet.map.doubtful");
    }

    @Test
    void aDiscountSaysWhyLessWasPaid() {
        imports.take("销售日期,商品名称,销售金额,会员优惠,实收金额\n2024-05-01,竹编,90,5,85\n");
        assertThat(amounts()).containsExactly("85.00");
    }

    @Test
    void codesOfShopsAreNoPlaces() {
        imports.take("付款时间,商品名称,商家订单号,站点编码,商家编码,实付款\n2024-05-01,竹编,T1,S01,LR,90\n");
        assertThat(amounts()).containsExactly("90.00");
        assertThat(imports.sales()).extracting(Sale::sellerPlaceId).containsOnlyNulls();
        assertThat(imports.sales()).extracting(Sale::sellerPartnerId).containsOnlyNulls();
    }

    @Test
    void wordsForNothingPaidBackAreNoAmounts() {
        TestImports.Run run = imports.take("付款时间,宝贝标题,买家实际支付金额,退款状态,退款金额\n2024-05-01,竹编,90,没有申请退款,无退款申请\n2024-05-02,竹编,80,退款成功,80\n");
        assertThat(amounts()).containsExactly("90.00");
        assertThat(run.counts().rejected()).isEqualTo(1);
    }

    @Test
    void goodsPaidBackAreReturned() {
        imports.take("买家付款时间,商品名称,商品实付金额,商品退款状态,商品已退款金额\n2024-05-01,竹编,60,,0\n2024-05-02,竹编,45,退款成功,45\n");
        assertThat(amounts()).containsExactly("60.00");
    }

    @Test
    void remarksBesideMoneyAreNoProducts() {
        TestImports.Run run = imports.take("交易时间,商品,收/支,金额(元)\n2024-05-01,收款方备注:二维码收款,收入,90\n2024-05-02,转账备注:竹编两只送到双龙支局,收入,60\n2024-05-03,竹编,收入,30\n");
        assertThat(amounts()).containsExactly("30.00");
        assertThat(run.problem(Lang.ZH)).startsWith("“收款方备注:二维码收款”不是产品");
    }

    @Test
    void servicesOfAStationAreNoSales() {
        TestImports.Run run = imports.take("日期,类型,商品,金额（元）\n2024-05-01,代购,电饭煲,199\n2024-05-01,代销,竹编,60\n2024-05-02,代缴,话费,50\n");
        assertThat(amounts()).containsExactly("60.00");
        assertThat(run.problem(Lang.ZH)).startsWith("这一行是入库、采购一类，或代购、代缴等服务");
    }

    @Test
    void goodsThatCameInAndParcelsAreAskedAbout() {
        assertThatThrownBy(() -> imports.take("供应商对账单,,,\n对账月份：2024年6月,,,\n入库日期,商品,数量（斤）,金额\n2024-06-02,竹编,200,7000\n")).hasMessageContaining("sheet.map.other.topic.ask");
        assertThatThrownBy(() -> imports.take("邮件号,寄件日期,寄件人,内件品名,重量(kg),邮费\n9801,2024-05-01,合作社,竹编,2.5,12\n")).hasMessageContaining("sheet.map.other.topic.ask");
    }

    @Test
    void monthsAreInTheUnitOfTheirSum() {
        imports.take("展销中心2024年上半年产品,,,\n产品名称,一月,二月,合计(元)\n竹编,1200,3500,4700\n");
        assertThat(amounts()).containsExactlyInAnyOrder("1200.00", "3500.00");
    }

    @Test
    void allTwelveMonthsInChineseNumeralsAreRead() {
        imports.take("2024年销售统计,,,,,,,,,,,,\n单位：元,,,,,,,,,,,,\n产品,一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月\n竹编,1,2,3,4,5,6,7,8,9,10,11,12\n");
        assertThat(imports.sales()).extracting(s -> s.period().from().getMonthValue() + ":" + s.amount().money())
            .containsExactlyInAnyOrder("1:1.00", "2:2.00", "3:3.00", "4:4.00", "5:5.00", "6:6.00", "7:7.00", "8:8.00", "9:9.00", "10:10.00", "11:11.00", "12:12.00");
    }

    @Test
    void thePlaceInBracketsIsThatOfAllRows() {
        imports.take("代销结算表（合作社：双龙猕猴桃合作社）,,\n日期,品名,金额\n2024-10-08,竹编,5800\n");
        assertThat(imports.sales()).singleElement().matches(s -> s.sellerPlaceId() != null || s.sellerPartnerId() != null);
    }

    @Test
    void whatWasSignedForOrIsLeftIsNotWhatWasSold() {
        assertThatThrownBy(() -> imports.take("日期,参展单位,产品,现场销售（元）,签约金额（万元）\n2024-11-08,英妹子茶业,毛尖,8600,120\n")).hasMessageContaining("sheet.map.missing");
        imports.take("日期,产品,合同数量（件）,剩余（件）,货款（元）\n2024-11-08,竹编,2000,1700,13500\n");
        assertThat(imports.sales()).extracting(Sale::quantity).containsOnlyNulls();
    }

    @Test
    void quantitiesBeforeAndAfterReturnsAreAskedAbout() {
        assertThatThrownBy(() -> imports.take("日期,商品名称,销售数量,退货数量,净销数量,单位,净销金额\n2024-04-01,竹编,12,2,10,件,390\n")).hasMessageContaining("sheet.map.doubtful");
    }

    @Test
    void whatWasPutOnOfferIsNoQuantitySold() {
        imports.take("日期,商品,上架数量（件）,成交金额\n2024-07-20,竹编,500,9568\n");
        assertThat(imports.sales()).extracting(Sale::quantity).containsOnlyNulls();
    }

    @Test
    void aReturnAtADiscountHasNoAmountEither() {
        TestImports.Run run = imports.take("日期,商品名称,单位,数量,零售价,折扣\n2024-07-06,竹编,件,2,68,1\n2024-07-06,茶油,瓶,-1,128,0.9\n");
        assertThat(run.counts().rejected()).isEqualTo(1);
        assertThat(amounts()).containsExactly("136.00");
    }

    @Test
    void goodsThatFailedAndWentBackAreReturned() {
        TestImports.Run run = imports.take("日期,食材名称,学校,实送量(公斤),金额,验收结果\n2024-09-10,土豆,城关小学,58,174,合格\n2024-09-10,草鱼,城关小学,20,405,不合格，退货\n");
        assertThat(run.counts().rejected()).isEqualTo(1);
        assertThat(imports.sales()).extracting(Sale::buyer).containsExactly("城关小学");
    }

    @Test
    void numbersOfAnimalsAndTheirGrossWeightAreNoProducts() {
        assertThatThrownBy(() -> imports.take("日期,耳标号,毛重（kg）,单价（元/kg）,销售金额,购买方,联系电话\n2024-03-02,4331240012,512,28,14336,县食品公司,13807430001\n"))
            .hasMessageContaining("sheet.map.missing");
    }
}
