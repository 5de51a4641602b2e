package ruralpost.ui.sales.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.app.AppContext;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartTable;
import ruralpost.chart.GrowthColours;
import ruralpost.chart.PictureSize;
import ruralpost.chart.PngWriter;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.chart.Trend;
import ruralpost.cli.Cli;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.RandomLedger;
import ruralpost.sales.dashboard.chart.SalesCharts;
import ruralpost.text.Lang;
import ruralpost.ui.FxTest;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.dialog.ScriptedDialogs;
import ruralpost.ui.dialog.Toast;
import ruralpost.ui.task.Tasks;
import ruralpost.value.Period;

/** The same filter gives the same numbers on the screen, in the picture that {@code chart} writes and in the answer of {@code query sales}. */
class CommandLineAgreesTest extends FxTest {

    private static final Map<String, String> KEYS = Map.of("products", "product", "channels", "channel", "sellers", "seller", "townships", "township", "villages", "village");

    @TempDir
    private Path folder;
    private Path ledger;
    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();

    @BeforeEach
    void fill() {
        ledger = folder.resolve("ledger");
        new RandomLedger(ledger, 41).close();
    }

    @AfterEach
    void nothingUnexpected() {
        assertThat(unexpected.get()).isNull();
    }

    /** What the dashboard shows once it is filtered so; the ledger is closed again. */
    private Map<String, ChartSpec> screen(Period period, Measure measure, TimeUnit unit, boolean cumulative, Comparison comparison, Map<Dimension, String> chosen) {
        AppContext app = AppContext.open(ledger);
        Tasks tasks = fx(() -> new Tasks(unexpected::set));
        try {
            AtomicReference<BoardScreen> made = new AtomicReference<>();
            show(() -> {
                StackPane place = new StackPane();
                OverlayPane overlay = new OverlayPane(place);
                made.set(new BoardScreen(new BoardContext(app, texts, tasks, new ScriptedDialogs(), new Toast(texts, overlay), new SimpleObjectProperty<>(Tokens.LIGHT))));
                place.getChildren().add(made.get().view());
                made.get().refresh();
                return overlay;
            }, 1366, 768);
            BoardModel model = made.get().model();
            await("the dashboard", () -> model.stateProperty().get() != null);
            fx(() -> {
                model.change(f -> f.in(period));
                model.measureProperty().set(measure);
                model.unitProperty().set(unit);
                model.cumulativeProperty().set(cumulative);
                model.comparisonProperty().set(comparison);
                chosen.forEach((dimension, name) -> model.add(dimension, idOf(model.stateProperty().get().names().labels().names(dimension), name)));
            });
            await("the filtered dashboard", () -> model.stateProperty().get().board().request().filter().equals(model.filter())
                && model.stateProperty().get().board().request().comparison() == comparison && model.stateProperty().get().board().request().measure() == measure
                && model.stateProperty().get().board().request().unit() == unit && model.stateProperty().get().board().request().cumulative() == cumulative);
            return fx(() -> new LinkedHashMap<>(model.stateProperty().get().charts()));
        } finally {
            fx(tasks::close);
            app.close();
        }
    }

    private static Long idOf(Map<Long, String> names, String name) {
        return names.entrySet().stream().filter(e -> e.getValue().equals(name)).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private String run(List<String> args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Cli.run(args.toArray(String[]::new), print, print);
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> asked(List<String> command, Period period, Map<Dimension, String> chosen) {
        List<String> args = new ArrayList<>(command);
        args.addAll(List.of("--from", period.from().toString(), "--to", period.to().toString(), "--data", ledger.toString()));
        chosen.forEach((dimension, name) -> args.addAll(List.of("--" + dimension.code(), name)));
        return args;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replaceAll("[ %].*", "").replace(",", "").replace('\u2212', '-'));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2018-01-01, 2018-12-31, AMOUNT, MONTH, true, LAST_YEAR, -, -, -",
        "2017-11-20, 2018-10-03, ORDERS, QUARTER, false, PREVIOUS, 猕猴桃, -, 双龙镇",
        "2018-02-01, 2018-04-30, QUANTITY, WEEK, false, JAN_FEB, -, 邮乐网, -"})
    void everyChart(java.time.LocalDate from, java.time.LocalDate to, Measure measure, TimeUnit unit, boolean cumulative, Comparison comparison, String product, String channel,
        String township) throws IOException {
        Period period = Period.of(from, to);
        Map<Dimension, String> chosen = new LinkedHashMap<>();
        chosen.put(Dimension.PRODUCT, product);
        chosen.put(Dimension.CHANNEL, channel);
        chosen.put(Dimension.TOWNSHIP, township);
        chosen.values().removeIf(java.util.Objects::isNull);
        Map<String, ChartSpec> shown = screen(period, measure, unit, cumulative, comparison, chosen);
        assertThat(shown.keySet()).containsExactlyElementsOf(SalesCharts.NAMES);
        Path mine = folder.resolve("screen.png");
        Path theirs = folder.resolve("command.png");
        for (String name : SalesCharts.NAMES) {
            new PngWriter().write(shown.get(name), mine, PictureSize.DEFAULT, new Tokens(Theme.LIGHT, GrowthColours.ofCode(null, Lang.ZH)));
            List<String> command = new ArrayList<>(List.of("chart", name, "--out", theirs.toString(), "--lang", "zh", "--measure", measure.code(), "--by", unit.code(), "--compare",
                comparison.code()));
            if (cumulative) {
                command.add("--cumulative");
            }
            run(asked(command, period, chosen));
            assertThat(Files.mismatch(mine, theirs)).as("the picture of " + name).isEqualTo(-1);
        }
        String column = Map.of(Measure.AMOUNT, "amount", Measure.QUANTITY, "quantity_kg", Measure.ORDERS, "orders").get(measure);
        KEYS.forEach((chart, key) -> {
            if (chosen.keySet().stream().noneMatch(d -> d.code().equals(key))) {
                Map<String, BigDecimal> answered = answer(key, column, period, chosen);
                List<Bars.Bar> bars = ((Bars) shown.get(chart).body()).bars().stream().filter(b -> !b.other() && b.value().present()).toList();
                bars.forEach(b -> assertThat(answered.get(b.name()).setScale(measure.exactDecimals(), RoundingMode.HALF_UP)).as(chart + " " + b.name())
                    .isEqualByComparingTo(number(b.value().exact())));
                assertThat(bars).as(chart).isNotEmpty();
            }
        });
    }

    private Map<String, BigDecimal> answer(String by, String column, Period period, Map<Dimension, String> chosen) {
        List<String> lines = run(asked(List.of("query", "sales", "--by", by), period, chosen)).lines().toList();
        int at = List.of(lines.getFirst().split(",")).indexOf(column);
        Map<String, BigDecimal> answered = new HashMap<>();
        lines.stream().skip(1).map(line -> line.split(",", -1)).filter(cells -> !cells[at].isEmpty()).forEach(cells -> answered.put(cells[0], new BigDecimal(cells[at])));
        return answered;
    }

    @Test
    void theTableOfTheTrendHasTheMonthsOfTheQuery() {
        Period year = Period.year(2018);
        ChartSpec trend = screen(year, Measure.AMOUNT, TimeUnit.MONTH, false, Comparison.LAST_YEAR, Map.of()).get("trend");
        Map<String, BigDecimal> months = answer("month", "amount", year, Map.of());
        List<Trend.Step> steps = ((Trend) trend.body()).times();
        List<List<String>> table = ChartTable.rows(trend);
        int now = table.getFirst().indexOf(table.getFirst().stream().filter(h -> h.contains("2018") || h.contains("本期") || h.contains("今年")).findFirst().orElse(table.getFirst().get(1)));
        BigDecimal unit = trend.unit().startsWith("亿") ? BigDecimal.valueOf(100_000_000) : trend.unit().startsWith("万") ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
        assertThat(table).hasSize(steps.size() + 1);
        for (int i = 0; i < steps.size(); i++) {
            BigDecimal said = number(table.get(i + 1).get(now).replaceFirst("^\\p{IsHan}+", "")).multiply(unit);
            assertThat(said).as(steps.get(i).key()).isCloseTo(months.getOrDefault(steps.get(i).key().substring(0, 7), BigDecimal.ZERO),
                org.assertj.core.data.Offset.offset(new BigDecimal("0.01")));
        }
    }
}
