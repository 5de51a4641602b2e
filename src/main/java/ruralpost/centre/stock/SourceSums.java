package ruralpost.centre.stock;

import java.util.Arrays;

/** Sums of one bucket by source; there are few, so they are looked for one after the other. */
final class SourceSums {

    private int[] sources = new int[8];
    private long[] sums = new long[8];
    private int size;

    /** What is done with a sum. */
    interface Use {
        void use(int source, long sum);
    }

    void add(int source, long n) {
        int at = 0;
        while (at < size && sources[at] != source) {
            at++;
        }
        if (at == size) {
            if (size == sources.length) {
                sources = Arrays.copyOf(sources, size * 2);
                sums = Arrays.copyOf(sums, size * 2);
            }
            sources[size] = source;
            sums[size++] = 0;
        }
        sums[at] += n;
    }

    /** Hands out the sums that are not 0, and begins anew. */
    void take(Use use) {
        for (int i = 0; i < size; i++) {
            if (sums[i] != 0) {
                use.use(sources[i], sums[i]);
            }
        }
        size = 0;
    }
}
