package ruralpost.sales.importing;

import java.util.Arrays;

/**
 * Which sales of a book may include one another, or be the same, because only one of them says through which channel or by whom: the county's total of a
 * month and the rows of its townships. About 32 bytes for each series of the book.
 */
final class Levels {

    private final PeriodBook book;
    /** By product: the last series of days, and of longer periods; those that say channel and seller, and those that leave one out. */
    private final LongTable[] days = {new LongTable(0), new LongTable(0)};
    private final LongTable[] longer = {new LongTable(0), new LongTable(0)};
    private long[] channels = new long[16];
    private long[] sellers = new long[16];
    private int[] next = new int[16];
    private int count;

    Levels(PeriodBook book) {
        this.book = book;
    }

    /** Takes over the series of a sale. @param series as the book numbers it: the next one when it is new */
    void add(int series, SaleFacts f) {
        if (series < count) {
            return;
        }
        if (count == next.length) {
            channels = Arrays.copyOf(channels, count * 2);
            sellers = Arrays.copyOf(sellers, count * 2);
            next = Arrays.copyOf(next, count * 2);
        }
        LongTable heads = (f.days() == 1 ? days : longer)[leavesOut(f) ? 1 : 0];
        channels[count] = f.channel();
        sellers[count] = f.seller();
        next[count] = heads.get(f.product());
        heads.put(f.product(), count++);
    }

    private static boolean leavesOut(SaleFacts f) {
        return f.channel() == 0 || f.seller() == 0;
    }

    /** Whether the sales of a series and this one say nothing different of channel and seller. */
    boolean fits(int series, SaleFacts f) {
        return fits(channels[series], f.channel()) && fits(sellers[series], f.seller());
    }

    private static boolean fits(long one, long other) {
        return one == 0 || other == 0 || one == other;
    }

    /** Tells the sales of other levels that share a day with this one. Of single days they may only be the same. */
    void overlapping(SaleFacts f, PeriodBook.Use use) {
        overlapping(days, f, use);
        overlapping(longer, f, use);
    }

    private void overlapping(LongTable[] heads, SaleFacts f, PeriodBook.Use use) {
        if (!heads[1].isEmpty()) {
            overlapping(heads[1].get(f.product()), f, use);
        }
        // what says both is of another level only for what does not; or where it says who bought
        if (!heads[0].isEmpty() && (leavesOut(f) || heads == longer)) {
            overlapping(heads[0].get(f.product()), f, use);
        }
    }

    private void overlapping(int first, SaleFacts f, PeriodBook.Use use) {
        for (int s = first; s >= 0; s = next[s]) {
            if (channels[s] != f.channel() || sellers[s] != f.seller()) {
                if (fits(s, f)) {
                    book.meet(s, f, true, use);
                }
            } else if (f.days() > 1 && book.isOfOtherBuyer(s, f)) {
                book.meet(s, f, true, (series, cell, sales, number, bounds) -> {
                    if (cell.from() == f.from() && cell.days() == f.days() && cell.money() == f.money()) {
                        use.cell(series, cell, sales, number, bounds);
                    }
                });
            }
        }
    }
}
