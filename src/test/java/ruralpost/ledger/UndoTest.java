package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruralpost.ledger.TestLedger.channel;
import static ruralpost.ledger.TestLedger.entry;
import static ruralpost.ledger.TestLedger.place;
import static ruralpost.ledger.TestLedger.product;
import static ruralpost.ledger.TestLedger.sale;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ChannelRecord;
import ruralpost.store.tables.tables.records.DonationRecord;
import ruralpost.store.tables.tables.records.PlaceRecord;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.store.tables.tables.records.SaleRecord;
import ruralpost.text.UserException;

class UndoTest {

    private TestLedger t;
    private ProductRecord product;

    @BeforeEach
    void open() {
        t = TestLedger.create();
        product = product("茶油", null);
        t.insert(product);
    }

    @AfterEach
    void close() {
        assertThat(t.ledger.check()).isEmpty();
        t.close();
    }

    private long rename(ProductRecord p, String name) {
        ProductRecord fresh = t.row(Tables.PRODUCT, p.getId());
        fresh.setName(name);
        return t.ledger.write(entry(), tx -> tx.update(fresh, fresh.getChangedSet())).set().id();
    }

    private long delete(org.jooq.Table<?> table, long id) {
        long seen = t.ledger.read(ctx -> ctx.select(TestLedger.SCHEMA.of(table).changedSet()).from(table)
            .where(TestLedger.SCHEMA.of(table).id().eq(id)).fetchOne(0, Long.class));
        return t.ledger.write(entry(), tx -> {
            tx.delete(table, id, seen);
            return null;
        }).set().id();
    }

    private long setRemarks(String remark) {
        return t.ledger.write(entry(), tx -> {
            for (SaleRecord s : tx.ctx().selectFrom(Tables.SALE).where(Tables.SALE.DELETED_SET.eq(0L)).fetch()) {
                s.setRemark(remark);
                tx.update(s, s.getChangedSet());
            }
            return null;
        }).set().id();
    }

    @Test
    void undoAndRedoOfABulkUpdateRestoreEveryRowAndItsHistory() {
        t.importAll(3000, i -> sale(product.getId(), "n" + i, i));
        var before = t.state();
        long bulk = setRemarks("秋季");
        var after = t.state();
        UndoResult undone = t.ledger.undo(bulk);
        assertThat(undone.restored()).isEqualTo(3000);
        assertThat(undone.kept()).isEmpty();
        assertThat(t.state()).isEqualTo(before);
        UndoResult redone = t.ledger.undo(undone.set().id());
        assertThat(redone.set().kind()).isEqualTo(ChangeKind.REDO);
        assertThat(t.state()).isEqualTo(after);
        assertThat(t.ledger.undo(bulk).restored()).isEqualTo(3000);
        assertThat(t.state()).isEqualTo(before);
        long row = t.ledger.read(ctx -> ctx.select(org.jooq.impl.DSL.max(Tables.SALE.ID)).from(Tables.SALE).fetchOne(0, Long.class));
        assertThat(t.ledger.historyOf(Tables.SALE, row)).extracting(v -> v.values().get("remark")).containsExactly(null, "秋季", null, "秋季", null);
        assertThat(t.ledger.historyOf(Tables.SALE, row)).extracting(v -> v.set().id()).containsExactly(6L, 5L, 4L, 3L, 2L);
        assertThat(t.ledger.originOf(Tables.SALE, row, 2, 6)).isEqualTo(2);
    }

    @Test
    void undoOfAnImportKeepsRowsEditedSinceAndListsThem() {
        long set = t.importAll(2000, i -> sale(product.getId(), "n" + i, i));
        SaleRecord edited = t.ledger.read(ctx -> ctx.selectFrom(Tables.SALE).where(Tables.SALE.DOC_NUMBER.eq("n77")).fetchOne());
        SaleRecord gone = t.ledger.read(ctx -> ctx.selectFrom(Tables.SALE).where(Tables.SALE.DOC_NUMBER.eq("n88")).fetchOne());
        edited.setRemark("checked");
        t.ledger.write(entry(), tx -> tx.update(edited, set));
        long deletion = delete(Tables.SALE, gone.getId());
        UndoResult r = t.ledger.undo(set);
        assertThat(r.restored()).isEqualTo(1998);
        assertThat(r.keptCount()).isEqualTo(1);
        assertThat(r.kept()).extracting(UndoResult.Kept::title).containsExactly("n77");
        assertThat(r.kept().getFirst().reason().key()).isEqualTo("ledger.kept.edited");
        assertThat(t.liveRows(Tables.SALE)).containsOnlyKeys(edited.getId());
        t.ledger.undo(r.set().id());
        assertThat(t.liveRows(Tables.SALE)).hasSize(1999);
        t.ledger.undo(deletion);
        assertThat(t.liveRows(Tables.SALE)).hasSize(2000);
        assertThat(t.ledger.undo(set).restored()).as("the edited row is kept again").isEqualTo(1999);
    }

    @Test
    void undoKeepsARowThatIsReferredToSinceAndWhatThatOneNeeds() {
        long set = t.ledger.write(entry(), tx -> {
            PlaceRecord village = place("村", null);
            tx.insert(village);
            ProductRecord p = product("黑茶", village.getId());
            tx.insert(p);
            return p.getId();
        }).set().id();
        long tea = t.ledger.read(ctx -> ctx.select(Tables.PRODUCT.ID).from(Tables.PRODUCT).where(Tables.PRODUCT.NAME.eq("黑茶")).fetchOne(0, Long.class));
        t.insert(sale(tea, "n1", 1));
        UndoResult r = t.ledger.undo(set);
        assertThat(r.set()).as("every row had to stay, so nothing was written").isNull();
        assertThat(r.kept()).extracting(UndoResult.Kept::title).containsExactlyInAnyOrder("黑茶", "村");
        assertThat(r.kept()).extracting(k -> k.reason().key()).containsOnly("ledger.kept.referred");
        assertThat(t.ledger.lastSet()).isEqualTo(3);
    }

    @Test
    void undoOfADeletionKeepsARowWhoseNameWasTakenSince() {
        long deleted = delete(Tables.PRODUCT, product.getId());
        long again = t.insert(product("茶油", null));
        UndoResult r = t.ledger.undo(deleted);
        assertThat(r.kept()).extracting(k -> k.reason().key()).containsExactly("ledger.not.unique");
        t.ledger.undo(again);
        assertThat(t.ledger.undo(deleted).restored()).isEqualTo(1);
        assertThat(t.live(Tables.PRODUCT, product.getId())).isTrue();
    }

    @Test
    void namesSwappedOrReusedWithinOneSetComeBack() {
        ProductRecord tea = product("黑茶", null);
        t.insert(tea);
        var before = t.state();
        long swap = t.ledger.write(entry(), tx -> {
            ProductRecord a = tx.ctx().selectFrom(Tables.PRODUCT).where(Tables.PRODUCT.ID.eq(product.getId())).fetchOne();
            ProductRecord b = tx.ctx().selectFrom(Tables.PRODUCT).where(Tables.PRODUCT.ID.eq(tea.getId())).fetchOne();
            a.setName("x");
            tx.update(a, 1);
            b.setName("茶油");
            tx.update(b, 2);
            a.setName("黑茶");
            tx.update(a, tx.setId());
            return null;
        }).set().id();
        var swapped = t.state();
        UndoResult undone = t.ledger.undo(swap);
        assertThat(undone.kept()).isEmpty();
        assertThat(t.state()).isEqualTo(before);
        t.ledger.undo(undone.set().id());
        assertThat(t.state()).isEqualTo(swapped);
        t.ledger.undo(swap);
        long replaced = t.ledger.write(entry(), tx -> {
            tx.delete(Tables.PRODUCT, product.getId(), tx.setId() - 1);
            tx.insert(product("茶油", null));
            return null;
        }).set().id();
        assertThat(t.ledger.undo(replaced).kept()).isEmpty();
        assertThat(t.state()).isEqualTo(before);
    }

    @Test
    void aParentThatWasEditedAndDeletedWithItsChildrenComesBackWithThem() {
        PlaceRecord town = place("镇", null);
        t.insert(town);
        PlaceRecord village = place("村", town.getId());
        t.insert(village);
        var before = t.state();
        long set = t.ledger.write(entry(), tx -> {
            town.setRemark("closed");
            tx.update(town, 2);
            tx.delete(Tables.PLACE, village.getId(), 3);
            tx.delete(Tables.PLACE, town.getId(), tx.setId());
            return null;
        }).set().id();
        UndoResult r = t.ledger.undo(set);
        assertThat(r.kept()).isEmpty();
        assertThat(t.state()).isEqualTo(before);
    }

    @Test
    void aRowThatAlreadyStandsAsBeforeIsNotCalledEdited() {
        ProductRecord other = product("黑茶", null);
        t.insert(other);
        long both = t.ledger.write(entry(), tx -> {
            ProductRecord a = tx.ctx().selectFrom(Tables.PRODUCT).where(Tables.PRODUCT.ID.eq(product.getId())).fetchOne();
            ProductRecord b = tx.ctx().selectFrom(Tables.PRODUCT).where(Tables.PRODUCT.ID.eq(other.getId())).fetchOne();
            a.setRemark("x");
            b.setName("old name");
            tx.update(a, 1);
            tx.update(b, 2);
            return null;
        }).set().id();
        long undo = t.ledger.undo(both).set().id();
        t.insert(product("old name", null));
        UndoResult redo = t.ledger.undo(undo);
        assertThat(redo.kept()).extracting(k -> k.reason().key()).containsExactly("ledger.not.unique");
        UndoResult again = t.ledger.undo(both);
        assertThat(again.kept()).isEmpty();
        assertThat(again.restored()).isEqualTo(1);
    }

    @Test
    void redoOfAnImportLeavesOutRowsWhoseProductIsGoneAndRowsThatARuleForbids() {
        ProductRecord tea = product("黑茶", null);
        t.insert(tea);
        long set = t.importAll(500, i -> sale(i % 50 == 0 ? tea.getId() : product.getId(), "n" + i, i));
        UndoResult undone = t.ledger.undo(set);
        delete(Tables.PRODUCT, tea.getId());
        UndoResult redone = t.ledger.undo(undone.set().id());
        assertThat(redone.keptCount()).isEqualTo(10);
        assertThat(redone.kept()).extracting(k -> k.reason().key()).containsOnly("ledger.reference.gone");
        assertThat(t.liveRows(Tables.SALE)).hasSize(490);
        assertThat(t.ledger.undo(redone.set().id()).restored()).isEqualTo(490);
        assertThat(t.liveRows(Tables.SALE)).isEmpty();
    }

    @Test
    void theAreasRulesAreAskedAgainWhenRowsComeBack() {
        boolean[] strict = new boolean[1];
        LedgerTable strictSale = TestLedger.SALE.rule((row, ctx) -> strict[0] && "n3".equals(row.get(Tables.SALE.DOC_NUMBER))
            ? ruralpost.text.Message.of("ledger.undo.nothing") : null);
        LedgerSchema schema = new LedgerSchema(List.of(strictSale, TestLedger.CONTRACT, TestLedger.PRODUCT, TestLedger.CHANNEL, TestLedger.PLACE));
        t.ledger.close();
        t.ledger = Ledger.open(ruralpost.store.Database.open(new ruralpost.store.LedgerFiles(t.folder)), schema, () -> "Li");
        long set = t.importAll(10, i -> sale(product.getId(), "n" + i, i));
        long undo = t.ledger.undo(set).set().id();
        strict[0] = true;
        UndoResult redo = t.ledger.undo(undo);
        assertThat(redo.kept()).extracting(UndoResult.Kept::title).containsExactly("n3");
        assertThat(redo.restored()).isEqualTo(9);
        long third = t.ledger.read(ctx -> ctx.select(Tables.SALE.ID).from(Tables.SALE).where(Tables.SALE.DOC_NUMBER.eq("n4")).fetchOne(0, Long.class));
        long deletion = delete(Tables.SALE, third);
        assertThat(t.ledger.undo(deletion).kept()).isEmpty();
    }

    @Test
    void anImportOfManyRowsIsTakenBackByOneLogEntryAndSoIsItsRedo() {
        long set = t.importAll(50_000, i -> sale(product.getId(), "n" + i, i));
        t.reopen();
        long size = t.fileSize();
        UndoResult undone = t.ledger.undo(set);
        UndoResult redone = t.ledger.undo(undone.set().id());
        UndoResult again = t.ledger.undo(set);
        for (UndoResult r : List.of(undone, redone, again)) {
            assertThat(r.restored()).isEqualTo(50_000);
            assertThat(t.ledger.<Integer>read(ctx -> ctx.fetchCount(Tables.CHANGE_RANGE, Tables.CHANGE_RANGE.SET_ID.eq(r.set().id())))).isEqualTo(1);
        }
        assertThat(t.ledger.<Integer>read(ctx -> ctx.fetchCount(Tables.CHANGE_ROW) + ctx.fetchCount(Tables.CHANGE_BLOCK))).isZero();
        t.reopen();
        assertThat(t.fileSize()).isLessThan(2 * size);
        assertThat(t.liveRows(Tables.SALE)).isEmpty();
    }

    @Test
    void anImportThatAlsoChangedOtherRowsIsStillTakenBackWholesaleTheSecondTime() {
        SaleRecord old = sale(product.getId(), "old", 1);
        t.insert(old);
        long set = t.ledger.write(TestLedger.imported(), tx -> {
            tx.insertAll(Tables.SALE, TestLedger.lazily(1000, i -> sale(product.getId(), "n" + i, i)));
            old.setRemark("x");
            return tx.update(old, 2);
        }).set().id();
        UndoResult redo = t.ledger.undo(t.ledger.undo(set).set().id());
        UndoResult again = t.ledger.undo(set);
        assertThat(redo.restored()).isEqualTo(1001);
        assertThat(again.restored()).isEqualTo(1001);
        assertThat(t.ledger.<Integer>read(ctx -> ctx.fetchCount(Tables.CHANGE_RANGE))).isEqualTo(3);
        assertThat(t.liveRows(Tables.SALE)).containsOnlyKeys(old.getId());
    }

    @Test
    void whatCannotBeTakenBackIsRefusedInASentence() {
        PlaceRecord village = place("村", null);
        t.insert(village);
        DonationRecord d = new DonationRecord();
        d.setVillageId(village.getId());
        d.setDayFrom(java.time.LocalDate.EPOCH);
        d.setDayTo(java.time.LocalDate.EPOCH);
        d.setBaseKind("sales");
        d.setBaseFen(1L);
        d.setPercentValue(java.math.BigDecimal.ONE);
        d.setAmountFen(1L);
        long set = t.insert(d);
        Map.of(set, "ledger.undo.refused", 99L, "ledger.undo.no.set").forEach((id, key) -> assertThatThrownBy(() -> t.ledger.undo(id))
            .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.userMessage().key()).isEqualTo(key)));
        long first = t.insert(channel("c"));
        t.ledger.undo(first);
        assertThatThrownBy(() -> t.ledger.undo(first)).isInstanceOfSatisfying(UserException.class,
            e -> assertThat(e.userMessage().key()).isEqualTo("ledger.undo.already"));
        long export = t.ledger.write(new Action(ChangeKind.EXPORT, "sales", entry().label(), null, null), tx -> null).set().id();
        assertThatThrownBy(() -> t.ledger.undo(export)).isInstanceOfSatisfying(UserException.class,
            e -> assertThat(e.userMessage().key()).isEqualTo("ledger.undo.not.possible"));
    }

    @Test
    void controlZAndControlYWalkThroughTheOperatorsSetsOfTheArea() {
        ChannelRecord c = channel("c");
        long first = t.insert(c);
        long second = t.insert(channel("d"));
        t.ledger.write(Action.entry("place", entry().label()), tx -> tx.insert(place("村", null)));
        assertThat(t.ledger.undoable("sales", "Wang")).map(ChangeSet::id).contains(second);
        assertThat(t.ledger.undoable("sales", "Li")).isEmpty();
        assertThat(t.ledger.redoable("sales", "Wang")).isEmpty();
        long undoSecond = t.ledger.undo(second).set().id();
        assertThat(t.ledger.undoable("sales", "Wang")).map(ChangeSet::id).contains(first);
        long undoFirst = t.ledger.undo(first).set().id();
        assertThat(t.ledger.redoable("sales", "Wang")).map(ChangeSet::id).contains(undoFirst);
        t.ledger.undo(undoFirst);
        assertThat(t.ledger.redoable("sales", "Wang")).map(ChangeSet::id).contains(undoSecond);
        t.ledger.undo(undoSecond);
        assertThat(t.ledger.redoable("sales", "Wang")).isEmpty();
        assertThat(t.ledger.undoable("sales", "Wang")).map(ChangeSet::id).contains(second);
        t.ledger.undo(second);
        t.insert(channel("e"));
        assertThat(t.ledger.redoable("sales", "Wang")).as("something else was written").isEmpty();
    }

    @Test
    void readersCatchUpWithWhatSetsTouched() {
        long set = t.importAll(5, i -> sale(product.getId(), "n" + i, i));
        assertThat(t.ledger.changesSince(Tables.SALE, 0).created()).extracting(InsertedRows::set).contains(set);
        long remark = setRemarks("x");
        assertThat(t.ledger.changesSince(Tables.SALE, set).touched()).hasSize(5);
        assertThat(t.ledger.changesSince(Tables.PRODUCT, set).touched()).isEmpty();
        t.ledger.undo(remark);
        long undone = t.ledger.lastSet();
        t.ledger.undo(set);
        assertThat(t.ledger.changesSince(Tables.SALE, undone).touched()).as("rows whose stamps came from a logged undo go singly").hasSize(5);
        assertThat(t.ledger.changesSince(Tables.SALE, t.ledger.lastSet()).none()).isTrue();
        long two = t.importAll(5, i -> sale(product.getId(), "m" + i, i));
        t.ledger.undo(two);
        assertThat(t.ledger.changesSince(Tables.SALE, two).rangesOf()).extracting(InsertedRows::set).containsExactly(two);
    }
}
