package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruralpost.ledger.MoveTable.MOVE;
import static ruralpost.ledger.MoveTable.move;
import static ruralpost.ledger.TestLedger.entry;
import static ruralpost.ledger.TestLedger.product;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.ledger.MoveTable.MoveRecord;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** Rows that are only added to are taken back by rows that counter them. */
class CounterEntryTest {

    private TestLedger t;
    private ProductRecord product;

    @BeforeEach
    void open() {
        t = TestLedger.create();
        product = product("书包", null);
        t.insert(product);
    }

    @AfterEach
    void close() {
        assertThat(t.ledger.check()).isEmpty();
        t.close();
    }

    private int balance() {
        return t.ledger.read(ctx -> ctx.select(DSL.coalesce(DSL.sum(MOVE.pieces), 0)).from(MOVE).where(MOVE.deletedSet.eq(0L)).fetchOne(0, int.class));
    }

    private List<Integer> pieces() {
        return t.ledger.read(ctx -> ctx.selectFrom(MOVE).orderBy(MOVE.createdSet, MOVE.id).fetch(MOVE.pieces));
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(UserException.class, e -> assertThat(e.userMessage().key()).isEqualTo(key));
    }

    @Test
    void undoCountersRedoCountersAgainAndTheOriginalsStay() {
        MoveRecord in = move(product.getId(), 12);
        long set = t.insert(in, move(product.getId(), -2));
        UndoResult undone = t.ledger.undo(set);
        assertThat(undone.restored()).isEqualTo(2);
        assertThat(undone.kept()).isEmpty();
        assertThat(pieces()).containsExactly(12, -2, -12, 2);
        assertThat(balance()).isZero();
        UndoResult redone = t.ledger.undo(undone.set().id());
        assertThat(pieces()).containsExactly(12, -2, -12, 2, 12, -2);
        assertThat(t.ledger.undo(set).restored()).isEqualTo(2);
        assertThat(balance()).isZero();
        assertThat(t.ledger.historyOf(MOVE, in.get(MOVE.id))).as("the original never changes").hasSize(1);
        List<Long> named = t.ledger.read(ctx -> ctx.selectDistinct(MOVE.originalId).from(MOVE).where(MOVE.originalId.isNotNull()).fetch(MOVE.originalId));
        assertThat(named).as("every counter-entry names an original").hasSize(2).contains(in.get(MOVE.id));
        assertThat(t.ledger.undo(redone.set().id()).restored()).as("taken back already").isZero();
        assertThat(balance()).isZero();
    }

    @Test
    void whatWasCounteredByHandIsKeptAndListed() {
        MoveRecord wrong = move(product.getId(), 5);
        long set = t.insert(wrong, move(product.getId(), 7));
        long correction = t.ledger.write(entry(), tx -> tx.counter(MOVE, wrong.get(MOVE.id))).set().id();
        refused(() -> t.ledger.write(entry(), tx -> tx.counter(MOVE, wrong.get(MOVE.id))), "ledger.countered");
        UndoResult undone = t.ledger.undo(set);
        assertThat(undone.restored()).isEqualTo(1);
        assertThat(undone.kept()).containsExactly(new UndoResult.Kept("test_move", wrong.get(MOVE.id), "5", Message.of("ledger.kept.countered")));
        assertThat(balance()).isZero();
        t.ledger.undo(correction);
        assertThat(balance()).as("the correction is taken back by itself").isEqualTo(5);
    }

    @Test
    void whatTheMovesNeedIsKept() {
        ProductRecord other = product("彩笔", null);
        long set = t.ledger.write(entry(), tx -> tx.insert(move(tx.insert(other), 3))).set().id();
        UndoResult undone = t.ledger.undo(set);
        assertThat(undone.restored()).isEqualTo(1);
        assertThat(undone.kept()).extracting(UndoResult.Kept::title).containsExactly("彩笔");
        assertThat(undone.kept()).extracting(k -> k.reason().key()).containsExactly("ledger.kept.referred");
        assertThat(t.live(Tables.PRODUCT, other.getId())).isTrue();
        assertThat(balance()).isZero();
    }

    @Test
    void theAreasRulesHoldOfTheResult() {
        LedgerTable strict = TestLedger.MOVE.rule((row, ctx) -> {
            int others = ctx.select(DSL.coalesce(DSL.sum(MOVE.pieces), 0)).from(MOVE).where(MOVE.id.ne(row.get(MOVE.id))).fetchOne(0, int.class);
            return others + row.get(MOVE.pieces) < 0 ? Message.of("ledger.undo.nothing") : null;
        });
        t.ledger.close();
        t.ledger = Ledger.open(Database.open(new LedgerFiles(t.folder)), new LedgerSchema(List.of(strict, TestLedger.PRODUCT, TestLedger.PLACE)), () -> "Li");
        long receipts = t.insert(move(product.getId(), 10), move(product.getId(), 10));
        long both = t.insert(move(product.getId(), 4), move(product.getId(), -4));
        assertThat(t.ledger.undo(both).kept()).as("together they leave as much as there was").isEmpty();
        t.insert(move(product.getId(), -8));
        UndoResult undone = t.ledger.undo(receipts);
        assertThat(undone.restored()).as("only one receipt is not needed by what was given out").isEqualTo(1);
        assertThat(undone.kept()).extracting(k -> k.reason().key()).containsExactly("ledger.undo.nothing");
        assertThat(balance()).isEqualTo(2);
    }

    @Test
    void manyRowsOfAnImportAreCounteredAndReadersInMemorySeeIt() {
        long set = t.ledger.write(TestLedger.imported(), tx -> {
            tx.insertAll(MOVE, TestLedger.lazily(3000, i -> move(product.getId(), i + 1)));
            return null;
        }).set().id();
        UndoResult undone = t.ledger.undo(set);
        assertThat(undone.restored()).isEqualTo(3000);
        assertThat(balance()).isZero();
        assertThat(t.ledger.changesSince(MOVE, set).created()).extracting(InsertedRows::set).containsExactly(undone.set().id());
        t.reopen();
        assertThat(t.ledger.undo(undone.set().id()).restored()).isEqualTo(3000);
        assertThat(balance()).isEqualTo(3000 * 3001 / 2);
    }

    @Test
    void rowsAreOnlyAddedTo() {
        MoveRecord row = move(product.getId(), 5);
        long set = t.insert(row);
        row.set(MOVE.pieces, 6);
        refused(() -> t.ledger.write(entry(), tx -> tx.update(row, set)), "ledger.only.added.to");
        refused(() -> t.ledger.write(entry(), tx -> {
            tx.delete(MOVE, row.get(MOVE.id), set);
            return null;
        }), "ledger.only.added.to");
        MoveRecord forged = move(product.getId(), -5);
        forged.set(MOVE.originalId, row.get(MOVE.id));
        assertThatThrownBy(() -> t.insert(forged)).isInstanceOf(IllegalArgumentException.class);
        assertThat(pieces()).containsExactly(5);
    }

    @Test
    void theCheckFindsARowThatWasChanged() {
        t.insert(move(product.getId(), 5));
        t.ledger.betweenWrites(() -> t.ledger.database().transact(ctx -> ctx.execute("update test_move set deleted_set = 2")));
        assertThat(t.ledger.check()).extracting(Message::key).containsExactly("ledger.check.counters");
        t.ledger.betweenWrites(() -> t.ledger.database().transact(ctx -> ctx.execute("update test_move set deleted_set = 0")));
    }
}
