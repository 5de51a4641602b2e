package ruralpost.centre;

import static ruralpost.store.tables.Tables.CENTRE;
import static ruralpost.store.tables.Tables.CENTRE_CHILDREN;
import static ruralpost.store.tables.Tables.ITEM;
import static ruralpost.store.tables.Tables.ITEM_STANDARD;
import static ruralpost.store.tables.Tables.PLACE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import ruralpost.centre.stock.StandingStore;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonField;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Place;
import ruralpost.place.PlaceStore;
import ruralpost.store.tables.tables.records.CentreChildrenRecord;
import ruralpost.store.tables.tables.records.CentreRecord;
import ruralpost.store.tables.tables.records.ItemStandardRecord;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** Keeps centres, the children they served, and what they should have. */
public final class CentreStore {

    /** What the ledger must know of these tables. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(CENTRE, CENTRE.ID).refers(CENTRE.PLACE_ID, PLACE).unique(CENTRE.PLACE_ID)
            .rule(RowRules.oneOf(CENTRE.CENTRE_KIND, CentreKind.codes(), "centre.rule.code")).rule(CentreRuleStore::numberTaken)
            .rule(CentreRuleStore.notNegative(CENTRE.ROOM_COUNT, CENTRE.INDOOR_AREA, CENTRE.OUTDOOR_AREA))
            .rule(CentreRuleStore.nothingPersonal(CENTRE.OPENING_HOURS, CENTRE.KEEPER_NAME, CENTRE.REMARK))
            .titled((row, ctx) -> ctx.select(PLACE.NAME).from(PLACE).where(PLACE.ID.eq(row.get(CENTRE.PLACE_ID))).fetchOne(PLACE.NAME)),
        LedgerTable.of(CENTRE_CHILDREN, CENTRE_CHILDREN.SERVED_YEAR).refers(CENTRE_CHILDREN.CENTRE_ID, CENTRE)
            .rule((row, ctx) -> row.get(CENTRE_CHILDREN.SERVED_YEAR) < 1949 || row.get(CENTRE_CHILDREN.SERVED_YEAR) > 2100
                ? Message.of("centre.rule.year", row.get(CENTRE_CHILDREN.SERVED_YEAR).toString()) : null)
            .rule(CentreRuleStore.notNegative(CENTRE_CHILDREN.PERSONS)),
        LedgerTable.of(ITEM_STANDARD, ITEM_STANDARD.CENTRE_KIND).refers(ITEM_STANDARD.ITEM_ID, ITEM)
            .unique(ITEM_STANDARD.CENTRE_KIND, ITEM_STANDARD.ITEM_ID)
            .rule(RowRules.oneOf(ITEM_STANDARD.CENTRE_KIND, CentreKind.codes(), "centre.rule.code"))
            .rule((row, ctx) -> row.get(ITEM_STANDARD.STANDARD_COUNT) < 1
                ? Message.of("centre.rule.standard", row.get(ITEM_STANDARD.STANDARD_COUNT).toString()) : null)
            .titled((row, ctx) -> ctx.select(ITEM.NAME).from(ITEM).where(ITEM.ID.eq(row.get(ITEM_STANDARD.ITEM_ID))).fetchOne(ITEM.NAME)));

    /** Where names of persons stand. */
    public static final List<PersonField> PERSONS = List.of(PersonField.of(CENTRE, CENTRE.KEEPER_NAME).with(CENTRE.OFFICE_PHONE));

    private static final Map<Have, Field<LocalDate>> HAVES = new EnumMap<>(Map.of(Have.SIGN, CENTRE.SIGN_SINCE, Have.SITE, CENTRE.SITE_SINCE,
        Have.EQUIPMENT, CENTRE.EQUIPMENT_SINCE, Have.MANAGERS, CENTRE.MANAGERS_SINCE, Have.RULES, CENTRE.RULES_SINCE,
        Have.ACTIVITIES, CENTRE.ACTIVITIES_SINCE, Have.FILES, CENTRE.FILES_SINCE));

    private final Ledger ledger;
    private final PlaceStore places;

    /** @param ledger where they are kept */
    public CentreStore(Ledger ledger) {
        this.ledger = ledger;
        this.places = new PlaceStore(ledger);
    }

    /** Adds to the table of places that a centre's place is closed only when the centre is empty, wherever places are edited; leaves other tables alone. */
    public static LedgerTable guarding(LedgerTable table) {
        return !table.table().equals(PLACE) ? table : table.rule((row, ctx) -> {
            if (row.get(PLACE.OPENED_ON) == null && row.get(PLACE.CLOSED_ON) == null) {
                return null;
            }
            Long centre = ctx.select(CENTRE.ID).from(CENTRE).where(CENTRE.PLACE_ID.eq(row.get(PLACE.ID)), CENTRE.DELETED_SET.eq(0L)).fetchOne(CENTRE.ID);
            return centre == null ? null : StandingStore.notWithin(ctx, centre, row.get(PLACE.OPENED_ON), row.get(PLACE.CLOSED_ON));
        });
    }

    /** All live centres, in the order in which they were entered. */
    public List<Centre> centres() {
        Map<Long, Place> byId = places.places().stream().collect(Collectors.toMap(p -> p.stamp().id(), Function.identity()));
        return ledger.read(ctx -> ctx.selectFrom(CENTRE).where(CENTRE.DELETED_SET.eq(0L)).orderBy(CENTRE.CREATED_SET, CENTRE.ID).fetch()).stream()
            .filter(r -> byId.containsKey(r.getPlaceId())).map(r -> centre(r, byId.get(r.getPlaceId()))).toList();
    }

    /** A live centre. */
    public Optional<Centre> centre(long id) {
        return ledger.read(ctx -> ctx.selectFrom(CENTRE).where(CENTRE.ID.eq(id), CENTRE.DELETED_SET.eq(0L)).fetchOptional())
            .flatMap(r -> places.place(r.getPlaceId()).map(p -> centre(r, p)));
    }

    /** The live head-counts of all centres, newest year first. */
    public List<CentreChildren> children() {
        return ledger.read(ctx -> ctx.selectFrom(CENTRE_CHILDREN).where(CENTRE_CHILDREN.DELETED_SET.eq(0L))
            .orderBy(CENTRE_CHILDREN.SERVED_YEAR.desc(), CENTRE_CHILDREN.CREATED_SET, CENTRE_CHILDREN.ID)
            .fetch(r -> new CentreChildren(new Stamp(r.getId(), r.getChangedSet()), r.getCentreId(), r.getServedYear(), AgeBand.ofCode(r.getAgeBand()),
                Sex.ofCode(r.getSex()), r.getPersons())));
    }

    /** The live standards, as entered. */
    public List<ItemStandard> standards() {
        return ledger.read(ctx -> ctx.selectFrom(ITEM_STANDARD).where(ITEM_STANDARD.DELETED_SET.eq(0L)).orderBy(ITEM_STANDARD.CREATED_SET, ITEM_STANDARD.ID)
            .fetch(r -> new ItemStandard(new Stamp(r.getId(), r.getChangedSet()), CentreKind.ofCode(r.getCentreKind()), r.getItemId(), r.getStandardCount(),
                r.getRemark())));
    }

    /**
     * Stores a new or changed centre together with its place; a place that is there already keeps what a centre does not say of it.
     *
     * @return the centre's id
     * @throws UserException the number or the place is taken by another centre, it is to be closed with goods left or has moved goods on days on
     *                       which it is closed, or a rule does not hold
     */
    public long save(WriteTx tx, Centre c) {
        CentreRecord r = new CentreRecord();
        r.setPlaceId(places.save(tx, c.place()));
        r.setCentreKind(c.kind().code());
        r.setRoomCount(c.rooms());
        r.setIndoorArea(c.indoorArea());
        r.setOutdoorArea(c.outdoorArea());
        r.setOpeningHours(CentreRuleStore.strip(c.hours()));
        r.setKeeperName(CentreRuleStore.strip(c.keeper()));
        r.setOfficePhone(CentreRuleStore.strip(c.phone()));
        HAVES.forEach((have, field) -> r.set(field, c.haves().get(have)));
        r.setRemark(CentreRuleStore.strip(c.remark()));
        long id = tx.save(r, c.stamp());
        // when only the place has changed, no rule of the centre has been asked
        Message problem = c.stamp().isNew() ? null : CentreRuleStore.numberTaken(r, tx.ctx());
        if (problem != null) {
            throw new UserException(problem);
        }
        return id;
    }

    /** Stores a new or changed head-count. @return its id */
    public long save(WriteTx tx, CentreChildren c) {
        CentreChildrenRecord r = new CentreChildrenRecord();
        r.setCentreId(c.centreId());
        r.setServedYear(c.year());
        r.setAgeBand(c.band() == null ? null : c.band().code());
        r.setSex(c.sex() == null ? null : c.sex().code());
        r.setPersons(c.persons());
        return tx.save(r, c.stamp());
    }

    /** Stores a new or changed standard. @return its id */
    public long save(WriteTx tx, ItemStandard s) {
        ItemStandardRecord r = new ItemStandardRecord();
        r.setCentreKind(s.kind().code());
        r.setItemId(s.itemId());
        r.setStandardCount(s.count());
        r.setRemark(CentreRuleStore.strip(s.remark()));
        return tx.save(r, s.stamp());
    }

    /** Marks a centre deleted and leaves its place; refused while movements, counts or head-counts name it. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(CENTRE, stamp.id(), stamp.changed());
    }

    /** Marks a head-count deleted. */
    public void deleteChildren(WriteTx tx, Stamp stamp) {
        tx.delete(CENTRE_CHILDREN, stamp.id(), stamp.changed());
    }

    /** Marks a standard deleted. */
    public void deleteStandard(WriteTx tx, Stamp stamp) {
        tx.delete(ITEM_STANDARD, stamp.id(), stamp.changed());
    }

    private static Centre centre(CentreRecord r, Place place) {
        Map<Have, LocalDate> haves = new EnumMap<>(Have.class);
        HAVES.forEach((have, field) -> {
            if (r.get(field) != null) {
                haves.put(have, r.get(field));
            }
        });
        return new Centre(new Stamp(r.getId(), r.getChangedSet()), place, CentreKind.ofCode(r.getCentreKind()), r.getRoomCount(), r.getIndoorArea(),
            r.getOutdoorArea(), r.getOpeningHours(), r.getKeeperName(), r.getOfficePhone(), haves, r.getRemark());
    }
}
