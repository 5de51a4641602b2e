package ruralpost.sales.importing;

import java.util.Arrays;

/**
 * Which sales of a book may include one another because only one of them says through which channel or by whom: the county's total of a month and the
 * rows of its townships. About 32 bytes for each series of the book.
 */
final class Levels {

    private final PeriodBook book;
    /** By product: the last series of days, and of longer periods. */
    private final LongTable days = new LongTable(0);
    private final LongTable longer = new LongTable(0);
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
        LongTable heads = f.days() == 1 ? days : longer;
        channels[count] = f.channel();
        sellers[count] = f.seller();
        next[count] = heads.get(f.product());
        heads.put(f.product(), count++);
    }

    /** Whether the book has sales of more than a day. */
    boolean hasLonger() {
        return !longer.isEmpty();
    }

    /** Whether the sales of a series and this one say nothing different of channel and seller. */
    boolean fits(int series, SaleFacts f) {
        return fits(channels[series], f.channel()) && fits(sellers[series], f.seller());
    }

    private static boolean fits(long one, long other) {
        return one == 0 || other == 0 || one == other;
    }

    /** Tells the sales of other levels that share a day with this one. Sales of single days include none of one another. */
    void overlapping(SaleFacts f, PeriodBook.Use use) {
        if (f.days() > 1) {
            overlapping(days.get(f.product()), f, use);
        }
        overlapping(longer.get(f.product()), f, use);
    }

    private void overlapping(int first, SaleFacts f, PeriodBook.Use use) {
        for (int s = first; s >= 0; s = next[s]) {
            if ((channels[s] != f.channel() || sellers[s] != f.seller()) && fits(s, f)) {
                book.meet(s, f, true, use);
            }
        }
    }
}
