package ruralpost.ui.table;

import java.util.HashMap;
import java.util.Map;

/** The values of a typed row, by column. What is blank or cannot be read is null. */
public final class EntryValues {

    private final Map<String, Object> values = new HashMap<>();
    private final Object saved;

    EntryValues() {
        this(null);
    }

    /** @param saved the row that they change; null for a new one */
    EntryValues(Object saved) {
        this.saved = saved;
    }

    /** The saved row that they change; null for a new one. */
    public <R> R saved(Class<R> kind) {
        return kind.cast(saved);
    }

    /** The value of a column; null for "not stated". */
    @SuppressWarnings("unchecked")
    public <V> V get(EntryColumn<?, V> column) {
        return (V) values.get(column.key());
    }

    /** Whether nothing is stated at all. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    void put(String key, Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
