package ruralpost.centre.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.board.BoardFilter;
import ruralpost.board.BoardTile;
import ruralpost.board.Explained;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.ServedCells;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.CrossKey;
import ruralpost.chart.Stacked;
import ruralpost.place.PlaceLines;
import ruralpost.text.Lang;
import ruralpost.value.Period;

/** Whatever is chosen on the sample ledger, each tile and each mark equals the sum of the rows that it opens. */
class CentreBoardTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 12, 31);
    private static final int FILTERS = 80;

    @TempDir
    private Path folder;
    private AppContext app;
    private CentreBoardData data;
    private final Random random = new Random(5);

    @BeforeEach
    void open() {
        Founding.create(folder, new Founding.Answers(433124, "张三", Lang.ZH, true));
        app = AppContext.open(folder);
        data = CentreBoardData.of(app.centres().book(), app.centres().balances().current(), app.items().items(), app.centres().stock().documents(), app.places().places(),
            app.ledger().info().county());
    }

    @AfterEach
    void close() {
        app.close();
    }

    private <T> Set<T> some(List<T> of) {
        Set<T> some = new HashSet<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            some.add(of.get(random.nextInt(of.size())));
        }
        return some;
    }

    private BoardFilter<CentreDimension> filter() {
        BoardFilter<CentreDimension> filter = BoardFilter.all();
        LocalDate first = data.everything().from();
        if (random.nextInt(3) > 0) {
            LocalDate from = first.plusDays(random.nextInt(600));
            filter = filter.in(Period.of(from, from.plusDays(random.nextInt(900))));
            filter = random.nextInt(3) == 0 ? filter.within(Period.month(from.getYear(), from.getMonthValue()).intersect(filter.period()).orElseThrow()) : filter;
        }
        List<Long> sources = new ArrayList<>(data.book().fundings().stream().map(f -> f.stamp().id()).toList());
        sources.add(0L);
        List<String> townships = new ArrayList<>(data.book().centres().stream().map(c -> data.townships().of(c.place().stamp().id())).toList());
        Map<CentreDimension, List<?>> values = Map.of(CentreDimension.TOWNSHIP, townships, CentreDimension.KIND, List.of(CentreKind.values()),
            CentreDimension.ITEM, data.items().stream().map(i -> i.stamp().id()).toList(), CentreDimension.SOURCE, sources, CentreDimension.CONDITION, List.of(AssetCondition.values()));
        for (CentreDimension d : CentreDimension.values()) {
            filter = random.nextInt(4) == 0 ? filter.with(d, some(values.get(d))) : filter;
        }
        return filter;
    }

    private static BigDecimal sum(Explained number, String column) {
        int at = number.heads().stream().map(Explained.Head::key).toList().indexOf(column);
        return number.lines().stream().map(l -> l.cells().get(at).number()).filter(n -> n != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long count(String shown) {
        return shown.equals("—") ? 0 : Long.parseLong(shown.replace(",", ""));
    }

    @Test
    void eachTileIsTheSumOfItsRows() {
        int found = 0;
        for (int i = 0; i < FILTERS; i++) {
            BoardFilter<CentreDimension> filter = filter();
            CentreBoard board = new CentreBoard(data, filter, TODAY);
            Map<String, BoardTile> tiles = new TreeMap<>();
            new CentreTiles(board, Lang.ZH).all().forEach(t -> tiles.put(t.key(), t));
            Map<String, Explained> rows = new TreeMap<>();
            tiles.keySet().forEach(key -> rows.put(key, new CentreNumbers(board, null, Lang.ZH).tile(key)));
            rows.forEach((key, r) -> assertThat(r.equal()).as("%s %s", key, filter).isTrue());
            assertThat(count(tiles.get("centres").number())).isEqualTo(rows.get("centres").lines().size());
            assertThat(count(tiles.get("assets").number())).isEqualTo(rows.get("assets").lines().size());
            assertThat(sum(rows.get("children"), "children")).isEqualByComparingTo(BigDecimal.valueOf(count(tiles.get("children").number())));
            assertThat(sum(rows.get("transit"), "quantity")).isEqualByComparingTo(BigDecimal.valueOf(count(tiles.get("transit").number())));
            assertThat(sum(rows.get("short"), "items")).isEqualByComparingTo(BigDecimal.valueOf(count(tiles.get("short").number())));
            assertThat(sum(rows.get("value"), "value")).isEqualByComparingTo(CentreSums.value(new CentreSums(board).held(0)).toYuan());
            found += count(tiles.get("centres").number()) > 0 ? 1 : 0;
        }
        assertThat(found).isGreaterThan(FILTERS / 3);
    }

    @Test
    void eachMarkIsTheSumOfItsRows() {
        int marks = 0;
        for (int i = 0; i < FILTERS / 2; i++) {
            CentreBoard board = new CentreBoard(data, filter(), TODAY);
            for (String chart : CentreCharts.NAMES) {
                ChartSpec spec = new CentreCharts(board, Lang.EN).chart(chart);
                if (spec.body() instanceof Bars bars) {
                    for (Bars.Bar bar : bars.bars()) {
                        marks += check(board, chart, bar.key(), bar.value());
                    }
                } else {
                    Stacked stacked = (Stacked) spec.body();
                    for (Stacked.Layer layer : stacked.layers()) {
                        for (int s = 0; s < stacked.steps().size(); s++) {
                            marks += layer.values().get(s).present() ? check(board, chart, CrossKey.cell(layer.key(), stacked.steps().get(s).key()), layer.values().get(s)) : 0;
                        }
                    }
                }
            }
        }
        assertThat(marks).isGreaterThan(300);
    }

    private int check(CentreBoard board, String chart, String key, ChartValue value) {
        Explained rows = CentreNumbers.mark(board, null, chart, key, Lang.EN);
        assertThat(rows.equal()).as("%s %s %s", chart, key, board.filter()).isTrue();
        double sum = switch (chart) {
            case CentreCharts.MOVEMENTS -> sum(rows, "quantity").doubleValue() * (MovementsChart.group(key).comesIn() ? 1 : -1);
            case CentreCharts.VALUE -> sum(rows, "value").doubleValue();
            case CentreCharts.EQUIPMENT -> EquipmentChart.share(sum(rows, "met").longValue(), rows.lines().size()).value().doubleValue();
            default -> rows.lines().size();
        };
        assertThat(value.amount()).as("%s %s %s", chart, key, board.filter()).isEqualTo(sum);
        return 1;
    }

    @Test
    void townshipsWithoutACentreAreListed() {
        ChartSpec chart = new CentreCharts(new CentreBoard(data, BoardFilter.<CentreDimension>all().with(CentreDimension.CONDITION, Set.of(AssetCondition.BROKEN)), TODAY), Lang.ZH)
            .chart(CentreCharts.COVERAGE);
        Bars bars = (Bars) chart.body();
        Bars.Bar without = bars.bars().stream().filter(b -> b.value().amount() == 0).findFirst().orElseThrow();
        assertThat(chart.notes().getLast()).startsWith("没有：").contains(without.name());
        assertThat(bars.bars().stream().map(Bars.Bar::key)).containsAll(data.townships().codes());
        assertThat(bars.bars()).anyMatch(b -> b.value().amount() == 0).anyMatch(b -> b.value().amount() > 0);
    }

    @Test
    void eachChartOfInventedCentresSaysSo() {
        CentreCharts charts = new CentreCharts(new CentreBoard(data, BoardFilter.all(), TODAY), Lang.ZH);
        assertThat(CentreCharts.NAMES).allSatisfy(name -> assertThat(charts.chart(name).notes()).first().asString().contains("示例"));
    }

    @Test
    void smallCountsOfChildrenAreMarkedAsNotLeaving() {
        CentreBoard board = new CentreBoard(data, BoardFilter.all(), TODAY);
        ServedCells cells = ServedCells.of(200, data.book(), new PlaceLines(app.places().places()));
        Set<Long> small = cells.hidden(c -> c.year() == CentreSums.years(data, TODAY).get(c.centreId()) ? c.centreId() : null);
        Explained children = new CentreNumbers(board, cells, Lang.ZH).tile(CentreTiles.CHILDREN);
        Set<Long> hidden = new HashSet<>();
        children.lines().stream().filter(l -> l.cells().getLast().hidden()).forEach(l -> hidden.add(l.id()));
        Set<Long> open = new HashSet<>();
        board.open(0).stream().map(Centre::id).filter(small::contains).forEach(open::add);
        assertThat(hidden).isEqualTo(open).isNotEmpty();
        assertThat(new CentreNumbers(board, null, Lang.ZH).tile(CentreTiles.BOOKS).lines()).allMatch(l -> l.cells().get(4).hidden());
    }
}
