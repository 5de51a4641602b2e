package ruralpost.sales.importing;

import java.util.Arrays;

/** What earlier imports left in the ledger, by import key: lean enough for a million rows. */
final class ImportedRows {

    private long[] keys = new long[1 << 10];
    private int[] slots = new int[1 << 10];
    private long[] rows = new long[4 * 256];
    private int count;

    /** A row that an import wrote. */
    record Known(long id, long hash, long set, long createdSet, long changedSet) {
    }

    private long[] created = new long[256];

    void add(long key, Known row) {
        if (count * 2 >= keys.length) {
            grow();
        }
        if (count == created.length) {
            created = Arrays.copyOf(created, count * 2);
            rows = Arrays.copyOf(rows, count * 8);
        }
        int at = slot(key);
        keys[at] = key;
        slots[at] = count;
        rows[count * 4] = row.id();
        rows[count * 4 + 1] = row.hash();
        rows[count * 4 + 2] = row.set();
        rows[count * 4 + 3] = row.changedSet();
        created[count] = row.createdSet();
        count++;
    }

    Known find(long key) {
        int at = slot(key);
        if (keys[at] != key) {
            return null;
        }
        int i = slots[at];
        return new Known(rows[i * 4], rows[i * 4 + 1], rows[i * 4 + 2], created[i], rows[i * 4 + 3]);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldSlots = slots;
        keys = new long[oldKeys.length * 2];
        slots = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                slots[at] = oldSlots[i];
            }
        }
    }
}
