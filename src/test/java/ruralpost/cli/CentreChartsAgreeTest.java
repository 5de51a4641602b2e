package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.board.BoardChoice;
import ruralpost.board.BoardTile;
import ruralpost.centre.CentreKind;
import ruralpost.centre.dashboard.MoveGroup;
import ruralpost.centre.stock.Balance;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.centre.stock.StockStore;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Stacked;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.centre.dashboard.CentreDimension;
import ruralpost.chart.ChartSpec;
import ruralpost.text.Lang;
import ruralpost.ui.board.BoardShown;
import ruralpost.ui.centre.board.CentreArea;
import ruralpost.value.Period;

/** The dashboard of centres, the chart command and the query say the same. */
class CentreChartsAgreeTest {

    @TempDir
    private Path folder;
    private Path ledger;

    @BeforeEach
    void found() {
        ledger = folder.resolve("ledger");
        Founding.create(ledger, new Founding.Answers(433124, "张三", Lang.ZH, true));
    }

    private <T> T shown(BoardChoice<CentreDimension> choice, java.util.function.Function<BoardShown<CentreDimension>, T> use) {
        try (AppContext app = AppContext.open(ledger)) {
            return use.apply(new CentreArea(app, () -> { }).compute(choice, LocalDate.now(), Lang.ZH));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre-coverage", "centre-equipment", "stock-movements", "stock-value", "asset-condition"})
    void theCommandDrawsWhatTheScreenShows(String name) throws Exception {
        Period days = Period.of(LocalDate.of(2014, 1, 1), LocalDate.now());
        ChartSpec screen = shown(BoardChoice.<CentreDimension>first().in(days).add(CentreDimension.KIND, CentreKind.CHILDRENS_HOME), s -> s.charts().get(name));
        AtomicReference<ChartSpec> drawn = new AtomicReference<>();
        Path file = folder.resolve(name + ".png");
        String[] args = {"chart", name, "--out", file.toString(), "--data", ledger.toString(), "--from", days.from().toString(), "--to", days.to().toString(), "--kind", "childrens_home"};
        CliTest.runAsIs(args).ended(0);
        assertThat(Files.size(file)).isGreaterThan(4000);
        try (AppContext app = AppContext.open(ledger)) {
            ruralpost.board.BoardFilter<CentreDimension> filter = BoardChoice.<CentreDimension>first().in(days).add(CentreDimension.KIND, CentreKind.CHILDRENS_HOME).filter();
            drawn.set(new ruralpost.centre.dashboard.CentreCharts(new ruralpost.centre.dashboard.CentreBoard(CentreChoice.data(app), filter, LocalDate.now()), Lang.ZH).chart(name));
        }
        assertThat(drawn.get()).isEqualTo(screen);
        assertThat(screen.body().isEmpty()).isFalse();
        assertThat(CliTest.runAsIs("chart", name, "--out", file.toString(), "--data", ledger.toString(), "--item", "没有").ended(2).err()).contains("--item");
    }

    /** What is lost and what a stock-take found too much or too little have layers of their own, which are what the query lists. */
    @Test
    void lossesAndCountDifferencesStandInTheMovementsAsTheQueryListsThem() {
        LocalDate day = LocalDate.of(2020, 6, 1);
        try (AppContext app = AppContext.open(ledger)) {
            StockBook book = app.centres().balances().current();
            Balance full = book.balances(day).stream().filter(b -> b.state() == StockState.SHELF && b.quantity() > 40
                && !app.items().items().stream().filter(i -> i.stamp().id() == b.itemId()).findFirst().orElseThrow().isAsset()).findFirst().orElseThrow();
            long centre = full.centreId();
            app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
                StockStore stock = app.centres().stock();
                stock.post(tx, StockDocument.of(StockDocumentKind.STOCK_LOSS, "被盗", day).approved("张局长", null),
                    List.of(StockMove.at(MoveKind.LOST_FROM_STOCK, centre, full.itemId(), 3).because(null, "库房被盗")));
                stock.post(tx, StockDocument.of(StockDocumentKind.LOAN, "借出", day), List.of(StockMove.at(MoveKind.LENT, centre, full.itemId(), 5)));
                stock.post(tx, StockDocument.of(StockDocumentKind.LOSS, "未还", day).approved("张局长", null), List.of(StockMove.at(MoveKind.LOST, centre, full.itemId(), 2)));
                return stock.post(tx, StockDocument.of(StockDocumentKind.COUNT, "盘点", day),
                    List.of(StockMove.at(MoveKind.SURPLUS, centre, full.itemId(), 7), StockMove.at(MoveKind.SHORTAGE, centre, full.itemId(), 11)));
            });
        }
        Period days = Period.of(LocalDate.of(2014, 1, 1), LocalDate.of(2020, 12, 31));
        ChartSpec chart = shown(BoardChoice.<CentreDimension>first().in(days), s -> s.charts().get("stock-movements"));
        Map<String, Long> drawn = new TreeMap<>();
        ((Stacked) chart.body()).layers().forEach(l -> drawn.put(l.name(), Math.round(l.values().stream().filter(ChartValue::present).mapToDouble(ChartValue::amount).sum())));
        assertThat(drawn).containsEntry("丢失", -5L).containsEntry("盘盈", 7L).containsEntry("盘亏", -11L);
        assertThat(chart.notes().toString()).contains("丢失、盘亏在下", "期初、调拨、借还、维修不计");
        List<String> lines = CliTest.runAsIs("query", "movements", "--from", days.from().toString(), "--to", days.to().toString(), "--data", ledger.toString()).ended(0).lines();
        List<String> head = List.of(lines.getFirst().split(",", -1));
        Map<String, Long> listed = new TreeMap<>();
        lines.stream().skip(1).map(l -> l.split(",", -1)).forEach(c -> {
            MoveGroup group = MoveGroup.of(MoveKind.ofCode(c[head.indexOf("kind")]));
            if (group != null) {
                listed.merge(Texts.of(Lang.ZH).get(group.label()), (group.comesIn() ? 1 : -1) * Long.parseLong(c[head.indexOf("quantity")]), Long::sum);
            }
        });
        assertThat(listed).isEqualTo(drawn);
        assertThat(((Stacked) chart.body()).layers()).extracting(Stacked.Layer::colour).as("none is the colour of what cannot be chosen").doesNotContain(8);
    }

    @Test
    void itemsShortAreThoseOfTheQuery() {
        List<String> lines = CliTest.runAsIs("query", "centres", "--on", LocalDate.now().toString(), "--data", ledger.toString()).ended(0).lines();
        List<String> head = List.of(lines.getFirst().split(",", -1));
        long listed = lines.stream().skip(1).map(l -> l.split(",", -1)).filter(c -> !c[head.indexOf("kind")].equals("storeroom") && c[head.indexOf("closed")].isEmpty())
            .mapToLong(c -> Long.parseLong(c[head.indexOf("items_short")])).sum();
        Map<String, String> tiles = shown(BoardChoice.first(), s -> s.tiles().stream().collect(java.util.stream.Collectors.toMap(BoardTile::key, BoardTile::number)));
        assertThat(tiles.get("short").replace(",", "")).isEqualTo(Long.toString(listed)).isNotEqualTo("0");
    }
}
