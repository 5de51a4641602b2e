package ruralpost.bench;

import java.nio.file.Path;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.ledger.Action;
import ruralpost.sales.Sale;
import ruralpost.text.Message;

/** Saving one record, durable when the call returns, in a ledger that holds very many. */
final class SaveBench {

    private static final Action TYPED = Action.entry("sales", Message.of("sales.import.label", 1, "typed"));

    private final Folders folders;
    private final LedgerMaker ledgers;
    private final Results results;
    private final int rows;
    private final int rounds;
    private long last;

    SaveBench(Folders folders, LedgerMaker ledgers, Results results, int rows, int rounds) {
        this.folders = folders;
        this.ledgers = ledgers;
        this.results = results;
        this.rows = rows;
        this.rounds = rounds;
    }

    void run() throws Exception {
        Path kept = ledgers.rows(rows);
        String part = "2. Saving one record among " + Line.number(rows) + ", durable";
        Invented invented = new Invented(77, rounds * 4);
        try (AppContext app = AppContext.open(folders.copy(kept, "save")); Plain plain = new Plain(folders.copy(kept, "save-plain"))) {
            LedgerMaker.Names names = LedgerMaker.Names.of(app);
            Map<String, Samples> inserts = new Race()
                .add("ours", () -> last = app.ledger().write(TYPED, tx -> app.sales().insert(tx, names.sale(invented.next()).build())).result())
                .add("plain", () -> insert(plain, names, invented.next())).run(rounds / 4, rounds);
            results.add(Line.ms(part, "insert through the write door", inserts.get("ours")).against("the same insert by JDBC", inserts.get("plain"))
                .goal(Goal.ratio(2)));
            long plainLast = plain.number("select max(id) from sale");
            Sale[] seen = new Sale[1];
            int[] n = new int[1];
            Map<String, Samples> updates = new Race()
                .add("ours", () -> seen[0] = app.sales().byId(last).orElseThrow(), () -> app.ledger().write(TYPED, tx -> app.sales().update(tx,
                    seen[0].edit().remark("改 " + n[0]++).build())))
                .add("plain", () -> {
                    plain.execute("update sale set remark = '改 " + n[0]++ + "' where id = " + plainLast);
                    plain.commit();
                }).run(rounds / 8, rounds / 2);
            results.add(Line.ms(part, "update, with its before-row in the log", updates.get("ours")).against("the same update by JDBC", updates.get("plain")));
        }
    }

    private static void insert(Plain plain, LedgerMaker.Names names, Invented.Row row) throws Exception {
        plain.bind(row, names.products().get(row.product()), row.channel() < 0 ? null : names.channels().get(row.channel()),
            row.seller() < 0 ? null : names.sellers().get(row.seller()));
        plain.saveNow();
    }
}
