package ruralpost.ui.centre;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.centre.Centres;

/** Which centres' counts of children served in the last year must be hidden in whatever leaves. */
final class HiddenChildren {

    private static final Set<String> OF_CHILDREN = Set.of("children", "per");

    private final CentreData data;
    private final Centres centres;
    private final int threshold;

    /** @param centres decide, and keep what they decided */
    HiddenChildren(CentreData data, Centres centres, int threshold) {
        this.data = data;
        this.centres = centres;
        this.threshold = threshold;
    }

    /** Their row ids. @param check called again and again while it decides; throws to stop */
    Set<Long> ids(Runnable check) {
        Map<Long, Integer> years = new HashMap<>();
        data.lines().forEach(l -> years.put(l.id(), l.year()));
        return centres.served(threshold, data.goods().book(), data.records().lists().places(), check)
            .hidden(c -> c.year() == years.getOrDefault(c.centreId(), 0) ? c.centreId() : null);
    }

    /** Their numbers and names. @param check as of {@link #ids} */
    Set<String> names(Runnable check) {
        Set<Long> hidden = ids(check);
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
