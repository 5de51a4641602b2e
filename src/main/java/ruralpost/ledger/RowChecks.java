package ruralpost.ledger;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** What must hold of a row before it is stored: lengths, references, unique names, the area's rules. */
final class RowChecks {

    private static final int SHOWN = 20;
    /** "Is the row with this id live?" by dialect and table, made once: it is asked for every reference of every record saved. */
    private static final Map<String, String> QUESTIONS = new ConcurrentHashMap<>();

    private final DSLContext ctx;
    private final LedgerSchema schema;
    private final Map<String, Plan> plans = new HashMap<>();
    /** The one asked for last: of many rows it is always the same. */
    private LedgerTable last;
    private Plan lastPlan;

    RowChecks(DSLContext ctx, LedgerSchema schema) {
        this.ctx = ctx;
        this.schema = schema;
    }

    /** @param column its place in the table */
    private record Text(int column, int limit) {
    }

    /** @param column its place in the table */
    private record Target(int column, Plan target) {
    }

    /** What is to be checked of one table, made ready once per transaction. */
    private final class Plan {
        private final LedgerTable table;
        private final List<Text> texts = new ArrayList<>();
        private final List<Target> targets = new ArrayList<>();
        private final List<UniqueKeys> unique = new ArrayList<>();
        private final boolean referredTo;
        /** Rows found live in this transaction, so that a bulk insert asks once per row that it refers to. */
        private final LongSet live = new LongSet();

        Plan(LedgerTable table) {
            this.table = table;
            this.referredTo = !schema.referrersOf(table).isEmpty();
            for (Field<?> f : table.table().fields()) {
                if (f.getType() == String.class && f.getDataType().length() > 0) {
                    texts.add(new Text(table.table().indexOf(f), f.getDataType().length()));
                }
            }
            table.unique().forEach(fields -> unique.add(new UniqueKeys(ctx, table, fields)));
        }

        boolean isLive(long id) {
            if (live.contains(id)) {
                return true;
            }
            boolean found = id != 0 && stored(id);
            if (found) {
                live.add(id);
            }
            return found;
        }

        private boolean stored(long id) {
            String sql = QUESTIONS.computeIfAbsent(ctx.dialect() + " " + table.name(), n -> ctx.render(ctx.selectOne().from(table.table())
                .where(table.id().eq(DSL.val(null, table.id()))).and(table.live())));
            return ctx.connectionResult(c -> {
                try (PreparedStatement s = c.prepareStatement(sql)) {
                    s.setLong(1, id);
                    s.setLong(2, 0);
                    return s.executeQuery().next();
                }
            });
        }
    }

    private Plan plan(LedgerTable t) {
        if (t == last) {
            return lastPlan;
        }
        lastPlan = planOf(t);
        last = t;
        return lastPlan;
    }

    private Plan planOf(LedgerTable t) {
        Plan plan = plans.get(t.name());
        if (plan == null) {
            plan = new Plan(t);
            plans.put(t.name(), plan);
            for (LedgerTable.Reference r : t.references()) {
                plan.targets.add(new Target(t.table().indexOf(r.column()), planOf(schema.of(r.target()))));
            }
        }
        return plan;
    }

    void requireSound(LedgerTable t, Record row) {
        Message problem = problem(t, row);
        if (problem != null) {
            throw new UserException(problem);
        }
    }

    /** What is wrong with a live row; null when it is sound. */
    Message problem(LedgerTable t, Record row) {
        Plan plan = plan(t);
        Message problem = broken(plan, row.intoArray());
        problem = problem != null ? problem : clash(plan, row);
        return problem != null ? problem : broken(t, row);
    }

    /** The same for one of many rows of a table without unique names, its values in the order of the table's columns. */
    void requireSound(LedgerTable t, Object[] values) {
        Message problem = broken(plan(t), values);
        for (int i = 0; problem == null && i < t.rules().size(); i++) {
            problem = t.rules().get(i).problem(t.table(), values, ctx);
        }
        if (problem != null) {
            throw new UserException(problem);
        }
    }

    private static Message broken(Plan plan, Object[] values) {
        Message problem = tooLong(plan, values);
        return problem != null ? problem : dangling(plan, values);
    }

    private static Message tooLong(Plan plan, Object[] values) {
        for (Text t : plan.texts) {
            String text = (String) values[t.column()];
            if (text != null && text.length() > t.limit()) {
                return Message.of("ledger.too.long", text.substring(0, Math.min(SHOWN, t.limit())), text.length(), t.limit());
            }
        }
        return null;
    }

    private static Message dangling(Plan plan, Object[] values) {
        for (Target t : plan.targets) {
            Long id = (Long) values[t.column()];
            if (id != null && !t.target().isLive(id)) {
                return Message.of("ledger.reference.gone", Message.of("ledger.table." + t.target().table.name()));
            }
        }
        return null;
    }

    private static Message clash(Plan plan, Record row) {
        for (UniqueKeys keys : plan.unique) {
            if (keys.taken(row)) {
                return Message.of("ledger.not.unique", Message.of("ledger.table." + plan.table.name()), keys.text(row));
            }
        }
        return null;
    }

    /** The area's rule that the row breaks; null when it keeps all. */
    Message broken(LedgerTable t, Record row) {
        for (RowRule rule : t.rules()) {
            Message problem = rule.problem(row, ctx);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    /** Before many rows are inserted in batches: later ones must see earlier ones that the database does not show yet. */
    void expectBatches(LedgerTable t) {
        plan(t).unique.forEach(UniqueKeys::remember);
    }

    /** A row was inserted into a table without unique names. */
    void inserted(LedgerTable t, long id) {
        Plan plan = plan(t);
        if (plan.referredTo) {
            plan.live.add(id);
        }
    }

    /** Keeps what is known in step with what is written; {@code before} is null for an insert. */
    void written(LedgerTable t, Record before, Record after) {
        Plan plan = plan(t);
        for (UniqueKeys keys : plan.unique) {
            keys.written(before, after);
        }
        if (plan.referredTo) {
            if (after.get(t.deletedSet()) == 0) {
                plan.live.add(after.get(t.id()));
            } else {
                plan.live.remove(after.get(t.id()));
            }
        }
    }
}
