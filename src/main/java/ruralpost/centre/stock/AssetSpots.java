package ruralpost.centre.stock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows one piece through its movements. */
final class AssetSpots {

    /** A way that a piece can go on a day: movements of one way and their counter-entries cancel each other. */
    private record Way(LocalDate on, MoveKind kind, Spot from, Spot to) {
    }

    private AssetSpots() {
    }

    /** Where the piece of these movements, in the order of their days, is at the end of a day. */
    static Whereabouts of(List<BookMove> moves, LocalDate day) {
        Map<Way, Long> times = new HashMap<>();
        Map<Spot, Long> at = new HashMap<>();
        for (BookMove m : moves) {
            if (!m.on().isAfter(day)) {
                times.merge(way(m), m.quantity(), Long::sum);
                if (m.from() != null) {
                    at.merge(m.from(), -m.quantity(), Long::sum);
                }
                if (m.to() != null) {
                    at.merge(m.to(), m.quantity(), Long::sum);
                }
            }
        }
        Spot spot = at.entrySet().stream().filter(e -> e.getValue() > 0).map(Map.Entry::getKey).findFirst().orElse(null);
        BookMove last = null;
        for (BookMove m : moves) {
            boolean leads = !m.on().isAfter(day) && !m.counter() && times.get(way(m)) > 0 && java.util.Objects.equals(m.to(), spot);
            last = leads ? m : last;
        }
        return last == null ? Whereabouts.NOWHERE : new Whereabouts(spot, last.on(), last.kind());
    }

    private static Way way(BookMove m) {
        return new Way(m.on(), m.kind(), m.from(), m.to());
    }
}
