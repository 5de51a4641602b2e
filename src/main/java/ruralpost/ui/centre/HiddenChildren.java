package ruralpost.ui.centre;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.centre.ServedCells;
import ruralpost.place.PlaceLines;

/** Which centres' counts of children served in the last year must be hidden in whatever leaves. */
final class HiddenChildren {

    private static final Set<String> OF_CHILDREN = Set.of("children", "per");

    private final CentreData data;
    private final int threshold;

    HiddenChildren(CentreData data, int threshold) {
        this.data = data;
        this.threshold = threshold;
    }

    /** Their row ids. */
    Set<Long> ids() {
        Map<Long, Integer> years = new HashMap<>();
        data.lines().forEach(l -> years.put(l.id(), l.year()));
        return ServedCells.of(threshold, data.goods().book(), new PlaceLines(data.records().lists().places()))
            .hidden(c -> c.year() == years.getOrDefault(c.centreId(), 0) ? c.centreId() : null);
    }

    /** Their numbers and names. */
    Set<String> names() {
        Set<Long> hidden = ids();
        return data.lines().stream().filter(l -> hidden.contains(l.id()))
            .map(l -> name(l.centre().number() == null ? "" : l.centre().number(), l.centre().name())).collect(Collectors.toSet());
    }

    /** Whether a cell of a list tells of children served. @param column its key */
    static boolean counts(String column) {
        return OF_CHILDREN.contains(column);
    }

    /** Whether the children of a centre that a line of a list is about must be hidden. @param names of those that must */
    static boolean hides(Set<String> names, Listing.Line line) {
        return names.contains(name(line.cells().get(0).text(), line.cells().get(1).text()));
    }

    /** By what a centre is known in a list. */
    private static String name(String number, String name) {
        return number + "\t" + name;
    }
}
