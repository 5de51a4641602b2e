package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.store.tables.tables.records.SaleRecord;

/** An import of so many rows that its undo is done in stretches. */
class UndoOfManyTest {

    private static final int MANY = 20_000;

    @Test
    void takesAwayAndBringsBackExactlyTheRowsOfOneImport() {
        try (TestLedger t = TestLedger.create()) {
            ProductRecord product = TestLedger.product("猕猴桃", null);
            t.insert(product);
            long earlier = t.importAll(MANY, i -> TestLedger.sale(product.getId(), "a" + i, i));
            Map<Long, String> before = t.liveRows(Tables.SALE);
            long set = t.importAll(MANY, i -> TestLedger.sale(product.getId(), "b" + i, i));
            Map<Long, String> both = t.liveRows(Tables.SALE);

            UndoResult undone = t.ledger().undo(set);
            assertThat(undone.restored()).isEqualTo(MANY);
            assertThat(undone.set().deleted()).isEqualTo(MANY);
            assertThat(t.liveRows(Tables.SALE)).isEqualTo(before);

            assertThat(t.ledger().undo(undone.set().id()).restored()).isEqualTo(MANY);
            assertThat(t.liveRows(Tables.SALE)).isEqualTo(both);
            assertThat(t.ledger().undo(earlier).restored()).isEqualTo(MANY);
            assertThat(t.liveRows(Tables.SALE)).hasSize(MANY).isNotEqualTo(before);
            assertThat(t.ledger().check()).isEmpty();
        }
    }

    @Test
    void keepsTheRowThatWasEditedAmongThem() {
        try (TestLedger t = TestLedger.create()) {
            ProductRecord product = TestLedger.product("猕猴桃", null);
            t.insert(product);
            long set = t.importAll(MANY, i -> TestLedger.sale(product.getId(), "b" + i, i));
            long middle = new TreeMap<>(t.liveRows(Tables.SALE)).firstKey() + MANY / 2;
            SaleRecord edited = t.row(Tables.SALE, middle);
            edited.setRemark("by hand");
            t.ledger().write(TestLedger.entry(), tx -> tx.update(edited, edited.getChangedSet()));

            UndoResult undone = t.ledger().undo(set);
            assertThat(undone.restored()).isEqualTo(MANY - 1);
            assertThat(undone.keptCount()).isEqualTo(1);
            assertThat(t.liveRows(Tables.SALE)).containsOnlyKeys(middle);
        }
    }

    @Test
    void takesAwayRowsWhoseIdsLieFarApart() {
        try (TestLedger t = TestLedger.create()) {
            ProductRecord product = TestLedger.product("猕猴桃", null);
            t.insert(product);
            long set = t.importAll(MANY, i -> {
                SaleRecord sale = TestLedger.sale(product.getId(), "c" + i, i);
                sale.setId(RowIds.compose(i % 2 == 0 ? 430281 : 433124, 7, i + 1L));
                return sale;
            });
            assertThat(t.ledger().undo(set).restored()).isEqualTo(MANY);
            assertThat(t.liveRows(Tables.SALE)).isEmpty();
        }
    }
}
