package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of tables that are no sales. */
class OtherSheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"进货明细", "2024年7月农产品收购情况统计表", "入库明细表（7月）", "库存", "库存盘点表", "农产品报价单", "2024年销售计划表", "退货统计表", "山货公司退货通知单2025年12月",
        "采购清单", "7月费用支出明细", "工 资 表", "报损登记表", "2024年农产品产量统计表", "产品入库模板", "山货公司售后电机入库模板"})
    void otherTablesAreTold(String name) {
        assertThat(OtherSheets.certainIn(name)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"销售明细", "张家村收购站7月销售日报", "说明：本表不含库存及退货", "2024年7月销售计划完成情况表", "销售及退货统计表", "商品进销存月报表", "预算单位采购脱贫地区农副产品情况统计表",
        "消费帮扶采购明细", "Sheet1", "出入库及销售情况", "填报单位：县供销社采购中心", "订单明细", "2024年7月"})
    void salesAreNotTakenForOtherTables(String name) {
        assertThat(OtherSheets.certainIn(name)).isNull();
    }

    @Test
    void whatFarmersHandInIsBoughtUnlessItSaysSold() {
        assertThat(new OtherSheets().saidByTitles(List.of("农户姓名", "交售日期", "产品", "斤数", "单价", "应付款"), false, false)).isEqualTo("交售日期");
        assertThat(new OtherSheets().saidByTitles(List.of("交售日期", "产品", "销售金额"), false, true)).isNull();
    }
}
