package ruralpost.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import org.jooq.Record;

/** Who refers to a row. Large tables have no index on their references: each question reads the table once, whatever the number of rows asked for. */
final class Referrers {

    private static final int AT_ONCE = 2000;

    private final DSLContext ctx;
    private final LedgerSchema schema;

    Referrers(DSLContext ctx, LedgerSchema schema) {
        this.ctx = ctx;
        this.schema = schema;
    }

    void requireNone(LedgerTable t, Record row) {
        Message referrer = of(t, new long[] {row.get(t.id())}).get(row.get(t.id()));
        if (referrer != null) {
            throw UserException.of("ledger.referred.to", t.title(row, ctx), referrer);
        }
    }

    /** Of these rows those that live rows refer to, with how many of which table. */
    Map<Long, Message> of(LedgerTable t, long[] ids) {
        Map<Long, Message> result = new HashMap<>();
        for (LedgerSchema.Referrer r : schema.referrersOf(t)) {
            var column = r.reference().column();
            for (int from = 0; from < ids.length; from += AT_ONCE) {
                List<Long> some = Arrays.stream(ids, from, Math.min(ids.length, from + AT_ONCE)).boxed().toList();
                ctx.select(column, DSL.count()).from(r.table().table()).where(column.in(some)).and(r.table().live()).and(r.reference().counts()).groupBy(column)
                    .forEach(row -> result.putIfAbsent(row.value1(),
                        Message.of("ledger.referrer", row.value2(), Message.of("ledger.table." + r.table().name()))));
            }
        }
        return result;
    }
}
