package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Stock lists, purchases and offers have the columns of sales and are none. */
class OtherTopicsTest {

    private static final String TABLE = "\n品名,数量（袋）,金额（元）\n腊肉,50,1500\n茶叶,20,900\n";

    @TempDir
    Path folder;

    private ColumnMapping look(String csv) {
        try (SheetFile file = SheetFile.open(TestSheets.write(folder.resolve("t.csv"), csv.getBytes(StandardCharsets.UTF_8)))) {
            return SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年5月31日库存盘点表", "供销社2024年9月收购台账", "2024年5月退货登记表", "2024年5月报价单", "2024年5月慰问物资发放登记", "2025年5月食堂采购计划", "2024年5月黄桃预订登记"})
    void areAskedAboutUntilSomebodySaysThatTheyAreMeant(String title) {
        ColumnMapping mapping = look(title + TABLE);
        assertThatThrownBy(mapping::requireComplete).hasMessageContaining(title.contains("退") ? "sheet.map.other.topic.put" : "sheet.map.other.topic.ask");
        ColumnMapping meant = mapping.map(2, SalesShape.AMOUNT);
        assertThat(meant.missing()).isEmpty();
        assertThat(meant.columnOf(SalesShape.QUANTITY)).as("the other figures are meant, too").hasValueSatisfying(c -> assertThat(c.column()).isEqualTo(1));
        assertThat(mapping.map(1, SalesShape.AMOUNT).columnOf(SalesShape.QUANTITY)).as("not of a column that was chosen for another field").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"供销社2024年9月收购销售台账", "2024年5月合作社进销存月报", "2024年5月农产品（不含退货）", "2024年8月猕猴桃预售登记", "2024年5月出入库送货单", "2024年5月销售计划完成情况", "2024年5月工会采购"})
    void salesAreTakenWhateverElseTheTitleSays(String title) {
        assertThat(look(title + TABLE).missing()).isEmpty();
    }

    @Test
    void figuresOfStockBelowThoseOfSalesAreNotAddedToThem() {
        ColumnMapping mapping = look("2024年5月销售" + TABLE + "5月末库存,," + TABLE);
        assertThatThrownBy(mapping::requireComplete).isInstanceOfSatisfying(UserException.class, e -> assertThat(Texts.of(Lang.ZH).get(e.userMessage()))
            .isEqualTo("标题、工作表名称或各行的名称写有“库存”，看来不是这里要导入的表：确要导入，请在导入页为其中一列选定字段，其余各列就照常读：B 数量（袋） · C 金额（元）"));
    }

    @Test
    void whoBoughtUpTheGoodsMakesNoPurchaseUnlessItIsThePost() {
        assertThat(look("2024年5月鲜叶登记,,\n收购单位：湘西茶叶公司,," + TABLE).missing()).isEmpty();
        assertThatThrownBy(look("2024年5月鲜叶登记,,\n收购单位：花垣县邮政分公司,," + TABLE)::requireComplete).hasMessageContaining("sheet.map.other.topic.ask");
    }

    @Test
    void aNoteBelowTheTableIsNoTitle() {
        assertThat(look("2024年5月销售" + TABLE + "库存不足待补货,,\n").missing()).isEmpty();
    }
}
