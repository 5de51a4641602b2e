package ruralpost.centre;

import static ruralpost.store.tables.Tables.DOCUMENT;
import static ruralpost.store.tables.Tables.FUNDING;
import static ruralpost.store.tables.Tables.PARTNER;
import static ruralpost.store.tables.Tables.PURCHASE;

import java.util.List;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.FundingRecord;
import ruralpost.store.tables.tables.records.PurchaseRecord;
import ruralpost.value.Period;

/** Keeps what partners gave for centres and what was bought with it. */
public final class FundingStore {

    /** What the ledger must know of these tables. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(FUNDING, FUNDING.NAME).refers(FUNDING.PARTNER_ID, PARTNER).refers(FUNDING.DOCUMENT_ID, DOCUMENT).unique(FUNDING.NAME)
            .rule(RowRules.required(FUNDING.NAME, "centre.rule.name")).rule(RowRules.ordered(FUNDING.DAY_FROM, FUNDING.DAY_TO, "centre.rule.period"))
            .rule(CentreRuleStore.notNegative(FUNDING.AMOUNT_FEN)).rule(CentreRuleStore.nothingPersonal(FUNDING.PURPOSE, FUNDING.REMARK)),
        LedgerTable.of(PURCHASE, PURCHASE.NAME).refers(PURCHASE.FUNDING_ID, FUNDING).unique(PURCHASE.SUPPLIER, PURCHASE.INVOICE_NUMBER, PURCHASE.NAME)
            .rule(RowRules.required(PURCHASE.NAME, "centre.rule.name")).rule(CentreRuleStore.notNegative(PURCHASE.AMOUNT_FEN))
            .rule(CentreRuleStore.nothingPersonal(PURCHASE.REMARK)));

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public FundingStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The live fundings, as entered. */
    public List<Funding> fundings() {
        return ledger.read(ctx -> ctx.selectFrom(FUNDING).where(FUNDING.DELETED_SET.eq(0L)).orderBy(FUNDING.CREATED_SET, FUNDING.ID)
            .fetch(r -> new Funding(new Stamp(r.getId(), r.getChangedSet()), r.getName(), r.getPartnerId(), CentreRuleStore.money(r.getAmountFen()), r.getInKind(),
                Period.of(r.getDayFrom(), r.getDayTo()), r.getDocumentId(), r.getPurpose(), r.getRemark())));
    }

    /** The live purchases, the newest first. */
    public List<Purchase> purchases() {
        return ledger.read(ctx -> ctx.selectFrom(PURCHASE).where(PURCHASE.DELETED_SET.eq(0L)).orderBy(PURCHASE.BOUGHT_ON.desc(), PURCHASE.ID)
            .fetch(r -> new Purchase(new Stamp(r.getId(), r.getChangedSet()), r.getName(), r.getFundingId(), r.getBoughtOn(), r.getInvoiceNumber(),
                r.getSupplier(), CentreRuleStore.money(r.getAmountFen()), r.getRemark())));
    }

    /** Stores a new or changed funding. @return its id */
    public long save(WriteTx tx, Funding f) {
        FundingRecord r = new FundingRecord();
        r.setName(CentreRuleStore.strip(f.name()));
        r.setPartnerId(f.partnerId());
        r.setAmountFen(CentreRuleStore.fen(f.amount()));
        r.setInKind(f.inKind());
        r.setDayFrom(f.period().from());
        r.setDayTo(f.period().to());
        r.setDocumentId(f.documentId());
        r.setPurpose(CentreRuleStore.strip(f.purpose()));
        r.setRemark(CentreRuleStore.strip(f.remark()));
        return tx.save(r, f.stamp());
    }

    /** Stores a new or changed purchase. @return its id */
    public long save(WriteTx tx, Purchase p) {
        PurchaseRecord r = new PurchaseRecord();
        r.setName(CentreRuleStore.strip(p.name()));
        r.setFundingId(p.fundingId());
        r.setBoughtOn(p.boughtOn());
        r.setInvoiceNumber(CentreRuleStore.strip(p.invoice()));
        r.setSupplier(CentreRuleStore.strip(p.supplier()));
        r.setAmountFen(CentreRuleStore.fen(p.amount()));
        r.setRemark(CentreRuleStore.strip(p.remark()));
        return tx.save(r, p.stamp());
    }

    /** Marks a funding deleted; refused while other records name it. */
    public void deleteFunding(WriteTx tx, Stamp stamp) {
        tx.delete(FUNDING, stamp.id(), stamp.changed());
    }

    /** Marks a purchase deleted; refused while other records name it. */
    public void deletePurchase(WriteTx tx, Stamp stamp) {
        tx.delete(PURCHASE, stamp.id(), stamp.changed());
    }
}
