package ruralpost.sales.importing;

/** Counts, per distinct values of known sales, those that one file has spoken for: with and without a document number. */
final class Claims {

    private final KnownSales sales;
    private int[] bare = new int[0];
    private int[] papers = new int[0];

    Claims(KnownSales sales) {
        this.sales = sales;
    }

    void take(int entry, boolean paper) {
        if (bare.length == 0) {
            bare = new int[sales.distinct()];
            papers = new int[sales.distinct()];
        }
        (paper ? papers : bare)[entry]++;
    }

    int bare(int entry) {
        return entry < bare.length ? bare[entry] : 0;
    }

    int papers(int entry) {
        return entry < papers.length ? papers[entry] : 0;
    }
}
