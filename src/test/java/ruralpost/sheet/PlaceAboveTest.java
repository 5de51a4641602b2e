package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;

class PlaceAboveTest {

    @TempDir
    Path folder;

    private PlaceAbove.Said said(String above, String titles) {
        Path path = TestSheets.write(folder.resolve("m.csv"), (above + "\n" + titles + "\n2023-03-02,腊肉,456,城关支局\n").getBytes(StandardCharsets.UTF_8));
        try (SheetFile file = SheetFile.open(path)) {
            return PlaceAbove.of(SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best());
        }
    }

    @ParameterizedTest
    @CsvSource({"城关支局2023年3月农产品销售日登记,城关支局", "2023年5月边城支局五一销售情况,边城支局", "填报单位：吉卫支局,吉卫支局", "十八洞村邮政便民站2024年第一季度销售,十八洞村邮政便民站", "蜂蜜销售登记  边城支局,边城支局", "猫儿乡邮政所 2025年3月销售表,猫儿乡邮政所"})
    void thePlaceInTheNameOfATableIsTold(String above, String place) {
        assertThat(said(above, "日期,产品,金额（元）,经办")).isEqualTo(new PlaceAbove.Said("seller", place));
    }

    @ParameterizedTest
    @CsvSource({"麻栗场镇2026年端午节农产品销售清单,seller,麻栗场镇", "吉卫镇夯来村农产品代销登记簿,seller,吉卫镇夯来村", "团结镇农产品销售登记表,seller,团结镇", "十八洞村2024年5月销售,seller,十八洞村", "边城特产馆商品销售汇总,seller,边城特产馆", "石栏土特产店 4月流水,seller,石栏土特产店", "县供销社商品销售月报（2025年2月）,seller,县供销社", "2024年5月吉卫合作社送货单,seller,吉卫合作社",
        "县医院职工食堂蔬菜采购2024年10月,buyer,县医院职工食堂", "敬老院食堂供货明细,buyer,敬老院食堂", "第二小学供货2024年10月,buyer,第二小学"})
    void soIsTheShopOrTheBuyer(String above, String field, String name) {
        assertThat(said(above, "日期,产品,金额（元）,经办")).isEqualTo(new PlaceAbove.Said(field, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年6月各支局销售日报", "长兴、民乐、石栏三支局销售对账", "花垣县邮政分公司2023年销售", "城关支局和吉卫支局2023年3月销售", "支局长：石某", "三个支局2023年3月销售", "各乡镇农产品销售", "乡村振兴产品销售", "2024年农村电商销售", "城乡市场销售", "石栏三支局2023年3月销售"})
    void severalPlacesAreNone(String above) {
        assertThat(said(above, "日期,产品,金额（元）,经办")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = "吉卫支局2023年3月销售")
    void aColumnOfPlacesSaysItBetter(String above) {
        assertThat(said(above, "日期,产品,金额（元）,支局")).isNull();
    }
}
