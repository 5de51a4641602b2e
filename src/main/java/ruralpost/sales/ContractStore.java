package ruralpost.sales;

import static ruralpost.store.tables.Tables.CONTRACT;
import static ruralpost.store.tables.Tables.DONATION;
import static ruralpost.store.tables.Tables.LOCAL_TOTAL;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.PRODUCT;

import java.util.List;
import org.jooq.Table;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonField;
import ruralpost.ledger.PersonalRule;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.ContractRecord;
import ruralpost.store.tables.tables.records.DonationRecord;
import ruralpost.store.tables.tables.records.LocalTotalRecord;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/** Keeps offline contracts, yearly local totals and donations to villages. */
public final class ContractStore {

    /** What the ledger must know of these tables. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(CONTRACT, CONTRACT.CONTRACT_NUMBER).refers(CONTRACT.PRODUCT_ID, PRODUCT).unique(CONTRACT.CONTRACT_NUMBER)
            .rule((row, ctx) -> row.get(CONTRACT.DUE_ON) != null && row.get(CONTRACT.DUE_ON).isBefore(row.get(CONTRACT.SIGNED_ON))
                ? Message.of("sales.rule.contract.due", row.get(CONTRACT.SIGNED_ON).toString(), row.get(CONTRACT.DUE_ON).toString()) : null)
            .rule(PersonalRule.nothingPersonal(CONTRACT.REMARK)),
        LedgerTable.of(LOCAL_TOTAL, LOCAL_TOTAL.TOTAL_YEAR).refers(LOCAL_TOTAL.PRODUCT_ID, PRODUCT).refers(LOCAL_TOTAL.PLACE_ID, PLACE)
            .rule((row, ctx) -> row.get(LOCAL_TOTAL.AMOUNT_FEN) < 0 ? Message.of("sales.rule.total.negative") : null)
            .rule(PersonalRule.nothingPersonal(LOCAL_TOTAL.REMARK)),
        LedgerTable.of(DONATION, DONATION.CAMPAIGN_NAME).refers(DONATION.VILLAGE_ID, PLACE).refers(DONATION.PRODUCT_ID, PRODUCT)
            .rule((row, ctx) -> row.get(DONATION.DAY_TO).isBefore(row.get(DONATION.DAY_FROM))
                ? Message.of("sales.rule.period", row.get(DONATION.DAY_FROM).toString(), row.get(DONATION.DAY_TO).toString()) : null)
            .rule(PersonalRule.nothingPersonal(DONATION.REMARK)));

    /** Where names of persons stand. */
    public static final List<PersonField> PERSONS = List.of(PersonField.of(CONTRACT, CONTRACT.BUYER_NAME)
        .when(r -> BuyerKind.mayBePerson(r.get(CONTRACT.BUYER_KIND))).leaving(r -> PersonField.ERASED));

    private final Ledger ledger;

    public ContractStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All live contracts, the newest first. */
    public List<Contract> contracts() {
        return ledger.read(ctx -> ctx.selectFrom(CONTRACT).where(CONTRACT.DELETED_SET.eq(0L)).orderBy(CONTRACT.SIGNED_ON.desc(), CONTRACT.ID)
            .fetch(r -> new Contract(stamp(r.getId(), r.getChangedSet()), r.getContractNumber(), r.getBuyerName(), BuyerKind.ofCode(r.getBuyerKind()),
                Contract.Kind.ofCode(r.getKind()), r.getProductId(), r.getSignedOn(), r.getDueOn(), amount(r.getAmountFen(), r.getAmountBound()),
                r.getRemark())));
    }

    /** All live yearly local totals, the newest year first. */
    public List<LocalTotal> localTotals() {
        return ledger.read(ctx -> ctx.selectFrom(LOCAL_TOTAL).where(LOCAL_TOTAL.DELETED_SET.eq(0L)).orderBy(LOCAL_TOTAL.TOTAL_YEAR.desc(), LOCAL_TOTAL.ID)
            .fetch(r -> new LocalTotal(stamp(r.getId(), r.getChangedSet()), r.getTotalYear(), r.getProductId(), r.getPlaceId(), r.getDivisionCode(),
                amount(r.getAmountFen(), r.getAmountBound()), r.getSourceText(), r.getRemark())));
    }

    /** All live donations, the newest first. */
    public List<Donation> donations() {
        return ledger.read(ctx -> ctx.selectFrom(DONATION).where(DONATION.DELETED_SET.eq(0L)).orderBy(DONATION.DAY_TO.desc(), DONATION.ID)
            .fetch(r -> new Donation(stamp(r.getId(), r.getChangedSet()), r.getVillageId(), r.getProductId(), r.getCampaignName(),
                Period.of(r.getDayFrom(), r.getDayTo()), Donation.Base.ofCode(r.getBaseKind()), Money.ofFen(r.getBaseFen()),
                new Percent(r.getPercentValue()), Money.ofFen(r.getAmountFen()), r.getPaidOn(), r.getRemark())));
    }

    private static Stamp stamp(long id, long changed) {
        return new Stamp(id, changed);
    }

    private static Amount amount(Long fen, String bound) {
        return fen == null ? null : new Amount(Money.ofFen(fen), Bound.ofCode(bound).orElseThrow());
    }

    /** Stores a new or changed contract. @return its id */
    public long save(WriteTx tx, Contract c) {
        ContractRecord r = new ContractRecord();
        r.setContractNumber(CatalogueStore.strip(c.number()));
        r.setBuyerName(CatalogueStore.strip(c.buyer()));
        r.setBuyerKind(c.buyerKind() == null ? null : c.buyerKind().code());
        r.setKind(c.kind().code());
        r.setProductId(c.productId());
        r.setSignedOn(c.signedOn());
        r.setDueOn(c.dueOn());
        r.setAmountFen(c.amount() == null ? null : c.amount().money().fen());
        r.setAmountBound(c.amount() == null ? Bound.EXACT.code() : c.amount().bound().code());
        r.setRemark(CatalogueStore.strip(c.remark()));
        return CatalogueStore.save(tx, r, c.stamp());
    }

    /** Stores a new or changed yearly local total. @return its id */
    public long save(WriteTx tx, LocalTotal t) {
        LocalTotalRecord r = new LocalTotalRecord();
        r.setTotalYear(t.year());
        r.setProductId(t.productId());
        r.setPlaceId(t.placeId());
        r.setDivisionCode(CatalogueStore.strip(t.divisionCode()));
        r.setAmountFen(t.amount().money().fen());
        r.setAmountBound(t.amount().bound().code());
        r.setSourceText(CatalogueStore.strip(t.source()));
        r.setRemark(CatalogueStore.strip(t.remark()));
        return CatalogueStore.save(tx, r, t.stamp());
    }

    /** Stores a new or changed donation. @return its id */
    public long save(WriteTx tx, Donation d) {
        DonationRecord r = new DonationRecord();
        r.setVillageId(d.villageId());
        r.setProductId(d.productId());
        r.setCampaignName(CatalogueStore.strip(d.campaign()));
        r.setDayFrom(d.period().from());
        r.setDayTo(d.period().to());
        r.setBaseKind(d.base().code());
        r.setBaseFen(d.baseMoney().fen());
        r.setPercentValue(d.percent().value());
        r.setAmountFen(d.amount().fen());
        r.setPaidOn(d.paidOn());
        r.setRemark(CatalogueStore.strip(d.remark()));
        return CatalogueStore.save(tx, r, d.stamp());
    }

    /** Marks a contract deleted; refused while sales name it. */
    public void deleteContract(WriteTx tx, Stamp stamp) {
        delete(tx, CONTRACT, stamp);
    }

    /** Marks a yearly local total deleted. */
    public void deleteLocalTotal(WriteTx tx, Stamp stamp) {
        delete(tx, LOCAL_TOTAL, stamp);
    }

    /** Marks a donation deleted. */
    public void deleteDonation(WriteTx tx, Stamp stamp) {
        delete(tx, DONATION, stamp);
    }

    private static void delete(WriteTx tx, Table<?> table, Stamp stamp) {
        tx.delete(table, stamp.id(), stamp.changed());
    }
}
