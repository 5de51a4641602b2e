package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.store.Backups;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;
import ruralpost.store.tables.tables.records.ProductRecord;

class RestoreTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2024, 11, 22, 17, 30);

    @TempDir
    Path folder;

    @Test
    void aRestoredLedgerGivesIdsThatClashWithNoneGivenBeforeAndSaysWhatItIs() {
        ProductRecord first = TestLedger.product("茶油", null);
        ProductRecord lost = TestLedger.product("黑茶", null);
        Path zip;
        String ledgerId;
        try (TestLedger t = TestLedger.in(folder)) {
            t.insert(first);
            zip = t.ledger.betweenWrites(() -> Backups.writeRotating(t.ledger.database(), NOW));
            t.insert(lost);
            ledgerId = t.ledger.info().ledgerId();
        }
        Path former = Restore.restore(zip, new LedgerFiles(folder), NOW, TestLedger.SCHEMA, () -> "Li");
        assertThat(former).hasFileName("replaced-20241122-173000.mv.db").exists();
        try (TestLedger t = TestLedger.in(folder)) {
            assertThat(t.ledger.info().ledgerId()).isEqualTo(ledgerId);
            assertThat(t.ledger.info().county()).isEqualTo(TestLedger.COUNTY);
            ChangeSet restored = t.ledger.history(Long.MAX_VALUE, 1).getFirst();
            assertThat(restored.kind()).isEqualTo(ChangeKind.RESTORE);
            assertThat(restored.operator()).isEqualTo("Li");
            assertThat(restored.label().args()).containsExactly("ledger-20241122-173000.zip");
            ProductRecord again = TestLedger.product("黑茶", null);
            t.insert(again);
            assertThat(again.getId() >>> RowIds.SEQUENCE_BITS).isNotEqualTo(lost.getId() >>> RowIds.SEQUENCE_BITS);
            assertThat(RowIds.countyOf(again.getId())).isEqualTo(TestLedger.COUNTY);
            assertThat(t.ledger.check()).isEmpty();
            assertThat(t.ledger.undoable(null, null)).map(ChangeSet::id).contains(3L);
        }
    }

    @Test
    void aLedgerIsFoundedOnce() {
        try (Database d = Database.open(new LedgerFiles(folder))) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Ledger.open(d, TestLedger.SCHEMA, () -> "Wang"))
                .isInstanceOfSatisfying(ruralpost.text.UserException.class, e -> assertThat(e.userMessage().key()).isEqualTo("ledger.not.founded"));
            Ledger.found(d, 430281, true);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Ledger.found(d, 430282, false)).isInstanceOf(IllegalStateException.class);
            try (Ledger l = TestLedger.open(d)) {
                assertThat(l.info().sample()).isTrue();
                assertThat(l.info().county()).isEqualTo(430281);
            }
        }
    }

    @Test
    void anIdTellsItsCountyForEveryCounty() {
        for (int county : new int[] {0, 110101, 659012, (1 << RowIds.COUNTY_BITS) - 1}) {
            long id = RowIds.compose(county, (1 << RowIds.INCARNATION_BITS) - 1, (1L << RowIds.SEQUENCE_BITS) - 1);
            assertThat(id).isPositive();
            assertThat(RowIds.countyOf(id)).isEqualTo(county);
        }
    }
}
