package ruralpost.ui.sales.rows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.pinyin.Pinyin;
import ruralpost.sales.cube.RowOrder;

/**
 * Sorts very many texts, in the order of a Chinese reader, or numbers, without holding them: each pass is given all values again and
 * looks at the next stretch of those that are alike so far, or at all of them once they are few. Mostly two passes are enough.
 */
final class SortKeys {

    private static final int WORDS = 4;
    private static final int STRETCH = WORDS * Long.BYTES;
    private static final int PRICE_DECIMALS = 4;
    /** So many whole keys are held at most. */
    private static final int FEW = 5_000;

    private final boolean numbers;
    private final long[][] words;
    /** Tells texts that are the same from texts that only begin so. */
    private final int[] hash;
    /** 0 where nothing is stated; texts alike so far have the same. */
    private final int[] rank;
    private final boolean[] open;
    private int pass;
    private int undecided;
    /** Whole keys by place, once few are undecided. */
    private Map<Integer, byte[]> held;

    /** @param numbers whether the values are numbers; else texts */
    SortKeys(int size, boolean numbers) {
        this.numbers = numbers;
        this.words = new long[numbers ? 1 : WORDS][size];
        this.hash = new int[numbers ? 0 : size];
        this.rank = new int[size];
        this.open = new boolean[size];
        Arrays.fill(open, true);
        undecided = size;
    }

    /** Whether another pass is needed. */
    boolean undecided() {
        return undecided > 0;
    }

    /** Whether values of these places are needed in this pass. */
    boolean undecided(int from, int to) {
        for (int i = from; i < to; i++) {
            if (open[i]) {
                return true;
            }
        }
        return false;
    }

    /** Takes the value of a place. */
    void put(int place, Object value) {
        if (!open[place]) {
            return;
        }
        rank[place] = Math.max(1, rank[place]);
        if (numbers) {
            words[0][place] = ((BigDecimal) value).movePointRight(PRICE_DECIMALS).longValueExact();
            return;
        }
        byte[] key = Pinyin.sortKey((String) value).getBytes(StandardCharsets.UTF_8);
        if (held != null) {
            held.put(place, key);
            return;
        }
        hash[place] = Arrays.hashCode(key);
        for (int w = 0; w < WORDS; w++) {
            long word = 0;
            for (int b = 0; b < Long.BYTES; b++) {
                int at = pass * STRETCH + w * Long.BYTES + b;
                word = word << Byte.SIZE | (at < key.length ? key[at] & 0xFF : 0);
            }
            words[w][place] = word ^ Long.MIN_VALUE;
        }
    }

    /** Ends a pass. */
    void sort() {
        int[] order = places();
        if (held != null) {
            sortHeld();
        }
        for (int w = words.length - 1; w >= 0; w--) {
            long[] word = words[w];
            RowOrder.sort(order, i -> word[i], false);
        }
        RowOrder.sort(order, i -> rank[i], false);
        undecided = 0;
        boolean[] still = new boolean[open.length];
        int[] next = new int[rank.length];
        int first = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || !alike(order[first], order[i])) {
                close(order, first, i, next, still);
                first = i;
            }
        }
        System.arraycopy(next, 0, rank, 0, rank.length);
        System.arraycopy(still, 0, open, 0, open.length);
        pass++;
        held = undecided > 0 && undecided <= FEW ? new HashMap<>() : null;
    }

    /** Whole keys are put in the place of their first stretch by their number among those held. */
    private void sortHeld() {
        List<Integer> places = new ArrayList<>(held.keySet());
        places.sort((a, b) -> Arrays.compareUnsigned(held.get(a), held.get(b)));
        for (int i = 0, number = 0; i < places.size(); i++) {
            number += i > 0 && !Arrays.equals(held.get(places.get(i - 1)), held.get(places.get(i))) ? 1 : 0;
            for (long[] word : words) {
                word[places.get(i)] = number;
            }
        }
    }

    /** Texts that are alike so far get one rank, one more than the number of those before them. */
    private void close(int[] order, int from, int to, int[] next, boolean[] still) {
        boolean more = false;
        for (int i = from; i < to; i++) {
            next[order[i]] = from + 1;
            more |= !numbers && held == null && open[order[i]] && hash[order[i]] != hash[order[from]];
        }
        for (int i = from; more && i < to; i++) {
            still[order[i]] = true;
            undecided++;
        }
    }

    private boolean alike(int a, int b) {
        if (rank[a] != rank[b] || !open[a]) {
            return rank[a] == rank[b];
        }
        for (long[] word : words) {
            if (word[a] != word[b]) {
                return false;
            }
        }
        return true;
    }

    private int[] places() {
        int[] places = new int[rank.length];
        int n = 0;
        for (int i = 0; i < rank.length; i++) {
            if (rank[i] > 0) {
                places[n++] = i;
            }
        }
        return Arrays.copyOf(places, n);
    }

    /** What the place is worth in the order; 0 where nothing is stated. */
    int rank(int place) {
        return rank[place];
    }
}
