package ruralpost.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import ruralpost.store.tables.Tables;

/**
 * Finds single rows in the log. Rows are mostly asked for in the order in which they were logged, so the last block of each set and
 * table is remembered, and the one after it tried first.
 */
final class LoggedRows {

    private final DSLContext ctx;
    private final Map<Key, Blocks> blocks = new HashMap<>();

    LoggedRows(DSLContext ctx) {
        this.ctx = ctx;
    }

    private record Key(long set, String table) {
    }

    private record Head(int number, long first, long last) {
    }

    /** The row as it was before the set; null when the set did not log it. */
    String before(long set, String table, long rowId) {
        var r = Tables.CHANGE_ROW;
        Blocks of = blocks.computeIfAbsent(new Key(set, table), Blocks::new);
        String found = of.before(rowId);
        return found != null || !of.singles ? found : ctx.select(r.BEFORE_ROW).from(r).where(r.SET_ID.eq(set)).and(r.TABLE_NAME.eq(table))
            .and(r.ROW_ID.eq(rowId)).fetchOne(r.BEFORE_ROW);
    }

    /** The blocks of one set and table. */
    private final class Blocks {

        private final Key key;
        private final boolean singles;
        private final List<Head> heads;
        private int at = -1;
        private Map<Long, String> images = Map.of();

        Blocks(Key key) {
            this.key = key;
            var b = Tables.CHANGE_BLOCK;
            heads = ctx.select(b.BLOCK_NUMBER, b.FIRST_ROW_ID, b.LAST_ROW_ID).from(b).where(b.SET_ID.eq(key.set())).and(b.TABLE_NAME.eq(key.table()))
                .orderBy(b.BLOCK_NUMBER).fetch(r -> new Head(r.value1(), r.value2(), r.value3()));
            var r = Tables.CHANGE_ROW;
            singles = ctx.fetchExists(ctx.selectOne().from(r).where(r.SET_ID.eq(key.set())).and(r.TABLE_NAME.eq(key.table())));
        }

        String before(long rowId) {
            String image = images.get(rowId);
            for (int i = 1; image == null && i <= heads.size(); i++) {
                int n = (at + i) % heads.size();
                Head head = heads.get(n);
                if (head.first() <= rowId && rowId <= head.last()) {
                    Map<Long, String> candidate = open(head.number());
                    image = candidate.get(rowId);
                    if (image != null) {
                        images = candidate;
                        at = n;
                    }
                }
            }
            return image;
        }

        private Map<Long, String> open(int number) {
            var b = Tables.CHANGE_BLOCK;
            byte[] content = ctx.select(b.CONTENT).from(b).where(b.SET_ID.eq(key.set())).and(b.TABLE_NAME.eq(key.table()))
                .and(b.BLOCK_NUMBER.eq(number)).fetchOne(b.CONTENT);
            Map<Long, String> rows = new HashMap<>();
            ChangeLog.unpack(content).forEach(row -> rows.put(row.rowId(), row.image()));
            return rows;
        }
    }
}
