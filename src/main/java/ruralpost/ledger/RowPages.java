package ruralpost.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads any number of rows that one set inserted, in pages by ascending id; rows may change meanwhile. */
final class RowPages {

    private static final int PAGE = 1000;

    private RowPages() {
    }

    static void each(DSLContext ctx, LedgerTable t, long createdSet, Condition which, Consumer<List<? extends Record>> use) {
        var ends = ctx.select(DSL.min(t.id()), DSL.max(t.id())).from(t.table()).where(t.createdSet().eq(createdSet)).and(which).fetchOne();
        if (ends == null || ends.value1() == null) {
            return;
        }
        // with + 0 the database walks along the ids instead of sorting all rows of the set for every page
        Condition rows = t.createdSet().plus(0).eq(createdSet).and(which).and(t.id().le(ends.value2()));
        long from = ends.value1();
        List<? extends Record> page;
        do {
            page = ctx.selectFrom(t.table()).where(rows).and(t.id().ge(from)).orderBy(t.id()).limit(PAGE).fetch();
            if (!page.isEmpty()) {
                from = page.getLast().get(t.id()) + 1;
                use.accept(page);
            }
        } while (page.size() == PAGE);
    }
}
