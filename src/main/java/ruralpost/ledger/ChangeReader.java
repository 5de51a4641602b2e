package ruralpost.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
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

    /** The row as it was before a set; null when the set did not log it. */
    static String before(DSLContext ctx, long setId, String table, long rowId) {
        var r = Tables.CHANGE_ROW;
        String single = ctx.select(r.BEFORE_ROW).from(r).where(r.SET_ID.eq(setId)).and(r.TABLE_NAME.eq(table)).and(r.ROW_ID.eq(rowId))
            .fetchOne(r.BEFORE_ROW);
        return single != null ? single : inBlocks(ctx, Tables.CHANGE_BLOCK.SET_ID.eq(setId), table, rowId);
    }

    private static String inBlocks(DSLContext ctx, Condition which, String table, long rowId) {
        var b = Tables.CHANGE_BLOCK;
        for (byte[] content : ctx.select(b.CONTENT).from(b).where(which).and(b.TABLE_NAME.eq(table))
            .and(b.FIRST_ROW_ID.le(rowId)).and(b.LAST_ROW_ID.ge(rowId)).fetch(b.CONTENT)) {
            for (ChangeLog.Before before : ChangeLog.unpack(content)) {
                if (before.rowId() == rowId) {
                    return before.image();
                }
            }
        }
        return null;
    }

    /** All sets that logged this row, with its image before each, oldest set first. */
    static List<long[]> setsThatLogged(DSLContext ctx, String table, long rowId) {
        List<long[]> result = new ArrayList<>();
        var r = Tables.CHANGE_ROW;
        ctx.select(r.SET_ID).from(r).where(r.TABLE_NAME.eq(table)).and(r.ROW_ID.eq(rowId)).fetch(r.SET_ID).forEach(id -> result.add(new long[] {id}));
        var b = Tables.CHANGE_BLOCK;
        ctx.select(b.SET_ID, b.CONTENT).from(b).where(b.TABLE_NAME.eq(table)).and(b.FIRST_ROW_ID.le(rowId)).and(b.LAST_ROW_ID.ge(rowId)).fetch()
            .forEach(row -> {
                if (ChangeLog.unpack(row.value2()).stream().anyMatch(x -> x.rowId() == rowId)) {
                    result.add(new long[] {row.value1()});
                }
            });
        result.sort(java.util.Comparator.comparingLong(x -> x[0]));
        return result;
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
