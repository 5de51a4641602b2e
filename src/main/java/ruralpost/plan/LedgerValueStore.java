package ruralpost.plan;

import static ruralpost.store.tables.Tables.LEDGER_VALUE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.LedgerValueRecord;
import ruralpost.text.Message;

/** Keeps the values that a ledger sets for itself. */
public final class LedgerValueStore {

    /** What the ledger must know of the table. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(LEDGER_VALUE, LEDGER_VALUE.CODE).unique(LEDGER_VALUE.CODE).rule(LedgerValueStore::allowed));

    private final Ledger ledger;

    /** @param ledger where the values are kept */
    public LedgerValueStore(Ledger ledger) {
        this.ledger = ledger;
    }

    private static Message allowed(Record row, DSLContext ctx) {
        LedgerValue which = LedgerValue.ofCode(row.get(LEDGER_VALUE.CODE));
        return which == null || which.allows(row.get(LEDGER_VALUE.AMOUNT)) ? null : Message.of("plan.value.rule." + which.code());
    }

    /** What a value is set to; the usual one where nobody has set it. */
    public StoredValue of(LedgerValue which) {
        return ledger.read(ctx -> ctx.selectFrom(LEDGER_VALUE).where(LEDGER_VALUE.CODE.eq(which.code()), LEDGER_VALUE.DELETED_SET.eq(0L)).fetchOptional()
            .map(r -> new StoredValue(new Stamp(r.getId(), r.getChangedSet()), which, PlanStore.plain(r.getAmount()))).orElseGet(() -> StoredValue.usual(which)));
    }

    /** Marks a value deleted, so that the usual one holds again. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(LEDGER_VALUE, stamp.id(), stamp.changed());
    }

    /**
     * Sets a value.
     *
     * @throws ruralpost.text.UserException it cannot be that much, or somebody set it meanwhile
     */
    public long save(WriteTx tx, StoredValue s) {
        LedgerValueRecord r = new LedgerValueRecord();
        r.setCode(s.which().code());
        r.setAmount(s.value());
        return tx.save(r, s.stamp());
    }
}
