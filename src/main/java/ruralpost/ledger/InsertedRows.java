package ruralpost.ledger;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ruralpost.store.tables.Tables;

/**
 * The rows of a table that one set inserted. Large tables have no index on {@code created_set}: their rows lie between two ids, which the
 * set keeps, with hardly any others among them.
 *
 * @param set     the set
 * @param firstId least id that they may have
 * @param lastId  greatest id that they may have; less than {@code firstId} where there are none
 */
public record InsertedRows(long set, long firstId, long lastId) {

    static InsertedRows of(DSLContext ctx, LedgerTable t, long set) {
        if (!t.large()) {
            return new InsertedRows(set, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        var s = Tables.CHANGE_SET;
        var span = ctx.select(s.FIRST_ID, s.LAST_ID).from(s).where(s.ID.eq(set)).fetchOne();
        return span == null || span.value1() == null ? new InsertedRows(set, 1, 0) : new InsertedRows(set, span.value1(), span.value2());
    }

    /** That a row of the table is one of them. */
    Condition in(LedgerTable t) {
        if (firstId > lastId) {
            return DSL.falseCondition();
        }
        Condition inserted = t.createdSet().eq(set);
        return t.large() ? t.id().between(firstId, lastId).and(inserted) : inserted;
    }
}
