package ruralpost.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.value.PeriodText;

/** When a table is about, as the lines above it say. */
class AbovePeriodsTest {

    private static Above above(String lines) {
        return new Above(List.of(lines.split(" / ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2021年5月农产品销售表 | 2021-05-01/2021-05-31
        2021年农产品销售表 / （1—5月） | 2021-01-01/2021-05-31
        2021年度销售统计 / 第一季度 | 2021-01-01/2021-03-31
        销售周报（第12周）2021年 | 2021-03-22/2021-03-28
        5月份销售表（2021年） | 2021-05-01/2021-05-31
        邮乐网5月15日销售日报（2021年） | 2021-05-15
        2021年春节期间（2月11日-2月17日）销售 | 2021-02-11/2021-02-17
        统计时间:2021年5月1日0时至5月31日24时 | 2021-05-01/2021-05-31
        2021年5月下半月销售 | 2021-05-16/2021-05-31
        二0二一年五月销售表 | 2021-05-01/2021-05-31
        2021.5销售表 | 2021-05-01/2021-05-31
        2021年1-5月累计销售表 | 2021-01-01/2021-05-31
        2021年5月销售表 打印日期:2021-06-03 | 2021-05-01/2021-05-31
        2021年第20周销售周报（5月17日—5月23日） | 2021-05-17/2021-05-23
        2021年第二季度销售表（4-6月） | 2021-04-01/2021-06-30
        双龙支局5月销售流水(2021) | 2021-05-01/2021-05-31
        2021年度销售表（截至12月31日） | 2021-01-01/2021-12-31
        2021年销售统计表 / （次年1月5日前报送） | 2021-01-01/2021-12-31
        邮乐小店流水 2021-06-15 | 2021-06-15
        开始日期:2021-05-01 结束日期:2021-05-31 打印时间:2021-06-01 08:12 | 2021-05-01/2021-05-31
        开始日期:2021-05-01 / 结束日期:2021-05-31 / 打印日期:2021-06-01 | 2021-05-01/2021-05-31
        起始时间:[2021-05-01 00:00:00] 终止时间:[2021-05-31 23:59:59] | 2021-05-01/2021-05-31
        统计时间 2021-05-01 00:00:00 至 2021-05-31 23:59:59 | 2021-05-01/2021-05-31
        抖音小店订单(2021.5.1-5.3) | 2021-05-01/2021-05-03
        2021年9月农品节周报 / 统计周期:9月9日-9月15日 | 2021-09-09/2021-09-15
        2021年9月农品节周报 / 统计时间:9.9-9.15 | 2021-09-09/2021-09-15
        2021年9月销售表 / 活动时间:9月9日-9月15日 | 2021-09-01/2021-09-30
        2021年9月销售表 / 更新日期:2021-10-02 | 2021-09-01/2021-09-30
        2021年农产品季节性销售表 | 2021-01-01/2021-12-31
        """)
    void thePeriodOfTheTable(String lines, String period) {
        Above above = above(lines);
        assertThat(PeriodText.parse(above.periods().getFirst()).value()).hasToString(period);
        assertThat(above.namesMoreThanYear()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"截至2021年5月底销售情况", "2021年5月累计销售表", "2020年与2021年对比表", "2021年“五一”销售表", "2021年“9·19”电商节", "2021年农历五月", "2021年5、6月份",
        "2021年5月和6月", "2021年春节期间销售", "2021年下半月", "2021年农产品销售日报", "2021年秋季水果外销统计", "2021年销售统计（截至11月30日）", "2021年“开门红”销售", "2021年销售表 / 5月份 / 6月份"})
    void theYearAloneIsNotThePeriod(String lines) {
        Above above = above(lines);
        assertThat(above.namesMoreThanYear()).isTrue();
        assertThat(above.periods()).allMatch(p -> p.startsWith("202") && p.length() == 5);
    }
}
