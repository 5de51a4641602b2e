package ruralpost.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.place.Place;
import ruralpost.sheet.names.NameParent;
import ruralpost.sheet.names.NamedRecord;

/** Places as records that names in sheets may mean. */
public final class PlaceNames {

    private PlaceNames() {
    }

    /** Places with all that tells namesakes apart. */
    public static List<NamedRecord> of(List<Place> places) {
        Map<Long, Place> byId = new HashMap<>();
        places.forEach(p -> byId.put(p.stamp().id(), p));
        return places.stream().map(p -> new NamedRecord(p.stamp().id(), p.name(), p.aliases(), p.code(), holders(p, byId), p.kind().label())).toList();
    }

    /** The divisions in which a place lies, then the larger places. */
    private static List<NameParent> holders(Place place, Map<Long, Place> placesById) {
        List<NameParent> holders = new ArrayList<>();
        for (Place p = placesById.get(place.parentId()); p != null; p = placesById.get(p.parentId())) {
            holders.addFirst(NameParent.of(p.name()));
        }
        List<NameParent> divisions = divisions(place.divisionCode(), place.name());
        divisions.removeIf(d -> holders.stream().anyMatch(h -> h.name().equals(d.name())));
        holders.addAll(0, divisions);
        return holders;
    }

    /** The counties and districts that are called so, when they are several: 鼓楼区 lies in four cities. */
    public static List<String> namesakes(String name) {
        List<Division> all = Divisions.get().named(name, Division.Level.COUNTY);
        return all.size() < 2 ? List.of() : all.stream().map(d -> Divisions.get().fullPath(d.code())).toList();
    }

    /** The divisions in which something lies, the largest first. What is called as the record itself is the record, not its holder. */
    public static List<NameParent> divisions(String code, String name) {
        List<NameParent> line = new ArrayList<>();
        for (Division d : Divisions.get().line(code)) {
            if (!d.name().equals(name)) {
                line.add(new NameParent(d.name(), d.shortName()));
            }
        }
        return line;
    }
}
