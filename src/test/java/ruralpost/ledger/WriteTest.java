package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruralpost.ledger.TestLedger.channel;
import static ruralpost.ledger.TestLedger.entry;
import static ruralpost.ledger.TestLedger.lazily;
import static ruralpost.ledger.TestLedger.place;
import static ruralpost.ledger.TestLedger.product;
import static ruralpost.ledger.TestLedger.sale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.store.tables.tables.records.SaleRecord;
import ruralpost.text.UserException;

class WriteTest {

    private TestLedger t;

    @BeforeEach
    void open() {
        t = TestLedger.create();
    }

    @AfterEach
    void close() {
        t.close();
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(UserException.class, e -> assertThat(e.userMessage().key()).isEqualTo(key));
    }

    private boolean update(org.jooq.TableRecord<?> row, long seen) {
        return t.ledger.write(entry(), tx -> tx.update(row, seen)).result();
    }

    @Test
    void aRowIsStoredWithItsStampsAndAnIdOfThisCounty() {
        ProductRecord p = product("猕猴桃", null);
        long set = t.insert(p);
        ProductRecord stored = t.row(Tables.PRODUCT, p.getId());
        assertThat(stored.getCreatedSet()).isEqualTo(set);
        assertThat(stored.getChangedSet()).isEqualTo(set);
        assertThat(stored.getDeletedSet()).isZero();
        assertThat(RowIds.countyOf(p.getId())).isEqualTo(TestLedger.COUNTY);
        t.reopen();
        ProductRecord next = product("黑茶", null);
        t.insert(next);
        assertThat(next.getId()).as("ids go up, also after the program was started again").isGreaterThan(p.getId()).isLessThan(p.getId() + 1000);
    }

    @Test
    void anUpdateThatSawAnOlderRowIsAConflictFieldByField() {
        ProductRecord p = product("茶油", null);
        long first = t.insert(p);
        ProductRecord theirs = t.row(Tables.PRODUCT, p.getId());
        theirs.setCategory("oil");
        assertThat(update(theirs, first)).isTrue();
        ProductRecord mine = p.copy();
        mine.setId(p.getId());
        mine.setCategory("tea");
        assertThatThrownBy(() -> update(mine, first)).isInstanceOfSatisfying(ConflictException.class, e -> {
            assertThat(e.userMessage().key()).isEqualTo("ledger.conflict");
            assertThat(e.differences()).containsOnlyKeys("category");
            assertThat(e.differences().get("category")).containsExactly("tea", "oil");
        });
        assertThat(t.row(Tables.PRODUCT, p.getId()).getCategory()).isEqualTo("oil");
        assertThat(t.ledger.lastSet()).isEqualTo(2);
    }

    @Test
    void anUpdateOrDeleteOfADeletedRowIsAConflict() {
        ProductRecord p = product("茶油", null);
        long first = t.insert(p);
        t.ledger.write(entry(), tx -> {
            tx.delete(Tables.PRODUCT, p.getId(), first);
            return null;
        });
        refused(() -> update(p, first), "ledger.conflict.gone");
        refused(() -> t.ledger.write(entry(), tx -> {
            tx.delete(Tables.PRODUCT, p.getId(), first);
            return null;
        }), "ledger.conflict.gone");
        refused(() -> t.ledger.write(entry(), tx -> {
            tx.delete(Tables.PRODUCT, 4711, first);
            return null;
        }), "ledger.conflict.gone");
    }

    @Test
    void anActionThatChangesNothingWritesNoSet() {
        ProductRecord p = product("茶油", null);
        SaleRecord s = sale(0, "n1", 100);
        t.insert(p);
        s.setProductId(p.getId());
        s.setUnitPrice(new BigDecimal("1.5"));
        long set = t.insert(s);
        SaleRecord again = t.row(Tables.SALE, s.getId());
        again.setUnitPrice(new BigDecimal("1.50"));
        Written<Boolean> w = t.ledger.write(entry(), tx -> tx.update(again, set));
        assertThat(w.result()).isFalse();
        assertThat(w.set()).isNull();
        assertThat(t.ledger.lastSet()).isEqualTo(2);
        assertThat(t.ledger.write(entry(), tx -> "nothing").set()).isNull();
    }

    @Test
    void aRowThatOthersReferToIsNotDeleted() {
        ProductRecord p = product("茶油", null);
        long first = t.insert(p);
        SaleRecord s = sale(p.getId(), "n1", 100);
        long second = t.insert(s);
        refused(() -> t.ledger.write(entry(), tx -> {
            tx.delete(Tables.PRODUCT, p.getId(), first);
            return null;
        }), "ledger.referred.to");
        t.ledger.write(entry(), tx -> {
            tx.delete(Tables.SALE, s.getId(), second);
            tx.delete(Tables.PRODUCT, p.getId(), first);
            return null;
        });
        assertThat(t.live(Tables.PRODUCT, p.getId())).isFalse();
    }

    @Test
    void aReferenceToARowThatIsNotThereIsRefused() {
        refused(() -> t.insert(sale(4711, "n1", 1)), "ledger.reference.gone");
        refused(() -> t.importAll(10, i -> sale(4711, "n" + i, 1)), "ledger.reference.gone");
        assertThat(t.ledger.lastSet()).isZero();
    }

    @Test
    void oneActionMayInsertRowsThatReferToEachOther() {
        t.ledger.write(entry(), tx -> {
            long county = tx.insert(place("醴陵市", null));
            long id = tx.newId();
            var town = place("白兔潭镇", county);
            town.setId(id);
            tx.insertAll(Tables.PLACE, List.of(town, place("金牛村", id)));
            return null;
        });
        assertThat(t.liveRows(Tables.PLACE)).hasSize(3);
        assertThat(t.ledger.check()).isEmpty();
    }

    @Test
    void aNameStandsOnlyOnceAlsoWithinOneImport() {
        t.insert(product("茶油", null));
        refused(() -> t.insert(product("茶油", null)), "ledger.not.unique");
        refused(() -> t.ledger.write(entry(), tx -> {
            tx.insertAll(Tables.PRODUCT, List.of(product("黑茶", null), product("黑茶", null)));
            return null;
        }), "ledger.not.unique");
        refused(() -> t.ledger.write(entry(), tx -> {
            tx.insertAll(Tables.PRODUCT, lazily(100, i -> product("p" + i, null)));
            tx.insert(product("p50", null));
            return null;
        }), "ledger.not.unique");
        assertThat(t.liveRows(Tables.PRODUCT)).hasSize(1);
    }

    @Test
    void aNameIsFreeAgainAfterADeleteOrARenameInTheSameImport() {
        t.ledger.write(entry(), tx -> {
            for (int i = 0; i < 40; i++) {
                ProductRecord p = product("p" + i, null);
                tx.insert(p);
                p.setName("q" + i);
                tx.update(p, tx.setId());
                tx.insert(product("p" + i, null));
            }
            return null;
        });
        assertThat(t.liveRows(Tables.PRODUCT)).hasSize(80);
        refused(() -> t.insert(product("q39", null)), "ledger.not.unique");
        assertThat(t.ledger.check()).isEmpty();
    }

    @Test
    void textThatDoesNotFitIsRefusedInASentence() {
        refused(() -> t.insert(product("长".repeat(201), null)), "ledger.too.long");
        SaleRecord s = sale(1, "n", 1);
        s.setAmountBound("a bound that is too long");
        refused(() -> t.insert(s), "ledger.too.long");
        Action reason = new Action(ChangeKind.ENTRY, "sales", entry().label(), "x".repeat(1001), null);
        refused(() -> t.ledger.write(reason, tx -> tx.insert(product("p", null))), "ledger.too.long");
    }

    @Test
    void aRuleOfTheAreaIsKeptByInsertAndUpdate() {
        ProductRecord p = product("茶油", null);
        t.insert(p);
        SaleRecord s = sale(p.getId(), "n1", 100);
        long set = t.insert(s);
        s.setRemark("forbidden");
        refused(() -> update(s, set), "ledger.undo.nothing");
        refused(() -> t.insert(s.copy()), "ledger.undo.nothing");
    }

    @Test
    void columnsLeftEmptyTakeTheirDefaultsInOneAndInMany() {
        ProductRecord p = product("茶油", null);
        t.insert(p);
        SaleRecord one = sale(p.getId(), "one", 1);
        SaleRecord many = sale(p.getId(), "many", 2);
        one.setRefund(null);
        many.setRefund(null);
        t.insert(one);
        t.importAll(1, i -> many);
        assertThat(t.row(Tables.SALE, one.getId()).getRefund()).isFalse();
        assertThat(t.row(Tables.SALE, many.getId()).getRefund()).isFalse();
    }

    @Test
    void aFailingActionLeavesNothingWhateverItThrows() {
        for (Throwable failure : List.of(new IllegalStateException("x"), new java.io.IOException("No space left on device"), new AssertionError("x"),
            new StackOverflowError())) {
            assertThatThrownBy(() -> t.ledger.write(entry(), tx -> {
                tx.insert(product("茶油", null));
                throw TestThrow.sneaky(failure);
            })).isNotInstanceOf(UserException.class);
            assertThat(t.ledger.lastSet()).isZero();
        }
        assertThat(t.insert(product("黑茶", null))).isEqualTo(1);
        assertThat(t.liveRows(Tables.PRODUCT)).hasSize(1);
        assertThat(t.ledger.check()).isEmpty();
    }

    @Test
    void anActionCannotGoOnAfterABulkInsertFailed() {
        assertThatThrownBy(() -> t.ledger.write(entry(), tx -> {
            tx.insert(place("村", null));
            try {
                tx.insertAll(Tables.PRODUCT, List.of(product("a", null), product("a", null)));
            } catch (UserException e) {
                // an importer that goes on with the rest
            }
            return null;
        })).isInstanceOf(UserException.class);
        assertThat(t.liveRows(Tables.PLACE)).isEmpty();
    }

    @Test
    void aWriteBeganInsideAnotherIsAnErrorNotADeadlock() {
        assertThatThrownBy(() -> t.ledger.write(entry(), tx -> t.insert(product("a", null)))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> t.ledger.betweenWrites(() -> t.ledger.undo(1))).isInstanceOf(IllegalStateException.class);
        assertThat(t.ledger.lastSet()).isZero();
    }

    @Test
    void theTransactionOfAnActionThatEndedWritesNothingMore() {
        AtomicReference<WriteTx> kept = new AtomicReference<>();
        t.ledger.write(entry(), tx -> {
            kept.set(tx);
            return tx.insert(product("a", null));
        });
        assertThatThrownBy(() -> kept.get().insert(product("b", null))).isInstanceOf(IllegalStateException.class);
        assertThat(t.liveRows(Tables.PRODUCT)).hasSize(1);
    }

    @Test
    void writesFromManyThreadsGetNumbersWithoutGaps() throws Exception {
        int writers = 8;
        int each = 25;
        List<Callable<List<Long>>> jobs = new ArrayList<>();
        for (int w = 0; w < writers; w++) {
            int who = w;
            jobs.add(() -> {
                List<Long> sets = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    if (i % 5 == 4) {
                        assertThatThrownBy(() -> t.insert(channel("c" + who + "-0"))).isInstanceOf(UserException.class);
                    }
                    sets.add(t.insert(channel("c" + who + "-" + i)));
                }
                return sets;
            });
        }
        List<Long> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            for (var f : pool.invokeAll(jobs)) {
                assertThat(f.get()).isSorted();
                all.addAll(f.get());
            }
        }
        assertThat(all).doesNotHaveDuplicates().hasSize(writers * each).contains(1L, (long) writers * each);
        assertThat(t.ledger.check()).isEmpty();
    }

    @Test
    void aReadSeesOneStateOfCommittedRows() throws Exception {
        t.insert(channel("first"));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        List<Integer> seen = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            var write = pool.submit(() -> t.ledger.write(entry(), tx -> {
                tx.insert(channel("second"));
                written.countDown();
                looked.await();
                return null;
            }));
            written.await();
            assertThat(t.liveRows(Tables.CHANNEL)).as("not yet committed").hasSize(1);
            t.ledger.read(ctx -> {
                seen.add(ctx.fetchCount(Tables.CHANNEL));
                looked.countDown();
                try {
                    write.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                seen.add(ctx.fetchCount(Tables.CHANNEL));
                return null;
            });
        }
        assertThat(seen).as("the same in one read").containsExactly(1, 1);
        assertThat(t.liveRows(Tables.CHANNEL)).hasSize(2);
    }

    @Test
    void aCallerWhoIsInterruptedHarmsNothing() {
        Thread.currentThread().interrupt();
        t.insert(channel("first"));
        assertThat(t.liveRows(Tables.CHANNEL)).hasSize(1);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(t.insert(channel("second"))).isEqualTo(2);
    }

    @Test
    void labelsComeBackInBothLanguagesWhateverTheirLength() {
        var label = ruralpost.text.Message.of("ledger.label.undo", ruralpost.text.Message.of("ledger.table.sale"), "𠮷".repeat(5000), 3, 4L);
        t.ledger.write(Action.entry("sales", label), tx -> tx.insert(channel("c")));
        var read = t.ledger.history(Long.MAX_VALUE, 1).getFirst().label();
        assertThat(read.args()).hasSize(4);
        assertThat(read.args().get(0)).isEqualTo(ruralpost.text.Message.of("ledger.table.sale"));
        assertThat((String) read.args().get(1)).startsWith("𠮷𠮷").endsWith("𠮷…");
    }
}
