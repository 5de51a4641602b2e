package ruralpost.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * What the write door must know of a table: its bookkeeping columns, what its rows refer to, what must be unique among live rows,
 * which rules hold and what undo means. An area declares its tables once; {@link LedgerSchema} collects them.
 *
 * @param table      the generated table
 * @param id         primary key, a ledger row id
 * @param createdSet the set that inserted the row
 * @param changedSet the set that last touched it
 * @param deletedSet the set that marked it deleted, 0 while it is live
 * @param references columns that hold ids of other tables' rows
 * @param unique     combinations of columns that no two live rows share (rows with a null among them are exempt)
 * @param titleField what names a row to the user in lists of kept rows
 * @param undo       what undo means here
 * @param counter    how a row is countered where undo means a counter-entry; else null
 * @param rules      rules of the area, run on every row that is inserted, updated or brought back
 * @param naming     names a row where the title field alone would not; null where it does
 */
public record LedgerTable(Table<?> table, Field<Long> id, Field<Long> createdSet, Field<Long> changedSet, Field<Long> deletedSet,
                          List<Reference> references, List<List<Field<?>>> unique, Field<?> titleField, UndoPolicy undo,
                          Counter counter, List<RowRule> rules, RowTitle naming) {

    /** A column that refers to a row of another table; {@code counts} tells of which rows, the others let that row go. */
    public record Reference(Field<Long> column, Table<?> target, Condition counts) {
    }

    /** A table with only its bookkeeping columns declared; add the rest with the {@code with} methods. */
    public static LedgerTable of(Table<?> table, Field<?> titleField) {
        return new LedgerTable(table, longField(table, "id"), longField(table, "created_set"), longField(table, "changed_set"),
            longField(table, "deleted_set"), List.of(), List.of(), titleField, UndoPolicy.RESTORE, null, List.of(), null);
    }

    private static Field<Long> longField(Table<?> table, String name) {
        for (Field<?> f : table.fields()) {
            if (f.getName().equalsIgnoreCase(name)) {
                return f.coerce(Long.class).getType() == Long.class ? cast(f) : null;
            }
        }
        throw new IllegalArgumentException(table.getName() + " has no column " + name);
    }

    @SuppressWarnings("unchecked")
    private static Field<Long> cast(Field<?> f) {
        return (Field<Long>) f;
    }

    /** Adds a reference to another table. */
    public LedgerTable refers(TableField<?, Long> column, Table<?> target) {
        return refersWhile(column, target, DSL.noCondition());
    }

    /** Adds a reference that keeps what it names only from rows for which a condition holds. */
    public LedgerTable refersWhile(TableField<?, Long> column, Table<?> target, Condition counts) {
        List<Reference> more = new java.util.ArrayList<>(references);
        more.add(new Reference(column, target, counts));
        return new LedgerTable(table, id, createdSet, changedSet, deletedSet, List.copyOf(more), unique, titleField, undo, counter, rules, naming);
    }

    /** Adds a combination of columns that must be unique among live rows. */
    public LedgerTable unique(Field<?>... fields) {
        List<List<Field<?>>> more = new java.util.ArrayList<>(unique);
        more.add(List.of(fields));
        return new LedgerTable(table, id, createdSet, changedSet, deletedSet, references, List.copyOf(more), titleField, undo, counter, rules, naming);
    }

    /** Adds a rule. */
    public LedgerTable rule(RowRule rule) {
        List<RowRule> more = new java.util.ArrayList<>(rules);
        more.add(rule);
        return new LedgerTable(table, id, createdSet, changedSet, deletedSet, references, unique, titleField, undo, counter, List.copyOf(more), naming);
    }

    /** Sets what undo means for rows of this table; for counter-entries see {@link #counterEntry}. */
    public LedgerTable undo(UndoPolicy policy) {
        if (policy == UndoPolicy.COUNTER_ENTRY) {
            throw new IllegalArgumentException(name() + " must say how its rows are countered");
        }
        return new LedgerTable(table, id, createdSet, changedSet, deletedSet, references, unique, titleField, policy, null, rules, naming);
    }

    /** Sets what names a row in lists, where no single column does. */
    public LedgerTable titled(RowTitle title) {
        return new LedgerTable(table, id, createdSet, changedSet, deletedSet, references, unique, titleField, undo, counter, rules, title);
    }

    /**
     * Rows of this table are only added to, never changed or deleted; undo counters them.
     *
     * @param original the column in which a counter-entry names its original
     * @param negate   as of {@link Counter}
     */
    public LedgerTable counterEntry(TableField<?, Long> original, Consumer<Record> negate) {
        LedgerTable t = refers(original, table);
        return new LedgerTable(table, id, createdSet, changedSet, deletedSet, t.references, unique, titleField, UndoPolicy.COUNTER_ENTRY,
            new Counter(original, negate), rules, naming);
    }

    /** Only the ledger inserts counter-entries; an area asks it to by {@link WriteTx#counter}. */
    void requireNoCounter(Record row) {
        if (counter != null && row.get(counter.original()) != null) {
            throw new IllegalArgumentException("A counter-entry of " + name() + " is not inserted as a row");
        }
    }

    void requireChangeable() {
        if (counter != null) {
            throw UserException.of("ledger.only.added.to", Message.of("ledger.table." + name()));
        }
    }

    /** Name as in the log, lower case. */
    public String name() {
        return table.getName().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Whether rows may be very many: then the database keeps none of the references, because each would bring an index, and none on
     * {@code created_set} either, see {@link InsertedRows}.
     */
    boolean large() {
        return !references.isEmpty() && table.getReferences().isEmpty();
    }

    /** The one condition by which stores read live rows. */
    public Condition live() {
        return deletedSet.eq(0L);
    }

    /** The title of a row for the user, from the row alone. */
    public String title(Record row) {
        Object value = row.get(titleField);
        return value == null ? String.valueOf(row.get(id)) : value.toString();
    }

    /** The title of a row for the user, with the names of what it refers to where they belong to it. */
    public String title(Record row, DSLContext ctx) {
        String named = naming == null ? null : naming.of(row, ctx);
        return named == null ? title(row) : named;
    }
}
