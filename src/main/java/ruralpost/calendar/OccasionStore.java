package ruralpost.calendar;

import static ruralpost.store.tables.Tables.OCCASION;

import java.util.List;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.OccasionRecord;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** Keeps festivals and campaign days. */
public final class OccasionStore {

    /** What the ledger must know of them. No two editions of a series begin on the same day: one of them could not be the last one. */
    public static final List<LedgerTable> TABLES = List.of(LedgerTable.of(OCCASION, OCCASION.NAME).unique(OCCASION.SERIES, OCCASION.DAY_FROM)
        .rule(RowRules.required(OCCASION.NAME, "calendar.rule.name")).rule(RowRules.required(OCCASION.SERIES, "calendar.rule.series"))
        .rule(RowRules.oneOf(OCCASION.KIND, OccasionKind.codes(), "calendar.rule.kind"))
        .rule(RowRules.ordered(OCCASION.DAY_FROM, OCCASION.DAY_TO, "calendar.rule.period")));

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public OccasionStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All live ones. */
    public Occasions occasions() {
        return new Occasions(ledger.read(ctx -> ctx.selectFrom(OCCASION).where(OCCASION.DELETED_SET.eq(0L)).fetch(OccasionStore::occasion)));
    }

    /** Stores a new or changed one; refused when its series has another edition that begins on that day. @return its id */
    public long save(WriteTx tx, Occasion o) {
        return tx.save(record(o), o.stamp());
    }

    /** Marks one deleted. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(OCCASION, stamp.id(), stamp.changed());
    }

    /** Inserts the lunar festivals into a new ledger, under their fixed ids. */
    public void ship(WriteTx tx) {
        for (Occasion o : LunarTable.festivals()) {
            OccasionRecord r = record(o);
            r.setId(o.stamp().id());
            tx.insert(r);
        }
    }

    /** Gives a ledger that was founded before there were occasions the lunar festivals. A table that ever held one is left alone. */
    public void shipToOlder() {
        boolean older = ledger.lastSet() > 0 && !ledger.read(ctx -> ctx.fetchExists(OCCASION));
        if (older) {
            ledger.write(new Action(ChangeKind.MIGRATION, "app", Message.of("ledger.label.festivals"), null, null), tx -> {
                ship(tx);
                return null;
            });
        }
    }

    private static OccasionRecord record(Occasion o) {
        OccasionRecord r = new OccasionRecord();
        r.setName(o.name());
        r.setSeries(o.series());
        r.setEdition(o.edition());
        r.setDayFrom(o.period().from());
        r.setDayTo(o.period().to());
        r.setKind(o.kind().code());
        r.setRemark(o.remark());
        return r;
    }

    private static Occasion occasion(OccasionRecord r) {
        return new Occasion(new Stamp(r.getId(), r.getChangedSet()), r.getName(), r.getSeries(), r.getEdition(), Period.of(r.getDayFrom(), r.getDayTo()),
            OccasionKind.ofCode(r.getKind()), r.getRemark());
    }
}
