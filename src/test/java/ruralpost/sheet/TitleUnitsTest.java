package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;

/** The unit of a title among the many other words that people write beside it. */
class TitleUnitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"金额（万元）", "金额（万元，含税）", "金额(含税，万元)", "金额（单位:万元，含税）", "金额（不含税万元）", "金额（万元含税）", "金额（万元）（含税）", "金额（含税）（万元）",
        "金额（人民币：万元）", "金额（￥万元）", "金额(RMB 万元)", "金额（万元/月）", "金额《万元》", "金额（W）", "金额(10000元)", "金额（10,000元）", "金额（万元,保留2位小数）", "金额（自动计算，万元）",
        "金额（“万元”）", "金额（满100元包邮，万元）"})
    void tenThousandYuan(String title) {
        HeaderTitle header = HeaderTitle.of(title);
        assertThat(header.unit()).isNotNull();
        assertThat(header.unit().isMoney()).isTrue();
        assertThat(header.unit().scale()).isEqualByComparingTo("10000");
        assertThat(header.title()).startsWith("金额");
    }

    @ParameterizedTest
    @CsvSource({"金额（分）,0.01", "金额（角）,0.1", "金额（K）,1000", "金额（千元，含税）,1000", "金额（元，含运费）,1"})
    void otherMoney(String title, String yuan) {
        assertThat(HeaderTitle.of(title).unit().scale()).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额（满100元包邮）", "金额（万元、千元）", "金额（含税）", "金额（2021年）"})
    void noneIsGuessed(String title) {
        assertThat(HeaderTitle.of(title).unit()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额（万美元，含税）", "金额（USD，FOB）", "金额（港币）"})
    void foreignMoneyIsNoYuan(String title) {
        assertThat(HeaderTitle.of(title).unit().unit()).isEqualTo(ColumnUnit.FOREIGN);
    }
}
