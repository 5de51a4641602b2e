package ruralpost.disclosure;

/** Sorts numbers by what stands for them in a column. */
final class Orders {

    private Orders() {
    }

    /**
     * Stable: those of the same code stay in their order.
     *
     * @param numbers what is sorted
     * @param codes   by number, from 0 on
     * @param bound   above all codes
     */
    static int[] by(int[] numbers, int[] codes, int bound) {
        int[] next = new int[bound + 1];
        for (int n : numbers) {
            next[codes[n] + 1]++;
        }
        for (int c = 1; c <= bound; c++) {
            next[c] += next[c - 1];
        }
        int[] sorted = new int[numbers.length];
        for (int n : numbers) {
            sorted[next[codes[n]]++] = n;
        }
        return sorted;
    }
}
