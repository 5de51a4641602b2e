package ruralpost.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import ruralpost.store.LedgerFiles;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.SaleRecord;

/**
 * A program that writes single records, imports, edits and undos for as long as it lives, and says so after each that was acknowledged;
 * now and then it closes the ledger and opens it again.
 */
public final class KillWriter {

    static final String DRAFT = "sale-entry";
    static final int IMPORTED = 3000;
    static final int IN_PARTS = 11_000;

    private KillWriter() {
    }

    static String text(int number) {
        return ("台账 " + number + " ").repeat(200);
    }

    /** Writes into the folder named first until it is killed. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        TestLedger t = TestLedger.in(folder);
        Drafts drafts = new Drafts(new LedgerFiles(folder).drafts(), e -> { });
        int start = drafts.find(DRAFT).map(d -> Integer.parseInt(d.fields().get("number"))).orElse(0);
        Thread typing = Thread.ofPlatform().daemon().unstarted(() -> type(drafts, start));
        say("ready");
        typing.start();
        Random random = new Random();
        long product = product(t);
        for (int i = 0;; i++) {
            switch (random.nextInt(9)) {
                case 0 -> acknowledge("import", t.importAll(IMPORTED, n -> TestLedger.sale(product, "n" + n, n)));
                case 1 -> t.ledger.undoable(null, null).filter(s -> s.id() > 1).map(s -> t.ledger.undo(s.id()).set())
                    .ifPresent(s -> acknowledge("undo", s.id()));
                case 2 -> edit(t, random);
                case 3 -> t.reopen();
                case 4 -> acknowledge("parts", t.importInParts(IN_PARTS, n -> TestLedger.sale(product, "p" + n, n)));
                default -> acknowledge("entry", t.insert(TestLedger.sale(product, "single", i)));
            }
        }
    }

    private static long product(TestLedger t) {
        Long known = t.ledger.read(ctx -> ctx.select(Tables.PRODUCT.ID).from(Tables.PRODUCT).fetchOne(Tables.PRODUCT.ID));
        if (known != null) {
            return known;
        }
        var product = TestLedger.product("茶油", null);
        acknowledge("product", t.insert(product));
        return product.getId();
    }

    private static void edit(TestLedger t, Random random) {
        List<SaleRecord> some = t.ledger.read(ctx -> ctx.selectFrom(Tables.SALE).where(Tables.SALE.DELETED_SET.eq(0L)).limit(200).fetch());
        ChangeSet set = t.ledger.write(TestLedger.entry(), tx -> {
            for (SaleRecord s : some) {
                s.setRemark("edit " + random.nextInt());
                tx.update(s, s.getChangedSet());
            }
            return null;
        }).set();
        if (set != null) {
            acknowledge("edit", set.id());
        }
    }

    private static void type(Drafts drafts, int start) {
        for (int i = start + 1;; i++) {
            drafts.keep(DRAFT, Map.of("number", String.valueOf(i), "text", text(i)),
                IntStream.range(0, i % 7).mapToObj(n -> Map.of("row", String.valueOf(n))).toList());
            drafts.flush();
            say("draft " + i + " .");
        }
    }

    private static void acknowledge(String what, long set) {
        say(what + " " + set + " .");
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
