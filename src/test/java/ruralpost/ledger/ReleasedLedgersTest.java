package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.store.LedgerFiles;
import ruralpost.store.tables.Tables;

/** Every ledger that a released version wrote opens in this one, with its history, undo and redo. */
class ReleasedLedgersTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = 1)
    void aLedgerOfAnEarlierSchemaGoesOn(int schema) throws IOException {
        try (InputStream in = ReleasedLedgersTest.class.getResourceAsStream("/ledgers/v" + schema + ".mv.db")) {
            Files.copy(in, new LedgerFiles(folder).database());
        }
        try (TestLedger t = TestLedger.in(folder)) {
            assertThat(t.ledger.check()).isEmpty();
            assertThat(t.ledger.lastSet()).isEqualTo(8);
            assertThat(t.ledger.history(Long.MAX_VALUE, 100)).extracting(ChangeSet::operator).containsOnly("Wang");
            assertThat(t.liveRows(Tables.SALE)).hasSize(200);
            assertThat(t.liveRows(Tables.PRODUCT)).hasSize(1);
            assertThat(t.ledger.redoable("sales", "Wang")).map(ChangeSet::id).contains(8L);
            assertThat(t.ledger.undo(8).restored()).isEqualTo(100);
            assertThat(t.liveRows(Tables.SALE)).hasSize(300);
            assertThat(t.ledger.undo(6).restored()).as("a deletion").isEqualTo(1);
            assertThat(t.ledger.undo(4).restored()).as("a change of many rows").isEqualTo(200);
            long sale = t.ledger.read(ctx -> ctx.select(Tables.SALE.ID).from(Tables.SALE).where(Tables.SALE.DOC_NUMBER.eq("n7")).fetchOne(Tables.SALE.ID));
            assertThat(t.ledger.historyOf(Tables.SALE, sale)).extracting(v -> v.values().get("remark")).containsExactly(null, "秋季", null);
            long oil = t.ledger.read(ctx -> ctx.select(Tables.PRODUCT.ID).from(Tables.PRODUCT).where(Tables.PRODUCT.NAME.eq("茶油")).fetchOne(Tables.PRODUCT.ID));
            assertThat(t.ledger.historyOf(Tables.PRODUCT, oil)).extracting(v -> v.values().get("remark")).containsExactly("烘干", null);
            assertThat(t.ledger.undo(3).restored()).as("an import").isEqualTo(200);
            assertThat(t.ledger.check()).isEmpty();
            t.insert(TestLedger.sale(oil, "new", 1));
        }
    }
}
