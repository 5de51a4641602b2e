package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;

/** Lists of orders as traders keep and export them: money of other countries, several amounts, many kinds of numbers. */
class OrderListTest {

    @TempDir
    private Path folder;
    private TestImports imports;

    @BeforeEach
    void open() {
        imports = new TestImports(folder);
    }

    @AfterEach
    void close() {
        imports.close();
    }

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
}
