package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.List;
import ruralpost.value.Bound;

/**
 * The periods of the sales of the file at hand. Single days overlap nothing but longer periods: as long as no such comes, which is never in
 * most sheets, they are only noted, 32 bytes each, and their book is not made.
 */
final class OwnPeriods {

    private static final int NUMBERS = 4;
    private static final int PIECE = 4096 * NUMBERS;
    private static final int BUYER_BITS = 16;

    private final List<long[]> noted = new ArrayList<>();
    private int filled = PIECE;
    private PeriodBook book;

    void add(SaleFacts f) {
        if (book == null && f.days() == 1 && f.buyer() < 1 << BUYER_BITS) {
            note(f);
        } else {
            book().add(f);
        }
    }

    /** Tells all sales whose period shares a day with this one's and is not the same. */
    void overlapping(SaleFacts f, PeriodBook.Use use) {
        if (book != null || f.days() != 1) {
            book().overlapping(f, use);
        }
    }

    private void note(SaleFacts f) {
        if (filled == PIECE) {
            noted.add(new long[PIECE]);
            filled = 0;
        }
        long[] piece = noted.getLast();
        piece[filled++] = f.group();
        piece[filled++] = f.contract();
        piece[filled++] = f.number();
        piece[filled++] = (long) f.from() << Integer.SIZE | f.bound().ordinal() << BUYER_BITS + 1 | f.buyer() << 1 | (f.money() ? 1 : 0);
    }

    private PeriodBook book() {
        if (book == null) {
            book = new PeriodBook();
            for (long[] piece : noted) {
                int end = piece == noted.getLast() ? filled : PIECE;
                for (int i = 0; i < end; i += NUMBERS) {
                    addNoted(piece[i], piece[i + 1], piece[i + 2], piece[i + 3]);
                }
            }
            noted.clear();
        }
        return book;
    }

    private void addNoted(long group, long contract, long number, long rest) {
        int buyer = (int) (rest >> 1) & (1 << BUYER_BITS) - 1;
        Bound bound = Bound.values()[(int) rest >> BUYER_BITS + 1];
        book.add(new PeriodBook.Cell(group, buyer, contract, 1, (rest & 1) != 0, (int) (rest >> Integer.SIZE)), 1, number, bound.bit());
    }
}
