package ruralpost.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** What must hold of a row before it is stored: lengths, references, unique names, the area's rules. */
final class RowChecks {

    private final DSLContext ctx;
    private final LedgerSchema schema;
    /** Targets found live in this transaction, so that a bulk insert asks once per target. */
    private final Map<String, Set<Long>> live = new HashMap<>();

    RowChecks(DSLContext ctx, LedgerSchema schema) {
        this.ctx = ctx;
        this.schema = schema;
    }

    void requireSound(LedgerTable t, Record row) {
        Message problem = problem(t, row);
        if (problem != null) {
            throw new UserException(problem);
        }
    }

    /** What is wrong with a live row; null when it is sound. */
    Message problem(LedgerTable t, Record row) {
        Message tooLong = tooLong(row);
        if (tooLong != null) {
            return tooLong;
        }
        Message dangling = dangling(t, row);
        if (dangling != null) {
            return dangling;
        }
        Message clash = clash(t, row);
        if (clash != null) {
            return clash;
        }
        for (RowRule rule : t.rules()) {
            Message problem = rule.problem(row, ctx);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static Message tooLong(Record row) {
        for (Field<?> f : row.fields()) {
            int limit = f.getDataType().length();
            if (limit > 0 && row.get(f) instanceof String text && text.length() > limit) {
                return Message.of("ledger.too.long", text.substring(0, Math.min(20, limit)), text.length(), limit);
            }
        }
        return null;
    }

    private Message dangling(LedgerTable t, Record row) {
        for (LedgerTable.Reference r : t.references()) {
            Long target = row.get(r.column());
            if (target != null && !isLive(schema.of(r.target()), target)) {
                return Message.of("ledger.reference.gone", Message.of("ledger.table." + schema.of(r.target()).name()));
            }
        }
        return null;
    }

    private boolean isLive(LedgerTable target, long id) {
        Set<Long> known = live.computeIfAbsent(target.name(), n -> new HashSet<>());
        if (known.contains(id)) {
            return true;
        }
        boolean found = ctx.fetchExists(ctx.selectOne().from(target.table()).where(target.id().eq(id)).and(target.live()));
        if (found) {
            known.add(id);
        }
        return found;
    }

    void forget(LedgerTable t, long id) {
        Set<Long> known = live.get(t.name());
        if (known != null) {
            known.remove(id);
        }
    }

    private Message clash(LedgerTable t, Record row) {
        for (var fields : t.unique()) {
            Condition equal = t.live().and(t.id().ne(row.get(t.id())));
            boolean complete = true;
            for (Field<?> f : fields) {
                complete &= row.get(f) != null;
                equal = equal.and(equals(f, row));
            }
            if (complete && ctx.fetchExists(ctx.selectOne().from(t.table()).where(equal))) {
                return Message.of("ledger.not.unique", Message.of("ledger.table." + t.name()), String.valueOf(row.get(fields.getFirst())));
            }
        }
        return null;
    }

    private static <T> Condition equals(Field<T> field, Record row) {
        return field.eq(row.get(field));
    }

    void requireUnreferenced(LedgerTable t, Record row) {
        Message referrer = referrer(t, row.get(t.id()));
        if (referrer != null) {
            throw UserException.of("ledger.referred.to", t.title(row), referrer);
        }
    }

    /** How many live rows of which table refer to this row; null when none does. */
    Message referrer(LedgerTable t, long id) {
        for (LedgerSchema.Referrer r : schema.referrersOf(t)) {
            Integer n = ctx.select(DSL.count()).from(r.table().table()).where(r.reference().column().eq(id)).and(r.table().live())
                .fetchOne(0, Integer.class);
            if (n != null && n > 0) {
                return Message.of("ledger.referrer", n, Message.of("ledger.table." + r.table().name()));
            }
        }
        return null;
    }
}
