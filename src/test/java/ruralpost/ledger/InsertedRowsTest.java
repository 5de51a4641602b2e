package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.store.tables.tables.records.SaleRecord;

/** Rows of a large table are found by the ids of their set, also where ids of other sets lie among them. */
class InsertedRowsTest {

    @Test
    void anUndoTakesTheRowsOfItsSetAloneHoweverFarTheirIdsLieApart() {
        try (TestLedger t = TestLedger.create()) {
            ProductRecord product = TestLedger.product("茶油", null);
            t.insert(product);
            SaleRecord shipped = TestLedger.sale(product.getId(), "with an id of its own", 1);
            shipped.setId(77L);
            SaleRecord between = TestLedger.sale(product.getId(), "of another set", 2);
            t.insert(between);
            long wide = t.insert(shipped, TestLedger.sale(product.getId(), "with the next id", 3));
            t.insert(TestLedger.sale(product.getId(), "later", 4));
            assertThat(t.ledger.check()).isEmpty();
            assertThat(t.ledger.undo(wide).restored()).isEqualTo(2);
            assertThat(t.liveRows(Tables.SALE)).hasSize(2);
            assertThat(t.ledger.check()).isEmpty();
        }
    }

    @Test
    void aSetWithoutSalesHasNone() {
        try (TestLedger t = TestLedger.create()) {
            long set = t.insert(TestLedger.product("茶油", null));
            InsertedRows none = t.ledger.read(ctx -> InsertedRows.of(ctx, t.ledger.schema().of(Tables.SALE), set));
            assertThat(none.firstId()).isGreaterThan(none.lastId());
            assertThat(t.ledger.changesSince(Tables.SALE, 0).created()).isEmpty();
            assertThat(t.ledger.changesSince(Tables.PRODUCT, 0).created()).extracting(InsertedRows::set).contains(set);
        }
    }

    @Test
    void onlyTablesWhoseReferencesTheDatabaseDoesNotKeepAreLarge() {
        try (TestLedger t = TestLedger.create()) {
            assertThat(t.ledger.schema().of(Tables.SALE).large()).isTrue();
            assertThat(t.ledger.schema().of(Tables.PRODUCT).large()).isFalse();
        }
    }
}
