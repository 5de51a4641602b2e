package ruralpost.place;

import static ruralpost.store.tables.Tables.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.OfficeRecord;

/** Keeps the offices of the postal enterprise; its table is declared in {@link PlaceStore#TABLES}. */
public final class OfficeStore {

    private final Ledger ledger;

    /** @param ledger where the offices are kept */
    public OfficeStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All live offices, also those whose name is out of use, in the order in which they were entered. */
    public List<Office> offices() {
        return where(OFFICE.ID.isNotNull());
    }

    /** The live offices as they are named on a day. */
    public List<Office> offices(LocalDate on) {
        return offices().stream().filter(o -> o.validOn(on)).toList();
    }

    /** A live office. */
    public Optional<Office> office(long id) {
        return where(OFFICE.ID.eq(id)).stream().findFirst();
    }

    private List<Office> where(Condition condition) {
        return ledger.read(ctx -> ctx.selectFrom(OFFICE).where(OFFICE.DELETED_SET.eq(0L), condition).orderBy(OFFICE.CREATED_SET, OFFICE.ID)
            .fetch(OfficeStore::office));
    }

    /** Stores a new or changed office. @return its id */
    public long save(WriteTx tx, Office o) {
        OfficeRecord r = new OfficeRecord();
        r.setFullName(PlaceStore.strip(o.fullName()));
        r.setShortName(PlaceStore.strip(o.shortName()));
        r.setOfficeLevel(o.level().code());
        r.setParentId(o.parentId());
        r.setOfficeCode(PlaceStore.strip(o.code()));
        r.setDivisionCode(PlaceStore.strip(o.divisionCode()));
        r.setValidFrom(o.validFrom());
        r.setValidTo(o.validTo());
        r.setRemark(PlaceStore.strip(o.remark()));
        return tx.save(r, o.stamp());
    }

    /** Marks an office deleted; refused while other records name it. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(OFFICE, stamp.id(), stamp.changed());
    }

    private static Office office(OfficeRecord r) {
        return new Office(new Stamp(r.getId(), r.getChangedSet()), r.getFullName(), r.getShortName(), OfficeLevel.ofCode(r.getOfficeLevel()),
            r.getParentId(), r.getOfficeCode(), r.getDivisionCode(), r.getValidFrom(), r.getValidTo(), r.getRemark());
    }
}
