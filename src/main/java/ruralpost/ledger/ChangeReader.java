package ruralpost.ledger;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ChangeSetRecord;

/** Reads change sets and their log entries. */
final class ChangeReader {

    /** An undo or redo of all rows of one set that stood unchanged since {@code priorChanged}. */
    record Range(String table, long ofSet, long priorChanged, ChangeLog.Op op, long rows) {
    }

    private ChangeReader() {
    }

    static ChangeSet set(DSLContext ctx, long id) {
        ChangeSetRecord r = ctx.selectFrom(Tables.CHANGE_SET).where(Tables.CHANGE_SET.ID.eq(id)).fetchOne();
        return r == null ? null : set(r);
    }

    static ChangeSet set(ChangeSetRecord r) {
        return new ChangeSet(r.getId(), r.getGlobalId(), Instant.ofEpochMilli(r.getMadeAtMs()), r.getOperator(), ChangeKind.ofCode(r.getKind()),
            r.getArea(), LabelText.read(r.getLabelKey(), r.getLabelArgs()), r.getReason(), r.getFileHash(), r.getUndoes(),
            r.getInsertedRows(), r.getUpdatedRows(), r.getDeletedRows());
    }

    static long last(DSLContext ctx) {
        Long last = ctx.select(org.jooq.impl.DSL.max(Tables.CHANGE_SET.ID)).from(Tables.CHANGE_SET).fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    /** The rows of a table that a set logged, one after the other, without holding all of them. */
    static void eachBefore(DSLContext ctx, long setId, String table, Consumer<ChangeLog.Before> use) {
        var r = Tables.CHANGE_ROW;
        ctx.selectFrom(r).where(r.SET_ID.eq(setId)).and(r.TABLE_NAME.eq(table)).fetch()
            .forEach(row -> use.accept(new ChangeLog.Before(row.getRowId(), op(row.getOp()), row.getBeforeRow())));
        var b = Tables.CHANGE_BLOCK;
        List<Integer> numbers = ctx.select(b.BLOCK_NUMBER).from(b).where(b.SET_ID.eq(setId)).and(b.TABLE_NAME.eq(table))
            .orderBy(b.BLOCK_NUMBER).fetch(b.BLOCK_NUMBER);
        for (int n : numbers) {
            byte[] content = ctx.select(b.CONTENT).from(b).where(b.SET_ID.eq(setId)).and(b.TABLE_NAME.eq(table)).and(b.BLOCK_NUMBER.eq(n))
                .fetchOne(b.CONTENT);
            ChangeLog.unpack(content).forEach(use);
        }
    }

    /** Whether a set logged any row of a table. */
    static boolean logged(DSLContext ctx, long setId, String table) {
        var r = Tables.CHANGE_ROW;
        var b = Tables.CHANGE_BLOCK;
        return ctx.fetchExists(ctx.selectOne().from(r).where(r.SET_ID.eq(setId)).and(r.TABLE_NAME.eq(table)))
            || ctx.fetchExists(ctx.selectOne().from(b).where(b.SET_ID.eq(setId)).and(b.TABLE_NAME.eq(table)));
    }

    static List<Range> ranges(DSLContext ctx, long setId) {
        var t = Tables.CHANGE_RANGE;
        return ctx.selectFrom(t).where(t.SET_ID.eq(setId)).fetch(
            r -> new Range(r.getTableName(), r.getOfSet(), r.getPriorChanged(), op(r.getOp()), r.getRowCount()));
    }

    private static ChangeLog.Op op(String code) {
        return ChangeLog.Op.valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
