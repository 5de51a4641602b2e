package ruralpost.sales.cube;

/** Finds positions by row id: open addressing over primitive arrays, which grow with what is put in. */
final class LongIndex {

    private long[] keys;
    private int[] positions;
    private int mask;
    private int count;

    LongIndex(int expected) {
        room(Integer.highestOneBit(Math.max(16, expected * 2 - 1)) << 1);
    }

    private void room(int size) {
        keys = new long[size];
        positions = new int[size];
        mask = size - 1;
    }

    /** Adds an id that is not there yet. Ids are never 0. */
    void put(long id, int position) {
        if (++count * 2 > keys.length) {
            grow();
        }
        set(id, position);
    }

    private void set(long id, int position) {
        int at = slot(id);
        keys[at] = id;
        positions[at] = position;
    }

    private void grow() {
        long[] ids = keys;
        int[] at = positions;
        room(ids.length * 2);
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] != 0) {
                set(ids[i], at[i]);
            }
        }
    }

    /** The position of an id; -1 when it is not there. */
    int get(long id) {
        int at = slot(id);
        return keys[at] == id ? positions[at] : -1;
    }

    private int slot(long id) {
        int at = (int) ((id * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != id) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
