package ruralpost.campaign;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ruralpost.place.Place;
import ruralpost.place.PlaceLines;

/** Keeps what was decided last about head-counts: a second copy or export of the same activities need not decide again. Thread-safe. */
final class KeptHeads {

    private Kept kept;

    /** What it was decided from. @param activities the same list as long as none of them changes */
    private record Kept(int threshold, List<Activity> activities, Set<Place> places, HeadCells cells) {

        boolean of(int asked, List<Activity> all, Set<Place> at) {
            return threshold == asked && activities == all && places.equals(at);
        }
    }

    synchronized HeadCells of(int threshold, List<Activity> all, Collection<Place> places, Runnable check) {
        Set<Place> at = new HashSet<>(places);
        if (kept == null || !kept.of(threshold, all, at)) {
            kept = new Kept(threshold, all, at, HeadCells.of(threshold, all, new PlaceLines(places), check));
        }
        return kept.cells();
    }
}
