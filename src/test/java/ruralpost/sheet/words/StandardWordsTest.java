package ruralpost.sheet.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardWordsTest {

    private static final List<String> KNOWN = List.of("花垣县", "花垣", "腊肉");

    @ParameterizedTest
    @ValueSource(strings = {"2024年6月农产品销售统计表", "花垣县邮政分公司二〇二四年第二季度惠农产品销售情况", "附件1", "单位：万元", "填报单位（盖章）：花垣县邮政分公司", "制表人：张三，审核：李四 2024年7月1日", "联系电话：0743-7221234",
        "腊肉销售台账", "2024年5月13日—5月19日销售周报", "XZ-03表", "统制〔2021〕12号", "大写金额：叁仟伍佰壹拾元整", "（1—5月）", "第2页", "各支局上半年销售额对比分析", "Sales of farm produce, May 2021", "Unit: 10,000 yuan", "2024年第三季度農產品銷售"})
    void ofTheUsualNamesOfTablesNothingIsLeft(String line) {
        assertThat(StandardWords.rest(line, KNOWN, true).stream().filter(p -> !p.equals("支局"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"沙坝镇二季度农产品销售明细表（李大姐小卖部）,沙坝镇|李大姐小卖部", "上海销售表,上海", "和平店2024年6月销售,和平店", "李家铺6月流水,李家铺", "花垣县绿源农产品合作社销售,花垣县绿源农产品合作社", "2024年6月端午节促销活动销售表,端午节促销",
        "'Sales June 2024, Green Valley',Green|Valley", "邮三湘2024年5月订单,邮三湘", "填报单位：凤凰县邮政局,凤凰县", "订单汇总（不含退款）,不含退款"})
    void whatElseIsWrittenIsLeftAsItStandsThere(String line, String rest) {
        assertThat(String.join("|", StandardWords.rest(line, KNOWN, true))).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mall", "JD-2024"})
    void latinWordsCountOnlyWhereTheyAreWanted(String tab) {
        assertThat(StandardWords.rest(tab, KNOWN, false)).isEmpty();
        assertThat(StandardWords.rest(tab, KNOWN, true)).hasSize(1);
    }
}
