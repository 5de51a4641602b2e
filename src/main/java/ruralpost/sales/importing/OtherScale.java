package ruralpost.sales.importing;

/**
 * Amounts a thousand times and more larger or smaller than those of the same product, channel and seller in the ledger: one such row says nothing, a sheet that
 * is full of them was mostly written in 万元 below a line that still says 元, or the reverse.
 */
final class OtherScale {

    private static final long FAR = 1000;
    private static final int FEW = 2;

    private long compared;
    private long larger;
    private long smaller;

    /** A row is no sale of the ledger yet. */
    void row(PeriodBook known, SaleFacts f) {
        long usual = f.money() ? Math.abs(known.usual(f)) : 0;
        long now = Math.abs(f.number());
        if (usual == 0 || now == 0) {
            return;
        }
        compared++;

        larger += now / FAR >= usual ? 1 : 0;
        smaller += usual / FAR >= now ? 1 : 0;
    }

    /** How many rows are that much larger; 0 unless most are. */
    long larger() {
        return most(larger);
    }

    /** How many rows are that much smaller; 0 unless most are. */
    long smaller() {
        return most(smaller);
    }

    private long most(long rows) {
        return rows >= FEW && rows * 5 >= compared * 4 ? rows : 0;
    }
}
