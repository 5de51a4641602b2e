package ruralpost.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads any number of rows that one set inserted, in pages by ascending id; rows may change meanwhile. */
final class RowPages {

    private static final int PAGE = 1000;

    private RowPages() {
    }

    static void each(DSLContext ctx, LedgerTable t, long createdSet, Condition which, Consumer<List<? extends Record>> use) {
        InsertedRows inserted = InsertedRows.of(ctx, t, createdSet);
        Condition rows = inserted.in(t).and(which);
        long from = inserted.firstId();
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
