package ruralpost.centre.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Passes over all movements of a book. */
final class StockViews {

    private final StockBook book;
    private final MoveColumns c;

    StockViews(StockBook book) {
        this.book = book;
        c = book.columns;
    }

    /** Balances in some states, in one pass over the buckets. */
    long[][] matrix(List<Long> centreIds, List<Long> itemIds, Set<StockState> states, LocalDate day) {
        int last = (int) day.toEpochDay();
        int[] rowOf = places(c.centres, centreIds);
        int[] columnOf = places(c.items, itemIds);
        long[][] result = new long[centreIds.size()][itemIds.size()];
        for (int b = 0; b < book.index.buckets(); b++) {
            long bucket = book.index.bucket(b);
            if (taken(bucket, rowOf, columnOf, states)) {
                result[rowOf[MoveColumns.centreOf(bucket)] - 1][columnOf[MoveColumns.itemOf(bucket)] - 1] += book.index.balance(c, b, last);
            }
        }
        book.later.forEach((bucket, rows) -> {
            if (taken(bucket, rowOf, columnOf, states)) {
                for (int row : rows) {
                    result[rowOf[MoveColumns.centreOf(bucket)] - 1][columnOf[MoveColumns.itemOf(bucket)] - 1]
                        += c.days[row] <= last ? BookIndex.change(c, row, bucket) : 0;
                }
            }
        });
        return result;
    }

    private static boolean taken(long bucket, int[] rowOf, int[] columnOf, Set<StockState> states) {
        int centre = MoveColumns.centreOf(bucket);
        int item = MoveColumns.itemOf(bucket);
        return centre < rowOf.length && item < columnOf.length && rowOf[centre] > 0 && columnOf[item] > 0 && states.contains(MoveColumns.stateOf(bucket));
    }

    /** By number of an id its place in a list, from 1 on; 0 for those not in it. */
    private static int[] places(IdNumbers numbers, List<Long> ids) {
        int[] result = new int[numbers.size() + 1];
        for (int i = 0; i < ids.size(); i++) {
            int number = numbers.of(ids.get(i));
            if (number > 0 && number < result.length) {
                result[number] = i + 1;
            }
        }
        return result;
    }

    private record Sent(int document, int centre, int item, int asset) {
    }

    List<Balance> balances(LocalDate day) {
        int last = (int) day.toEpochDay();
        List<Balance> result = new ArrayList<>();
        SourceSums sums = new SourceSums();
        for (int b = 0; b < book.index.buckets(); b++) {
            long bucket = book.index.bucket(b);
            for (int i = book.index.start(b); i < book.index.start(b + 1); i++) {
                add(sums, bucket, book.index.row(i), last);
            }
            finish(sums, bucket, last, result);
        }
        book.later.keySet().stream().filter(bucket -> book.index.find(bucket) < 0).forEach(bucket -> finish(sums, bucket, last, result));
        return result;
    }

    private void add(SourceSums sums, long bucket, int row, int last) {
        if (c.days[row] <= last) {
            sums.add(c.source[row], BookIndex.change(c, row, bucket));
        }
    }

    private void finish(SourceSums sums, long bucket, int last, List<Balance> result) {
        for (int row : book.later.getOrDefault(bucket, StockBook.NO_ROWS)) {
            add(sums, bucket, row, last);
        }
        sums.take((source, n) -> result.add(new Balance(c.centres.id(MoveColumns.centreOf(bucket)), c.items.id(MoveColumns.itemOf(bucket)),
            MoveColumns.stateOf(bucket), source == 0 ? null : c.sources.id(source), n)));
    }

    List<OpenTransit> openTransit(LocalDate day, Collection<StockDocument> documents) {
        Map<Integer, Integer> answers = new HashMap<>();
        documents.stream().filter(d -> d.answersId() != null)
            .forEach(d -> answers.put(c.documents.of(d.stamp().id()), c.documents.of(d.answersId())));
        int last = (int) day.toEpochDay();
        // sent, open, day
        Map<Sent, long[]> found = new LinkedHashMap<>();
        for (int i = 0; i < c.size(); i++) {
            if (c.days[i] > last) {
                continue;
            }
            if (c.to[i] != 0 && c.toState[i] == StockState.TRANSIT.ordinal()) {
                long[] sums = found.computeIfAbsent(new Sent(c.document[i], c.to[i], c.item[i], c.asset[i]), s -> new long[3]);
                sums[0] += c.quantities[i];
                sums[1] += c.quantities[i];
                sums[2] = c.days[i];
            }
            if (c.from[i] != 0 && c.fromState[i] == StockState.TRANSIT.ordinal()) {
                found.computeIfAbsent(new Sent(answers.getOrDefault(c.document[i], 0), c.from[i], c.item[i], c.asset[i]), s -> new long[3])[1] -= c.quantities[i];
            }
        }
        List<OpenTransit> result = new ArrayList<>();
        found.forEach((s, n) -> {
            if (n[1] > 0) {
                result.add(new OpenTransit(c.documents.id(s.document()), c.centres.id(s.centre()), c.items.id(s.item()),
                    s.asset() == 0 ? null : c.assets.id(s.asset()), LocalDate.ofEpochDay(n[2]), n[0], n[1]));
            }
        });
        return result;
    }

    void scan(MoveScan taker) {
        for (int i = 0; i < c.size(); i++) {
            taker.move(c.kindOf(i), c.days[i], c.from[i] == 0 ? 0 : c.centres.id(c.from[i]), c.to[i] == 0 ? 0 : c.centres.id(c.to[i]), c.items.id(c.item[i]),
                c.source[i] == 0 ? 0 : c.sources.id(c.source[i]), c.quantities[i], c.values[i]);
        }
    }

    /** How much of each document's movements stands, whatever it moved, by the document's number. */
    long[] standing() {
        long[] sums = new long[c.documents.size() + 1];
        for (int i = 0; i < c.size(); i++) {
            sums[c.document[i]] += c.quantities[i];
        }
        return sums;
    }
}
