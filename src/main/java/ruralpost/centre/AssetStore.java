package ruralpost.centre;

import static ruralpost.store.tables.Tables.ASSET;
import static ruralpost.store.tables.Tables.FUNDING;
import static ruralpost.store.tables.Tables.ITEM;
import static ruralpost.store.tables.Tables.PURCHASE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import ruralpost.centre.stock.StandingStore;
import ruralpost.item.Tracking;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonField;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.AssetRecord;
import ruralpost.text.Message;

/** Keeps what is registered of things kept one by one. */
public final class AssetStore {

    /** What the ledger must know of this table. */
    public static final List<LedgerTable> TABLES = List.of(LedgerTable.of(ASSET, ASSET.TAG).refers(ASSET.ITEM_ID, ITEM).refers(ASSET.FUNDING_ID, FUNDING)
        .refers(ASSET.PURCHASE_ID, PURCHASE).unique(ASSET.TAG)
        .rule(RowRules.required(ASSET.TAG, "centre.rule.tag")).rule(RowRules.oneOf(ASSET.SOURCE_KIND, AssetSource.codes(), "centre.rule.code"))
        .rule(RowRules.oneOf(ASSET.USE_CODE, AssetUse.codes(), "centre.rule.code")).rule(CentreRuleStore.notNegative(ASSET.VALUE_FEN))
        .rule(CentreRuleStore.nothingPersonal(ASSET.PERSON_RESPONSIBLE, ASSET.REMARK))
        .rule((row, ctx) -> ctx.fetchExists(ctx.selectOne().from(ITEM).where(ITEM.ID.eq(row.get(ASSET.ITEM_ID)), ITEM.TRACKING.ne(Tracking.ASSET.code())))
            ? Message.of("centre.rule.asset.item", row.get(ASSET.TAG)) : null));

    /** Where names of persons stand. */
    public static final List<PersonField> PERSONS = List.of(PersonField.of(ASSET, ASSET.PERSON_RESPONSIBLE));

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public AssetStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All live assets, as entered. */
    public List<Asset> assets() {
        return where(ASSET.ID.isNotNull());
    }

    /** A live asset. */
    public Optional<Asset> asset(long id) {
        return where(ASSET.ID.eq(id)).stream().findFirst();
    }

    /** The live asset with this tag, as typed or scanned; outer blanks aside. */
    public Optional<Asset> tagged(String tag) {
        return where(ASSET.TAG.eq(tag.strip())).stream().findFirst();
    }

    /** A tag that is not taken: office, year, and the number after the highest one of that office and year, of three digits at least. */
    public String nextTag(String office, int year) {
        String begin = office.strip() + "-" + year + "-";
        List<String> taken = ledger.read(ctx -> ctx.select(ASSET.TAG).from(ASSET).where(ASSET.TAG.startsWith(begin)).fetch(ASSET.TAG));
        int highest = taken.stream().map(tag -> tag.substring(begin.length())).filter(n -> n.matches("\\d{1,9}")).mapToInt(Integer::parseInt).max().orElse(0);
        return begin + "%03d".formatted(highest + 1);
    }

    private List<Asset> where(Condition condition) {
        return ledger.read(ctx -> ctx.selectFrom(ASSET).where(ASSET.DELETED_SET.eq(0L), condition).orderBy(ASSET.CREATED_SET, ASSET.ID).fetch(AssetStore::asset));
    }

    /**
     * Stores a new or changed asset. A new one is nowhere until a movement of it is posted in the same change set. A new one whose tag and
     * item are those of one whose movements were all taken back takes its place, so that what was undone can be entered again.
     *
     * @return its id
     * @throws ruralpost.text.UserException the tag is taken, or the item is kept by quantity
     */
    public long save(WriteTx tx, Asset a) {
        AssetRecord r = new AssetRecord();
        r.setItemId(a.itemId());
        r.setTag(CentreRuleStore.strip(a.tag()));
        r.setSerialNumber(CentreRuleStore.strip(a.serial()));
        r.setModelText(CentreRuleStore.strip(a.model()));
        r.setValueFen(CentreRuleStore.fen(a.value()));
        r.setAcquiredOn(a.acquiredOn());
        r.setSourceKind(a.source().code());
        r.setFundingId(a.fundingId());
        r.setPurchaseId(a.purchaseId());
        r.setUseCode(a.use().code());
        r.setPersonResponsible(CentreRuleStore.strip(a.person()));
        r.setRemark(CentreRuleStore.strip(a.remark()));
        return tx.save(r, a.stamp().isNew() ? takenBack(tx, r) : a.stamp());
    }

    private static Stamp takenBack(WriteTx tx, AssetRecord r) {
        AssetRecord same = tx.ctx().selectFrom(ASSET).where(ASSET.TAG.eq(r.getTag()), ASSET.ITEM_ID.eq(r.getItemId()), ASSET.DELETED_SET.eq(0L)).fetchOne();
        return same != null && StandingStore.takenBack(tx.ctx(), same.getId()) ? new Stamp(same.getId(), same.getChangedSet()) : Stamp.NEW;
    }

    /** Marks an asset deleted; refused while movements or counts name it. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(ASSET, stamp.id(), stamp.changed());
    }

    private static Asset asset(AssetRecord r) {
        return new Asset(new Stamp(r.getId(), r.getChangedSet()), r.getItemId(), r.getTag(), r.getSerialNumber(), r.getModelText(),
            CentreRuleStore.money(r.getValueFen()), r.getAcquiredOn(), AssetSource.ofCode(r.getSourceKind()), r.getFundingId(), r.getPurchaseId(),
            AssetUse.ofCode(r.getUseCode()), r.getPersonResponsible(), r.getRemark());
    }
}
