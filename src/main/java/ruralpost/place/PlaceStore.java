package ruralpost.place;

import static ruralpost.store.tables.Tables.OFFICE;
import static ruralpost.store.tables.Tables.PARTNER;
import static ruralpost.store.tables.Tables.PLACE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonalRule;
import ruralpost.ledger.RowRule;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.PlaceRecord;
import ruralpost.text.Message;

/** Keeps places. {@link OfficeStore} and {@link PartnerStore} keep offices and partners. */
public final class PlaceStore {

    /** What the ledger must know of offices, places and partners. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(OFFICE, OFFICE.FULL_NAME).refers(OFFICE.PARENT_ID, OFFICE).unique(OFFICE.FULL_NAME)
            .rule(RowRules.required(OFFICE.FULL_NAME, "place.rule.office.name"))
            .rule(RowRules.oneOf(OFFICE.OFFICE_LEVEL, OfficeLevel.codes(), "place.rule.kind"))
            .rule(RowRules.ordered(OFFICE.VALID_FROM, OFFICE.VALID_TO, "place.rule.valid"))
            .rule(RowRules.noCycle(OFFICE, OFFICE.ID, OFFICE.PARENT_ID, OFFICE.FULL_NAME, "place.rule.parent"))
            .rule(division(OFFICE.DIVISION_CODE)).rule(PersonalRule.nothingPersonal(OFFICE.REMARK)),
        LedgerTable.of(PLACE, PLACE.NAME).refers(PLACE.OFFICE_ID, OFFICE).refers(PLACE.PARENT_ID, PLACE)
            .unique(PLACE.NAME, PLACE.KIND, PLACE.DIVISION_CODE)
            .rule(RowRules.required(PLACE.NAME, "place.rule.name"))
            .rule(RowRules.oneOf(PLACE.KIND, PlaceKind.codes(), "place.rule.kind"))
            .rule(RowRules.ordered(PLACE.OPENED_ON, PLACE.CLOSED_ON, "place.rule.closed"))
            .rule(RowRules.noCycle(PLACE, PLACE.ID, PLACE.PARENT_ID, PLACE.NAME, "place.rule.parent"))
            .rule(division(PLACE.DIVISION_CODE))
            .rule(nameWithoutDivision()).rule(PersonalRule.nothingPersonal(PLACE.REMARK)),
        LedgerTable.of(PARTNER, PARTNER.NAME).unique(PARTNER.NAME)
            .rule(RowRules.required(PARTNER.NAME, "place.rule.partner.name"))
            .rule(RowRules.oneOf(PARTNER.KIND, PartnerKind.codes(), "place.rule.kind"))
            .rule(division(PARTNER.DIVISION_CODE)).rule(PersonalRule.nothingPersonal(PARTNER.REMARK)));

    private final Ledger ledger;

    /** @param ledger where the places are kept */
    public PlaceStore(Ledger ledger) {
        this.ledger = ledger;
    }

    private static RowRule division(Field<String> code) {
        return (row, ctx) -> row.get(code) == null || Divisions.get().find(row.get(code)).isPresent() ? null
            : Message.of("place.rule.division", row.get(code));
    }

    /** The unique index does not see places whose division is not stated; two of one name and kind would be mixed up. */
    private static RowRule nameWithoutDivision() {
        return (row, ctx) -> row.get(PLACE.DIVISION_CODE) == null && ctx.fetchExists(ctx.selectOne().from(PLACE)
            .where(PLACE.DELETED_SET.eq(0L), PLACE.ID.ne(row.get(PLACE.ID)), PLACE.NAME.eq(row.get(PLACE.NAME)),
                PLACE.KIND.eq(row.get(PLACE.KIND)), PLACE.DIVISION_CODE.isNull()))
            ? Message.of("place.rule.same.name", row.get(PLACE.NAME)) : null;
    }

    /** All live places, in the order in which they were entered. */
    public List<Place> places() {
        return where(PLACE.ID.isNotNull());
    }

    /** The live places of one kind, in the order in which they were entered. */
    public List<Place> places(PlaceKind kind) {
        return where(PLACE.KIND.eq(kind.code()));
    }

    /** The live places directly inside another one. */
    public List<Place> inside(long placeId) {
        return where(PLACE.PARENT_ID.eq(placeId));
    }

    /** A live place. */
    public Optional<Place> place(long id) {
        return where(PLACE.ID.eq(id)).stream().findFirst();
    }

    /** The live places known by that name or alias; several when the name is not clear. */
    public List<Place> called(String name) {
        return places().stream().filter(p -> p.isCalled(name)).toList();
    }

    private List<Place> where(Condition condition) {
        return ledger.read(ctx -> ctx.selectFrom(PLACE).where(PLACE.DELETED_SET.eq(0L), condition).orderBy(PLACE.CREATED_SET, PLACE.ID)
            .fetch(PlaceStore::place));
    }

    /**
     * Stores a new or changed place.
     *
     * @return its id
     * @throws ruralpost.text.UserException  a rule does not hold; nothing is stored
     * @throws ruralpost.ledger.ConflictException somebody else changed it since it was read
     */
    public long save(WriteTx tx, Place p) {
        PlaceRecord r = new PlaceRecord();
        r.setName(strip(p.name()));
        r.setKind(p.kind().code());
        r.setAliases(Aliases.join(p.aliases()));
        r.setPlaceCode(strip(p.code()));
        r.setDivisionCode(strip(p.divisionCode()));
        r.setOfficeId(p.officeId());
        r.setParentId(p.parentId());
        r.setOpenedOn(p.openedOn());
        r.setClosedOn(p.closedOn());
        r.setRemark(strip(p.remark()));
        return tx.save(r, p.stamp());
    }

    /** Marks a place deleted; refused while other records name it. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(PLACE, stamp.id(), stamp.changed());
    }

    static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Place place(PlaceRecord r) {
        return new Place(new Stamp(r.getId(), r.getChangedSet()), r.getName(), PlaceKind.ofCode(r.getKind()), Aliases.split(r.getAliases()),
            r.getPlaceCode(), r.getDivisionCode(), r.getOfficeId(), r.getParentId(), r.getOpenedOn(), r.getClosedOn(), r.getRemark());
    }
}
