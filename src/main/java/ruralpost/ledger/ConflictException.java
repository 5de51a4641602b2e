package ruralpost.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * A row was changed by somebody else between being read and being saved. Nothing was written. Carries both versions so that the
 * window can show them field by field.
 */
public final class ConflictException extends UserException {

    private final transient Record mine;
    private final transient Record theirs;

    ConflictException(LedgerTable table, Record mine, Record theirs) {
        super(Message.of(theirs == null ? "ledger.conflict.gone" : "ledger.conflict", table.title(theirs == null ? mine : theirs)));
        this.mine = mine;
        this.theirs = theirs;
    }

    /** The row as stored now; null when it is deleted. */
    public Record theirs() {
        return theirs;
    }

    /** The columns in which the two versions differ: name to {mine, stored}. */
    public Map<String, Object[]> differences() {
        Map<String, Object[]> result = new TreeMap<>();
        if (theirs == null) {
            return result;
        }
        for (Field<?> f : mine.fields()) {
            Object a = mine.get(f);
            Object b = theirs.get(f);
            String name = f.getName().toLowerCase(java.util.Locale.ROOT);
            if (!name.endsWith("_set") && !java.util.Objects.equals(a, b)) {
                result.put(name, new Object[] {a, b});
            }
        }
        return result;
    }
}
