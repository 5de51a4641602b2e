package ruralpost.sales.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import ruralpost.app.AppContext;
import ruralpost.board.Meaning;
import ruralpost.chart.Bars;
import ruralpost.chart.Bullet;
import ruralpost.chart.Bullets;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.CrossKey;
import ruralpost.chart.Matrix;
import ruralpost.chart.Pairs;
import ruralpost.chart.Ring;
import ruralpost.chart.Scatter;
import ruralpost.chart.Share;
import ruralpost.chart.Stacked;
import ruralpost.chart.Trend;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Contract;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.ChartAsk;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlainSales;
import ruralpost.sales.dashboard.PlanChoice;
import ruralpost.sales.dashboard.RandomLedger;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.number.Recount;
import ruralpost.sales.dashboard.number.Recounting;
import ruralpost.text.Lang;
import ruralpost.value.Period;

/** Every chart of random dashboards on random ledgers says what the stored rows say when they are added up one by one. */
class ChartsEqualRowsTest {

    private static final int LEDGERS = 3;
    private static final List<RandomLedger> OPEN = new ArrayList<>();
    private static final List<PlainSales> ROWS = new ArrayList<>();
    private static Path folder;

    private RandomLedger ledger;
    private PlainSales plain;
    private SalesBoard board;
    private SalesCharts charts;
    private SalesFilter filter;
    private Period period;
    private Period shown;
    private Measure measure;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("charts");
        for (int i = 0; i < LEDGERS; i++) {
            OPEN.add(new RandomLedger(folder.resolve("ledger" + i), 100 + i));
            ROWS.add(new PlainSales(OPEN.get(i).fixture.app));
        }
    }

    @AfterContainer
    static void close() throws IOException {
        OPEN.forEach(RandomLedger::close);
        OPEN.clear();
        ROWS.clear();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }

    private void ask(long seed) {
        Random random = new Random(seed);
        int which = random.nextInt(LEDGERS);
        ledger = OPEN.get(which);
        plain = ROWS.get(which);
        AppContext app = ledger.fixture.app;
        period = List.of(Period.year(2018), Period.year(2017), Period.quarter(2018, 1 + random.nextInt(4)), Period.month(2018, 1 + random.nextInt(12)),
            Period.of(LocalDate.of(2016, 11, 17), LocalDate.of(2018, 6, 2)), Period.of(LocalDate.of(2012, 1, 1), LocalDate.of(2019, 12, 31))).get(random.nextInt(6));
        filter = SalesFilter.ALL.in(period);
        if (random.nextInt(2) == 0) {
            filter = filter.with(Dimension.PRODUCT, Stream.of(any(random, ledger.fixture.products), any(random, ledger.fixture.products)).collect(Collectors.toSet()));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.with(Dimension.CHANNEL, Set.of(any(random, ledger.fixture.channels)));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.with(Dimension.TOWNSHIP, Set.of(any(random, ledger.fixture.places)));
        }
        if (random.nextInt(6) == 0) {
            filter = filter.with(Dimension.VILLAGE, java.util.Collections.singleton(random.nextBoolean() ? null : any(random, ledger.villages)));
        }
        if (random.nextInt(5) == 0) {
            filter = filter.with(Dimension.BUYER_KIND, Set.of(BuyerKind.TRADE_UNION, BuyerKind.RETAIL));
        }
        if (random.nextInt(6) == 0) {
            filter = filter.with(Dimension.CONTRACT, Set.of(any(random, ledger.contracts)));
        }
        Period span = random.nextInt(3) == 0 ? Period.day(period.from().plusDays(random.nextInt((int) period.days()))).upTo(period.to()).orElseThrow() : null;
        span = span == null ? null : Period.of(span.from(), span.from().plusDays(random.nextInt(60))).intersect(period).orElseThrow();
        measure = Measure.values()[random.nextInt(3)];
        LocalDate today = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(900));
        BoardRequest request = new BoardRequest(filter, measure, TimeUnit.values()[1 + random.nextInt(4)], random.nextBoolean(), today,
            random.nextBoolean() ? Lang.ZH : Lang.EN, span);
        shown = request.shown();
        BoardFacts facts = BoardFacts.read(
            app.boardStores(),
            SalesLabels.read(app.catalogue(), app.places(), app.partners(), app.contracts()));
        board = SalesBoard.compute(app.cube().current(), request, PlanChoice.of(facts, filter, measure));
        charts = new SalesCharts(board, facts);
    }

    private static Long any(Random random, List<Long> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** What a value says exactly; null for none. */
    private static BigDecimal said(ChartValue value) {
        return value.present() ? new BigDecimal(value.exact().replaceAll("[ %].*", "").replace(",", "").replace('\u2212', '-')) : null;
    }

    private void same(ChartValue value, List<PlainSales.Row> rows, Measure of) {
        BigDecimal expected = PlainSales.sum(rows, of);
        if (expected == null) {
            assertThat(value).isEqualTo(ChartValue.NONE);
        } else {
            assertThat(said(value)).isEqualByComparingTo(expected.setScale(of.exactDecimals(), RoundingMode.HALF_UP));
            assertThat(value.mark()).isEqualTo(PlainSales.bound(rows, of).mark(board.request().lang()));
        }
    }

    private static List<PlainSales.Row> having(List<PlainSales.Row> rows, Dimension dimension, Object value) {
        return rows.stream().filter(r -> Objects.equals(r.values().get(dimension), value)).toList();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void barsAreTheRowsOfTheirValue(@ForAll long seed) {
        ask(seed);
        for (String name : List.of("products", "channels", "sellers", "townships", "villages")) {
            Dimension dimension = SalesCharts.dimensionOf(name);
            List<PlainSales.Row> rows = plain.in(shown, PlainSales.passing(filter, dimension));
            List<PlainSales.Row> all = plain.in(shown, r -> true);
            List<PlainSales.Row> rest = new ArrayList<>(rows);
            List<PlainSales.Row> restWhole = new ArrayList<>(all);
            Bars bars = (Bars) charts.chart(name).body();
            boolean ghosts = filter.chosen().keySet().stream().anyMatch(d -> d != dimension);
            for (Bars.Bar bar : bars.bars()) {
                if (!bar.key().equals("rest")) {
                    Object value = board.cube().value(SalesCharts.dimensionOf(name), Integer.parseInt(bar.key()));
                    same(bar.value(), having(rows, dimension, value), measure);
                    same(bar.whole(), ghosts ? having(all, dimension, value) : List.of(), measure);
                    same(bar.value(), plain.of(charts.behind(name, bar.key())), measure);
                    rest.removeAll(having(rows, dimension, value));
                    restWhole.removeAll(having(all, dimension, value));
                }
            }
            ChartValue other = bars.bars().stream().filter(b -> b.key().equals("rest")).map(Bars.Bar::value).findFirst().orElse(ChartValue.NONE);
            same(other, rest, measure);
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void kindsOfBuyersAreTheirRows(@ForAll long seed) {
        ask(seed);
        ChartSpec spec = charts.chart("buyers");
        List<Share.Part> parts = spec.body() instanceof Ring ring ? ring.parts() : ((Share) spec.body()).parts();
        List<PlainSales.Row> rows = plain.in(shown, PlainSales.passing(filter, Dimension.BUYER_KIND));
        Map<Object, List<PlainSales.Row>> stated = rows.stream().filter(r -> r.of(measure) != null)
            .collect(Collectors.groupingBy(r -> Objects.requireNonNullElse(r.values().get(Dimension.BUYER_KIND), "none")));
        assertThat(parts).hasSameSizeAs(stated.keySet());
        for (Share.Part part : parts) {
            Object value = board.cube().value(SalesCharts.dimensionOf("buyers"), Integer.parseInt(part.key()));
            same(part.value(), having(rows, Dimension.BUYER_KIND, value), measure);
            same(part.value(), plain.of(charts.behind("buyers", part.key())), measure);
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void pricesAreAmountByWeightOfRowsThatStateBoth(@ForAll long seed) {
        ask(seed);
        List<PlainSales.Row> rows = plain.in(shown, PlainSales.passing(filter, Dimension.PRODUCT));
        Scatter scatter = (Scatter) charts.chart("price").body();
        Set<Object> drawn = scatter.points().stream().map(p -> board.cube().value(SalesCharts.dimensionOf("price"), Integer.parseInt(p.key()))).collect(Collectors.toSet());
        for (long product : ledger.fixture.products) {
            List<PlainSales.Row> its = having(rows, Dimension.PRODUCT, product);
            List<PlainSales.Row> both = its.stream().filter(r -> r.yuan() != null && r.kg() != null).toList();
            BigDecimal yuan = PlainSales.sum(both, Measure.AMOUNT);
            BigDecimal kg = PlainSales.sum(both, Measure.QUANTITY);
            BigDecimal all = PlainSales.sum(its, Measure.QUANTITY);
            boolean priced = kg != null && kg.signum() > 0 && yuan.signum() >= 0 && all.signum() > 0;
            assertThat(drawn.contains(product)).isEqualTo(priced);
            if (priced) {
                Scatter.Point point = scatter.points().stream().filter(p -> board.cube().value(SalesCharts.dimensionOf("price"), Integer.parseInt(p.key())).equals(product)).findFirst().orElseThrow();
                assertThat(said(point.y())).isEqualByComparingTo(yuan.divide(kg, 2, RoundingMode.HALF_UP));
                same(point.x(), its, Measure.QUANTITY);
                same(point.size(), its, Measure.AMOUNT);
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void cellsOfTheHeatMapAreTheirRowsAndLeaveNothingOut(@ForAll long seed) {
        ask(seed);
        Matrix matrix = (Matrix) charts.chart("months").body();
        TimeUnit unit = ChartAsk.matrixUnit(period);
        for (int column = 0; column < matrix.columns().size(); column++) {
            Period days = unit.period(LocalDate.parse(matrix.columns().get(column).key())).intersect(period).orElseThrow();
            List<PlainSales.Row> step = plain.in(days, PlainSales.passing(filter, Dimension.PRODUCT));
            List<PlainSales.Row> rest = new ArrayList<>(step);
            for (int row = 0; row < matrix.rows().size(); row++) {
                String key = matrix.rows().get(row).key();
                if (!key.equals("rest")) {
                    List<PlainSales.Row> its = having(step, Dimension.PRODUCT, board.cube().value(Dimension.PRODUCT, Integer.parseInt(key)));
                    same(matrix.cells().get(row).get(column), its, measure);
                    same(matrix.cells().get(row).get(column), plain.of(charts.behind("months", CrossKey.cell(key, matrix.columns().get(column).key()))), measure);
                    rest.removeAll(its);
                } else {
                    same(matrix.cells().get(row).get(column), rest, measure);
                    rest.clear();
                }
            }
            assertThat(PlainSales.sum(rest, measure)).as("nothing is left out").isNull();
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void layersAndTrendAddUpStepByStep(@ForAll long seed) {
        ask(seed);
        Stacked stacked = (Stacked) charts.chart("stack").body();
        TimeUnit unit = board.request().unit();
        for (int i = 0; i < stacked.steps().size() && i < stacked.layers().stream().mapToInt(l -> l.values().size()).max().orElse(0); i++) {
            String step = stacked.steps().get(i).key();
            Period days = unit.period(LocalDate.parse(step)).intersect(period).orElseThrow();
            List<PlainSales.Row> rest = new ArrayList<>(plain.in(days, PlainSales.passing(filter, Dimension.CHANNEL)));
            for (Stacked.Layer layer : stacked.layers()) {
                if (!layer.key().equals("rest")) {
                    List<PlainSales.Row> its = plain.of(charts.behind("stack", CrossKey.cell(layer.key(), step)));
                    same(layer.values().get(i), its, measure);
                    assertThat(its).allMatch(r -> r.values().get(Dimension.CHANNEL).equals(board.cube().value(Dimension.CHANNEL, Integer.parseInt(layer.key()))));
                    rest.removeAll(its);
                } else {
                    same(layer.values().get(i), rest, measure);
                }
            }
        }
        Trend trend = (Trend) charts.chart("trend").body();
        Trend.Line now = trend.series().stream().filter(l -> l.key().equals("now")).findFirst().orElseThrow();
        for (int i = 0; i < now.values().size(); i++) {
            List<PlainSales.Row> rows = plain.of(charts.behind("trend", trend.times().get(i).key()));
            BigDecimal sum = PlainSales.sum(rows, measure);
            assertThat(said(now.values().get(i))).isEqualByComparingTo(sum == null ? BigDecimal.ZERO : sum.setScale(measure.exactDecimals(), RoundingMode.HALF_UP));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void contractsHoldAllTheirDeliveriesAgainstTheirSum(@ForAll long seed) {
        ask(seed);
        ChartSpec spec = charts.chart("contracts");
        Map<String, Pairs.Pair> pairs = ((Pairs) spec.body()).pairs().stream().collect(Collectors.toMap(Pairs.Pair::key, p -> p));
        Period days = board.covered();
        for (Contract c : ledger.fixture.app.contracts().contracts()) {
            long id = c.stamp().id();
            boolean delivers = !having(plain.in(shown, PlainSales.passing(filter, Dimension.CONTRACT)), Dimension.CONTRACT, id).isEmpty();
            LocalDate end = c.dueOn() == null ? c.signedOn() : c.dueOn();
            boolean fits = filter.chosen().entrySet().stream().allMatch(e -> e.getKey() == Dimension.CONTRACT
                || e.getKey() == Dimension.PRODUCT && e.getValue().contains(c.productId())
                || e.getKey() == Dimension.BUYER_KIND && c.buyerKind() != null && e.getValue().contains(c.buyerKind()));
            boolean expected = !c.signedOn().isAfter(days.to()) && (delivers || !end.isBefore(days.from()) && fits);
            Pairs.Pair pair = pairs.remove(Long.toString(id));
            assertThat(pair != null).as(c.number()).isEqualTo(expected);
            if (expected) {
                List<PlainSales.Row> deliveries = plain.in(Period.of(LocalDate.of(2000, 1, 1), days.to()), r -> Objects.equals(r.values().get(Dimension.CONTRACT), id));
                if (deliveries.isEmpty()) {
                    assertThat(said(pair.second())).isEqualByComparingTo("0");
                } else {
                    same(pair.second(), deliveries, Measure.AMOUNT);
                }
                same(pair.second(), deliveries.isEmpty() ? deliveries : plain.of(charts.behind("contracts", pair.key())), Measure.AMOUNT, deliveries.isEmpty());
                assertThat(said(pair.first())).usingComparator(Comparator.nullsFirst(BigDecimal::compareTo)).isEqualTo(c.amount() == null ? null : c.amount().money().toYuan());
            }
        }
        assertThat(pairs).isEmpty();
    }

    private void same(ChartValue value, List<PlainSales.Row> rows, Measure of, boolean skip) {
        if (!skip) {
            same(value, rows, of);
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void plansCountWhatWasSoldInTheirDays(@ForAll long seed) {
        ask(seed);
        Map<String, Bullets.Item> items = new HashMap<>();
        ((Bullets) charts.chart("plans").body()).items().forEach(i -> items.put(i.key(), i));
        for (PlanTarget plan : ledger.fixture.app.plans().plans()) {
            Measure of = switch (plan.measure()) {
                case AMOUNT -> Measure.AMOUNT;
                case QUANTITY_KG -> Measure.QUANTITY;
                case ORDERS -> Measure.ORDERS;
                default -> null;
            };
            Bullets.Item item = items.remove(Long.toString(plan.stamp().id()));
            assertThat(item != null).isEqualTo(of != null && plan.period().overlaps(period));
            if (item != null) {
                LocalDate last = plan.period().to().isBefore(period.to()) ? plan.period().to() : period.to();
                List<PlainSales.Row> rows = plain.in(Period.of(plan.period().from(), last), r -> inScope(plan, r));
                BigDecimal reached = Objects.requireNonNullElse(PlainSales.sum(rows, of), BigDecimal.ZERO);
                assertThat(item.bullet().value().amount()).isCloseTo(reached.doubleValue() * 100 / plan.target().doubleValue(), org.assertj.core.data.Offset.offset(0.001));
                assertThat(item.bullet().marks()).hasSameSizeAs(plan.steps());
                assertThat(item.bullet().value().mark()).isEqualTo(PlainSales.bound(rows, of).mark(board.request().lang()));
                assertThat(plain.of(charts.behind("plans", item.key()))).containsExactlyInAnyOrderElementsOf(rows);
            }
        }
        assertThat(items).isEmpty();
        if (board.plan() != null) {
            BigDecimal reached = Objects.requireNonNullElse(PlainSales.sum(plain.of(charts.behind("plan", "value")), measure), BigDecimal.ZERO);
            assertThat(((Bullet) charts.chart("plan").body()).value().amount())
                .isCloseTo(reached.doubleValue() * 100 / board.plan().target().doubleValue(), org.assertj.core.data.Offset.offset(0.001));
        }
    }

    private static boolean inScope(PlanTarget plan, PlainSales.Row r) {
        Long place = plan.scope().placeId();
        return (plan.scope().productId() == null || plan.scope().productId().equals(r.values().get(Dimension.PRODUCT)))
            && (plan.scope().channelId() == null || plan.scope().channelId().equals(r.values().get(Dimension.CHANNEL)))
            && (place == null || Stream.of(Dimension.SELLER, Dimension.VILLAGE, Dimension.TOWNSHIP).anyMatch(d -> place.equals(r.values().get(d))));
    }

    private BoardFacts.Stores stores() {
        AppContext app = ledger.fixture.app;
        return app.boardStores();
    }

    /** Opens a mark: its number is what the mark says, in numbers and in its bound, and now and then it is added up again from the stored rows. */
    private OpenedNumber opens(String chart, String key, ChartValue value) {
        OpenedNumber number = charts.open(chart, key);
        assertThat(number).as(chart + " " + key).isNotNull();
        if (!value.present()) {
            assertThat(number.value()).as(chart + " " + key).isNull();
        } else {
            BigDecimal said = said(value);
            assertThat(number.value()).as(chart + " " + key).isNotNull();
            assertThat(number.value().setScale(Math.max(0, said.scale()), RoundingMode.HALF_UP)).as(chart + " " + key).isEqualByComparingTo(said);
            if (!chart.equals("price")) {
                assertThat(number.bound().mark(board.request().lang())).as(chart + " " + key).isEqualTo(value.mark());
            }
        }
        if (Math.floorMod(key.hashCode() + board.last().getDayOfYear(), 9) == 0) {
            Recount recount = new Recounting(ledger.fixture.app.sales(), ledger.fixture.app.ledger(), stores()).of(number, n -> { });
            assertThat(recount.equal()).as(chart + " " + key + " recounted").isTrue();
        }
        return number;
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void everyMarkOpensTheNumberThatItSays(@ForAll long seed) {
        ask(seed);
        for (String name : List.of("products", "channels", "sellers", "townships", "villages")) {
            ((Bars) charts.chart(name).body()).bars().forEach(bar -> opens(name, bar.key(), bar.value()));
        }
        ChartSpec buyers = charts.chart("buyers");
        for (Share.Part part : buyers.body() instanceof Ring ring ? ring.parts() : ((Share) buyers.body()).parts()) {
            OpenedNumber number = opens("buyers", part.key(), part.value());
            assertThat(number.formulas().getFirst().result()).endsWith(part.percent());
        }
        Matrix matrix = (Matrix) charts.chart("months").body();
        for (int row = 0; row < matrix.rows().size(); row++) {
            assertThat(charts.open("months", CrossKey.row(matrix.rows().get(row).key()))).isNotNull();
            for (int column = 0; column < matrix.columns().size(); column += 3) {
                opens("months", CrossKey.cell(matrix.rows().get(row).key(), matrix.columns().get(column).key()), matrix.cells().get(row).get(column));
            }
        }
        Stacked stacked = (Stacked) charts.chart("stack").body();
        for (Stacked.Layer layer : stacked.layers()) {
            for (int i = 0; i < layer.values().size(); i += 5) {
                opens("stack", CrossKey.cell(layer.key(), stacked.steps().get(i).key()), layer.values().get(i));
            }
        }
        ((Scatter) charts.chart("price").body()).points().forEach(p -> opens("price", p.key(), p.y()));
        ((Pairs) charts.chart("contracts").body()).pairs().forEach(p -> {
            OpenedNumber number = opens("contracts", p.key(), p.second());
            assertThat(p.note()).startsWith(p.second().present() && p.first().present() ? number.formulas().getFirst().result() : "\u2014");
        });
        for (Bullets.Item item : ((Bullets) charts.chart("plans").body()).items()) {
            OpenedNumber number = charts.open("plans", item.key());
            assertThat(number.value().doubleValue()).isCloseTo(item.bullet().value().amount(), org.assertj.core.data.Offset.offset(0.001));
            assertThat(number.bound().mark(board.request().lang())).isEqualTo(item.bullet().value().mark());
        }
        if (board.plan() != null) {
            assertThat(charts.open("plan", "value").value().doubleValue())
                .isCloseTo(((Bullet) charts.chart("plan").body()).value().amount(), org.assertj.core.data.Offset.offset(0.001));
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void choosingAMarkFiltersToItsRows(@ForAll long seed) {
        ask(seed);
        Matrix matrix = (Matrix) charts.chart("months").body();
        if (matrix.rows().isEmpty() || matrix.rows().getFirst().key().equals("rest")) {
            return;
        }
        String row = matrix.rows().getFirst().key();
        String column = matrix.columns().getLast().key();
        Meaning<Dimension> meaning = charts.meaning("months", Set.of(CrossKey.cell(row, column)));
        BoardRequest narrowed = board.request().withSpan(meaning.days());
        for (var chosen : meaning.values().entrySet()) {
            narrowed = narrowed.withFilter(narrowed.filter().with(chosen.getKey(), chosen.getValue()));
        }
        SalesBoard next = SalesBoard.compute(board.cube(), narrowed, null);
        same(new ChartInput(next, null).writer(BigDecimal.ONE).value(next.now().total()), plain.of(charts.behind("months", CrossKey.cell(row, column))), measure);
        ChartSpec after = new SalesCharts(next, BoardFacts.of(new SalesLabels(Map.of()))).chart("months");
        assertThat(after.chosen()).contains(CrossKey.cell(row, column));
        assertThat(charts.meaning("months", Set.of(CrossKey.row("rest"))).isEmpty()).isTrue();
        assertThat(charts.meaning("months", Set.of(CrossKey.column(column))).days()).isEqualTo(meaning.days());
    }
}
