package ruralpost.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;

/** All tables that the write door writes, and who refers to whom. */
public final class LedgerSchema {

    private final Map<String, LedgerTable> byName = new LinkedHashMap<>();
    private final List<LedgerTable> parentsFirst;

    /** @param tables the tables of all areas, in any order */
    public LedgerSchema(List<LedgerTable> tables) {
        for (LedgerTable t : tables) {
            byName.put(t.name(), t);
        }
        parentsFirst = sort();
    }

    /** A referring column of another table. */
    record Referrer(LedgerTable table, LedgerTable.Reference reference) {
    }

    private List<LedgerTable> sort() {
        List<LedgerTable> sorted = new ArrayList<>();
        for (LedgerTable t : byName.values()) {
            visit(t, sorted);
        }
        return List.copyOf(sorted);
    }

    private void visit(LedgerTable t, List<LedgerTable> sorted) {
        if (sorted.contains(t)) {
            return;
        }
        for (LedgerTable.Reference r : t.references()) {
            if (!r.target().equals(t.table())) {
                visit(of(r.target()), sorted);
            }
        }
        sorted.add(t);
    }

    /** The tables, those referred to before those that refer. */
    public List<LedgerTable> parentsFirst() {
        return parentsFirst;
    }

    /** The tables, those that refer before those referred to. */
    public List<LedgerTable> childrenFirst() {
        return parentsFirst.reversed();
    }

    /** The declaration of a generated table. */
    public LedgerTable of(Table<?> table) {
        return named(table.getName());
    }

    /** The declaration of a table by the name used in the log. */
    public LedgerTable named(String name) {
        LedgerTable t = byName.get(name.toLowerCase(java.util.Locale.ROOT));
        if (t == null) {
            throw new IllegalArgumentException("Table " + name + " is not declared to the ledger");
        }
        return t;
    }

    /** The columns of all tables that refer to rows of this one. */
    List<Referrer> referrersOf(LedgerTable target) {
        List<Referrer> result = new ArrayList<>();
        for (LedgerTable t : byName.values()) {
            for (LedgerTable.Reference r : t.references()) {
                if (r.target().getName().equalsIgnoreCase(target.table().getName())) {
                    result.add(new Referrer(t, r));
                }
            }
        }
        return result;
    }
}
