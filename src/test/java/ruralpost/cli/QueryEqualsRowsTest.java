package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.app.AppContext;
import ruralpost.chart.Bars;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlainSales;
import ruralpost.sales.dashboard.RandomLedger;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.chart.SalesCharts;
import ruralpost.text.Lang;
import ruralpost.value.Period;

/** {@code query sales} says what the stored rows say, and the charts say the same. */
class QueryEqualsRowsTest {

    private static final Period DAYS = Period.of(LocalDate.of(2017, 11, 20), LocalDate.of(2018, 10, 3));

    @TempDir
    private Path folder;
    private PlainSales plain;
    private final Map<Long, String> names = new HashMap<>();
    private final Map<String, Map<String, String>> charted = new HashMap<>();

    @BeforeEach
    void fill() {
        try (RandomLedger ledger = new RandomLedger(folder, 77)) {
            AppContext app = ledger.fixture.app;
            plain = new PlainSales(app);
            for (String table : List.of("product", "channel", "place", "partner")) {
                app.ledger().read(ctx -> ctx.fetch("select id, name from " + table)).forEach(r -> names.put(r.get(0, Long.class), r.get(1, String.class)));
            }
            SalesBoard board = SalesBoards.compute(app, new SalesBook(app).facts(), app.cube().current(), SalesFilter.ALL.in(DAYS), Measure.AMOUNT, new SalesBoards.Steps(null, false), Lang.EN);
            BoardFacts facts = new SalesBook(app).facts();
            SalesCharts charts = new SalesCharts(board, facts);
            for (String chart : List.of("products", "channels", "sellers", "townships", "villages")) {
                Map<String, String> bars = new TreeMap<>();
                ((Bars) charts.chart(chart).body()).bars().stream().filter(b -> !b.other() && b.value().present())
                    .forEach(b -> bars.put(b.name(), b.value().exact().replace(",", "").replace('\u2212', '-').replace(" yuan", "")));
                charted.put(chart, bars);
            }
        }
    }

    private List<String> query(String by, String... more) {
        List<String> args = new ArrayList<>(List.of("query", "sales", "--by", by, "--from", DAYS.from().toString(), "--to", DAYS.to().toString(),
            "--data", folder.toString()));
        args.addAll(Arrays.asList(more));
        return CliTest.runAsIs(args.toArray(String[]::new)).ended(0).lines();
    }

    /** A key as the command line writes it. */
    private String key(String key, PlainSales.Row row) {
        LocalDate day = row.to();
        return switch (key) {
            case "day" -> day.toString();
            case "week" -> "%04d-W%02d".formatted(day.get(WeekFields.ISO.weekBasedYear()), day.get(WeekFields.ISO.weekOfWeekBasedYear()));
            case "month" -> day.toString().substring(0, 7);
            case "quarter" -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
            case "year" -> String.valueOf(day.getYear());
            default -> {
                Object value = row.values().get(Dimension.valueOf(key.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
                yield value == null ? "" : value instanceof BuyerKind kind ? kind.code() : names.get((Long) value);
            }
        };
    }

    private List<String> expected(List<String> keys, Predicate<PlainSales.Row> passing) {
        Map<String, List<PlainSales.Row>> groups = new TreeMap<>();
        for (PlainSales.Row row : plain.in(DAYS, passing)) {
            groups.computeIfAbsent(String.join(",", keys.stream().map(k -> key(k, row)).toList()), k -> new ArrayList<>()).add(row);
        }
        List<String> lines = new ArrayList<>();
        groups.forEach((key, rows) -> {
            BigDecimal yuan = PlainSales.sum(rows, Measure.AMOUNT);
            BigDecimal kg = PlainSales.sum(rows, Measure.QUANTITY);
            BigDecimal orders = PlainSales.sum(rows, Measure.ORDERS);
            lines.add(key + "," + (yuan == null ? "," : yuan.setScale(2) + "," + PlainSales.bound(rows, Measure.AMOUNT).code()) + ","
                + (kg == null ? "" : kg.signum() == 0 ? "0" : kg.stripTrailingZeros().toPlainString()) + ","
                + (orders == null || orders.signum() == 0 ? "" : orders) + "," + rows.size());
        });
        return lines;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"township", "village", "week", "township,week", "village,month", "product,quarter", "channel,year", "seller", "buyer-kind,day"})
    void groupsAreTheirRows(String by) {
        List<String> answered = query(by);
        assertThat(answered.getFirst()).isEqualTo(by + ",amount,bound,quantity_kg,orders,records");
        assertThat(answered.subList(1, answered.size())).containsExactlyInAnyOrderElementsOf(expected(List.of(by.split(",")), r -> true)).hasSizeGreaterThan(2);
    }

    @Test
    void townshipsAndVillagesFilter() {
        long township = id("双龙镇");
        long village = id("村0");
        assertThat(query("product", "--township", "双龙镇").stream().skip(1).toList())
            .containsExactlyInAnyOrderElementsOf(expected(List.of("product"), r -> Long.valueOf(township).equals(r.values().get(Dimension.TOWNSHIP))));
        assertThat(query("week", "--village", "村0").stream().skip(1).toList())
            .containsExactlyInAnyOrderElementsOf(expected(List.of("week"), r -> Long.valueOf(village).equals(r.values().get(Dimension.VILLAGE))));
        assertThat(CliTest.runAsIs("query", "sales", "--township", "村0", "--data", folder.toString()).ended(2).err()).contains("--township", "村0");
    }

    private long id(String name) {
        return names.entrySet().stream().filter(e -> e.getValue().equals(name)).findFirst().orElseThrow().getKey();
    }

    @ParameterizedTest
    @CsvSource({"products,product", "channels,channel", "sellers,seller", "townships,township", "villages,village"})
    void chartsSayTheSame(String chart, String by) {
        Map<String, String> answered = new HashMap<>();
        query(by).stream().skip(1).map(line -> line.split(",", -1)).filter(cells -> !cells[0].isEmpty() && !cells[1].isEmpty()).forEach(cells -> answered.put(cells[0], cells[1]));
        assertThat(charted.get(chart)).isNotEmpty().allSatisfy((name, value) -> assertThat(answered.get(name)).as(name).isEqualTo(value));
    }
}
