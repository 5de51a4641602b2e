package ruralpost.centre.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.ledger.Ledger;
import ruralpost.text.Message;

/** Verifies the movements: nothing is below zero on any day, no piece at two places, and kinds and states belong together. */
final class StockCheckStore {

    private static final int TOLD = 100;

    private StockCheckStore() {
    }

    static List<Message> check(Ledger ledger) {
        StockBook book = new StockBookStore(ledger).current();
        return ledger.read(ctx -> {
            BalanceStore names = new BalanceStore(ctx);
            List<Message> found = new ArrayList<>();
            below(book, names, found);
            pieces(book, names, found);
            MoveColumns c = book.columns;
            long wrong = java.util.stream.IntStream.range(0, c.size()).filter(i -> !sound(c.move(i))).count();
            if (wrong > 0) {
                found.add(Message.of("centre.check.states", wrong));
            }
            return found;
        });
    }

    private static boolean sound(BookMove m) {
        return m.kind().from() == (m.from() == null ? null : m.from().state()) && m.kind().to() == (m.to() == null ? null : m.to().state())
            && (m.counter() || m.quantity() > 0);
    }

    private static void below(StockBook book, BalanceStore names, List<Message> found) {
        MoveColumns c = book.columns;
        BookIndex index = new BookIndex(c);
        for (int b = 0; b < index.buckets() && found.size() < TOLD; b++) {
            int day = index.firstBelow(c, b);
            if (day != Integer.MIN_VALUE) {
                long centre = c.centres.id(MoveColumns.centreOf(index.bucket(b)));
                long item = c.items.id(MoveColumns.itemOf(index.bucket(b)));
                found.add(Message.of("centre.check.below", names.centres(List.of(centre)).get(centre).name(), names.items(List.of(item)).get(item).name(),
                    MoveColumns.stateOf(index.bucket(b)).label(), LocalDate.ofEpochDay(day).toString(), index.balance(c, b, day)));
            }
        }
    }

    private static void pieces(StockBook book, BalanceStore names, List<Message> found) {
        Map<Long, Map<Spot, Timeline>> spots = new HashMap<>();
        for (BookMove m : book.moves(m -> m.assetId() != null)) {
            Map<Spot, Timeline> of = spots.computeIfAbsent(m.assetId(), a -> new HashMap<>());
            if (m.from() != null) {
                of.computeIfAbsent(m.from(), s -> new Timeline()).add(m.on(), null, -m.quantity());
            }
            if (m.to() != null) {
                of.computeIfAbsent(m.to(), s -> new Timeline()).add(m.on(), null, m.quantity());
            }
        }
        spots.forEach((asset, of) -> {
            Timeline all = new Timeline();
            of.values().forEach(all::addAll);
            boolean wrong = all.firstOutside(0, 1) != null || of.values().stream().anyMatch(t -> t.firstOutside(0, 1) != null);
            if (wrong && found.size() < TOLD) {
                found.add(Message.of("centre.check.piece", names.assets(List.of(asset)).get(asset).tag()));
            }
        });
    }
}
