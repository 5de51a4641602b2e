package ruralpost.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads any number of rows in pages by ascending id; rows may change meanwhile. */
final class RowPages {

    private static final int PAGE = 1000;

    private RowPages() {
    }

    static void each(DSLContext ctx, LedgerTable t, Condition which, Consumer<List<? extends Record>> use) {
        long after = Long.MIN_VALUE;
        List<? extends Record> page;
        do {
            page = ctx.selectFrom(t.table()).where(which).and(t.id().gt(after)).orderBy(t.id()).limit(PAGE).fetch();
            if (!page.isEmpty()) {
                after = page.getLast().get(t.id());
                use.accept(page);
            }
        } while (page.size() == PAGE);
    }
}
