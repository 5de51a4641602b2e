package ruralpost.ui.centre;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.centre.ServedCells;
import ruralpost.place.PlaceLines;

/** Which centres' counts of children served in the last year must be hidden in whatever leaves. */
final class HiddenChildren {

    /** Columns of lists that tell children's counts or are computed from them. */
    static final Set<String> OF = Set.of("children", "per");

    private final CentreData data;
    private final int threshold;

    HiddenChildren(CentreData data, int threshold) {
        this.data = data;
        this.threshold = threshold;
    }

    /** Their numbers and names. */
    Set<String> names() {
        Map<Long, Integer> years = new HashMap<>();
        data.lines().forEach(l -> years.put(l.id(), l.year()));
        Set<Long> hidden = ServedCells.of(threshold, data.goods().book(), new PlaceLines(data.records().lists().places())).hidden(c -> c.year() == years.getOrDefault(c.centreId(), 0) ? c.centreId() : null);
        return data.lines().stream().filter(l -> hidden.contains(l.id()))
            .map(l -> name(l.centre().number() == null ? "" : l.centre().number(), l.centre().name())).collect(Collectors.toSet());
    }

    /** Whether a list tells counts of children. */
    static boolean in(Listing listing) {
        return listing.heads().stream().anyMatch(h -> OF.contains(h.key()));
    }

    /** By what the centre of such a list's line is known. */
    static String name(Listing.Line line) {
        return name(line.cells().get(0).text(), line.cells().get(1).text());
    }

    /** By what a centre is known in a list. */
    private static String name(String number, String name) {
        return number + "\t" + name;
    }
}
