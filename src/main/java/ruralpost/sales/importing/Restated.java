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
    /** Of more sales that are left out, none is looked for under another name. */
    private static final int MOST = 5000;

    private final List<BitSet> met = new ArrayList<>();
    /** By period of a book: how many rows of the file are for it. */
    private final List<Map<Long, Integer>> wanted = new ArrayList<>();
    private final List<Set<Long>> crossed = new ArrayList<>();
    private final Map<Long, Deque<Integer>> corrected = new HashMap<>();
    private final List<Map<Long, Overlap>> beside = new ArrayList<>();
    private final List<Map<Long, long[]>> levels = new ArrayList<>();
    /** Periods of totals that are known with an amount and come without, or the reverse. */
    private final Set<Long> otherwise = new HashSet<>();
    private final Set<Integer> unpriced = new HashSet<>();
    /** Values of the ledger that rows without a sale of their own have, too. */
    private final BitSet alike = new BitSet();
    /** Figures of a sheet of one row or two. */
    private final Map<Long, Long> few = new HashMap<>();
    private final List<Integer> renamed = new ArrayList<>();
    private long fresh;
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
        fresh++;
        note(books.getFirst(), f);
        for (int b = 0; b < books.size(); b++) {
            long period = f.doc() == 0 ? books.get(b).periods().periodOf(f) : -1;
            if (period >= 0) {
                wanted.get(b).merge(period, 1, Integer::sum);
                int entry = b == 0 ? books.getFirst().entryOf(f.values()) : -1;
                if (entry >= 0) {
                    alike.set(entry);
                }
                if (b == 0 && rows < FEW) {
                    few.merge(period, f.number(), Long::sum);
                }
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

    /** What the ledger knows without an amount may come with one now, or the reverse: where both say how much, it must not count twice. */
    private void note(KnownSales ledger, SaleFacts f) {
        if (f.doc() != 0 || f.measured() == 0) {
            return;
        }
        int same = ledger.unpriced(f);
        if (same >= 0) {
            unpriced.add(same);
        } else if (f.days() > 1) {
            long period = ledger.periods().otherPeriodOf(f);
            if (period >= 0) {
                otherwise.add(period);
            }
        }
    }

    /** Totals may include one another; sales of one day only be the same, of which equal amounts tell. */
    private static boolean canMeet(SaleFacts f, PeriodBook.Cell cell, long count, long number) {
        return f.days() > 1 || cell.days() > 1 || f.number() != 0 && cell.money() == f.money() && number == f.number() * count;
    }

    /** The file is at its end: looks up which sales it leaves out. */
    void close(List<KnownSales> books) {
        for (int b = 0; b < books.size(); b++) {
            if (!wanted.get(b).isEmpty() || !crossed.get(b).isEmpty() || b == 0 && !(otherwise.isEmpty() && unpriced.isEmpty()) || b == 0 && !met.getFirst().isEmpty()) {
                close(b, books.get(b));
            }
        }
    }

    private void close(int b, KnownSales book) {
        Map<Integer, int[]> sets = new HashMap<>();
        for (int i = 0; b == 0 && i < book.size(); i++) {
            int[] counts = sets.computeIfAbsent(book.set(i), s -> new int[4]);
            counts[0]++;
            counts[1] += met.getFirst().get(i) ? 1 : 0;
            counts[3] += !met.getFirst().get(i) && !book.withDoc(i) && alike.get(book.entry(i)) ? 1 : 0;
            counts[2] += !met.getFirst().get(i) && isOneForOne(book, i) ? 1 : 0;
        }
        sets.forEach((set, counts) -> shared += set != 0 && counts[1] * 2L < Math.min(counts[0], rows) ? counts[1] : 0);
        boolean known = met.get(b).cardinality() * 2L >= rows;
        for (int i = met.get(b).nextClearBit(0); i < book.size(); i = met.get(b).nextClearBit(i + 1)) {
            int[] set = b == 0 && book.set(i) != 0 ? sets.get(book.set(i)) : null;
            boolean issue = set != null && set[1] * 2L >= set[0];
            boolean nearly = set != null && (set[1] + set[2]) * 2L >= set[0] && set[1] > 0;
            // of many files that were imported at once, one is only a part
            boolean part = set != null && set[1] * 2L >= rows;
            // remarks were filled in, or a column came that says more
            boolean more = set != null && set[3] >= FEW && (set[1] + set[3]) * 2L >= set[0];
            if (crossed.get(b).contains(book.period(i))) {
                long[] left = levels.get(b).computeIfAbsent(book.period(i), p -> new long[4]);
                left[0]++;
                left[1] += book.number(i);
                if (!book.withDoc(i)) {
                    left[2]++;
                    left[3] += book.number(i);
                }
            }
            if (b == 0 && set != null && set[1] > 0 && fresh > 0 && !book.withDoc(i) && renamed.size() < MOST && book.firstDay(i) >= first && book.firstDay(i) <= last) {
                renamed.add(i);
            }
            if (b == 0 && otherwise.contains(book.period(i)) && book.withQuantity(i)) {
                overlap(b, book, i);
            }
            if (!book.withDoc(i) && wanted.get(b).containsKey(book.period(i))) {
                boolean whole = set != null && set[2] >= FEW && set[2] * 5L >= set[0] * 4L || b == 0 && rows < FEW && isSmallCorrection(book, i);
                leftOut(b, book, i, issue || part || more, whole || b > 0 && known);
            } else if ((issue || nearly) && book.firstDay(i) >= first && book.firstDay(i) <= last) {
                gone++;
            }
        }
    }

    /** A sheet of one row or two, for each of which another figure stands, this one of about the same size. */
    private boolean isSmallCorrection(KnownSales book, int sale) {
        long now = few.getOrDefault(book.period(sale), 0L);
        long was = book.number(sale);
        return wanted.getFirst().values().stream().mapToInt(n -> n).sum() == rows && Long.signum(now) == Long.signum(was) && Math.abs(now) <= 2 * Math.abs(was) && Math.abs(was) <= 2 * Math.abs(now);
    }

    /** The file has as many rows for the period as there are sales: so a table of totals by day looks when it is sent again with all of them changed. */
    private boolean isOneForOne(KnownSales book, int sale) {
        return !book.withDoc(sale) && Integer.valueOf(book.periods().sales(book.period(sale))).equals(wanted.getFirst().get(book.period(sale)));
    }

    private void leftOut(int b, KnownSales book, int sale, boolean sameSheet, boolean known) {
        long period = book.period(sale);
        if (sameSheet) {
            corrected.computeIfAbsent(period, p -> new ArrayDeque<>()).add(sale);
        } else if (known || book.periods().cell(period).days() > 1) {
            // two sales on a day are nothing special, two totals of a month are
            overlap(b, book, sale);
        }
    }

    private void overlap(int b, KnownSales book, int sale) {
        long period = book.period(sale);
        beside.get(b).computeIfAbsent(period, p -> new Overlap()).add(book.periods().cell(period), 1, book.number(sale), book.periods().bounds(period));
    }

    /** Whether a row of the file has to be looked at again. */
    boolean isEmpty() {
        return corrected.isEmpty() && unpriced.isEmpty() && levels.stream().allMatch(Map::isEmpty) && beside.stream().allMatch(Map::isEmpty);
    }

    /** The sales of a book that the file leaves out and that may include a row, or be included in it, as they or it do not say channel or seller. */
    Overlap levels(int b, KnownSales book, SaleFacts f) {
        Overlap overlap = new Overlap();
        if (!levels.get(b).isEmpty()) {
            book.levels().overlapping(f, (series, cell, count, number, bounds) -> {
                long[] left = levels.get(b).get(PeriodBook.key(series, cell.from()));
                // two different document numbers tell two sales apart
                int at = f.doc() != 0 && f.days() == 1 && cell.days() == 1 ? 2 : 0;
                if (left != null && left[at] > 0 && canMeet(f, cell, left[at], left[at + 1])) {
                    overlap.add(cell, left[at], left[at + 1], bounds);
                }
            });
        }
        return overlap;
    }

    /** The sale of the ledger that a row probably corrects, each once; null when there is none. */
    Integer corrected(KnownSales ledger, SaleFacts f) {
        int same = unpriced.isEmpty() || f.doc() != 0 ? -1 : ledger.unpriced(f);
        if (same >= 0 && ledger.set(same) != 0 && !met.getFirst().get(same) && unpriced.remove(same)) {
            return same;
        }
        Deque<Integer> sales = f.doc() != 0 || corrected.isEmpty() ? null : corrected.get(ledger.periods().periodOf(f));
        return sales == null ? null : sales.poll();
    }

    /** The sales of a book that stand for the period of a row already, nobody knows whether for the same; null when there are none. */
    Overlap beside(int b, KnownSales book, SaleFacts f) {
        if (f.doc() != 0 || beside.get(b).isEmpty()) {
            return null;
        }
        Overlap same = beside.get(b).get(book.periods().periodOf(f));
        return same != null || f.measured() == 0 || f.days() == 1 ? same : beside.get(b).get(book.periods().otherPeriodOf(f));
    }

    /** Places of sales of former issues of the sheet that it leaves out; they may stand in it under another name. */
    List<Integer> leftOut() {
        return renamed;
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
