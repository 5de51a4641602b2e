package ruralpost.disclosure;

import java.util.Arrays;

/**
 * Four units each: two of one campaign and two of another, in the same two townships, and the like. What the first and the last have more, the two between have
 * less, and the totals of both campaigns and both townships stay. The narrowest groups (place, village, month) need not match.
 */
final class Rectangles {

    private static final int NEAR = 60;
    private static final int TRIED = 100;
    private static final int KEPT = 24;
    private static final int LASTS = 4;
    private static final int FOUND_BITS = 10;

    private final CellTable table;
    private final int wide;
    private final int[] wanted;
    private final int[] found = new int[3 * TRIED * LASTS];
    private final long[] keys = new long[TRIED * LASTS];
    private int n;

    /**
     * One of them; units by number.
     *
     * @param beside shares some groups with the unit
     * @param across shares the others with it
     * @param last   shares with each of both what that does not share with the unit
     * @param cost   as of {@link CellTable#apart}
     */
    record Rectangle(int beside, int across, int last, long cost) { }

    Rectangles(CellTable table) {
        this.table = table;
        wide = table.levels() / 3;
        wanted = new int[table.levels()];
    }

    /** The best of a unit, the cheapest first. @param near its neighbours, the nearest first */
    Rectangle[] of(int unit, int[] near) {
        n = 0;
        int[] apart = Arrays.stream(near).limit(NEAR).map(other -> apart(unit, other)).toArray();
        int tried = 0;
        for (int x = 0; x < apart.length && tried < TRIED; x++) {
            for (int y = 0; y < apart.length && tried < TRIED; y++) {
                if (apart[x] != 0 && apart[y] != 0 && (apart[x] & apart[y]) == 0) {
                    tried++;
                    last(unit, near[x], near[y], apart[x]);
                }
            }
        }
        Arrays.sort(keys, 0, n);
        Rectangle[] best = new Rectangle[Math.min(n, KEPT)];
        for (int i = 0; i < best.length; i++) {
            int at = 3 * ((int) keys[i] & (1 << FOUND_BITS) - 1);
            best[i] = new Rectangle(found[at], found[at + 1], found[at + 2], keys[i] >> FOUND_BITS);
        }
        return best;
    }

    private void last(int unit, int beside, int across, int besideApart) {
        for (int level = wide; level < wanted.length; level++) {
            wanted[level] = table.group((besideApart >> level & 1) == 1 ? beside : across, level);
        }
        int first = firstWanted();
        for (int u = first; u < Math.min(first + LASTS, table.units()) && compareWanted(u) == 0; u++) {
            if (u != unit && u != beside && u != across) {
                keys[n] = cost(unit, beside, across, u) << FOUND_BITS | n;
                found[3 * n] = beside;
                found[3 * n + 1] = across;
                found[3 * n + 2] = u;
                n++;
            }
        }
    }

    /** The first unit with the wanted wide groups, if there is one: units with the same stand together. */
    private int firstWanted() {
        int low = 0;
        int high = table.units();
        while (low < high) {
            int middle = low + high >>> 1;
            if (compareWanted(middle) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compareWanted(int unit) {
        for (int level = wanted.length - 1; level >= wide; level--) {
            int by = Integer.compare(table.group(unit, level), wanted[level]);
            if (by != 0) {
                return by;
            }
        }
        return 0;
    }

    /** The wide groups in which they differ, as bits. */
    private int apart(int a, int b) {
        int bits = 0;
        for (int level = wide; level < wanted.length; level++) {
            bits |= table.group(a, level) == table.group(b, level) ? 0 : 1 << level;
        }
        return bits;
    }

    private long cost(int unit, int beside, int across, int last) {
        long cost = 2;
        for (int level = 0; level < wanted.length; level++) {
            int a = table.group(unit, level);
            int b = table.group(last, level);
            int x = table.group(beside, level);
            int y = table.group(across, level);
            cost += a == x && b == y || a == y && b == x ? 0 : 2L << level;
        }
        return cost;
    }
}
