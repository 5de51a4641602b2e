package ruralpost.centre.take;

import static ruralpost.store.tables.Tables.ASSET;
import static ruralpost.store.tables.Tables.CENTRE;
import static ruralpost.store.tables.Tables.ITEM;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.STOCK_DOCUMENT;
import static ruralpost.store.tables.Tables.STOCK_TAKE;
import static ruralpost.store.tables.Tables.STOCK_TAKE_CENTRE;
import static ruralpost.store.tables.Tables.STOCK_TAKE_LINE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.RowRule;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.StockTakeCentreRecord;
import ruralpost.store.tables.tables.records.StockTakeLineRecord;
import ruralpost.store.tables.tables.records.StockTakeRecord;
import ruralpost.text.Message;
import ruralpost.value.PersonalText;

/** Keeps stock-takes, the centres counted in them and what was counted. */
final class TakeStore {

    private static final List<String> STORED = List.of(TakeState.OPEN.code(), TakeState.APPROVED.code(), TakeState.POSTED.code(), TakeState.REVERSED.code());

    /** What the ledger must know of these tables. */
    static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(STOCK_TAKE, STOCK_TAKE.NAME).refers(STOCK_TAKE.POSTED_DOCUMENT_ID, STOCK_DOCUMENT).unique(STOCK_TAKE.TAKE_NUMBER)
            .rule(RowRules.required(STOCK_TAKE.NAME, "take.rule.name")).rule(RowRules.oneOf(STOCK_TAKE.TAKE_STATE, STORED, "centre.rule.code")),
        LedgerTable.of(STOCK_TAKE_CENTRE, STOCK_TAKE_CENTRE.SHEET_NUMBER).refers(STOCK_TAKE_CENTRE.STOCK_TAKE_ID, STOCK_TAKE)
            .refers(STOCK_TAKE_CENTRE.CENTRE_ID, CENTRE).unique(STOCK_TAKE_CENTRE.SHEET_NUMBER)
            .unique(STOCK_TAKE_CENTRE.STOCK_TAKE_ID, STOCK_TAKE_CENTRE.CENTRE_ID)
            .rule(RowRules.oneOf(STOCK_TAKE_CENTRE.COUNT_STATE, CountState.codes(), "centre.rule.code"))
            .titled((row, ctx) -> ctx.select(PLACE.NAME).from(CENTRE).join(PLACE).on(PLACE.ID.eq(CENTRE.PLACE_ID))
                .where(CENTRE.ID.eq(row.get(STOCK_TAKE_CENTRE.CENTRE_ID))).fetchOne(PLACE.NAME)),
        LedgerTable.of(STOCK_TAKE_LINE, STOCK_TAKE_LINE.COUNTED).refers(STOCK_TAKE_LINE.STOCK_TAKE_CENTRE_ID, STOCK_TAKE_CENTRE)
            .refers(STOCK_TAKE_LINE.ITEM_ID, ITEM).refers(STOCK_TAKE_LINE.ASSET_ID, ASSET)
            .unique(STOCK_TAKE_LINE.STOCK_TAKE_CENTRE_ID, STOCK_TAKE_LINE.ASSET_ID).rule(nothingPersonal())
            .titled((row, ctx) -> ctx.select(ITEM.NAME).from(ITEM).where(ITEM.ID.eq(row.get(STOCK_TAKE_LINE.ITEM_ID))).fetchOne(ITEM.NAME)));

    private static RowRule nothingPersonal() {
        return (row, ctx) -> PersonalText.problem(row.get(STOCK_TAKE_LINE.REMARK));
    }

    private final Ledger ledger;

    TakeStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Inside the transaction, or in one of its own for null. */
    private <T> T read(WriteTx tx, Function<DSLContext, T> query) {
        return tx == null ? ledger.read(query) : query.apply(tx.ctx());
    }

    /** The newest first. */
    List<StockTake> takes() {
        return takes(null, STOCK_TAKE.ID.isNotNull());
    }

    Optional<StockTake> take(WriteTx tx, long id) {
        return takes(tx, STOCK_TAKE.ID.eq(id)).stream().findFirst();
    }

    private List<StockTake> takes(WriteTx tx, Condition condition) {
        return read(tx, ctx -> ctx.selectFrom(STOCK_TAKE).where(STOCK_TAKE.DELETED_SET.eq(0L), condition)
            .orderBy(STOCK_TAKE.OPENED_ON.desc(), STOCK_TAKE.CREATED_SET.desc(), STOCK_TAKE.ID).fetch(r -> new StockTake(new Stamp(r.getId(), r.getChangedSet()),
                r.getTakeNumber(), r.getName(), TakeState.ofCode(r.getTakeState()), r.getOpenedOn(), r.getApprovedBy(), r.getPostedDocumentId(), r.getRemark())));
    }

    /** A number that no stock-take has or had, those deleted included. */
    String freshNumber(WriteTx tx, int year) {
        String head = "PD-" + year + "-";
        int last = tx.ctx().select(STOCK_TAKE.TAKE_NUMBER).from(STOCK_TAKE).where(STOCK_TAKE.TAKE_NUMBER.startsWith(head)).fetch(STOCK_TAKE.TAKE_NUMBER).stream()
            .map(n -> n.substring(head.length())).filter(n -> n.matches("\\d{1,8}")).mapToInt(Integer::parseInt).max().orElse(0);
        return head + "%03d".formatted(last + 1);
    }

    /** By sheet number. */
    List<TakeCentre> centres(WriteTx tx, long takeId) {
        return centres(tx, STOCK_TAKE_CENTRE.STOCK_TAKE_ID.eq(takeId));
    }

    /** Of all stock-takes. */
    List<TakeCentre> centres() {
        return centres(null, STOCK_TAKE_CENTRE.ID.isNotNull());
    }

    Optional<TakeCentre> centre(WriteTx tx, long id) {
        return centres(tx, STOCK_TAKE_CENTRE.ID.eq(id)).stream().findFirst();
    }

    /** The centres of stock-takes that are open or approved. */
    List<TakeCentre> underway(WriteTx tx) {
        return centres(tx, STOCK_TAKE_CENTRE.STOCK_TAKE_ID.in(tx.ctx().select(STOCK_TAKE.ID).from(STOCK_TAKE)
            .where(STOCK_TAKE.DELETED_SET.eq(0L), STOCK_TAKE.TAKE_STATE.in(TakeState.OPEN.code(), TakeState.APPROVED.code()))));
    }

    private List<TakeCentre> centres(WriteTx tx, Condition condition) {
        return read(tx, ctx -> ctx.selectFrom(STOCK_TAKE_CENTRE).where(STOCK_TAKE_CENTRE.DELETED_SET.eq(0L), condition)
            .orderBy(STOCK_TAKE_CENTRE.SHEET_NUMBER, STOCK_TAKE_CENTRE.ID).fetch(r -> new TakeCentre(new Stamp(r.getId(), r.getChangedSet()), r.getStockTakeId(),
                r.getCentreId(), r.getSheetNumber(), CountState.ofCode(r.getCountState()), new Moment(r.getCountedOn(), r.getCountedSet()),
                r.getRecountedOn() == null ? null : new Moment(r.getRecountedOn(), r.getRecountedSet()), r.getCountedBy(), r.getRemark())));
    }

    /** In the order in which they were entered. */
    List<TakeLine> lines(WriteTx tx, long takeCentreId) {
        return lines(tx, STOCK_TAKE_LINE.STOCK_TAKE_CENTRE_ID.eq(takeCentreId));
    }

    /** Those of a whole stock-take. */
    List<TakeLine> linesOfTake(WriteTx tx, long takeId) {
        return read(tx, ctx -> lines(tx, STOCK_TAKE_LINE.STOCK_TAKE_CENTRE_ID.in(ctx.select(STOCK_TAKE_CENTRE.ID).from(STOCK_TAKE_CENTRE)
            .where(STOCK_TAKE_CENTRE.STOCK_TAKE_ID.eq(takeId), STOCK_TAKE_CENTRE.DELETED_SET.eq(0L)))));
    }

    private List<TakeLine> lines(WriteTx tx, Condition condition) {
        return read(tx, ctx -> ctx.selectFrom(STOCK_TAKE_LINE).where(STOCK_TAKE_LINE.DELETED_SET.eq(0L), condition)
            .orderBy(STOCK_TAKE_LINE.CREATED_SET, STOCK_TAKE_LINE.ID).fetch(r -> new TakeLine(new Stamp(r.getId(), r.getChangedSet()), r.getStockTakeCentreId(),
                r.getItemId(), r.getAssetId(), r.getCounted(), r.getRecounted(), r.getBooked(), DifferenceReason.ofCode(r.getReasonCode()), r.getRemark())));
    }

    long save(WriteTx tx, StockTake t) {
        StockTakeRecord r = new StockTakeRecord();
        r.setTakeNumber(t.number());
        r.setName(strip(t.name()));
        r.setTakeState(t.stored().code());
        r.setOpenedOn(t.openedOn());
        r.setApprovedBy(strip(t.approvedBy()));
        r.setPostedDocumentId(t.documentId());
        r.setRemark(strip(t.remark()));
        return tx.save(r, t.stamp());
    }

    void save(WriteTx tx, TakeCentre c) {
        StockTakeCentreRecord r = record(c);
        tx.save(r, c.stamp());
    }

    void insertCentres(WriteTx tx, List<TakeCentre> fresh) {
        tx.insertAll(STOCK_TAKE_CENTRE, fresh.stream().map(TakeStore::record).toList());
    }

    private static StockTakeCentreRecord record(TakeCentre c) {
        StockTakeCentreRecord r = new StockTakeCentreRecord();
        r.setStockTakeId(c.takeId());
        r.setCentreId(c.centreId());
        r.setSheetNumber(c.sheet());
        r.setCountState(c.state().code());
        r.setCountedOn(c.counted().day());
        r.setCountedSet(c.counted().set());
        r.setRecountedOn(c.recounted() == null ? null : c.recounted().day());
        r.setRecountedSet(c.recounted() == null ? null : c.recounted().set());
        r.setCountedBy(strip(c.countedBy()));
        r.setRemark(strip(c.remark()));
        return r;
    }

    /** Stores lines; those that say nothing any more are deleted. */
    void save(WriteTx tx, List<TakeLine> lines) {
        tx.insertAll(STOCK_TAKE_LINE, lines.stream().filter(l -> l.stamp().isNew() && !l.blank()).map(TakeStore::record).toList());
        for (TakeLine l : lines) {
            if (!l.stamp().isNew() && l.blank()) {
                tx.delete(STOCK_TAKE_LINE, l.stamp().id(), l.stamp().changed());
            } else if (!l.stamp().isNew()) {
                tx.save(record(l), l.stamp());
            }
        }
    }

    private static StockTakeLineRecord record(TakeLine l) {
        StockTakeLineRecord r = new StockTakeLineRecord();
        r.setStockTakeCentreId(l.parentId());
        r.setItemId(l.itemId());
        r.setAssetId(l.assetId());
        r.setCounted(l.counted());
        r.setRecounted(l.recounted());
        r.setBooked(l.booked());
        r.setReasonCode(l.reason() == null ? null : l.reason().code());
        r.setRemark(strip(l.remark()));
        return r;
    }

    void delete(WriteTx tx, TakeCentre c) {
        tx.delete(STOCK_TAKE_CENTRE, c.stamp().id(), c.stamp().changed());
    }

    void delete(WriteTx tx, StockTake t) {
        tx.delete(STOCK_TAKE, t.stamp().id(), t.stamp().changed());
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
