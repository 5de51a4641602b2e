package ruralpost.sheet.plan;

/** Counts how often each of many long numbers came, in 12 bytes a slot; a million numbers take at most 25 MB. */
final class LongCounter {

    private long[] keys = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;

    /** How often the number came before this call. */
    int next(long number) {
        if (used * 10L > keys.length * 7L) {
            grow();
        }
        int slot = slot(number);
        if (counts[slot] == 0) {
            keys[slot] = number;
            used++;
        }
        return counts[slot]++;
    }

    private int slot(long number) {
        int mask = keys.length - 1;
        int slot = (int) (number ^ number >>> 32) & mask;
        while (counts[slot] != 0 && keys[slot] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
