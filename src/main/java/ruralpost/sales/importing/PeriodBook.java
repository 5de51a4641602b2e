package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which periods are covered by sales of the same product, channel and seller. Sales that cover one period are counted together: 16 bytes a
 * period, however many sales, and about 100 for each combination of product, channel, seller, buyer kind, contract and length.
 */
final class PeriodBook {

    private static final int COUNT_BITS = 27;
    private static final int BOUND_BITS = 5;

    private final LongTable groups = new LongTable(0);
    private final List<Series> all = new ArrayList<>();
    private final Map<Kind, Kind> kinds = new HashMap<>();
    private boolean onlyDays = true;

    /** One period of one combination. */
    record Cell(long group, int buyer, long contract, int days, boolean money, int from) {
    }

    /** Is told the sales that cover a period, all in the same measure. */
    interface Use {

        /**
         * Some sales.
         *
         * @param series its number, for {@link #key}
         * @param number their sum, see {@link SaleFacts#number}
         * @param bounds or-ed bits of their bounds
         */
        void cell(int series, Cell cell, int count, long number, int bounds);
    }

    /** What many series have in common, kept once. */
    private record Kind(int buyer, long contract, int days, boolean money) {
    }

    /** Sales of one combination and length of period, in order of their first days: day, count and bounds in one number, then the sum. */
    private static final class Series {
        private final long group;
        private final Kind kind;
        private final int next;
        private long[] cells = new long[2];
        private int count;

        Series(long group, Kind kind, int next) {
            this.group = group;
            this.kind = kind;
            this.next = next;
        }

        boolean holds(Cell c) {
            return kind.days == c.days() && kind.buyer == c.buyer() && kind.contract == c.contract() && kind.money == c.money();
        }

        Cell cell(int i) {
            return new Cell(group, kind.buyer, kind.contract, kind.days, kind.money, from(i));
        }

        int bounds(int i) {
            return (int) cells[i * 2] & (1 << BOUND_BITS) - 1;
        }

        /** Whether both may speak of the same sales: what one of them does not state does not tell them apart. */
        boolean mayMeet(SaleFacts f) {
            return (kind.buyer == 0 || f.buyer() == 0 || kind.buyer == f.buyer())
                && (kind.contract == 0 || f.contract() == 0 || kind.contract == f.contract());
        }

        int from(int i) {
            return (int) (cells[i * 2] >> COUNT_BITS + BOUND_BITS);
        }

        int sales(int i) {
            return (int) (cells[i * 2] >>> BOUND_BITS) & (1 << COUNT_BITS) - 1;
        }

        /** Place of the first period that begins on or after a day. */
        int at(int from) {
            if (count == 0 || from(count - 1) < from) {
                return count;
            }
            int low = 0;
            int high = count - 1;
            while (low < high) {
                int middle = low + high >>> 1;
                if (from(middle) < from) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        boolean has(int from) {
            int i = at(from);
            return i < count && from(i) == from;
        }

        void add(int from, int sales, long number, int bounds) {
            int i = at(from);
            if (i == count || from(i) != from) {
                if (count * 2 == cells.length) {
                    cells = Arrays.copyOf(cells, (count + (count >> 1) + 1) * 2);
                }
                System.arraycopy(cells, i * 2, cells, i * 2 + 2, (count - i) * 2);
                cells[i * 2] = (long) from << COUNT_BITS + BOUND_BITS;
                cells[i * 2 + 1] = 0;
                count++;
            }
            cells[i * 2] = cells[i * 2] + ((long) sales << BOUND_BITS) | bounds;
            cells[i * 2 + 1] += number;
        }
    }

    /** Adds a sale. @return the number of its series */
    int add(SaleFacts f) {
        return add(f.cell(), 1, f.number(), f.bound().bit());
    }

    /** Adds sales that cover one period, as {@link Use} tells of them. @return the number of their series */
    int add(Cell cell, int sales, long number, int bounds) {
        int series = seriesOf(cell);
        if (series < 0) {
            series = all.size();
            onlyDays &= cell.days() == 1;
            Kind kind = new Kind(cell.buyer(), cell.contract(), cell.days(), cell.money());
            all.add(new Series(cell.group(), kinds.computeIfAbsent(kind, k -> k), groups.get(cell.group())));
            groups.put(cell.group(), series);
        }
        all.get(series).add(cell.from(), sales, number, bounds);
        return series;
    }

    /** The number of the series to which a sale belongs; -1 when there is none yet. */
    int seriesOf(Cell cell) {
        int series = groups.get(cell.group());
        while (series >= 0 && !all.get(series).holds(cell)) {
            series = all.get(series).next;
        }
        return series;
    }

    /** The {@link #key} of the period of a sale; -1 when no sale covers it. */
    long periodOf(SaleFacts f) {
        int series = groups.get(f.group()) < 0 ? -1 : seriesOf(f.cell());
        return series >= 0 && all.get(series).has(f.from()) ? key(series, f.from()) : -1;
    }

    /** The same of sales with an amount for a sale without, and of sales without for one with. */
    long otherPeriodOf(SaleFacts f) {
        int series = groups.get(f.group()) < 0 ? -1 : seriesOf(new Cell(f.group(), f.buyer(), f.contract(), f.days(), !f.money(), f.from()));
        return series >= 0 && all.get(series).has(f.from()) ? key(series, f.from()) : -1;
    }

    /** The mean amount, in fen, of the last sales of the same product, channel and seller with a period of about the same length; 0 when there is none. */
    long usual(SaleFacts f) {
        for (int n = groups.get(f.group()); n >= 0; n = all.get(n).next) {
            Series s = all.get(n);
            if (s.kind.money && s.kind.days * 5L >= f.days() * 4L && s.kind.days * 4L <= f.days() * 5L) {
                return s.cells[s.count * 2 - 1] / s.sales(s.count - 1);
            }
        }
        return 0;
    }

    /** The period with that key. */
    Cell cell(long key) {
        Series s = all.get((int) (key >> Integer.SIZE));
        return s.cell(s.at((int) key));
    }

    /** How many sales cover the period with that key. */
    int sales(long key) {
        Series s = all.get((int) (key >> Integer.SIZE));
        return s.sales(s.at((int) key));
    }

    /** Or-ed bits of the bounds of the sales that cover the period with that key. */
    int bounds(long key) {
        Series s = all.get((int) (key >> Integer.SIZE));
        return s.bounds(s.at((int) key));
    }

    /** Tells all sales whose period shares a day with this one's and is not the same. */
    void overlapping(SaleFacts f, Use use) {
        if (onlyDays && f.days() == 1) {
            return;
        }
        for (int n = groups.get(f.group()); n >= 0; n = all.get(n).next) {
            if (all.get(n).kind.days > 1 || f.days() > 1) {
                meet(n, f, false, use);
            }
        }
    }

    /** Whether only one of a series and a sale says who bought, or under which contract. */
    boolean isOfOtherBuyer(int series, SaleFacts f) {
        Kind kind = all.get(series).kind;
        return (kind.buyer != f.buyer() || kind.contract != f.contract()) && all.get(series).mayMeet(f);
    }

    /** Tells the sales of one series whose period shares a day with this one's. @param same whether also those of just this period */
    void meet(int series, SaleFacts f, boolean same, Use use) {
        Series s = all.get(series);
        if (!s.mayMeet(f)) {
            return;
        }
        int days = s.kind.days;
        int last = f.from() + f.days() - 1;
        for (int i = s.at(f.from() - days + 1); i < s.count && s.from(i) <= last; i++) {
            if (same || days != f.days() || s.from(i) != f.from()) {
                use.cell(series, s.cell(i), s.sales(i), s.cells[i * 2 + 1], s.bounds(i));
            }
        }
    }

    /** Takes over all sales of another book. */
    void addAll(PeriodBook other) {
        for (Series s : other.all) {
            for (int i = 0; i < s.count; i++) {
                add(s.cell(i), s.sales(i), s.cells[i * 2 + 1], s.bounds(i));
            }
        }
    }

    /** Gives back the room for sales that will not come. */
    void trim() {
        for (Series s : all) {
            if (s.cells.length > s.count * 2) {
                s.cells = Arrays.copyOf(s.cells, s.count * 2);
            }
        }
    }

    /** A number for one period of a series. */
    static long key(int series, int from) {
        return (long) series << 32 | from & 0xFFFFFFFFL;
    }
}
