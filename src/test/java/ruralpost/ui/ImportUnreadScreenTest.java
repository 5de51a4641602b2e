package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands around a table and fills no field is shown beside the plan. */
class ImportUnreadScreenTest extends ImportFxTest {

    @Test
    void whatTheTitleSaysMoreIsQuotedWithTheFieldThatMayTakeIt() {
        drop(csv("m.csv", "2024年6月农产品销售明细表（李大姐小卖部）,\n产品,金额（元）\n橙子,12\n"));
        await("the plan", () -> planned("1", "0"));
        settle();
        assertThat(text("#plan-unread")).contains("表名、表头、表外写着没有导入的内容", "“李大姐小卖部”", "请在销售地点填上");
    }

    @Test
    void ofAUsualTitleNothingIsSaid() {
        drop(csv("m.csv", "2024年6月农产品销售明细表,\n产品,金额（元）\n橙子,12\n"));
        await("the plan", () -> planned("1", "0"));
        settle();
        assertThat(sees("#plan-unread")).isFalse();
    }
}
