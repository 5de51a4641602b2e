package ruralpost.sales.importing;

/**
 * Small numbers by 64-bit keys: open addressing over two arrays that are filled to at most 70 %. 20 bytes a key when their number was
 * known beforehand, at most 34 otherwise.
 */
final class LongTable {

    private long[] keys;
    private int[] values;
    private int used;

    LongTable(int expected) {
        int size = (int) Math.max(16, Math.min(Integer.MAX_VALUE - 8, expected * 5L / 3 + 1));
        keys = new long[size];
        values = new int[size];
    }

    /** The number of a key, -1 when it is not there. */
    int get(long key) {
        int at = slot(key);
        return keys[at] == 0 ? -1 : values[at];
    }

    void put(long key, int value) {
        if (used * 10L >= keys.length * 7L) {
            grow();
        }
        int at = slot(key);
        used += keys[at] == 0 ? 1 : 0;
        keys[at] = key == 0 ? 1 : key;
        values[at] = value;
    }

    boolean isEmpty() {
        return used == 0;
    }

    /** A slot is found by multiplying, not by masking: so the table can have any size and is as full as it should be. */
    private int slot(long key) {
        long wanted = key == 0 ? 1 : key;
        int at = (int) ((wanted * 0x9E3779B97F4A7C15L >>> 33) * keys.length >>> 31);
        while (keys[at] != 0 && keys[at] != wanted) {
            at = at + 1 == keys.length ? 0 : at + 1;
        }
        return at;
    }

    private void grow() {
        LongTable larger = new LongTable(keys.length);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                larger.put(keys[i], values[i]);
            }
        }
        keys = larger.keys;
        values = larger.values;
    }
}
