package ruralpost.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.chart.SalesCharts;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Lang;

/** Starting: a fresh program each time, from the start of its process to the first dashboard. The window itself is not part of it. */
final class StartBench {

    private static final String HEAP = "512m";

    private final Folders folders;
    private final LedgerMaker ledgers;
    private final Results results;
    private final int rows;
    private final int rounds;

    StartBench(Folders folders, LedgerMaker ledgers, Results results, int rows, int rounds) {
        this.folders = folders;
        this.ledgers = ledgers;
        this.results = results;
        this.rows = rows;
        this.rounds = rounds;
    }

    void run() throws Exception {
        String part = "5. Start, a fresh program each time";
        Path sample = folders.copy(ledgers.sample(), "start-sample");
        Path large = folders.copy(ledgers.rows(rows), "start-large");
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            keep(times, round, "sample", Child.run(HEAP, "start", sample.toString()));
            keep(times, round, "plain", Child.run(HEAP, "plain", sample.toString()));
            Files.deleteIfExists(new LedgerFiles(large).columns());
            keep(times, round, "rows", Child.run(HEAP, "start", large.toString()));
            keep(times, round, "large", Child.run(HEAP, "start", large.toString()));
            keep(times, round, "plain-large", Child.run(HEAP, "plain", large.toString()));
            Path fresh = folders.scratch().resolve("founding");
            Folders.delete(fresh);
            keep(times, round, "founding", Child.run(HEAP, "found", fresh.toString()));
        }
        results.add(Line.ms(part, "first start: found a ledger with the sample", new Samples(times.get("founding done"))));
        String many = Line.number(rows) + " sales";
        line(part, "sample ledger: opened", times, "sample opened", "plain done");
        line(part, "sample ledger: first dashboard computed", times, "sample board", "plain done");
        line(part, many + ": opened", times, "large opened", "plain-large done");
        line(part, many + ", columns not kept: first dashboard, of the newest sales", times, "rows first", "plain-large done");
        line(part, many + ", columns not kept: dashboard of all sales", times, "rows board", "plain-large done");
        line(part, many + ": columns loaded", times, "large columns", "plain-large done");
        line(part, many + ": first dashboard computed", times, "large board", "plain-large done");
    }

    private void line(String part, String work, Map<String, double[]> times, String ours, String theirs) {
        results.add(Line.ms(part, work, new Samples(times.get(ours))).against("plain H2: open and count", new Samples(times.get(theirs))));
    }

    private void keep(Map<String, double[]> times, int round, String name, Map<String, Double> told) {
        if (round >= 0) {
            told.forEach((point, value) -> times.computeIfAbsent(name + " " + point, n -> new double[rounds])[round] = value);
        }
    }

    /** In a process of its own: opens the ledger and computes the first dashboard. */
    static void open(Path folder) {
        try (AppContext app = AppContext.open(folder)) {
            Child.reached("opened");
            boolean[] first = new boolean[1];
            app.cube().onLoaded(() -> {
                if (!first[0] && app.cube().loaded().size() > 0) {
                    first[0] = true;
                    draw(app, app.cube().loaded());
                    Child.reached("first");
                }
            });
            SalesCube cube = app.cube().current();
            Child.reached("columns");
            draw(app, cube);
            Child.reached("board");
        }
    }

    private static void draw(AppContext app, SalesCube cube) {
        SalesLabels labels = SalesLabels.read(app.catalogue(), app.places(), app.partners(), app.contracts());
        LocalDate today = LocalDate.of(2019, 3, 1);
        SalesBoard board = SalesBoard.compute(cube, new BoardRequest(SalesFilter.ALL.in(SalesBoard.openingPeriod(cube, today)), Measure.AMOUNT,
            TimeUnit.MONTH, false, today, Lang.ZH), null);
        Bench.require(new SalesCharts(board, BoardFacts.of(labels)).all().size() == SalesCharts.NAMES.size(), "A chart is missing");
    }

    static void found(Path folder) {
        Founding.create(folder, LedgerMaker.answers(true));
        Child.reached("done");
    }

    /** In a process of its own: the least that a program on this database can do. */
    static void plain(Path folder) throws Exception {
        try (Plain p = new Plain(folder)) {
            Bench.require(p.number("select count(*) from sale") > 0, "No sales");
            Child.reached("done");
        }
    }
}
