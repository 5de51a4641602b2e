package ruralpost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;

class ChartTableTest {

    @Test
    void aTrendBecomesOneColumnForEachLine() {
        List<List<String>> rows = ChartTable.rows(Charts.trend(Lang.ZH));
        assertThat(rows).hasSize(13);
        assertThat(rows.getFirst()).containsExactly("项目", "2018年 (万元)", "2017年 (万元)", "全年计划 (万元)", "计划进度线 (万元)");
        assertThat(rows.get(11)).startsWith("11月", "超362", "138");
        assertThat(rows.get(12)).startsWith("12月", "", "148.6");
    }

    @Test
    void barsCarryTheirWhole() {
        assertThat(ChartTable.rows(Charts.channels(Lang.EN)).get(1)).containsExactly("Ule mall", "over 188.6", "237");
    }

    @Test
    void everyKindHasATableWithRowsOfOneLength() {
        for (ChartSpec spec : Charts.all(Lang.EN)) {
            List<List<String>> rows = ChartTable.rows(spec);
            assertThat(rows).as(spec.name()).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        }
    }

    @Test
    void aNameCannotSmuggleAFormulaOrBreakTheTable() {
        Bars bars = Bars.of(List.of(Bars.Bar.of("a", "=HYPERLINK(\"x\")\tb\nc", Charts.wan(-2.5))));
        assertThat(ChartTable.tsv(ChartSpec.of("t", "t", "", bars, Lang.EN))).isEqualTo("Item\tValue\n'=HYPERLINK(\"x\") b c\t-2.5\n");
    }
}
