package ruralpost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ruralpost.text.Lang;

/** Words never cover one another nor leave the picture, and are readable on what they stand on. */
class LabelsTest {

    private static final String[] NAMES = {"桃", "十八洞猕猴桃", "湘西土家族苗族自治州古丈毛尖特级礼盒装", "Tea", "Shibadong kiwifruit of the highest grade", "919电商节"};

    private final Random random = new Random(919);

    private String name() {
        return NAMES[random.nextInt(NAMES.length)];
    }

    private ChartValue value() {
        int kind = random.nextInt(12);
        double amount = Math.round(Math.pow(10, random.nextDouble() * 4) * 10) / 10.0;
        ChartValue value = kind == 0 ? ChartValue.NONE : kind == 1 ? Charts.wan(0) : kind == 2 ? Charts.wan(-amount) : Charts.wan(amount);
        return kind == 3 ? value.marked("至少") : kind == 4 ? value.partial() : value;
    }

    private List<ChartValue> values(int count) {
        return IntStream.range(0, count).mapToObj(i -> value()).toList();
    }

    private List<ChartBody> bodies() {
        int n = 1 + random.nextInt(14);
        int m = 1 + random.nextInt(12);
        List<Trend.Step> steps = Charts.months(Lang.ZH).subList(0, m);
        List<Trend.Event> events = IntStream.range(0, random.nextInt(8)).mapToObj(i -> {
            int from = random.nextInt(m);
            return new Trend.Event(steps.get(from).key(), steps.get(from + random.nextInt(m - from)).key(), name());
        }).toList();
        Trend trend = Trend.of(steps, List.of(Trend.Line.of("a", "本年", Trend.Role.CURRENT, values(m)), Trend.Line.of("b", "上年", Trend.Role.LAST_YEAR, values(m)),
            Trend.Line.of("c", "计划", Trend.Role.PLAN, values(m))), random.nextBoolean()).withValues().with(events)
            .with(new Trend.Band("预测（线性）", values(m), values(m)));
        Bullet bullet = new Bullet(Charts.wan(random.nextInt(400)), ChartValue.of(100, "计划 100%", ""), ChartValue.of(random.nextInt(200), "进度 91%", ""),
            IntStream.range(0, random.nextInt(5)).mapToObj(i -> ChartValue.of(random.nextInt(300), "档" + i + " 80%", "")).toList());
        List<Share.Part> parts = IntStream.range(0, n).mapToObj(i -> new Share.Part("p" + i, name(), value(), "12.3%", i % 8 + 1)).toList();
        return List.of(trend, bullet, new Ring(parts, "1,234.5", "万元"), new Share(parts, ""),
            new Matrix(IntStream.range(0, n).mapToObj(i -> new Matrix.Axis("r" + i, name())).toList(),
                steps.stream().map(step -> new Matrix.Axis(step.key(), step.label())).toList(), IntStream.range(0, n).mapToObj(i -> values(m)).toList(), random.nextBoolean()),
            new Scatter(IntStream.range(0, n * 4).mapToObj(i -> new Scatter.Point("s" + i, name(), value(), value(), value())).toList(), "销量", "吨", "单价", "元/公斤"),
            new Stacked(steps, IntStream.range(0, n).mapToObj(i -> new Stacked.Layer("l" + i, name(), i % 8 + 1, values(m))).toList(), random.nextBoolean()),
            new Pairs(IntStream.range(0, n * 3).mapToObj(i -> new Pairs.Pair("k" + i, name(), value(), value(), i % 2 == 0 ? "82.4%" : "")).toList(), "签约", "交付"),
            new Bullets(IntStream.range(0, n).mapToObj(i -> new Bullets.Item("b" + i, name(), bullet, i % 3 == 0 ? "每天还需 1.2 万元" : "")).toList()));
    }

    @Test
    void overManyRandomChartsAndSizesNoTextCoversAnother() {
        List<String> problems = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            int width = 240 + random.nextInt(700);
            int height = 150 + random.nextInt(400);
            for (ChartBody body : bodies()) {
                ChartSpec spec = ChartSpec.of("random", "随机", "万元", body, Lang.ZH).withChosen(random.nextInt(4) == 0 ? Set.of("r0|", "p0", "k0") : Set.of());
                Pen pen = new Pen(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB).createGraphics(), Tokens.LIGHT, Fonts.system());
                pen.keepWritten();
                new ChartRenderer().draw(pen, spec, new Box(0, 0, width, height), ViewState.NONE, random.nextBoolean());
                assertThat(pen.written()).as(body.getClass().getSimpleName()).isNotEmpty();
                check(body.getClass().getSimpleName() + " " + width + "×" + height, pen.written(), new Box(-1, -1, width + 2, height + 2), problems);
            }
        }
        assertThat(problems).isEmpty();
    }

    private static void check(String what, List<Pen.Written> texts, Box picture, List<String> problems) {
        for (int i = 0; i < texts.size(); i++) {
            Box a = texts.get(i).box().inset(1.5, 0.5, 1.5, 0.5);
            if (a.x() < picture.x() || a.right() > picture.right() || a.y() < picture.y() || a.bottom() > picture.bottom()) {
                problems.add(what + ": outside: " + texts.get(i));
            }
            for (int k = 0; k < i; k++) {
                if (a.meets(texts.get(k).box().inset(1.5, 0.5, 1.5, 0.5))) {
                    problems.add(what + ": " + texts.get(i) + " covers " + texts.get(k));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersAreReadableOnEveryShadeChosenOrDimmed(Theme theme) {
        Shades shades = new Shades(Tokens.of(theme), -10, 100);
        double least = theme == Theme.HIGH_CONTRAST ? 5.5 : 4.5;
        for (boolean dim : new boolean[] {false, true}) {
            for (double amount : new double[] {0, 1, 3, 10, 20, 35, 50, 70, 90, 100, -1, -10, Double.NaN}) {
                Color ground = shades.of(amount, dim);
                assertThat(Rgb.contrast(shades.on(ground).getRGB(), ground.getRGB())).as("%s %s dim %s", theme, amount, dim).isGreaterThanOrEqualTo(least);
            }
        }
    }

    @Test
    void highContrastTextStandsAtSevenToOneAndMarksAtThree() {
        Tokens tokens = Tokens.HIGH_CONTRAST;
        for (Token text : List.of(Token.FG_DEFAULT, Token.FG_MUTED, Token.FG_SUBTLE, Token.ACCENT_FG, Token.DANGER_FG, Token.WARNING_FG, Token.MARK_FG,
            Token.RED_UP, Token.GREEN_DOWN, Token.BLUE_UP, Token.ORANGE_DOWN)) {
            for (Token ground : List.of(Token.BG_DEFAULT, Token.BG_SUBTLE, Token.BG_INSET, Token.BG_OVERLAY, Token.HOVER, Token.ACCENT_SUBTLE)) {
                assertThat(Rgb.contrast(tokens.argb(text), tokens.argb(ground))).as("%s on %s", text, ground).isGreaterThanOrEqualTo(7);
            }
        }
        for (Token fill : List.of(Token.ACCENT_EMPHASIS, Token.ACCENT_HOVER, Token.DANGER_EMPHASIS, Token.WARNING_EMPHASIS)) {
            assertThat(Rgb.contrast(tokens.argb(Token.FG_EMPHASIS), tokens.argb(fill))).as("text on %s", fill).isGreaterThanOrEqualTo(4.5);
        }
        Stream.of(Token.BORDER_DEFAULT, Token.INPUT_BORDER, Token.BORDER_MUTED, Token.CHART_AXIS, Token.CHART_DIMMED, Token.CHART_LAST_YEAR, Token.MARK_LINE)
            .forEach(line -> assertThat(Rgb.contrast(tokens.argb(line), tokens.argb(Token.BG_DEFAULT))).as("%s", line).isGreaterThanOrEqualTo(3));
        IntStream.rangeClosed(1, 8).forEach(i -> assertThat(Rgb.contrast(tokens.palette(i).getRGB(), tokens.argb(Token.BG_DEFAULT))).as("colour " + i)
            .isGreaterThanOrEqualTo(7));
        assertThat(tokens.patterned()).isTrue();
    }
}
