package ruralpost.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import ruralpost.app.AppContext;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.chart.SalesCharts;
import ruralpost.sales.dashboard.tile.SalesTiles;
import ruralpost.text.Lang;
import ruralpost.value.Period;

/** One interaction with the dashboard: all sums, tiles and charts computed anew. */
final class BoardBench {

    private final LedgerMaker ledgers;
    private final Folders folders;
    private final Results results;
    private final int rows;
    private final int rounds;

    BoardBench(Folders folders, LedgerMaker ledgers, Results results, int rows, int rounds) {
        this.folders = folders;
        this.ledgers = ledgers;
        this.results = results;
        this.rows = rows;
        this.rounds = rounds;
    }

    void run() throws Exception {
        Path kept = ledgers.rows(rows);
        String part = "4. One dashboard interaction among " + Line.number(rows) + " sales";
        try (AppContext app = AppContext.open(folders.copy(kept, "board"))) {
            SalesCube cube = app.cube().current();
            against(part, cube, BoardBeside.of(app, cube));
        }
    }

    private void against(String part, SalesCube cube, BoardFacts facts) throws Exception {
        try (SqlSales duck = SqlSales.duckDb(cube); SqlSales sqlite = SqlSales.sqlite(cube)) {
            for (Map.Entry<String, BoardRequest> e : requests(cube).entrySet()) {
                BoardRequest request = e.getValue();
                SalesBoard board = SalesBoard.compute(cube, request, null);
                Bench.require(board.now().total().fen == duck.board(request, cube, board.base())
                    && board.now().total().fen == sqlite.board(request, cube, board.base()), "The three do not agree: " + e.getKey());
                Map<String, Samples> times = new Race().add("ours", () -> ours(cube, request, facts))
                    .add("duck", () -> duck.board(request, cube, board.base())).run(Math.max(5, rounds), rounds);
                Samples slow = new Race().add("sqlite", () -> sqlite.board(request, cube, board.base())).run(0, 3).get("sqlite");
                Line line = Line.ms(part, e.getKey(), times.get("ours")).goal(Goal.fasterAnd(16));
                results.add(line.against("DuckDB, same group-bys", times.get("duck")));
                results.add(line.against("SQLite, same group-bys", slow));
            }
        }
    }

    /** All pages, and nothing known from before: the dearest that a click can be. */
    static void ours(SalesCube cube, BoardRequest request, BoardFacts known) {
        BoardFacts facts = BoardBeside.fresh(known);
        SalesBoard board = SalesBoard.compute(cube, request, null);
        Bench.require(new SalesCharts(board, facts).all().size() == SalesCharts.NAMES.size(), "A chart is missing");
        Bench.require(!new SalesTiles(board, facts).all().isEmpty(), "The tiles are missing");
    }

    /** What a person clicks: the year, a bar, a second one, a month of the trend, all three years. */
    static Map<String, BoardRequest> requests(SalesCube cube) {
        LocalDate today = LocalDate.of(2019, 3, 1);
        BoardRequest year = new BoardRequest(SalesFilter.ALL.in(Period.year(2018)), Measure.AMOUNT, TimeUnit.MONTH, false, today, Lang.ZH);
        Object product = cube.value(Dimension.PRODUCT, 1);
        Object channel = cube.value(Dimension.CHANNEL, 1);
        SalesFilter one = year.filter().with(Dimension.PRODUCT, Set.of(product));
        Map<String, BoardRequest> all = new LinkedHashMap<>();
        all.put("a year, nothing chosen", year);
        all.put("a product chosen", year.withFilter(one));
        all.put("a product and a channel chosen", year.withFilter(one.with(Dimension.CHANNEL, Set.of(channel))));
        all.put("retail and canteens, by day", year.withFilter(year.filter().with(Dimension.BUYER_KIND, Set.of(BuyerKind.RETAIL, BuyerKind.CANTEEN)))
            .withUnit(TimeUnit.DAY));
        all.put("a month of the trend chosen", year.withSpan(Period.month(2018, 9)));
        all.put("all three years, nothing chosen", year.withFilter(SalesFilter.ALL.in(Period.of(LocalDate.of(2016, 1, 1), LocalDate.of(2018, 12, 31)))));
        return all;
    }

}
