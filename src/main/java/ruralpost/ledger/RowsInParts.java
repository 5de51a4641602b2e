package ruralpost.ledger;

import java.sql.Connection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import ruralpost.store.Database;
import ruralpost.store.PartCommits;
import ruralpost.store.tables.Tables;

/**
 * Very many new rows of one change set, committed in parts before the set is. A note in the ledger says which they are until the set stands, so that
 * they are taken back when it does not, be it that the program was killed.
 */
final class RowsInParts {

    static final String NOTE = "unfinished_rows";
    private static final int PART = 1000;
    private static final long STRETCH = 8192;

    private final PartCommits parts;
    private final LedgerTable table;
    private final long first;
    private final long last;
    private int pending;

    private RowsInParts(PartCommits parts, LedgerTable table, long first, long last) {
        this.parts = parts;
        this.table = table;
        this.first = first;
        this.last = last;
    }

    /**
     * Begins by leaving the note.
     *
     * @param first least id that a row of the set can have
     * @param last  greatest
     */
    static RowsInParts begin(PartCommits parts, LedgerTable table, long set, long first, long last) {
        var t = Tables.LEDGER_INFO;
        String note = table.name() + " " + set + " " + first + " " + last;
        parts.write(ctx -> ctx.insertInto(t, t.NAME, t.CONTENT).values(NOTE, note).execute());
        parts.commit();
        return new RowsInParts(parts, table, first, last);
    }

    /** Whether rows of that table go this way. */
    boolean takes(Table<?> other) {
        return table.table().equals(other);
    }

    void insert(List<Object[]> rows) {
        int id = table.table().indexOf(table.id());
        for (Object[] row : rows) {
            if ((Long) row[id] < first || (Long) row[id] > last) {
                throw new IllegalArgumentException("A row with an id of its own would not be taken back: " + row[id]);
            }
        }
        parts.write(ctx -> {
            new RowWriter(ctx).insert(table.table(), rows);
            pending += rows.size();
            if (pending >= PART) {
                parts.commitBehind();
                pending = 0;
            }
        });
    }

    /** All rows are written. @param ctx of the transaction of the set, with which the note goes */
    void end(DSLContext ctx) {
        parts.commit();
        forget(ctx);
    }

    private static void forget(DSLContext ctx) {
        ctx.deleteFrom(Tables.LEDGER_INFO).where(Tables.LEDGER_INFO.NAME.eq(NOTE)).execute();
    }

    /** The same in a ledger that was left by a program that was killed. @return what the ledger says of itself then */
    static LedgerInfo takeBackLeft(Database database, LedgerSchema schema) {
        LedgerInfo info = database.read(LedgerInfo::read);
        return !info.unfinished() ? info : database.transact(ctx -> {
            takeBack(ctx, schema);
            return LedgerInfo.read(ctx);
        });
    }

    /** Removes the rows that a note tells of, and the note; commits that. Does nothing where there is none. */
    static void takeBack(DSLContext ctx, LedgerSchema schema) {
        var t = Tables.LEDGER_INFO;
        String note = ctx.select(t.CONTENT).from(t).where(t.NAME.eq(NOTE)).fetchOne(t.CONTENT);
        if (note == null) {
            return;
        }
        String[] said = note.split(" ");
        LedgerTable table = schema.named(said[0]);
        Condition ofSet = table.createdSet().eq(Long.parseLong(said[1]));
        Field<Long> id = table.id();
        long first = Long.parseLong(said[2]);
        Long last = ctx.select(DSL.max(id)).from(table.table()).where(id.between(first, Long.parseLong(said[3]))).fetchOne(0, Long.class);
        for (long from = first; last != null && from <= last; from += STRETCH) {
            ctx.deleteFrom(table.table()).where(id.ge(from).and(id.lt(from + STRETCH)).and(ofSet)).execute();
            ctx.connection(Connection::commit);
        }
        forget(ctx);
        ctx.connection(Connection::commit);
    }
}
