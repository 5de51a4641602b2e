package ruralpost.sales.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sales for which a file has no row, although it has rows for the same product, channel, seller and period: what a corrected amount looks like where no
 * document number tells which sale it corrects; or rows that may include them. Told by the first pass over a file, asked in the second.
 */
final class Restated {

    /** A table of fewer rows tells nothing by which periods it has. */
    private static final int FEW = 3;

    private final List<BitSet> met = new ArrayList<>();
    /** By period of a book: how many rows of the file are for it. */
    private final List<Map<Long, Integer>> wanted = new ArrayList<>();
    private final List<Set<Long>> crossed = new ArrayList<>();
    private final Map<Long, Deque<Integer>> corrected = new HashMap<>();
    private final List<Map<Long, Overlap>> beside = new ArrayList<>();
    private final List<Map<Long, long[]>> levels = new ArrayList<>();
    private long rows;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private long gone;
    private long shared;

    Restated(int books) {
        for (int i = 0; i < books; i++) {
            met.add(new BitSet());
            wanted.add(new HashMap<>());
            beside.add(new HashMap<>());
            crossed.add(new HashSet<>());
            levels.add(new HashMap<>());
        }
    }

    /** A row of the file is this sale. */
    void met(int book, int sale) {
        met.get(book).set(sale);
    }

    /** The file has a row for this period. */
    void row(SaleFacts f) {
        rows++;
        first = Math.min(first, f.from());
        last = Math.max(last, f.from() + f.days() - 1);
    }

    /** A row is no sale of a book. What bears a document number corrects only what bears the same. */
    void isNew(List<KnownSales> books, SaleFacts f) {
        for (int b = 0; b < books.size(); b++) {
            long period = f.doc() == 0 ? books.get(b).periods().periodOf(f) : -1;
            if (period >= 0) {
                wanted.get(b).merge(period, 1, Integer::sum);
            }
            if (books.get(b).size() > 0) {
                Set<Long> cells = crossed.get(b);
                books.get(b).levels().overlapping(f, (series, cell, count, number, bounds) -> {
                    if (canMeet(f, cell, count, number)) {
                        cells.add(PeriodBook.key(series, cell.from()));
                    }
                });
            }
        }
    }

    /** Totals may include one another; sales of one day only be the same, of which equal amounts tell. */
    private static boolean canMeet(SaleFacts f, PeriodBook.Cell cell, long count, long number) {
        return f.days() > 1 || cell.days() > 1 || f.doc() == 0 && f.number() != 0 && cell.money() == f.money() && number == f.number() * count;
    }

    /** The file is at its end: looks up which sales it leaves out. */
    void close(List<KnownSales> books) {
        for (int b = 0; b < books.size(); b++) {
            if (!wanted.get(b).isEmpty() || !crossed.get(b).isEmpty() || b == 0 && !met.getFirst().isEmpty()) {
                close(b, books.get(b));
            }
        }
    }

    private void close(int b, KnownSales book) {
        Map<Integer, int[]> sets = new HashMap<>();
        for (int i = 0; b == 0 && i < book.size(); i++) {
            int[] counts = sets.computeIfAbsent(book.set(i), s -> new int[3]);
            counts[0]++;
            counts[1] += met.getFirst().get(i) ? 1 : 0;
            counts[2] += !met.getFirst().get(i) && isOneForOne(book, i) ? 1 : 0;
        }
        sets.forEach((set, counts) -> shared += set != 0 && counts[1] * 2L < Math.min(counts[0], rows) ? counts[1] : 0);
        boolean known = met.get(b).cardinality() * 2L >= rows;
        for (int i = met.get(b).nextClearBit(0); i < book.size(); i = met.get(b).nextClearBit(i + 1)) {
            int[] set = b == 0 && book.set(i) != 0 ? sets.get(book.set(i)) : null;
            boolean issue = set != null && set[1] * 2L >= set[0];
            // of many files that were imported at once, one is only a part
            boolean part = set != null && set[1] * 2L >= rows;
            if (crossed.get(b).contains(book.period(i))) {
                long[] left = levels.get(b).computeIfAbsent(book.period(i), p -> new long[2]);
                left[0]++;
                left[1] += book.number(i);
            }
            if (!book.withDoc(i) && wanted.get(b).containsKey(book.period(i))) {
                boolean whole = set != null && set[2] >= FEW && set[2] * 5L >= set[0] * 4L;
                leftOut(b, book, i, issue || part, whole || b > 0 && known);
            } else if (issue && book.firstDay(i) >= first && book.firstDay(i) <= last) {
                gone++;
            }
        }
    }

    /** The file has one row for the period of which this is the only sale: so a table of totals by day looks when it is sent again with all of them changed. */
    private boolean isOneForOne(KnownSales book, int sale) {
        return !book.withDoc(sale) && Integer.valueOf(1).equals(wanted.getFirst().get(book.period(sale))) && book.periods().sales(book.period(sale)) == 1;
    }

    private void leftOut(int b, KnownSales book, int sale, boolean sameSheet, boolean known) {
        long period = book.period(sale);
        if (sameSheet) {
            corrected.computeIfAbsent(period, p -> new ArrayDeque<>()).add(sale);
        } else if (known || book.periods().cell(period).days() > 1) {
            // two sales on a day are nothing special, two totals of a month are
            beside.get(b).computeIfAbsent(period, p -> new Overlap()).add(book.periods().cell(period), 1, book.number(sale), book.periods().bounds(period));
        }
    }

    /** Whether a row of the file has to be looked at again. */
    boolean isEmpty() {
        return corrected.isEmpty() && levels.stream().allMatch(Map::isEmpty) && beside.stream().allMatch(Map::isEmpty);
    }

    /** The sales of a book that the file leaves out and that may include a row, or be included in it, as they or it do not say channel or seller. */
    Overlap levels(int b, KnownSales book, SaleFacts f) {
        Overlap overlap = new Overlap();
        if (!levels.get(b).isEmpty()) {
            book.levels().overlapping(f, (series, cell, count, number, bounds) -> {
                long[] left = levels.get(b).get(PeriodBook.key(series, cell.from()));
                if (left != null && canMeet(f, cell, left[0], left[1])) {
                    overlap.add(cell, left[0], left[1], bounds);
                }
            });
        }
        return overlap;
    }

    /** The sale of the ledger that a row probably corrects, each once; null when there is none. */
    Integer corrected(KnownSales ledger, SaleFacts f) {
        Deque<Integer> sales = f.doc() != 0 || corrected.isEmpty() ? null : corrected.get(ledger.periods().periodOf(f));
        return sales == null ? null : sales.poll();
    }

    /** The sales of a book that stand for the period of a row already, nobody knows whether for the same; null when there are none. */
    Overlap beside(int b, KnownSales book, SaleFacts f) {
        return f.doc() != 0 || beside.get(b).isEmpty() ? null : beside.get(b).get(book.periods().periodOf(f));
    }

    /** How many rows are sales of imports with which the file has else little in common: two offices may have sold the same on the same day. */
    long shared() {
        return shared;
    }

    /** How many sales the former issue of this sheet had within its days that this one has not and that no row of it may correct. */
    long gone() {
        return gone;
    }
}
