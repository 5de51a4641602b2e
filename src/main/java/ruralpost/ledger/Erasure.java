package ruralpost.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import ruralpost.store.tables.Tables;

/**
 * Erases a person's name and telephone number wherever the database holds them: in rows, also in those marked deleted, in rows as they were
 * before change sets, and in the labels of these. It is the one thing that changes the log; what is gone cannot be brought back. Live rows are
 * stamped with the erasing set, so that readers catch up; the set logs them as they are without the name.
 */
public final class Erasure {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LedgerSchema schema;
    private final List<PersonField> fields;
    private final String name;
    private final Set<String> phones = new LinkedHashSet<>();

    /**
     * Where a table holds the name.
     *
     * @param table  its name as in the log
     * @param live   rows
     * @param gone   rows that are marked deleted
     * @param logged rows as they were before change sets
     */
    public record Found(String table, long live, long gone, long logged) {

        /** Whether there is anything. */
        public boolean any() {
            return live + gone + logged > 0;
        }
    }

    /** @param fields where names of persons stand @param name of one person, exactly as it is stored */
    public Erasure(LedgerSchema schema, List<PersonField> fields, String name) {
        this.schema = schema;
        this.fields = List.copyOf(fields);
        this.name = name.strip();
    }

    /** Where the name stands; tables without it are left out. */
    public List<Found> find(DSLContext ctx) {
        return each(ctx, null);
    }

    /** Erases it inside an open change set, which should be of the kind {@link ChangeKind#ERASURE}. @return what was erased */
    public List<Found> erase(WriteTx tx) {
        List<Found> found = each(tx.ctx(), tx);
        labels(tx.ctx());
        return found;
    }

    /** The telephone numbers that stood beside the name, as far as it was looked for. */
    public Set<String> phones() {
        return Set.copyOf(phones);
    }

    private List<Found> each(DSLContext ctx, WriteTx tx) {
        List<Found> found = new ArrayList<>();
        for (PersonField f : fields) {
            LedgerTable t = schema.of(f.table());
            long[] rows = rows(f, t, ctx, tx);
            Found one = new Found(t.name(), rows[0], rows[1], singles(f, t, ctx, tx != null) + blocks(f, t, ctx, tx != null));
            if (one.any()) {
                found.add(one);
            }
        }
        return found;
    }

    /** @return how many live ones, how many deleted ones */
    private long[] rows(PersonField f, LedgerTable t, DSLContext ctx, WriteTx tx) {
        long[] count = new long[2];
        for (Record row : ctx.selectFrom(f.table()).where(f.name().eq(f.written().apply(name))).fetch()) {
            if (!f.person().test(row)) {
                continue;
            }
            boolean live = row.get(t.deletedSet()) == 0;
            count[live ? 0 : 1]++;
            phone(f, row);
            if (tx == null) {
                continue;
            }
            var update = ctx.update(f.table()).set(f.name(), f.instead().apply(row));
            if (f.phone() != null) {
                update = update.set(f.phone(), (String) null);
            }
            update.where(t.id().eq(row.get(t.id()))).execute();
            if (live) {
                // logs the row as it is now, without the name
                tx.touch(f.table(), row.get(t.id()), row.get(t.changedSet()));
            }
        }
        return count;
    }

    private void phone(PersonField f, Record row) {
        if (f.phone() != null && row.get(f.phone()) != null) {
            phones.add(row.get(f.phone()));
        }
    }

    private long singles(PersonField f, LedgerTable t, DSLContext ctx, boolean write) {
        var r = Tables.CHANGE_ROW;
        long count = 0;
        for (var row : ctx.select(r.SET_ID, r.ROW_ID, r.BEFORE_ROW).from(r).where(r.TABLE_NAME.eq(t.name()), r.BEFORE_ROW.contains(quoted(f))).fetch()) {
            String without = without(f, row.value3());
            if (without == null) {
                continue;
            }
            count++;
            if (write) {
                ctx.update(r).set(r.BEFORE_ROW, without).where(r.SET_ID.eq(row.value1()), r.TABLE_NAME.eq(t.name()), r.ROW_ID.eq(row.value2())).execute();
            }
        }
        return count;
    }

    private long blocks(PersonField f, LedgerTable t, DSLContext ctx, boolean write) {
        var b = Tables.CHANGE_BLOCK;
        long count = 0;
        for (var key : ctx.select(b.SET_ID, b.BLOCK_NUMBER).from(b).where(b.TABLE_NAME.eq(t.name())).fetch()) {
            var one = b.SET_ID.eq(key.value1()).and(b.TABLE_NAME.eq(t.name())).and(b.BLOCK_NUMBER.eq(key.value2()));
            List<ChangeLog.Before> rows = new ArrayList<>();
            long here = 0;
            for (ChangeLog.Before before : ChangeLog.unpack(ctx.select(b.CONTENT).from(b).where(one).fetchOne(b.CONTENT))) {
                String without = before.image().contains(quoted(f)) ? without(f, before.image()) : null;
                rows.add(without == null ? before : new ChangeLog.Before(before.rowId(), before.op(), without));
                here += without == null ? 0 : 1;
            }
            count += here;
            if (write && here > 0) {
                ctx.update(b).set(b.CONTENT, ChangeLog.pack(rows)).where(one).execute();
            }
        }
        return count;
    }

    /** The row of the log without the name; null when it does not name this person. */
    private String without(PersonField f, String image) {
        try {
            ObjectNode node = (ObjectNode) JSON.readTree(image);
            if (!f.written().apply(name).equals(node.path(column(f.name())).asText(null))) {
                return null;
            }
            Record row = RowImage.read(f.table(), image, null);
            if (!f.person().test(row)) {
                return null;
            }
            phone(f, row);
            node.put(column(f.name()), f.instead().apply(row));
            if (f.phone() != null && node.has(column(f.phone()))) {
                node.putNull(column(f.phone()));
            }
            return node.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row in the log cannot be read", e);
        }
    }

    /** A label may hold the name as what a record is called. */
    private void labels(DSLContext ctx) {
        var s = Tables.CHANGE_SET;
        for (var row : ctx.select(s.ID, s.LABEL_ARGS).from(s).where(s.LABEL_ARGS.contains(quoted(name))).fetch()) {
            try {
                JsonNode args = JSON.readTree(row.value2());
                if (replaced((ArrayNode) args)) {
                    ctx.update(s).set(s.LABEL_ARGS, args.toString()).where(s.ID.eq(row.value1())).execute();
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("The label of a change set cannot be read", e);
            }
        }
    }

    private boolean replaced(ArrayNode node) {
        boolean any = false;
        for (int i = 0; i < node.size(); i++) {
            if (node.get(i) instanceof ArrayNode inner) {
                any |= replaced(inner);
            } else if (node.get(i).isTextual() && node.get(i).asText().equals(name)) {
                node.set(i, PersonField.ERASED);
                any = true;
            }
        }
        return any;
    }

    private String quoted(PersonField f) {
        return quoted(f.written().apply(name));
    }

    /** As JSON writes it. */
    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String column(Field<?> field) {
        return field.getName().toLowerCase(Locale.ROOT);
    }
}
