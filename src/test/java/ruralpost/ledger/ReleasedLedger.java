package ruralpost.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import ruralpost.store.LedgerFiles;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.store.tables.tables.records.SaleRecord;

/**
 * Writes the small ledger of the present schema that later versions must be able to open ({@code src/test/resources/ledgers}): made
 * once when a schema is released, and never again.
 */
final class ReleasedLedger {

    private ReleasedLedger() {
    }

    /** Writes it to the file named first. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("released");
        try (TestLedger t = TestLedger.in(folder)) {
            write(t);
        }
        String file = new LedgerFiles(folder).database().toString();
        try (Connection c = DriverManager.getConnection("jdbc:h2:file:" + file.replace(".mv.db", ""), "sa", ""); Statement s = c.createStatement()) {
            s.execute("SHUTDOWN COMPACT");
        }
        Files.copy(Path.of(file), Path.of(args[0]));
        TestLedger.deleteAll(folder);
    }

    private static void write(TestLedger t) {
        var village = TestLedger.place("金牛村", null);
        t.insert(village);
        ProductRecord oil = TestLedger.product("茶油", village.getId());
        t.insert(oil, TestLedger.product("黑茶", null), TestLedger.channel("邮乐网"));
        long imported = t.importAll(200, i -> TestLedger.sale(oil.getId(), "n" + i, 100L + i));
        remark(t, "秋季");
        oil.setRemark("烘干");
        t.ledger.write(TestLedger.entry(), tx -> tx.update(oil, 2));
        t.ledger.write(TestLedger.entry(), tx -> {
            long id = tx.ctx().select(Tables.PRODUCT.ID).from(Tables.PRODUCT).where(Tables.PRODUCT.NAME.eq("黑茶")).fetchOne(Tables.PRODUCT.ID);
            tx.delete(Tables.PRODUCT, id, 2);
            return null;
        });
        long second = t.importAll(100, i -> TestLedger.sale(oil.getId(), "m" + i, 500L + i));
        t.ledger.undo(second);
        if (imported != 3 || t.ledger.lastSet() != 8) {
            throw new AssertionError("The test that opens this ledger expects other numbers");
        }
    }

    private static void remark(TestLedger t, String remark) {
        t.ledger.write(TestLedger.entry(), tx -> {
            for (SaleRecord s : tx.ctx().selectFrom(Tables.SALE).fetch()) {
                s.setRemark(remark);
                tx.update(s, s.getChangedSet());
            }
            return null;
        });
    }
}
