package ruralpost.sheet.plan;

import java.util.HashMap;
import java.util.Map;

/** Counts how often each of many long numbers came, in 8 bytes a slot for those that came once; a million numbers take at most 17 MB. */
final class LongCounter {

    private long[] keys = new long[1 << 10];
    private int used;
    /** Of the numbers that came again, how often they did; most never do. */
    private final Map<Long, Integer> again = new HashMap<>();
    private int zeros;

    /** How often the number came before this call. */
    int next(long number) {
        if (number == 0) {
            // stands for an empty slot
            return zeros++;
        }
        if (used * 10L > keys.length * 7L) {
            grow();
        }
        int slot = slot(number);
        if (keys[slot] == 0) {
            keys[slot] = number;
            used++;
            return 0;
        }
        return again.merge(number, 1, Integer::sum);
    }

    private int slot(long number) {
        int mask = keys.length - 1;
        int slot = (int) (number ^ number >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = keys;
        keys = new long[old.length * 2];
        for (long number : old) {
            if (number != 0) {
                keys[slot(number)] = number;
            }
        }
    }
}
