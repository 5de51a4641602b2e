package ruralpost.centre;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;

/** In which township each centre lies: the nearest place above it of that kind, else what its division code says. Immutable. */
public final class Townships {

    private final Map<Long, String> names = new HashMap<>();

    private Townships() {
    }

    /** Of these centres. @param places all places */
    public static Townships of(List<Centre> centres, List<Place> places) {
        Map<Long, Place> byId = new HashMap<>();
        places.forEach(p -> byId.put(p.stamp().id(), p));
        Townships result = new Townships();
        for (Centre c : centres) {
            String name = above(c.place(), byId);
            name = name != null || c.place().divisionCode() == null ? name
                : Divisions.get().ancestor(c.place().divisionCode(), Division.Level.TOWNSHIP).map(Division::name).orElse(null);
            if (name != null) {
                result.names.put(c.id(), name);
            }
        }
        return result;
    }

    private static String above(Place place, Map<Long, Place> byId) {
        Set<Long> seen = new HashSet<>();
        Place at = place;
        while (at != null && seen.add(at.stamp().id())) {
            if (at.kind() == PlaceKind.TOWNSHIP) {
                return at.name();
            }
            at = at.parentId() == null ? null : byId.get(at.parentId());
        }
        return null;
    }

    /** The township's name; null when it is not known. */
    public String name(long centreId) {
        return names.get(centreId);
    }
}
