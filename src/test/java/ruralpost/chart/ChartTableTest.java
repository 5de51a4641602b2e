package ruralpost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        for (ChartSpec spec : Stream.concat(Charts.all(Lang.EN).stream(), CrossCharts.all(Lang.EN).stream()).toList()) {
            List<List<String>> rows = ChartTable.rows(spec);
            assertThat(rows).as(spec.name()).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        }
    }

    @Test
    void aMatrixCarriesItsTotalsAndAForecastItsEdges() {
        List<List<String>> months = ChartTable.rows(CrossCharts.matrix(Lang.ZH, 4, Set.of()));
        assertThat(months.getFirst()).hasSize(14).startsWith("项目", "1月 (万元)").endsWith("合计 (万元)");
        assertThat(months.get(1)).contains("超320").endsWith("至少561.8");
        assertThat(months.get(4)).contains("-4.2");
        assertThat(months.getLast()).startsWith("合计");
        List<List<String>> forecast = ChartTable.rows(CrossCharts.forecast(Lang.ZH));
        assertThat(forecast.getFirst()).endsWith("预测（按上年同期比例） 下限 (万元)", "预测（按上年同期比例） 上限 (万元)", "节日与活动");
        assertThat(forecast.get(9)).endsWith("", "", "919电商节; 中秋");
        assertThat(forecast.get(12)).endsWith("353", "419", "年货节");
    }

    @Test
    void aNameCannotSmuggleAFormulaOrBreakTheTable() {
        Bars bars = Bars.of(List.of(Bars.Bar.of("a", "=HYPERLINK(\"x\")\tb\nc", Charts.wan(-2.5))));
        assertThat(ChartTable.tsv(ChartSpec.of("t", "t", "", bars, Lang.EN))).isEqualTo("Item\tValue\n'=HYPERLINK(\"x\") b c\t-2.5\n");
    }
}
