package ruralpost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.text.Lang;

class ChartRendererTest {

    private BufferedImage image;

    private RenderedChart draw(ChartSpec spec, int width, int height, Tokens tokens, ViewState view) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(tokens.color(Token.BG_DEFAULT));
        g.fillRect(0, 0, width, height);
        return new ChartRenderer().draw(g, spec, width, height, tokens, view);
    }

    private RenderedChart draw(ChartSpec spec) {
        return draw(spec, 520, 260, Tokens.LIGHT, ViewState.NONE);
    }

    private int pixel(double x, double y) {
        return image.getRGB((int) x, (int) y);
    }

    private static Box mark(RenderedChart chart, String category, String series) {
        return chart.mark(category, series).orElseThrow().box();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindAndStateIsDrawnInBothThemesWithItsHitsInsideThePicture(Lang lang) {
        for (Theme theme : Theme.values()) {
            for (ChartSpec spec : Charts.all(lang)) {
                for (int[] size : new int[][] {{520, 260}, {120, 60}, {1400, 700}}) {
                    RenderedChart chart = draw(spec, size[0], size[1], new Tokens(theme, GrowthColours.RED_GREEN), ViewState.NONE);
                    assertThat(chart.hits()).as(spec.name()).allSatisfy(hit -> assertThat(hit.box().width()).isPositive());
                    assertThat(chart.categories()).as(spec.name()).allSatisfy(hit -> {
                        assertThat(hit.box().x()).isGreaterThanOrEqualTo(-0.01);
                        assertThat(hit.box().right()).isLessThanOrEqualTo(size[0] + 0.01);
                        assertThat(hit.tip()).isNotBlank().doesNotContain("!chart");
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {170, 200, 345, 1234.5})
    void aPlanFulfilledFarOverHundredPercentIsDrawnRightAndNeverClipped(double percent) {
        RenderedChart chart = draw(Charts.bullet(Lang.ZH, percent), 460, 60, Tokens.LIGHT, ViewState.NONE);
        Box track = mark(chart, "value", "track");
        Box bar = mark(chart, "value", "bar");
        assertThat(bar.right()).isLessThanOrEqualTo(track.right() + 0.01);
        double end = Math.max(200, Math.ceil(percent / 100) * 100);
        assertThat(bar.width() / track.width()).isCloseTo(percent / end, org.assertj.core.data.Offset.offset(0.001));
        assertThat(pixel(bar.right() - 2, bar.centreY())).isEqualTo(Token.CHART_1.argb(Theme.LIGHT));
        assertThat(mark(chart, "value", "plan").centreX()).isCloseTo(track.x() + 100 / end * track.width(), org.assertj.core.data.Offset.offset(1.0));
        assertThat(pixel(mark(chart, "value", "plan").centreX(), track.y() - 3)).isEqualTo(Token.FG_DEFAULT.argb(Theme.LIGHT));
        assertThat(pixel(mark(chart, "value", "pace").centreX(), track.y() - 3)).isEqualTo(Token.MARK_LINE.argb(Theme.LIGHT));
    }

    @Test
    void barsStandSortedWithOthersLastAndTheirLengthsFollowTheValues() {
        RenderedChart chart = draw(Charts.products(Lang.ZH, false));
        assertThat(chart.categories()).extracting(HitRegion::category).containsExactly("p1", "p2", "p3", "p4", "p5", "p6", "p7", "other");
        assertThat(mark(chart, "p2", "value").width() / mark(chart, "p1", "value").width())
            .isCloseTo(41.8 / 362, org.assertj.core.data.Offset.offset(0.001));
        assertThat(mark(chart, "p1", "value").height()).isEqualTo(Tokens.BAR);
        assertThat(mark(chart, "p7", "value").width()).isGreaterThanOrEqualTo(Tokens.BAR_MIN);
        assertThat(chart.of("other").orElseThrow().choosable()).isFalse();
        Box first = mark(chart, "p1", "value");
        assertThat(pixel(first.centreX(), first.centreY())).isEqualTo(Token.CHART_1.argb(Theme.LIGHT));
    }

    @Test
    void theChosenRowIsLitAndTheOthersAreDimmed() {
        RenderedChart chart = draw(Charts.products(Lang.ZH, true), 520, 260, Tokens.DARK, ViewState.NONE);
        Box row = chart.of("p1").orElseThrow().box();
        assertThat(pixel(1, row.centreY())).isEqualTo(Token.ACCENT_FG.argb(Theme.DARK));
        assertThat(pixel(5, row.centreY())).isEqualTo(Token.ACCENT_SUBTLE.argb(Theme.DARK));
        Box second = mark(chart, "p2", "value");
        assertThat(pixel(second.centreX(), second.centreY())).isEqualTo(Token.CHART_DIMMED.argb(Theme.DARK));
    }

    @Test
    void theWholeStandsAsGhostBehindThePart() {
        RenderedChart chart = draw(Charts.channels(Lang.ZH));
        Box part = mark(chart, "c0", "value");
        assertThat(pixel(part.right() + 6, part.centreY())).isEqualTo(Token.CHART_GHOST.argb(Theme.LIGHT));
        assertThat(chart.of("c0").orElseThrow().tip()).contains("1,886,000.00").contains("2,370,000.00");
    }

    @Test
    void refundsReachLeftOfZeroAndZeroHasNoBar() {
        RenderedChart chart = draw(Charts.awkward(Lang.ZH));
        Box refund = mark(chart, "b", "value");
        Box positive = mark(chart, "e", "value");
        assertThat(refund.right()).isCloseTo(positive.x(), org.assertj.core.data.Offset.offset(0.5));
        assertThat(chart.mark("d", "value")).isEmpty();
        assertThat(chart.mark("c", "value")).isEmpty();
        assertThat(chart.of("c").orElseThrow().tip()).contains("未填");
    }

    @Test
    void moreBarsThanRoomAreCountedNotSquashed() {
        List<Bars.Bar> bars = IntStream.range(0, 100).mapToObj(i -> Bars.Bar.of("k" + i, "品" + i, Charts.wan(100 - i))).toList();
        RenderedChart chart = draw(ChartSpec.of("many", "产品", "万元", Bars.of(bars), Lang.ZH));
        assertThat(chart.hidden()).isPositive();
        assertThat(chart.categories()).hasSize(100 - chart.hidden());
        assertThat(chart.categories().getLast().box().bottom()).isLessThanOrEqualTo(260);
    }

    @Test
    void aTrendPutsItsPointsWhereTheValuesAreAndTellsAllLinesAtOnce() {
        RenderedChart chart = draw(Charts.trend(Lang.ZH), 800, 240, Tokens.LIGHT, ViewState.NONE);
        Box plot = chart.plot();
        Box point = mark(chart, "2018-11", "now");
        assertThat(point.centreY()).isCloseTo(plot.bottom() - 362 / 400.0 * plot.height(), org.assertj.core.data.Offset.offset(0.01));
        assertThat(point.centreX()).isCloseTo(plot.x() + plot.width() * 10 / 11, org.assertj.core.data.Offset.offset(0.01));
        assertThat(pixel(point.centreX(), point.centreY())).isEqualTo(Token.CHART_1.argb(Theme.LIGHT));
        assertThat(chart.at(point.centreX(), point.centreY()).orElseThrow().tip())
            .contains("11月", "2018年  超3,620,000.00", "2017年  1,380,000.00", "全年计划");
    }

    @Test
    void aLineKeepsItsGapInsteadOfBridgingIt() {
        List<Trend.Step> steps = Charts.months(Lang.ZH).subList(0, 5);
        Trend body = Trend.of(steps, List.of(Trend.Line.of("now", "", Trend.Role.CURRENT, Charts.wan(50, 50, Double.NaN, 50, 50))), false);
        RenderedChart chart = draw(ChartSpec.of("gap", "t", "", body, Lang.ZH));
        double y = mark(chart, "2018-01", "now").centreY();
        double gap = chart.of("2018-03").orElseThrow().box().centreX();
        double line = (mark(chart, "2018-01", "now").centreX() + mark(chart, "2018-02", "now").centreX()) / 2;
        assertThat(pixel(line, y)).isEqualTo(Token.CHART_1.argb(Theme.LIGHT));
        assertThat(pixel(gap, y)).isNotEqualTo(Token.CHART_1.argb(Theme.LIGHT));
    }

    @Test
    void aYearOfDaysIsLabelledAtTheFirstOfMonthsAndAYearOfMonthsAtEveryMonth() {
        Pen pen = new Pen(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics(), Tokens.LIGHT, Fonts.system());
        List<Trend.Step> days = ((Trend) Charts.daily(Lang.ZH).body()).times();
        assertThat(AxisPainter.labelled(pen, days, 800 / 364.0)).hasSize(12).allSatisfy(i -> assertThat(days.get(i).label()).endsWith("-01"));
        assertThat(AxisPainter.labelled(pen, days, 300 / 364.0)).hasSizeBetween(4, 6);
        assertThat(AxisPainter.labelled(pen, Charts.months(Lang.ZH), 50)).hasSize(12);
    }

    @Test
    void labelsAtLineEndsNeverCoverEachOther() {
        double[] placed = Placer.spread(new double[] {100, 101, 99, 240, 100}, 16, 0, 245);
        double[] sorted = placed.clone();
        java.util.Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(16 - 1e-9);
        }
        assertThat(placed[2]).isLessThan(placed[0]);
        assertThat(sorted[4]).isLessThanOrEqualTo(245);
    }

    @Test
    void pointerAndKeyboardAreShownOnTheScreenOnly() {
        ChartSpec spec = Charts.products(Lang.ZH, false);
        RenderedChart chart = draw(spec, 520, 260, Tokens.LIGHT, new ViewState("p2", "p3"));
        assertThat(pixel(6, chart.of("p2").orElseThrow().box().centreY())).isEqualTo(Token.HOVER.argb(Theme.LIGHT));
        assertThat(pixel(1, chart.of("p3").orElseThrow().box().centreY())).isEqualTo(Token.ACCENT_FG.argb(Theme.LIGHT));
    }

    @Test
    void sharesFillTheBarAndEachPartKeepsItsColour() {
        RenderedChart chart = draw(Charts.share(Lang.EN));
        Box bar = chart.plot();
        List<Box> parts = new ArrayList<>();
        for (String key : List.of("r", "e", "u", "c", "o")) {
            parts.add(mark(chart, key, "value"));
        }
        assertThat(parts.getLast().right()).isCloseTo(bar.right(), org.assertj.core.data.Offset.offset(1.5));
        assertThat(parts.getFirst().width() / bar.width()).isCloseTo(0.762, org.assertj.core.data.Offset.offset(0.01));
        assertThat(pixel(parts.get(1).right() - 3, parts.get(1).centreY())).isEqualTo(Token.CHART_2.argb(Theme.LIGHT));
        assertThat(pixel(parts.getLast().centreX(), bar.centreY())).isEqualTo(Token.CHART_8.argb(Theme.LIGHT));
    }

    @Test
    void anInfiniteAmountIsTreatedAsNoValue() {
        ChartValue odd = ChartValue.of(Double.POSITIVE_INFINITY, "∞", "");
        RenderedChart chart = draw(ChartSpec.of("odd", "t", "", Bars.of(List.of(Bars.Bar.of("a", "A", odd), Bars.Bar.of("b", "B", Charts.wan(2)))), Lang.EN));
        assertThat(chart.categories()).extracting(HitRegion::category).containsExactly("b", "a");
        assertThat(chart.mark("a", "value")).isEmpty();
    }

    @Test
    void chosenKeysThatAreNotInTheChartDimEverything() {
        RenderedChart chart = draw(Charts.products(Lang.ZH, false).withChosen(Set.of("gone")));
        Box bar = mark(chart, "p1", "value");
        assertThat(pixel(bar.centreX(), bar.centreY())).isEqualTo(Token.CHART_DIMMED.argb(Theme.LIGHT));
    }
}
