package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What titles of columns and names leave open is shown beside the plan. */
class ImportDoubtsScreenTest extends ImportFxTest {

    @Test
    void wordsInTitlesAreQuotedAmongWhatIsToBeChecked() {
        drop(csv("m.csv", "2024年6月农产品销售明细表,,\n产品,提货单位,金额（已扣佣金）\n橙子,双龙支局,12\n"));
        await("the plan", () -> planned("1", "0"));
        settle();
        assertThat(words("#import-plan")).contains("“金额（已扣佣金）”中的“已扣佣金”", "有“提货单位”一列");
    }

    @Test
    void namesThatDifferByBlanksAreShownAmongTheNames() {
        drop(csv("m.csv", "2024年6月农产品销售明细表,\n产品,金额（元）\n红 心猕猴桃,12\n红心猕猴桃,13\n"));
        await("the plan", () -> planned("2", "0"));
        settle();
        assertThat(words("#import-conclusions")).contains("“红 心猕猴桃”与“红心猕猴桃”");
    }
}
