package ruralpost.bench;

import java.nio.file.Path;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.BoardFacts;

/** Whether five times as many sales cost more than five times as much. */
final class HeavyBoard {

    private static final String HEAP = "2g";
    private static final int TIMES = 5;

    private final LedgerMaker ledgers;
    private final Results results;
    private final int rows;
    private final int rounds;

    HeavyBoard(LedgerMaker ledgers, Results results, int rows, int rounds) {
        this.ledgers = ledgers;
        this.results = results;
        this.rows = rows;
        this.rounds = rounds;
    }

    void run() throws Exception {
        String part = "7. Time per row, " + Line.number((double) rows * TIMES) + " sales against " + Line.number(rows);
        Path few = ledgers.rows(rows);
        Path many = ledgers.rows(rows * TIMES);
        Map<String, Double> told = Child.run(HEAP, "board", few.toString(), many.toString(), String.valueOf(rounds));
        results.add(Line.of(part, "heap of the columns", "bytes a row", told.get("heap")).goal(Goal.value(100)));
        for (int i = 0; told.containsKey("few " + i); i++) {
            results.add(new Line(part, "dashboard " + (i + 1), "ns a row", Samples.of(told.get("many " + i)), Line.number(rows) + " sales",
                Samples.of(told.get("few " + i)), Goal.ratio(1.15)));
        }
    }

    /** In a process of its own: opens the kept ledgers only to read them. */
    static void inside(Path fewRows, Path manyRows, int rounds) {
        try (AppContext few = AppContext.open(fewRows); AppContext many = AppContext.open(manyRows)) {
            SalesCube small = few.cube().current();
            long before = used();
            SalesCube large = many.cube().current();
            Child.tell("heap", (used() - before) / (double) large.size());
            BoardFacts facts = BoardBeside.of(few, small);
            BoardFacts others = BoardBeside.of(many, large);
            int i = 0;
            var requestsOfLarge = BoardBench.requests(large).values().iterator();
            for (BoardRequest request : BoardBench.requests(small).values()) {
                BoardRequest other = requestsOfLarge.next();
                Map<String, Samples> times = new Race().add("few", () -> BoardBench.ours(small, request, facts))
                    .add("many", () -> BoardBench.ours(large, other, others)).run(rounds, rounds);
                Child.tell("few " + i, times.get("few").median() * 1e6 / small.size());
                Child.tell("many " + i, times.get("many").median() * 1e6 / large.size());
                i++;
            }
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
