package ruralpost.centre.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.stock.Balance;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.OpenTransit;
import ruralpost.centre.stock.StockDocument;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** What the centres that count come to. */
final class CentreSums {

    final CentreBoard board;
    private final CentreBoardData data;

    /** What a centre has from a source. @param value at the average price at which it came in from there; null where none is stated */
    record Held(Balance balance, Money value) {
    }

    /** Children of the last year that is known. @param centre open @param year 0 for none */
    record Served(Centre centre, int year, long children, long books) {
    }

    private record Lot(long item, long source) {
    }

    CentreSums(CentreBoard board) {
        this.board = board;
        this.data = board.data();
    }

    /** Year of the newest count of each centre up to the day's year, by id. */
    static Map<Long, Integer> years(CentreBoardData data, LocalDate day) {
        Map<Long, Integer> years = new HashMap<>();
        data.book().children().stream().filter(c -> c.year() <= day.getYear()).forEach(c -> years.merge(c.centreId(), c.year(), Math::max));
        return years;
    }

    /** The open centres with children and books. */
    List<Served> served() {
        Map<Long, Integer> years = years(data, board.day());
        Map<Long, Long> children = new HashMap<>();
        for (CentreChildren c : data.book().children()) {
            if (c.year() == years.getOrDefault(c.centreId(), 0)) {
                children.merge(c.centreId(), c.persons(), Long::sum);
            }
        }
        List<Item> books = data.items().stream().filter(i -> i.kind() == ItemKind.BOOK).toList();
        return board.open(0).stream().map(c -> new Served(c, years.getOrDefault(c.id(), 0), children.getOrDefault(c.id(), 0L),
            books.stream().mapToLong(i -> board.equipment().have(c, i)).sum())).toList();
    }

    /** What the centres have on the day, source by source, what is on its way to them too. @param aside bits of dimensions to leave aside */
    List<Held> held(int aside) {
        Map<Lot, long[]> came = new HashMap<>();
        int last = (int) board.day().toEpochDay();
        data.stock().scan((kind, day, from, to, item, source, quantity, fen) -> {
            if (from == 0 && day <= last) {
                long[] sums = came.computeIfAbsent(new Lot(item, source), l -> new long[2]);
                sums[0] += quantity;
                sums[1] += fen;
            }
        });
        Set<Long> taken = board.taken(aside);
        List<Held> held = new ArrayList<>();
        for (Balance b : data.stock().balances(board.day())) {
            if (taken.contains(b.centreId()) && board.item(b.itemId(), aside) && board.source(b.fundingId(), aside)) {
                held.add(new Held(b, value(b, came.get(new Lot(b.itemId(), b.fundingId() == null ? 0 : b.fundingId())))));
            }
        }
        return held;
    }

    private static Money value(Balance b, long[] came) {
        return came == null || came[0] <= 0 || came[1] <= 0 ? null
            : Money.ofFen(BigDecimal.valueOf(came[1]).multiply(BigDecimal.valueOf(b.quantity())).divide(BigDecimal.valueOf(came[0]), 0, RoundingMode.HALF_UP).longValueExact());
    }

    static Money value(List<Held> held) {
        return Money.ofFen(held.stream().filter(h -> h.value() != null).mapToLong(h -> h.value().fen()).sum());
    }

    /** What is on its way to the centres at the end of the day. */
    List<OpenTransit> transit() {
        Set<Long> taken = board.taken(0);
        return data.stock().openTransit(board.day(), data.documents().values()).stream().filter(t -> taken.contains(t.centreId()) && board.item(t.itemId(), 0)).toList();
    }

    /** How much of it should have arrived by then. */
    long overdue(OpenTransit t) {
        StockDocument d = data.documents().get(t.documentId());
        return d != null && d.dueOn() != null && d.dueOn().isBefore(board.day()) ? t.open() : 0;
    }

    /** Items that a centre lacks some of. */
    List<Item> lacking(Centre c) {
        return board.equipment().wanted(c.kind()).stream().filter(i -> board.item(i.stamp().id(), 0) && board.equipment().gap(c, i) > 0).toList();
    }

    /** Movements of a group on some days, counter-entries too. @param group null for all that are shown */
    List<BookMove> moves(MoveGroup group, Period days) {
        Set<Long> taken = board.taken(0);
        return data.stock().moves(m -> {
            MoveGroup of = MoveGroup.of(m.kind());
            return of != null && (group == null || of == group) && days.contains(m.on()) && taken.contains((m.from() == null ? m.to() : m.from()).centreId())
                && board.item(m.itemId(), 0) && board.source(m.fundingId(), 0);
        });
    }
}
