package ruralpost.place;

import static ruralpost.store.tables.Tables.PARTNER;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.PartnerRecord;

/** Keeps partners; their table is declared in {@link PlaceStore#TABLES}. */
public final class PartnerStore {

    private final Ledger ledger;

    /** @param ledger where the partners are kept */
    public PartnerStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All live partners, in the order in which they were entered. */
    public List<Partner> partners() {
        return where(PARTNER.ID.isNotNull());
    }

    /** A live partner. */
    public Optional<Partner> partner(long id) {
        return where(PARTNER.ID.eq(id)).stream().findFirst();
    }

    /** The live partners known by that name or alias; several when the name is not clear. */
    public List<Partner> called(String name) {
        return partners().stream().filter(p -> p.isCalled(name)).toList();
    }

    private List<Partner> where(Condition condition) {
        return ledger.read(ctx -> ctx.selectFrom(PARTNER).where(PARTNER.DELETED_SET.eq(0L), condition).orderBy(PARTNER.CREATED_SET, PARTNER.ID)
            .fetch(PartnerStore::partner));
    }

    /** Stores a new or changed partner. @return its id */
    public long save(WriteTx tx, Partner p) {
        PartnerRecord r = new PartnerRecord();
        r.setName(PlaceStore.strip(p.name()));
        r.setKind(p.kind().code());
        r.setAliases(Aliases.join(p.aliases()));
        r.setDivisionCode(PlaceStore.strip(p.divisionCode()));
        r.setRemark(PlaceStore.strip(p.remark()));
        return tx.save(r, p.stamp());
    }

    /** Marks a partner deleted; refused while other records name it. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(PARTNER, stamp.id(), stamp.changed());
    }

    private static Partner partner(PartnerRecord r) {
        return new Partner(new Stamp(r.getId(), r.getChangedSet()), r.getName(), PartnerKind.ofCode(r.getKind()), Aliases.split(r.getAliases()),
            r.getDivisionCode(), r.getRemark());
    }
}
