package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables out of messages have blanks between their columns. */
class SpacedTextTest {

    @Test
    void wideBlanksPartColumnsAndSingleOnesBelongToNames() {
        assertThat(SpacedText.toTabs("日期        品名        数量   金额(元)\n2024-05-01  苗岭 腊肉   3斤    105\n2024-05-02  茶油        1桶    1,200\n"))
            .hasValue("日期\t品名\t数量\t金额(元)\n2024-05-01\t苗岭 腊肉\t3斤\t105\n2024-05-02\t茶油\t1桶\t1,200\n");
    }

    @Test
    void singleBlanksDoWhereEveryLineHasAsMany() {
        assertThat(SpacedText.toTabs("5月20日接龙\n姓名 品名 数量 金额\n张三 腊肉 3斤 105元\n李四 茶油 1桶 120元\n")).hasValue("5月20日接龙\n姓名\t品名\t数量\t金额\n张三\t腊肉\t3斤\t105元\n李四\t茶油\t1桶\t120元\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"姓名 品名 数量\n张三 腊肉 3斤\n李四 茶油\n", "姓名,品名,数量\n张 三,腊 肉,3 斤\n", "姓名\t品 名\t数 量\n张三\t腊肉 好\t3 斤\n", "#接龙\n1. 张三 土鸡蛋 2份\n2. 王姐 土鸡蛋 1份 腊肉 1斤\n", ""})
    void whatIsNotPlainlyATableStaysAsItIs(String text) {
        assertThat(SpacedText.toTabs(text)).isEmpty();
    }
}
