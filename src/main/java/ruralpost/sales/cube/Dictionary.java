package ruralpost.sales.cube;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers values that repeat (product ids, buyers' names) so that a column holds small ints. Code 0 is "not stated". Values are only
 * ever added, and a published code never changes, so all versions of the columns share one dictionary. Any thread may read it while
 * loaders, also several at once, add to it.
 */
public final class Dictionary<V> {

    /** Read without a lock: several loaders ask it for every row. */
    private final Map<V, Integer> codes = new ConcurrentHashMap<>();
    private volatile Object[] values = new Object[16];
    private volatile int size = 1;

    /** The code of a value, given now if need be; 0 for null. Called while rows are loaded or a version is made. */
    int add(V value) {
        if (value == null) {
            return 0;
        }
        Integer known = codes.get(value);
        return known != null ? known : addNew(value);
    }

    private synchronized int addNew(V value) {
        Integer known = codes.get(value);
        if (known != null) {
            return known;
        }
        int code = size;
        if (code == values.length) {
            values = java.util.Arrays.copyOf(values, code * 2);
        }
        values[code] = value;
        size = code + 1;
        codes.put(value, code);
        return code;
    }

    /** The code of a value; -1 when no row has ever had it, 0 for null. */
    public int codeOf(V value) {
        return value == null ? 0 : codes.getOrDefault(value, -1);
    }

    /** The value of a code; null for 0. */
    @SuppressWarnings("unchecked")
    public V value(int code) {
        return (V) values[code];
    }

    /** One more than the highest code. */
    public int size() {
        return size;
    }

    /** All values so far, in the order of their codes, the first one having code 1. */
    @SuppressWarnings("unchecked")
    public List<V> values() {
        // the size first: as many values there are for certain
        int known = size;
        return (List<V>) List.of(java.util.Arrays.copyOfRange(values, 1, known));
    }
}
