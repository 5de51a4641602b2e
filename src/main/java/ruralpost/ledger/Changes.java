package ruralpost.ledger;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ruralpost.store.tables.Tables;

/**
 * What happened to a table after a set: how a reader with columns in memory catches up.
 *
 * @param upTo       the newest set seen
 * @param created    sets that inserted rows, with where these lie
 * @param touched    ids of rows changed one by one
 * @param rangesOf   sets whose rows were taken away or brought back wholesale (read their stamps again), with where these lie
 */
public record Changes(long upTo, List<InsertedRows> created, List<Long> touched, List<InsertedRows> rangesOf) {

    /** Whether there is nothing to catch up with. */
    public boolean none() {
        return created.isEmpty() && touched.isEmpty() && rangesOf.isEmpty();
    }

    static Changes since(DSLContext ctx, LedgerTable t, long after) {
        var s = Tables.CHANGE_SET;
        long upTo = ChangeReader.last(ctx);
        // a reversal inserts no rows, except where it counters
        Condition inserts = t.counter() == null ? s.UNDOES.isNull() : DSL.noCondition();
        Condition some = t.large() ? inserts.and(s.FIRST_ID.isNotNull()) : inserts;
        List<InsertedRows> created = ctx.select(s.ID).from(s).where(s.ID.gt(after)).and(s.ID.le(upTo)).and(s.INSERTED_ROWS.gt(0L)).and(some)
            .orderBy(s.ID).fetch(s.ID).stream().map(set -> InsertedRows.of(ctx, t, set)).toList();
        LongSet touched = new LongSet();
        var r = Tables.CHANGE_ROW;
        ctx.select(r.ROW_ID).from(r).where(r.SET_ID.gt(after)).and(r.SET_ID.le(upTo)).and(r.TABLE_NAME.eq(t.name())).forEach(x -> touched.add(x.value1()));
        var b = Tables.CHANGE_BLOCK;
        for (long set : ctx.selectDistinct(b.SET_ID).from(b).where(b.SET_ID.gt(after)).and(b.SET_ID.le(upTo)).and(b.TABLE_NAME.eq(t.name())).fetch(b.SET_ID)) {
            ChangeReader.eachBefore(ctx, set, t.name(), x -> touched.add(x.rowId()));
        }
        var g = Tables.CHANGE_RANGE;
        List<InsertedRows> ranges = ctx.selectDistinct(g.OF_SET).from(g).where(g.SET_ID.gt(after)).and(g.SET_ID.le(upTo)).and(g.TABLE_NAME.eq(t.name()))
            .orderBy(g.OF_SET).fetch(g.OF_SET).stream().map(set -> InsertedRows.of(ctx, t, set)).toList();
        return new Changes(upTo, created, Arrays.stream(touched.sorted()).boxed().toList(), ranges);
    }
}
