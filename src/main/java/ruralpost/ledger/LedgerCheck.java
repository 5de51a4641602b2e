package ruralpost.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import ruralpost.store.tables.Tables;
import ruralpost.text.Message;

/** Verifies a ledger: gap-free sets, stamps that exist, no dangling reference, unique names, log entries that can be read. */
final class LedgerCheck {

    private LedgerCheck() {
    }

    static List<Message> run(DSLContext ctx, LedgerSchema schema) {
        List<Message> found = new ArrayList<>();
        long last = ChangeReader.last(ctx);
        Integer sets = ctx.select(DSL.count()).from(Tables.CHANGE_SET).fetchOne(0, Integer.class);
        if (sets == null || sets != last) {
            found.add(Message.of("ledger.check.gap", last, sets));
        }
        for (LedgerTable t : schema.parentsFirst()) {
            stamps(ctx, t, last, found);
            orphans(ctx, schema, t, found);
            duplicates(ctx, t, found);
            counters(ctx, t, found);
            spans(ctx, t, found);
        }
        counts(ctx, schema, found);
        log(ctx, schema, found);
        return found;
    }

    private static void stamps(DSLContext ctx, LedgerTable t, long last, List<Message> found) {
        int wrong = ctx.fetchCount(ctx.selectOne().from(t.table()).where(t.createdSet().gt(last).or(t.changedSet().gt(last))
            .or(t.deletedSet().gt(last)).or(t.changedSet().lt(t.createdSet())).or(t.createdSet().lt(1L))));
        if (wrong > 0) {
            found.add(Message.of("ledger.check.stamps", Message.of("ledger.table." + t.name()), wrong));
        }
    }

    private static void orphans(DSLContext ctx, LedgerSchema schema, LedgerTable t, List<Message> found) {
        for (LedgerTable.Reference r : t.references()) {
            LedgerTable target = schema.of(r.target());
            var lost = t.live().and(r.column().isNotNull()).and(r.column().notIn(DSL.select(target.id()).from(target.table()).where(target.live())));
            int orphans = ctx.fetchCount(ctx.selectOne().from(t.table()).where(lost));
            // asked only where it may matter, for it may cost a question for each row
            orphans = orphans == 0 ? 0 : ctx.fetchCount(ctx.selectOne().from(t.table()).where(lost).and(r.counts()));
            if (orphans > 0) {
                found.add(Message.of("ledger.check.orphans", Message.of("ledger.table." + t.name()), orphans, Message.of("ledger.table." + target.name())));
            }
        }
    }

    private static void duplicates(DSLContext ctx, LedgerTable t, List<Message> found) {
        for (List<Field<?>> fields : t.unique()) {
            var complete = fields.stream().map(Field::isNotNull).reduce(t.live(), org.jooq.Condition::and);
            int twice = ctx.fetchCount(ctx.select(fields).from(t.table()).where(complete).groupBy(fields).having(DSL.count().gt(1)));
            if (twice > 0) {
                found.add(Message.of("ledger.check.duplicates", Message.of("ledger.table." + t.name()), twice));
            }
        }
    }

    /** Rows that are only added to stand as they were inserted, and counter-entries name originals. */
    private static void counters(DSLContext ctx, LedgerTable t, List<Message> found) {
        if (t.counter() == null) {
            return;
        }
        var original = t.counter().original();
        int wrong = ctx.fetchCount(ctx.selectOne().from(t.table()).where(t.changedSet().ne(t.createdSet()).or(t.deletedSet().ne(0L))
            .or(original.in(DSL.select(t.id()).from(t.table()).where(original.isNotNull())))));
        if (wrong > 0) {
            found.add(Message.of("ledger.check.counters", Message.of("ledger.table." + t.name()), wrong));
        }
    }

    /** What a set inserted into a large table lies between the ids that the set keeps; outside of them an undo would not find it. */
    private static void spans(DSLContext ctx, LedgerTable t, List<Message> found) {
        if (!t.large()) {
            return;
        }
        var s = Tables.CHANGE_SET;
        var least = DSL.min(t.id());
        var most = DSL.max(t.id());
        ctx.select(t.createdSet(), least, most).from(t.table()).groupBy(t.createdSet()).forEach(r -> {
            if (!ctx.fetchExists(ctx.selectOne().from(s).where(s.ID.eq(r.value1())).and(s.FIRST_ID.le(r.value2())).and(s.LAST_ID.ge(r.value3())))) {
                found.add(Message.of("ledger.check.spans", Message.of("ledger.table." + t.name()), r.value1()));
            }
        });
    }

    /** Rows are never removed, so every set but a reversal must still hold as many as it inserted. */
    private static void counts(DSLContext ctx, LedgerSchema schema, List<Message> found) {
        Map<Long, Long> rows = new HashMap<>();
        for (LedgerTable t : schema.parentsFirst()) {
            ctx.select(t.createdSet(), DSL.count()).from(t.table()).groupBy(t.createdSet()).forEach(r -> rows.merge(r.value1(), (long) r.value2(), Long::sum));
        }
        var s = Tables.CHANGE_SET;
        ctx.select(s.ID, s.INSERTED_ROWS).from(s).where(s.UNDOES.isNull()).forEach(r -> {
            long held = rows.getOrDefault(r.value1(), 0L);
            if (held != r.value2()) {
                found.add(Message.of("ledger.check.counts", r.value1(), r.value2(), held));
            }
        });
    }

    private static void log(DSLContext ctx, LedgerSchema schema, List<Message> found) {
        var s = Tables.CHANGE_SET;
        for (long set : ctx.select(s.ID).from(s).where(s.UPDATED_ROWS.gt(0L).or(s.DELETED_ROWS.gt(0L)).or(s.UNDOES.isNotNull())).fetch(s.ID)) {
            for (LedgerTable t : schema.parentsFirst()) {
                try {
                    ChangeReader.eachBefore(ctx, set, t.name(), b -> RowImage.read(t.table(), b.image(), null));
                } catch (RuntimeException e) {
                    found.add(Message.of("ledger.check.log", set, Message.of("ledger.table." + t.name())));
                }
            }
        }
    }
}
