package ruralpost.ledger;

import java.util.Arrays;

/** A set of row ids that takes some sixteen bytes each, for actions that touch a million rows. Zero is no row id. */
final class LongSet {

    private long[] slots = new long[16];
    private int size;

    /** Adds an id; false when it was there. */
    boolean add(long id) {
        if (id == 0) {
            throw new IllegalArgumentException("0 is no row id");
        }
        int at = slot(slots, id);
        if (slots[at] == id) {
            return false;
        }
        slots[at] = id;
        if (++size * 3L > slots.length * 2L) {
            grow();
        }
        return true;
    }

    boolean contains(long id) {
        return id != 0 && slots[slot(slots, id)] == id;
    }

    /** Takes an id out, moving up those that had to evade it. */
    void remove(long id) {
        int mask = slots.length - 1;
        int hole = slot(slots, id);
        if (id == 0 || slots[hole] != id) {
            return;
        }
        size--;
        int next = hole;
        while (true) {
            slots[hole] = 0;
            int home;
            do {
                next = next + 1 & mask;
                if (slots[next] == 0) {
                    return;
                }
                home = spread(slots[next]) & mask;
            } while (hole <= next ? hole < home && home <= next : hole < home || home <= next);
            slots[hole] = slots[next];
            hole = next;
        }
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** All ids, ascending. */
    long[] sorted() {
        long[] all = Arrays.stream(slots).filter(id -> id != 0).toArray();
        Arrays.sort(all);
        return all;
    }

    private void grow() {
        long[] more = new long[slots.length * 2];
        for (long id : slots) {
            if (id != 0) {
                more[slot(more, id)] = id;
            }
        }
        slots = more;
    }

    private static int slot(long[] slots, long id) {
        int mask = slots.length - 1;
        int at = spread(id) & mask;
        while (slots[at] != 0 && slots[at] != id) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static int spread(long id) {
        long h = id * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 32);
    }
}
