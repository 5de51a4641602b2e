package ruralpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static ruralpost.ledger.TestLedger.product;
import static ruralpost.ledger.TestLedger.sale;
import static ruralpost.store.DatabaseTest.refused;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.TestLedger;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.text.Message;

/** The write door on a disk that fills up or fails. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class FullDiskLedgerTest {

    private static final Action IMPORT = Action.imported("sales", Message.of("ledger.kind.import"), null);

    @TempDir
    Path folder;

    private Ledger ledger;
    private ProductRecord product;

    @BeforeEach
    void open() {
        Database database = Database.open(new LedgerFiles(folder), FullDisk.setup());
        Ledger.found(database, 430281, false);
        ledger = TestLedger.open(database);
        product = product("茶油", null);
        write();
    }

    @AfterEach
    void close() {
        FullDisk.ROOM.set(Long.MAX_VALUE);
        FullDisk.FAILING_SYNCS.set(0);
        ledger.close();
    }

    private void write() {
        ledger.write(IMPORT, tx -> tx.insert(product));
    }

    private long importSales(int count) {
        return ledger.write(IMPORT, tx -> {
            tx.insertAll(Tables.SALE, TestLedger.lazily(count, i -> sale(product.getId(), "n" + i, i)));
            return null;
        }).set().id();
    }

    private int sales() {
        return ledger.read(ctx -> ctx.fetchCount(Tables.SALE, Tables.SALE.DELETED_SET.eq(0L)));
    }

    @Test
    void anImportOrUndoThatFindsTheDiskFullChangesNothingAndTheNextOneGoesOn() {
        assertThat(importSales(500)).isEqualTo(2);
        for (long room : List.of(0L, 200_000L, 2_000_000L)) {
            FullDisk.ROOM.set(room);
            refused(() -> importSales(30_000), "ledger.disk.full");
            FullDisk.ROOM.set(0);
            refused(() -> ledger.undo(2), "ledger.disk.full");
            FullDisk.ROOM.set(Long.MAX_VALUE);
            assertThat(sales()).isEqualTo(500);
            assertThat(ledger.check()).isEmpty();
        }
        assertThat(importSales(100)).isEqualTo(3);
        assertThat(ledger.undo(2).restored()).isEqualTo(500);
        assertThat(ledger.check()).isEmpty();
        ledger.close();
        ledger = TestLedger.open(Database.open(new LedgerFiles(folder)));
        assertThat(sales()).isEqualTo(100);
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void anImportInPartsThatFindsTheDiskFullIsTakenBackWhenThereIsRoomAgain() {
        assertThat(importSales(500)).isEqualTo(2);
        for (long room : List.of(0L, 200_000L, 1_000_000L, 2_000_000L)) {
            FullDisk.ROOM.set(room);
            refused(() -> ledger.write(IMPORT, tx -> {
                TestLedger.inParts(tx, TestLedger.lazily(30_000, i -> sale(product.getId(), "n" + i, i)));
                return null;
            }), "ledger.disk.full");
            FullDisk.ROOM.set(Long.MAX_VALUE);
            assertThat(sales()).isEqualTo(500);
            assertThat(ledger.check()).isEmpty();
        }
        assertThat(importSales(100)).isEqualTo(3);
        ledger.close();
        ledger = TestLedger.open(Database.open(new LedgerFiles(folder)));
        assertThat(sales()).isEqualTo(600);
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void aSetWhoseCommitWasDoneBeforeTheDiskFailedIsNotCalledLost() {
        FullDisk.FAILING_SYNCS.set(1);
        assertThat(importSales(10)).isEqualTo(2);
        assertThat(FullDisk.FAILING_SYNCS.get()).isZero();
        assertThat(sales()).isEqualTo(10);
        assertThat(importSales(10)).isEqualTo(3);
        assertThat(ledger.check()).isEmpty();
    }
}
