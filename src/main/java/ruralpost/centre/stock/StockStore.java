package ruralpost.centre.stock;

import static ruralpost.store.tables.Tables.ACTIVITY;
import static ruralpost.store.tables.Tables.ASSET;
import static ruralpost.store.tables.Tables.CENTRE;
import static ruralpost.store.tables.Tables.DOCUMENT;
import static ruralpost.store.tables.Tables.FUNDING;
import static ruralpost.store.tables.Tables.HANDOUT;
import static ruralpost.store.tables.Tables.ITEM;
import static ruralpost.store.tables.Tables.PARTNER;
import static ruralpost.store.tables.Tables.PURCHASE;
import static ruralpost.store.tables.Tables.STOCK_DOCUMENT;
import static ruralpost.store.tables.Tables.STOCK_MOVE;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.UndoPolicy;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.StockDocumentRecord;
import ruralpost.store.tables.tables.records.StockMoveRecord;
import ruralpost.text.Message;
import ruralpost.value.Money;

/** Keeps stock documents and movements. Movements are only added to: they are taken back by counter-entries. */
public final class StockStore {

    /** What the ledger must know of these tables. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(STOCK_DOCUMENT, STOCK_DOCUMENT.TITLE).refersWhile(STOCK_DOCUMENT.FUNDING_ID, FUNDING, StandingStore.DOCUMENT)
            .refersWhile(STOCK_DOCUMENT.PURCHASE_ID, PURCHASE, StandingStore.DOCUMENT).refersWhile(STOCK_DOCUMENT.PARTNER_ID, PARTNER, StandingStore.DOCUMENT)
            .refersWhile(STOCK_DOCUMENT.ACTIVITY_ID, ACTIVITY, StandingStore.DOCUMENT).refersWhile(STOCK_DOCUMENT.HANDOUT_ID, HANDOUT, StandingStore.DOCUMENT)
            .refersWhile(STOCK_DOCUMENT.DOCUMENT_ID, DOCUMENT, StandingStore.DOCUMENT)
            .refers(STOCK_DOCUMENT.ANSWERS_ID, STOCK_DOCUMENT).undo(UndoPolicy.STAY)
            .rule(RowRules.required(STOCK_DOCUMENT.TITLE, "centre.rule.title"))
            .rule(RowRules.oneOf(STOCK_DOCUMENT.DOCUMENT_KIND, StockDocumentKind.codes(), "centre.rule.code"))
            .rule((row, ctx) -> ctx.fetchExists(ctx.selectOne().from(STOCK_DOCUMENT).where(STOCK_DOCUMENT.ID.eq(row.get(STOCK_DOCUMENT.ID)),
                STOCK_DOCUMENT.MOVED_ON.ne(row.get(STOCK_DOCUMENT.MOVED_ON)).or(STOCK_DOCUMENT.DOCUMENT_KIND.ne(row.get(STOCK_DOCUMENT.DOCUMENT_KIND)))
                    .or(STOCK_DOCUMENT.ANSWERS_ID.isDistinctFrom(row.get(STOCK_DOCUMENT.ANSWERS_ID)))))
                ? Message.of("centre.rule.posted", row.get(STOCK_DOCUMENT.TITLE)) : null)
            .rule((row, ctx) -> StockDocumentKind.writingOff().contains(row.get(STOCK_DOCUMENT.DOCUMENT_KIND)) && row.get(STOCK_DOCUMENT.APPROVED_BY) == null
                ? Message.of("centre.stock.approval", row.get(STOCK_DOCUMENT.TITLE)) : null),
        LedgerTable.of(STOCK_MOVE, STOCK_MOVE.QUANTITY).refers(STOCK_MOVE.STOCK_DOCUMENT_ID, STOCK_DOCUMENT)
            .refersWhile(STOCK_MOVE.ITEM_ID, ITEM, StandingStore.MOVE).refersWhile(STOCK_MOVE.ASSET_ID, ASSET, StandingStore.MOVE)
            .refersWhile(STOCK_MOVE.FROM_CENTRE_ID, CENTRE, StandingStore.MOVE).refersWhile(STOCK_MOVE.TO_CENTRE_ID, CENTRE, StandingStore.MOVE)
            .refersWhile(STOCK_MOVE.FUNDING_ID, FUNDING, StandingStore.MOVE).counterEntry(STOCK_MOVE.ORIGINAL_ID, CounterRuleStore::negate).rule(CounterRuleStore::problem)
            .titled((row, ctx) -> ctx.select(ITEM.NAME).from(ITEM).where(ITEM.ID.eq(row.get(STOCK_MOVE.ITEM_ID))).fetchOne(ITEM.NAME)));

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public StockStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Posts a document with its movements, any number of them. Movements without a day bear the document's. What comes in without a
     * source bears the document's; what leaves without one is divided among the sources, the oldest first, and what expires
     * among its lots, the first to expire first, so that one movement may become several rows.
     *
     * @return the document's id
     * @throws ruralpost.text.UserException something would fall below zero on some day, a piece is elsewhere, a centre is closed, an
     *                                      approval lacks …; the sentence says what there is
     */
    public long post(WriteTx tx, StockDocument doc, List<StockMove> moves) {
        LoanRuleStore.require(tx.ctx(), doc, moves);
        long id = tx.newId();
        List<StockMove> checked = new LotStore(tx.ctx(), doc.answersId()).divided(new Posting(new BalanceStore(tx.ctx()), doc, id, moves).checked(moves));
        StockDocumentRecord r = record(doc);
        r.setId(id);
        tx.insert(r);
        tx.insertAll(STOCK_MOVE, checked.stream().map(m -> record(m, id)).toList());
        return id;
    }

    /**
     * Changes what a posted document says of itself: number, title, due day, papers, remark. Not its day and kind.
     *
     * @throws ruralpost.ledger.ConflictException somebody else changed it since
     */
    public void update(WriteTx tx, StockDocument doc) {
        tx.save(record(doc), doc.stamp());
    }

    /**
     * Takes the movements of a document back that still stand, by counter-entries of the same days.
     *
     * @param centres the centres whose movements are meant, of what was sent those that it was sent to; null for all
     * @return how many were taken back
     * @throws ruralpost.text.UserException something was given out since and would fall below zero
     */
    public int reverse(WriteTx tx, long documentId, Collection<Long> centres) {
        return reverse(tx, STOCK_MOVE.STOCK_DOCUMENT_ID.eq(documentId), centres);
    }

    /** The same together with what settles the document: a transfer with its receipts, as if nothing had been sent to these centres. */
    public int reverseWithReceipts(WriteTx tx, long documentId, Collection<Long> centres) {
        return reverse(tx, STOCK_MOVE.STOCK_DOCUMENT_ID.eq(documentId).or(BalanceStore.answering(documentId)), centres);
    }

    private static int reverse(WriteTx tx, Condition which, Collection<Long> centres) {
        Set<Long> meant = centres == null ? null : new HashSet<>(centres);
        List<Long> originals = tx.ctx().selectFrom(STOCK_MOVE).where(which, STOCK_MOVE.ORIGINAL_ID.isNull()).orderBy(STOCK_MOVE.ID).fetch().stream()
            .filter(r -> meant == null || meant.contains(concerned(r))).map(StockMoveRecord::getId).toList();
        return tx.counterAll(STOCK_MOVE, originals);
    }

    /** Takes those of some movements back that still stand, whatever documents they are of. @return how many */
    public int takeBack(WriteTx tx, List<Long> moveIds) {
        return moveIds.isEmpty() ? 0 : tx.counterAll(STOCK_MOVE, moveIds);
    }

    /** The movements of a document as posted in this or an earlier set, in their order; without counter-entries. */
    public List<Long> posted(WriteTx tx, long documentId) {
        return tx.ctx().select(STOCK_MOVE.ID).from(STOCK_MOVE).where(STOCK_MOVE.STOCK_DOCUMENT_ID.eq(documentId), STOCK_MOVE.ORIGINAL_ID.isNull())
            .orderBy(STOCK_MOVE.ID).fetch(STOCK_MOVE.ID);
    }

    /** The centre that a movement is about: of what is or was on its way the one it was sent to. */
    private static Long concerned(StockMoveRecord r) {
        boolean settles = r.getToCentreId() == null || StockState.TRANSIT.code().equals(r.getFromState());
        return settles ? r.getFromCentreId() : r.getToCentreId();
    }

    /** Verifies all movements; empty when they are sound. For the command that checks the ledger. */
    public List<Message> check() {
        return StockCheckStore.check(ledger);
    }

    /** The live documents, the newest first. Those whose movements were all taken back are among them. */
    public List<StockDocument> documents() {
        return documents(STOCK_DOCUMENT.ID.isNotNull());
    }

    /** A live document. */
    public Optional<StockDocument> document(long id) {
        return documents(STOCK_DOCUMENT.ID.eq(id)).stream().findFirst();
    }

    private List<StockDocument> documents(Condition condition) {
        return ledger.read(ctx -> ctx.selectFrom(STOCK_DOCUMENT).where(STOCK_DOCUMENT.DELETED_SET.eq(0L), condition)
            .orderBy(STOCK_DOCUMENT.MOVED_ON.desc(), STOCK_DOCUMENT.CREATED_SET.desc(), STOCK_DOCUMENT.ID).fetch(StockStore::document));
    }

    /** The movements of a document as stored, counter-entries among them. */
    public List<StockMove> moves(long documentId) {
        return ledger.read(ctx -> ctx.selectFrom(STOCK_MOVE).where(STOCK_MOVE.STOCK_DOCUMENT_ID.eq(documentId)).orderBy(STOCK_MOVE.CREATED_SET, STOCK_MOVE.ID)
            .fetch(StockStore::move));
    }

    /** Movements by their ids, in this order; those not there are absent. */
    public List<StockMove> moves(Collection<Long> ids) {
        return ledger.read(ctx -> {
            var found = ctx.selectFrom(STOCK_MOVE).where(STOCK_MOVE.ID.in(ids)).fetchMap(STOCK_MOVE.ID, StockStore::move);
            return ids.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
        });
    }

    /** Movements of something of which is known when it expires, without those that were taken back. */
    public List<StockMove> expiring() {
        var counter = STOCK_MOVE.as("counter");
        return ledger.read(ctx -> ctx.selectFrom(STOCK_MOVE).where(STOCK_MOVE.EXPIRES_ON.isNotNull(), STOCK_MOVE.QUANTITY.gt(0L),
            STOCK_MOVE.ID.notIn(org.jooq.impl.DSL.select(counter.ORIGINAL_ID).from(counter).where(counter.ORIGINAL_ID.isNotNull()))).fetch(StockStore::move));
    }

    private static StockDocumentRecord record(StockDocument d) {
        StockDocumentRecord r = new StockDocumentRecord();
        r.setDocumentKind(d.kind().code());
        r.setDocumentNumber(strip(d.number()));
        r.setTitle(strip(d.title()));
        r.setMovedOn(d.on());
        r.setDueOn(d.dueOn());
        r.setFundingId(d.fundingId());
        r.setPurchaseId(d.purchaseId());
        r.setPartnerId(d.partnerId());
        r.setActivityId(d.activityId());
        r.setHandoutId(d.handoutId());
        r.setAnswersId(d.answersId());
        r.setDocumentId(d.documentId());
        r.setApprovedBy(strip(d.approvedBy()));
        r.setRemark(strip(d.remark()));
        return r;
    }

    private static StockDocument document(StockDocumentRecord r) {
        return new StockDocument(new Stamp(r.getId(), r.getChangedSet()), StockDocumentKind.ofCode(r.getDocumentKind()), r.getDocumentNumber(), r.getTitle(),
            r.getMovedOn(), r.getDueOn(), r.getFundingId(), r.getPurchaseId(), r.getPartnerId(), r.getActivityId(), r.getHandoutId(), r.getAnswersId(),
            r.getDocumentId(), r.getApprovedBy(), r.getRemark());
    }

    private static StockMoveRecord record(StockMove m, long documentId) {
        StockMoveRecord r = new StockMoveRecord();
        r.setStockDocumentId(documentId);
        r.setMoveKind(m.kind().code());
        r.setMovedOn(m.on());
        r.setItemId(m.itemId());
        r.setAssetId(m.assetId());
        r.setFromCentreId(m.from() == null ? null : m.from().centreId());
        r.setFromState(m.from() == null ? null : m.from().state().code());
        r.setToCentreId(m.to() == null ? null : m.to().centreId());
        r.setToState(m.to() == null ? null : m.to().state().code());
        r.setQuantity(m.quantity());
        r.setFundingId(m.fundingId());
        r.setValueFen(m.value() == null ? null : m.value().fen());
        r.setExpiresOn(m.expiresOn());
        r.setReasonCode(strip(m.reason()));
        r.setRemark(strip(m.remark()));
        return r;
    }

    static StockMove move(Record row) {
        StockMoveRecord r = row.into(STOCK_MOVE);
        return new StockMove(new Stamp(r.getId(), r.getChangedSet()), r.getStockDocumentId(), MoveKind.ofCode(r.getMoveKind()), r.getMovedOn(), r.getItemId(),
            r.getAssetId(), r.getFromCentreId() == null ? null : new Spot(r.getFromCentreId(), StockState.ofCode(r.getFromState())),
            r.getToCentreId() == null ? null : new Spot(r.getToCentreId(), StockState.ofCode(r.getToState())), r.getQuantity(), r.getFundingId(),
            r.getValueFen() == null ? null : Money.ofFen(r.getValueFen()), r.getExpiresOn(), r.getReasonCode(), r.getOriginalId(), r.getRemark());
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
