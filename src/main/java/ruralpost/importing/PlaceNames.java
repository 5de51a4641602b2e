package ruralpost.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.place.Place;
import ruralpost.sheet.names.NameParent;
import ruralpost.sheet.names.NamedRecord;

/** Places as records that names in sheets may mean. */
public final class PlaceNames {

    /** The names of others are not looked up, which would read all townships of the country. */
    private static final Pattern TOWNSHIP = Pattern.compile(".+(镇|乡|街道)");

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

    /**
     * The counties and districts, or the townships, that are called so, when they are several and none of them is or lies in the ledger's own county: 鼓楼区
     * lies in four cities, 城关镇 in dozens of counties.
     *
     * @param county code of the ledger's county, six digits
     */
    public static List<String> namesakes(String name, int county) {
        List<Division> all = new ArrayList<>(Divisions.get().named(name, Division.Level.COUNTY));
        if (TOWNSHIP.matcher(name).matches()) {
            all.addAll(Divisions.get().named(name, Division.Level.TOWNSHIP));
        }
        boolean own = all.stream().anyMatch(d -> d.code().startsWith(String.valueOf(county)));
        all.sort(Comparator.comparingInt(d -> -shared(d.code(), String.valueOf(county))));
        return own || all.size() < 2 ? List.of() : all.stream().map(d -> Divisions.get().fullPath(d.code())).toList();
    }

    /** How many digits from the left two codes have in common: what lies near is named first. */
    private static int shared(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
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
