package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.store.tables.tables.records.SaleRecord;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** The check finds what a defect of the disk or of the program would leave. */
class LedgerCheckTest {

    private TestLedger t;

    @BeforeEach
    void aSoundLedger() {
        t = TestLedger.create();
        ProductRecord product = TestLedger.product("茶油", null);
        t.insert(product, TestLedger.product("黑茶", null));
        SaleRecord sale = TestLedger.sale(product.getId(), "n1", 1);
        long set = t.insert(sale);
        sale.setRemark("x");
        t.ledger.write(TestLedger.entry(), tx -> tx.update(sale, set));
        assertThat(t.ledger.check()).isEmpty();
    }

    @AfterEach
    void close() {
        t.close();
    }

    private void finds(String sql, String key) {
        t.ledger.betweenWrites(() -> t.ledger.database().transact(ctx -> ctx.execute(sql)));
        assertThat(t.ledger.check()).extracting(m -> m.key()).contains(key);
        for (Lang lang : Lang.values()) {
            assertThat(t.ledger.check()).allSatisfy(m -> assertThat(Texts.of(lang).get(m)).isNotBlank().doesNotContain("!", "{"));
        }
    }

    @Test
    void aGap() {
        finds("delete from change_set where id = 2", "ledger.check.gap");
    }

    @Test
    void aStampOfASetThatDoesNotExist() {
        finds("update sale set changed_set = 77", "ledger.check.stamps");
    }

    @Test
    void aReferenceToARowThatIsGone() {
        finds("update product set deleted_set = 2 where name = '茶油'", "ledger.check.orphans");
    }

    @Test
    void aNameThatStandsTwice() {
        finds("update product set name = '茶油'", "ledger.check.duplicates");
    }

    @Test
    void aRowThatIsMissing() {
        finds("delete from sale", "ledger.check.counts");
    }

    @Test
    void aRowOutsideTheIdsOfItsSet() {
        finds("update change_set set last_id = last_id - 1, first_id = first_id - 1 where first_id is not null", "ledger.check.spans");
    }

    @Test
    void aLogThatCannotBeRead() {
        finds("update change_row set before_row = '{\"id\":'", "ledger.check.log");
    }
}
