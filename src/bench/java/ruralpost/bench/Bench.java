package ruralpost.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The benchmarks. Without arguments all of them; else the names of those wanted (import, save, table, board, campaigns, stock, start) and:
 * {@code rows=N} sales in the large ledger (1,000,000), {@code sheet=N} rows of the imported sheet (100,000), {@code rounds=N} (9),
 * {@code campaigns=N} campaigns of twenty activities (10,000), {@code centres=N}, {@code items=N}, {@code moves=N} in the stock ledger (5,000, 300, 1,000,000),
 * {@code million} to import a sheet of a million rows in a heap of 512 MB, {@code five} to compare a million sales with five.
 * Results: standard output and {@code target/bench/results.json} and {@code results.txt}.
 */
public final class Bench {

    private static final List<String> ALL = List.of("import", "save", "table", "board", "campaigns", "stock", "start");

    private final List<String> wanted;
    private final Path target = Path.of(System.getProperty("bench.dir", "target/bench"));
    private final Results results = new Results();
    private final Machine machine = Machine.here();

    private Bench(List<String> wanted) {
        this.wanted = wanted;
    }

    public static void main(String[] args) throws Exception {
        List<String> words = new ArrayList<>(Arrays.stream(args).flatMap(a -> Arrays.stream(a.trim().split("\\s+"))).filter(a -> !a.isEmpty()).toList());
        if (!words.isEmpty() && words.getFirst().equals("job")) {
            Jobs.run(words.subList(1, words.size()));
        } else {
            new Bench(words).run();
        }
    }

    private void run() throws Exception {
        Folders folders = Folders.under(target);
        LedgerMaker ledgers = new LedgerMaker(folders);
        int rows = number("rows", 1_000_000);
        int sheet = number("sheet", 100_000);
        int rounds = number("rounds", 9);
        System.out.println(machine.text());
        if (asked("import")) {
            System.out.println("Import");
            new ImportBench(folders, ledgers, results, sheet, Math.min(5, rounds)).run();
        }
        if (asked("save")) {
            System.out.println("Save");
            new SaveBench(folders, ledgers, results, rows, rounds * 30).run();
        }
        if (asked("table")) {
            System.out.println("Table");
            new TableBench(folders, ledgers, results, rows, rounds).run();
        }
        if (asked("board")) {
            System.out.println("Board");
            new BoardBench(folders, ledgers, results, rows, rounds * 3).run();
        }
        if (asked("stock")) {
            System.out.println("Stock");
            new StockBench(folders, results, number("centres", 5_000), number("items", 300), number("moves", 1_000_000), rounds).run();
        }
        if (asked("campaigns")) {
            System.out.println("Campaigns");
            new CampaignBench(folders, ledgers, results, number("campaigns", 10_000), rounds).run();
        }
        if (asked("start")) {
            System.out.println("Start");
            new StartBench(folders, ledgers, results, rows, Math.min(5, rounds)).run();
        }
        if (wanted.contains("million")) {
            System.out.println("Import of a million rows");
            new HeavyImport(folders, ledgers, results, number("million", 1_000_000)).run();
        }
        if (wanted.contains("five")) {
            System.out.println("One million and five");
            new HeavyBoard(ledgers, results, rows, rounds).run();
        }
        Folders.delete(folders.scratch());
        String table = results.table(machine);
        System.out.println("\n" + table);
        Files.writeString(target.resolve("results.txt"), table);
        results.write(target.resolve("results.json"), machine);
    }

    private boolean asked(String name) {
        return wanted.contains(name) || wanted.stream().noneMatch(w -> ALL.contains(w) || w.equals("million") || w.equals("five"));
    }

    private int number(String name, int otherwise) {
        return wanted.stream().filter(w -> w.startsWith(name + "=")).map(w -> Integer.parseInt(w.substring(name.length() + 1).replace("_", "")))
            .findFirst().orElse(otherwise);
    }

    /** A benchmark that computes something wrong must not report how fast it was. */
    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
