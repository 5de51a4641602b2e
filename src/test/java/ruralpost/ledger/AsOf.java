package ruralpost.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reverses the newest change set of a scratch copy by its log alone, with all bookkeeping. */
final class AsOf {

    private AsOf() {
    }

    static void reverse(DSLContext ctx, long set) {
        for (LedgerTable t : TestLedger.SCHEMA.parentsFirst()) {
            List<ChangeLog.Before> logged = new ArrayList<>();
            ChangeReader.eachBefore(ctx, set, t.name(), logged::add);
            for (ChangeLog.Before b : logged) {
                new RowWriter(ctx).replace(t, List.of(RowImage.read(t.table(), b.image(), null)));
            }
            for (ChangeReader.Range r : ChangeReader.ranges(ctx, set)) {
                if (r.table().equals(t.name())) {
                    int rows = ctx.update(t.table()).set(t.deletedSet(), r.op() == ChangeLog.Op.DELETE ? 0L : r.priorChanged())
                        .set(t.changedSet(), r.priorChanged()).where(t.createdSet().eq(r.ofSet())).and(t.changedSet().eq(set)).execute();
                    if (rows != r.rows()) {
                        throw new AssertionError("A range of " + r.rows() + " rows fits " + rows);
                    }
                }
            }
        }
        for (LedgerTable t : TestLedger.SCHEMA.childrenFirst()) {
            ctx.deleteFrom(t.table()).where(t.createdSet().eq(set)).execute();
        }
    }

    /** All rows of all tables, deleted ones too, with their stamps. */
    static Map<String, Map<Long, String>> everything(DSLContext ctx) {
        Map<String, Map<Long, String>> all = new TreeMap<>();
        for (LedgerTable t : TestLedger.SCHEMA.parentsFirst()) {
            Map<Long, String> rows = new TreeMap<>();
            for (Record r : ctx.selectFrom(t.table()).fetch()) {
                rows.put(r.get(t.id()), r.get(t.createdSet()) + " " + r.get(t.changedSet()) + " " + r.get(t.deletedSet()) + " " + TestLedger.content(r));
            }
            all.put(t.name(), rows);
        }
        return all;
    }
}
