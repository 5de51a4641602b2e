package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.store.tables.tables.records.SaleRecord;
import ruralpost.text.UserException;

/** An import of so many rows that they are committed in parts is there as a whole or not at all, as any other. */
class RowsInPartsTest {

    private static final int MANY = 23_000;

    @Test
    void theRowsAreThoseOfAnyImportAndCanBeTakenBack() {
        try (TestLedger t = TestLedger.create()) {
            ProductRecord product = TestLedger.product("猕猴桃", null);
            t.insert(product);
            long set = t.importInParts(MANY, i -> TestLedger.sale(product.getId(), "p" + i, i));
            Map<Long, String> all = t.liveRows(Tables.SALE);

            assertThat(all).hasSize(MANY);
            assertThat(t.ledger().history(Long.MAX_VALUE, 1).getFirst().inserted()).isEqualTo(MANY);
            assertThat(t.ledger().undo(set).restored()).isEqualTo(MANY);
            assertThat(t.liveRows(Tables.SALE)).isEmpty();
            assertThat(t.ledger().undo(set + 1).restored()).isEqualTo(MANY);
            t.reopen();
            assertThat(t.liveRows(Tables.SALE)).isEqualTo(all);
            assertThat(t.ledger().check()).isEmpty();
        }
    }

    @Test
    void whenItFailsAfterManyRowsNoneIsLeft() {
        try (TestLedger t = TestLedger.create()) {
            ProductRecord product = TestLedger.product("猕猴桃", null);
            t.insert(product);
            t.importInParts(MANY, i -> TestLedger.sale(product.getId(), "a" + i, i));
            Map<Long, String> before = t.liveRows(Tables.SALE);

            assertThatThrownBy(() -> t.importInParts(MANY, i -> TestLedger.sale(product.getId(), i == MANY - 10 ? "x".repeat(101) : "b" + i, i)))
                .isInstanceOf(UserException.class);
            assertThat(t.liveRows(Tables.SALE)).isEqualTo(before);
            assertThat(t.ledger().<Integer>read(ctx -> ctx.fetchCount(Tables.SALE))).isEqualTo(MANY);
            assertThat(t.ledger().check()).isEmpty();

            t.insert(TestLedger.sale(product.getId(), "after", 1));
            t.reopen();
            assertThat(t.liveRows(Tables.SALE)).hasSize(MANY + 1).containsAllEntriesOf(before);
            assertThat(t.ledger().check()).isEmpty();
        }
    }

    @Test
    void whoReadsMeanwhileSeesAllOrNone() {
        try (TestLedger t = TestLedger.create()) {
            ProductRecord product = TestLedger.product("猕猴桃", null);
            t.insert(product);
            List<CompletableFuture<Integer>> reading = Collections.synchronizedList(new ArrayList<>());
            t.importInParts(MANY, i -> {
                if (i % 6_000 == 5_999) {
                    reading.add(CompletableFuture.supplyAsync(() -> t.ledger().read(ctx -> ctx.fetchCount(Tables.SALE))));
                }
                return TestLedger.sale(product.getId(), "p" + i, i);
            });
            assertThat(reading).hasSize(3).allSatisfy(count -> assertThat(count.join()).isIn(0, MANY));
        }
    }

    @Test
    void aQueryThatDoesNotEndHoldsNobodyUp() {
        try (TestLedger t = TestLedger.create()) {
            ProductRecord product = TestLedger.product("猕猴桃", null);
            t.insert(product);
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch end = new CountDownLatch(1);
            CompletableFuture<Integer> query = CompletableFuture.supplyAsync(() -> t.ledger().read(ctx -> {
                int before = ctx.fetchCount(Tables.SALE);
                begun.countDown();
                await(end);
                return ctx.fetchCount(Tables.SALE) - before;
            }));
            await(begun);
            t.importInParts(MANY, i -> TestLedger.sale(product.getId(), "p" + i, i));
            end.countDown();
            assertThat(query.join()).as("it sees one state of the ledger").isZero();
            assertThat(t.liveRows(Tables.SALE)).hasSize(MANY);
            assertThat(t.ledger().check()).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheSetItselfHasWrittenIsSeenByTheRowsOfIt() {
        try (TestLedger t = TestLedger.create()) {
            AtomicReference<Long> product = new AtomicReference<>();
            t.ledger().write(TestLedger.imported(), tx -> {
                product.set(tx.insert(TestLedger.product("新品", null)));
                TestLedger.inParts(tx, TestLedger.lazily(MANY, i -> TestLedger.sale(product.get(), "p" + i, i)));
                SaleRecord one = tx.ctx().selectFrom(Tables.SALE).where(Tables.SALE.DOC_NUMBER.eq("p7")).fetchOne();
                one.setRemark("again");
                return tx.update(one, one.getChangedSet());
            });
            assertThat(t.ledger().<Integer>read(ctx -> ctx.fetchCount(Tables.SALE, Tables.SALE.PRODUCT_ID.eq(product.get())))).isEqualTo(MANY);
            assertThat(t.ledger().check()).isEmpty();
        }
    }
}
