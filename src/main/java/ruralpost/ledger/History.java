package ruralpost.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import ruralpost.store.tables.Tables;

/** Reads the history: the change sets, and all versions of one record. */
final class History {

    private History() {
    }

    /** Change sets, newest first. */
    static List<ChangeSet> sets(DSLContext ctx, long before, int limit) {
        return ctx.selectFrom(Tables.CHANGE_SET).where(Tables.CHANGE_SET.ID.lt(before)).orderBy(Tables.CHANGE_SET.ID.desc()).limit(limit)
            .fetch(ChangeReader::set);
    }

    /** All versions of a row, newest first, by walking from its present stamp back. */
    static List<RowVersion> of(DSLContext ctx, LedgerTable t, long rowId) {
        List<RowVersion> result = new ArrayList<>();
        Trace trace = new Trace(ctx);
        Record row = ctx.selectFrom(t.table()).where(t.id().eq(rowId)).fetchOne();
        while (row != null) {
            long stamp = row.get(t.changedSet());
            result.add(version(ChangeReader.set(ctx, stamp), t, row));
            row = before(trace, t, row, stamp);
        }
        return result;
    }

    /** The row as it was before the set that stamped it; null when that set inserted it. */
    private static Record before(Trace trace, LedgerTable t, Record row, long stamp) {
        String image = trace.before(t, row.get(t.id()), stamp);
        if (image != null) {
            return RowImage.read(t.table(), image, null);
        }
        ChangeReader.Range r = trace.range(stamp, t, row.get(t.createdSet()));
        if (r == null) {
            return null;
        }
        Record former = RowContent.copy(t, row);
        former.set(t.changedSet(), r.priorChanged());
        former.set(t.deletedSet(), r.op() == ChangeLog.Op.DELETE ? 0L : r.priorChanged());
        return former;
    }

    private static RowVersion version(ChangeSet set, LedgerTable t, Record row) {
        Map<String, Object> values = new TreeMap<>();
        for (Field<?> f : row.fields()) {
            String name = f.getName().toLowerCase(java.util.Locale.ROOT);
            if (!name.equals("id") && !name.endsWith("_set")) {
                values.put(name, row.get(f));
            }
        }
        return new RowVersion(set, values, row.get(t.deletedSet()) != 0);
    }
}
