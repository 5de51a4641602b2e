package ruralpost.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ruralpost.text.Lang;

class CrossChartTest {

    private BufferedImage image;

    private RenderedChart draw(ChartSpec spec, int width, int height, Tokens tokens, ViewState view) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(tokens.color(Token.BG_DEFAULT));
        g.fillRect(0, 0, width, height);
        return new ChartRenderer().draw(g, spec, width, height, tokens, view);
    }

    private RenderedChart draw(ChartSpec spec) {
        return draw(spec, 900, 400, Tokens.LIGHT, ViewState.NONE);
    }

    private int pixel(double x, double y) {
        return image.getRGB((int) x, (int) y);
    }

    private static Box box(RenderedChart chart, String key) {
        return chart.of(key).orElseThrow(() -> new AssertionError(key)).box();
    }

    private static Box mark(RenderedChart chart, String category, String series) {
        return chart.mark(category, series).orElseThrow(() -> new AssertionError(category + " " + series)).box();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsDrawnInEveryThemeWithItsHitsInsideThePicture(Theme theme) {
        for (Lang lang : Lang.values()) {
            for (ChartSpec spec : CrossCharts.all(lang)) {
                for (int[] size : new int[][] {{314, 180}, {120, 60}, {60, 300}, {1400, 700}}) {
                    RenderedChart chart = draw(spec, size[0], size[1], Tokens.of(theme), ViewState.NONE);
                    assertThat(chart.categories()).as(spec.name()).isNotEmpty().allSatisfy(hit -> {
                        assertThat(hit.box().x()).isGreaterThanOrEqualTo(-0.01);
                        assertThat(hit.box().right()).isLessThanOrEqualTo(size[0] + 0.01);
                        assertThat(hit.tip()).isNotBlank().doesNotContain("!chart");
                    });
                    assertThat(chart.categories()).as(spec.name()).extracting(HitRegion::category).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void aMatrixStandsInRowsAndColumnsAndLargerAmountsAreDarker() {
        RenderedChart chart = draw(CrossCharts.matrix(Lang.ZH, 6, Set.of()));
        Box most = box(chart, "p0|2018-09");
        Box some = box(chart, "p0|2018-10");
        assertThat(most.centreY()).isEqualTo(some.centreY());
        assertThat(most.centreX()).isCloseTo(box(chart, "|2018-09").centreX(), within(1.0));
        assertThat(most.centreY()).isCloseTo(box(chart, "p0|").centreY(), within(0.5));
        assertThat(brightness(pixel(most.x() + 2, most.y() + 2))).isLessThan(brightness(pixel(some.x() + 2, some.y() + 2)));
        assertThat(pixel(box(chart, "p3|2018-06").x() + 2, box(chart, "p3|2018-06").y() + 2)).isEqualTo(Token.DANGER_MUTED.argb(Theme.LIGHT));
        assertThat(pixel(box(chart, "p2|2018-04").centreX(), box(chart, "p2|2018-04").centreY())).isEqualTo(Token.BG_DEFAULT.argb(Theme.LIGHT));
        assertThat(chart.of("p0|2018-09").orElseThrow().tip()).contains("十八洞猕猴桃", "9月", "超3,200,000.00");
        assertThat(chart.of("p2|2018-04").orElseThrow().tip()).contains("未填");
        assertThat(chart.of("p0|").orElseThrow().tip()).contains("至少561.8");
    }

    @Test
    void ofSixtyRowsTheFirstAreShownAndTheOthersCounted() {
        for (ChartSpec spec : List.of(CrossCharts.matrix(Lang.ZH, 60, Set.of()), CrossCharts.pairs(Lang.ZH, 60))) {
            RenderedChart chart = draw(spec, 314, 180, Tokens.LIGHT, ViewState.NONE);
            long rows = chart.categories().stream().filter(hit -> hit.category().matches("[pk]\\d+\\|?")).count();
            assertThat(chart.hidden()).isBetween(50, 58);
            assertThat(rows).isEqualTo(60 - chart.hidden());
            assertThat(chart.categories()).allSatisfy(hit -> assertThat(hit.box().bottom()).isLessThanOrEqualTo(180));
        }
    }

    @Test
    void aChosenRowAndColumnOfAMatrixKeepTheirShadeWhereTheyCross() {
        RenderedChart plain = draw(CrossCharts.matrix(Lang.EN, 5, Set.of()), 900, 400, Tokens.DARK, ViewState.NONE);
        int lit = pixel(box(plain, "p2|2018-09").x() + 2, box(plain, "p2|2018-09").y() + 2);
        int other = pixel(box(plain, "p1|2018-09").x() + 2, box(plain, "p1|2018-09").y() + 2);
        RenderedChart chart = draw(CrossCharts.matrix(Lang.EN, 5, Set.of("p2|", "|2018-09")), 900, 400, Tokens.DARK, ViewState.NONE);
        assertThat(pixel(box(chart, "p2|2018-09").x() + 2, box(chart, "p2|2018-09").y() + 2)).isEqualTo(lit);
        assertThat(pixel(box(chart, "p1|2018-09").x() + 2, box(chart, "p1|2018-09").y() + 2)).isNotEqualTo(other);
        assertThat(pixel(1, box(chart, "p2|").centreY())).isEqualTo(Token.ACCENT_FG.argb(Theme.DARK));
    }

    @Test
    void arrowsLeadFromEveryCellToItsNeighbours() {
        RenderedChart chart = draw(CrossCharts.matrix(Lang.ZH, 5, Set.of()));
        for (int p = 0; p < 5; p++) {
            for (int m = 1; m < 12; m++) {
                String key = "p%d|2018-%02d".formatted(p, m);
                assertThat(chart.beside(key, 1, 0).orElseThrow().category()).isEqualTo("p%d|2018-%02d".formatted(p, m + 1));
                assertThat(chart.beside("p%d|2018-%02d".formatted(p, m + 1), -1, 0).orElseThrow().category()).isEqualTo(key);
                assertThat(chart.beside(key, 0, -1).orElseThrow().category()).isEqualTo(p == 0 ? "|2018-%02d".formatted(m) : "p%d|2018-%02d".formatted(p - 1, m));
            }
            assertThat(chart.beside("p" + p + "|2018-01", -1, 0).orElseThrow().category()).isEqualTo("p" + p + "|");
        }
        assertThat(chart.beside("p4|2018-12", 1, 0)).isEmpty();
    }

    @Test
    void layersAreAsHighAsTheirValuesAndRefundsStandBelowZero() {
        Stacked body = new Stacked(Charts.months(Lang.ZH).subList(0, 2), List.of(new Stacked.Layer("a", "甲", 1, Charts.wan(30, 10)),
            new Stacked.Layer("b", "乙", 2, Charts.wan(10, -5))), false);
        RenderedChart chart = draw(ChartSpec.of("s", "t", "", body, Lang.ZH));
        Box first = box(chart, "a|2018-01");
        Box second = box(chart, "b|2018-01");
        assertThat((first.height() + 1) / (second.height() + 1)).isCloseTo(3, within(0.02));
        assertThat(second.bottom()).isLessThan(first.y() + 0.01);
        assertThat(box(chart, "b|2018-02").y()).isGreaterThanOrEqualTo(box(chart, "a|2018-02").bottom());
        assertThat(pixel(first.centreX(), first.centreY())).isEqualTo(Token.CHART_1.argb(Theme.LIGHT));
        assertThat(pixel(second.centreX(), second.centreY())).isEqualTo(Token.CHART_2.argb(Theme.LIGHT));
        assertThat(chart.of("a|2018-01").orElseThrow().tip()).contains("甲", "300,000.00", "75.0%");
        assertThat(chart.of("|2018-01").orElseThrow().tip()).contains("甲", "乙", "合计  40.0");
    }

    @Test
    void layersInPercentFillEveryColumn() {
        RenderedChart chart = draw(CrossCharts.stacked(Lang.EN, true, Set.of()));
        for (String month : List.of("2018-01", "2018-07")) {
            List<Box> parts = chart.categories().stream().filter(hit -> hit.category().matches("c\\d\\|" + month)).map(HitRegion::box).toList();
            assertThat(parts.stream().mapToDouble(Box::bottom).max().orElseThrow()).isCloseTo(chart.plot().bottom(), within(1.5));
            assertThat(parts.stream().mapToDouble(Box::y).min().orElseThrow()).isCloseTo(chart.plot().y(), within(1.5));
        }
    }

    @Test
    void layersThatAreNotChosenAreDimmed() {
        RenderedChart chart = draw(CrossCharts.stacked(Lang.ZH, false, Set.of("c1|")));
        assertThat(pixel(box(chart, "c1|2018-03").centreX(), box(chart, "c1|2018-03").centreY())).isEqualTo(Token.CHART_2.argb(Theme.LIGHT));
        assertThat(pixel(box(chart, "c0|2018-03").centreX(), box(chart, "c0|2018-03").centreY())).isEqualTo(Token.CHART_DIMMED.argb(Theme.LIGHT));
        assertThat(chart.of("c4|").orElseThrow().choosable()).isFalse();
    }

    @Test
    void theRingIsFoundByThePointerOnItsArcs() {
        RenderedChart chart = draw(CrossCharts.ring(Lang.ZH));
        Box ring = chart.plot();
        double middle = ring.width() * 0.41;
        assertThat(chart.at(ring.centreX() + middle, ring.centreY()).orElseThrow().category()).isEqualTo("r");
        double angle = Math.toRadians(360 * (0.762 + 0.08));
        double x = ring.centreX() + middle * Math.sin(angle);
        double y = ring.centreY() - middle * Math.cos(angle);
        assertThat(chart.at(x, y).orElseThrow().category()).isEqualTo("e");
        assertThat(pixel(x, y)).isEqualTo(Token.CHART_2.argb(Theme.LIGHT));
        assertThat(chart.at(ring.centreX(), ring.centreY())).isEmpty();
        assertThat(chart.categories()).extracting(HitRegion::category).containsExactly("r", "e", "u", "c", "o");
    }

    @Test
    void deliveredStandsOnSignedOnOneScale() {
        RenderedChart chart = draw(CrossCharts.pairs(Lang.ZH, 6));
        assertThat(mark(chart, "k0", "second").width() / mark(chart, "k0", "first").width()).isCloseTo(98.4 / 120, within(0.001));
        assertThat(mark(chart, "k1", "second").width()).isGreaterThan(mark(chart, "k1", "first").width());
        assertThat(mark(chart, "k1", "first").x()).isEqualTo(mark(chart, "k0", "second").x());
        assertThat(chart.mark("k2", "second")).isEmpty();
        assertThat(chart.of("k5").orElseThrow().tip()).contains("交付  未填", "未到期");
        assertThat(ChartKey.of(CrossCharts.pairs(Lang.ZH, 6))).extracting(ChartKey::word).containsExactly("签约", "交付");
    }

    @Test
    void plansShareOneScaleUpToTheLargest() {
        RenderedChart chart = draw(CrossCharts.bullets(Lang.ZH));
        Box plot = chart.plot();
        assertThat(mark(chart, "b1", "bar").width() / plot.width()).as("300 % is not cut off").isCloseTo(300 / 400.0, within(0.001));
        assertThat(mark(chart, "b0", "bar").width() / plot.width()).isCloseTo(170 / 400.0, within(0.001));
        assertThat(mark(chart, "b0", "plan").centreX()).isCloseTo(plot.x() + plot.width() / 4, within(1.0));
        assertThat(mark(chart, "b0", "mark").centreX()).isCloseTo(plot.x() + plot.width() * 80 / 400, within(1.0));
        assertThat(chart.mark("b4", "bar")).isEmpty();
        assertThat(chart.mark("b5", "bar")).isEmpty();
        assertThat(chart.of("b0").orElseThrow().tip()).contains("超170.0%", "计划 100.0%", "保底 80.0%", "争取 120.0%");
        assertThat(chart.of("b2").orElseThrow().tip()).contains("每天还需 1.2 万元");
    }

    @Test
    void everyThresholdOfAPlanIsMarkedAtItsPlace() {
        RenderedChart chart = draw(CrossCharts.thresholds(Lang.ZH), 460, 60, Tokens.LIGHT, ViewState.NONE);
        Box track = mark(chart, "value", "track");
        List<Double> marks = chart.hits().stream().filter(hit -> hit.series().equals("mark")).map(hit -> hit.box().centreX()).toList();
        assertThat(marks).hasSize(4);
        assertThat(marks.get(3)).isCloseTo(track.x() + track.width() * 250 / 400, within(1.0));
        assertThat(chart.of("value").orElseThrow().tip()).contains("奖励线 125.0%");
    }

    @Test
    void pointsStandByBothMeasuresAndThoseWithoutAreCounted() {
        RenderedChart chart = draw(CrossCharts.scatter(Lang.ZH, false));
        Box plot = chart.plot();
        Box kiwi = mark(chart, "p0", "value");
        // 1.2 t to 285 t would crowd at zero: equal ratios are equal distances
        double from = mark(chart, "p9", "value").centreX();
        assertThat((kiwi.centreX() - from) / (mark(chart, "p1", "value").centreX() - from)).isCloseTo(Math.log(285 / 1.2) / Math.log(52 / 1.2), within(1e-6));
        assertThat(kiwi.centreY()).isCloseTo(plot.bottom() - plot.height() * 12.7 / 150, within(0.01));
        assertThat(pixel(kiwi.centreX(), kiwi.centreY())).isEqualTo(Token.CHART_1.argb(Theme.LIGHT));
        assertThat(chart.hidden()).isEqualTo(1);
        assertThat(chart.at(kiwi.centreX(), kiwi.centreY()).orElseThrow().tip()).contains("十八洞猕猴桃", "销量", "2,850,000.00", "单价", "127,000.00");
    }

    @Test
    void pointsOnOneSpotAreAllNamedUnderThePointer() {
        List<Scatter.Point> points = List.of(new Scatter.Point("a", "甲", Charts.wan(3), Charts.wan(4), ChartValue.NONE),
            new Scatter.Point("b", "乙", Charts.wan(3), Charts.wan(4), ChartValue.NONE), new Scatter.Point("c", "丙", Charts.wan(9), Charts.wan(9), ChartValue.NONE));
        RenderedChart chart = draw(ChartSpec.of("s", "t", "", new Scatter(points, "量", "", "价", ""), Lang.ZH));
        assertThat(chart.of("a").orElseThrow().tip()).contains("甲", "乙").doesNotContain("丙");
    }

    @Test
    void theForecastStandsBetweenItsEdgesAndTellsItsMethod() {
        RenderedChart chart = draw(CrossCharts.forecast(Lang.ZH));
        Box plot = chart.plot();
        double x = box(chart, "2018-11").centreX();
        double y = plot.bottom() - (349 + 393) / 2.0 / 600 * plot.height();
        assertThat(pixel(x, y)).isEqualTo(Token.ACCENT_SUBTLE.argb(Theme.LIGHT));
        assertThat(chart.of("2018-12").orElseThrow().tip()).contains("预测（按上年同期比例）", "3,530,000.00", "4,190,000.00");
        assertThat(chart.of("2018-08").orElseThrow().tip()).doesNotContain("预测");
    }

    @Test
    void festivalsStandUnderTheirDaysAndTheTipNamesThem() {
        RenderedChart chart = draw(CrossCharts.dailyEvents(Lang.ZH), 1200, 300, Tokens.LIGHT, ViewState.NONE);
        Box campaign = mark(chart, "2018-09-09", "event 第二届919电商节");
        assertThat(campaign.x()).isBetween(box(chart, "2018-09-09").x() - 0.5, box(chart, "2018-09-09").centreX());
        assertThat(campaign.right()).isBetween(box(chart, "2018-09-19").centreX(), box(chart, "2018-09-19").right() + 0.5);
        assertThat(campaign.y()).isGreaterThan(chart.plot().bottom() + 18);
        assertThat(mark(chart, "2018-09-15", "event 丰收节").y()).isGreaterThan(campaign.bottom());
        assertThat(chart.of("2018-09-16").orElseThrow().tip()).contains("第二届919电商节", "丰收节");
        assertThat(mark(chart, "2018-01-01", "event 年货节").x()).isGreaterThanOrEqualTo(0);
        assertThat(chart.hits()).noneMatch(hit -> hit.tip().contains("不在轴上"));
    }

    @Test
    void onPaperWithoutColoursLayersDifferByPattern() {
        RenderedChart chart = draw(CrossCharts.stacked(Lang.ZH, false, Set.of()), 900, 400, Tokens.PRINT, ViewState.NONE);
        List<Double> shares = new ArrayList<>();
        for (String key : List.of("c0|2018-02", "c1|2018-02", "c2|2018-02")) {
            Box box = box(chart, key);
            long ground = IntStream.range(0, (int) box.width() * (int) box.height())
                .filter(i -> brightness(pixel(box.x() + i % (int) box.width(), box.y() + i / (int) box.width())) > 560).count();
            shares.add(ground / (box.width() * box.height()));
        }
        assertThat(shares.get(0)).isLessThan(0.05);
        assertThat(shares.get(1)).isBetween(0.05, 0.6);
        assertThat(shares.get(2)).isBetween(0.02, 0.6);
    }

    @Test
    void aSparklineEndsAtItsLastValueAndShowsNothingForNothing() {
        BufferedImage tile = new BufferedImage(80, 24, BufferedImage.TYPE_INT_RGB);
        Sparkline.draw(tile.createGraphics(), List.of(ChartValue.NONE), 80, 24, Tokens.LIGHT);
        assertThat(IntStream.range(0, 80 * 24).allMatch(i -> (tile.getRGB(i % 80, i / 80) & 0xFFFFFF) == 0)).isTrue();
        Sparkline.draw(tile.createGraphics(), Charts.wan(1, 2, 8), 80, 24, Tokens.LIGHT);
        assertThat(tile.getRGB(76, 3)).isEqualTo(Token.CHART_1.argb(Theme.LIGHT));
        assertThat(tile.getRGB(40, 3)).isNotEqualTo(Token.CHART_1.argb(Theme.LIGHT));
    }

    @Test
    void valuesOfAllZeroAndASingleValueAreDrawnWithoutHarm() {
        Stacked zero = new Stacked(Charts.months(Lang.ZH), List.of(new Stacked.Layer("a", "甲", 1, Charts.wan(0, 0))), true);
        Matrix one = new Matrix(List.of(new Matrix.Axis("p", "甲")), List.of(new Matrix.Axis("m", "1月")), List.of(List.of(Charts.wan(5))), true);
        Ring none = new Ring(List.of(new Share.Part("a", "甲", Charts.wan(0), "", 1)), "0", "万元");
        Ring whole = new Ring(List.of(new Share.Part("a", "甲", Charts.wan(3), "100.0%", 1)), "3.0", "万元");
        Scatter origin = new Scatter(List.of(new Scatter.Point("a", "甲", Charts.wan(0), Charts.wan(0), Charts.wan(0))), "量", "", "价", "");
        Pairs zeros = new Pairs(List.of(new Pairs.Pair("a", "甲", Charts.wan(0), Charts.wan(0), "")), "签约", "交付");
        for (ChartBody body : List.of(zero, one, none, whole, origin, zeros)) {
            RenderedChart chart = draw(ChartSpec.of("edge", "t", "", body, Lang.ZH), 314, 180, Tokens.LIGHT, ViewState.NONE);
            assertThat(chart.categories()).isNotEmpty();
            assertThat(chart.plot().width()).isPositive();
        }
    }

    private static double brightness(int rgb) {
        return (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
    }
}
