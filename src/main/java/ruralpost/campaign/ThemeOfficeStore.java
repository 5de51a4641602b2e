package ruralpost.campaign;

import static ruralpost.store.tables.Tables.PARTNER;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.THEME_OFFICE;
import static ruralpost.store.tables.Tables.THEME_OFFICE_FIELD;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.ThemeOfficeFieldRecord;
import ruralpost.store.tables.tables.records.ThemeOfficeRecord;

/** Keeps theme post offices with their fields. */
public final class ThemeOfficeStore {

    /** What the ledger must know of these tables. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(THEME_OFFICE, THEME_OFFICE.ID).refers(THEME_OFFICE.PLACE_ID, PLACE).refers(THEME_OFFICE.INVESTOR_ID, PARTNER)
            .unique(THEME_OFFICE.PLACE_ID).rule(RuleStore.notNegative(THEME_OFFICE.INVESTED_FEN)).rule(RuleStore.nothingPersonal(THEME_OFFICE.REMARK))
            .titled((row, ctx) -> ctx.select(PLACE.NAME).from(PLACE).where(PLACE.ID.eq(row.get(THEME_OFFICE.PLACE_ID))).fetchOne(PLACE.NAME)),
        LedgerTable.of(THEME_OFFICE_FIELD, THEME_OFFICE_FIELD.FIELD_CODE).refers(THEME_OFFICE_FIELD.THEME_OFFICE_ID, THEME_OFFICE)
            .rule(RowRules.oneOf(THEME_OFFICE_FIELD.FIELD_CODE, ThemeField.codes(), "campaign.rule.code"))
            .rule(RuleStore.nothingPersonal(THEME_OFFICE_FIELD.SERVICES)));

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public ThemeOfficeStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The live theme post offices, in the order in which they were entered. */
    public List<ThemeOffice> offices() {
        return ledger.read(ctx -> {
            Map<Long, List<ThemeOfficeFieldRecord>> fields = ctx.selectFrom(THEME_OFFICE_FIELD).where(THEME_OFFICE_FIELD.DELETED_SET.eq(0L))
                .fetchGroups(THEME_OFFICE_FIELD.THEME_OFFICE_ID, r -> (ThemeOfficeFieldRecord) r);
            return ctx.selectFrom(THEME_OFFICE).where(THEME_OFFICE.DELETED_SET.eq(0L)).orderBy(THEME_OFFICE.CREATED_SET, THEME_OFFICE.ID)
                .fetch(r -> new ThemeOffice(new Stamp(r.getId(), r.getChangedSet()), r.getPlaceId(), r.getOpenedOn(), RuleStore.money(r.getInvestedFen()),
                    r.getInvestorId(), services(fields.getOrDefault(r.getId(), List.of())), r.getRemark()));
        });
    }

    private static Map<ThemeField, String> services(List<ThemeOfficeFieldRecord> rows) {
        Map<ThemeField, String> services = new EnumMap<>(ThemeField.class);
        rows.forEach(r -> services.put(ThemeField.ofCode(r.getFieldCode()), r.getServices() == null ? "" : r.getServices()));
        return services;
    }

    /**
     * Stores a new or changed theme post office with its fields.
     *
     * @return its id
     * @throws ruralpost.text.UserException there is one at that place already, or a rule does not hold
     */
    public long save(WriteTx tx, ThemeOffice o) {
        ThemeOfficeRecord r = new ThemeOfficeRecord();
        r.setPlaceId(o.placeId());
        r.setOpenedOn(o.openedOn());
        r.setInvestedFen(RuleStore.fen(o.invested()));
        r.setInvestorId(o.investorId());
        r.setRemark(RuleStore.strip(o.remark()));
        return RuleStore.save(tx, r, THEME_OFFICE.ID, o.stamp(), id -> saveFields(tx, id, o.services()));
    }

    /** Writes only the fields that differ. @return whether any does */
    private static boolean saveFields(WriteTx tx, long office, Map<ThemeField, String> services) {
        List<ThemeOfficeFieldRecord> stored = tx.ctx().selectFrom(THEME_OFFICE_FIELD)
            .where(THEME_OFFICE_FIELD.THEME_OFFICE_ID.eq(office), THEME_OFFICE_FIELD.DELETED_SET.eq(0L)).fetch();
        Map<ThemeField, String> known = services(stored);
        if (known.equals(services)) {
            return false;
        }
        for (ThemeOfficeFieldRecord s : stored) {
            if (!services.containsKey(ThemeField.ofCode(s.getFieldCode()))) {
                tx.delete(THEME_OFFICE_FIELD, s.getId(), s.getChangedSet());
            }
        }
        services.forEach((field, words) -> {
            if (!words.equals(known.get(field))) {
                ThemeOfficeFieldRecord r = new ThemeOfficeFieldRecord();
                r.setThemeOfficeId(office);
                r.setFieldCode(field.code());
                r.setServices(RuleStore.strip(words));
                tx.save(r, stored.stream().filter(s -> s.getFieldCode().equals(field.code())).findFirst()
                    .map(s -> new Stamp(s.getId(), s.getChangedSet())).orElse(Stamp.NEW));
            }
        });
        return true;
    }

    /** Marks a theme post office and its fields deleted; its place stays. */
    public void delete(WriteTx tx, Stamp stamp) {
        saveFields(tx, stamp.id(), Map.of());
        tx.delete(THEME_OFFICE, stamp.id(), stamp.changed());
    }
}
