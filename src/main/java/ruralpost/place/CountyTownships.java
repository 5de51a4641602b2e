package ruralpost.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.text.Texts;

/** The townships of the ledger's county, and in which of them each place lies. Townships that the office entered under no known code are among them. */
public final class CountyTownships {

    /** Outside the county. */
    public static final String OUTSIDE = "outside";
    /** In the county, or nowhere known. */
    public static final String UNKNOWN = "unknown";

    private final String county;
    private final Map<Long, Place> places;
    private final List<String> codes = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Long, String> ofPlace = new HashMap<>();

    /** @param county code of the county, six digits */
    public CountyTownships(int county, List<Place> all) {
        this.county = Integer.toString(county);
        this.places = all.stream().collect(Collectors.toMap(p -> p.stamp().id(), p -> p));
        Divisions.get().children(this.county).forEach(t -> add(t.code(), t.name()));
        all.stream().filter(p -> p.kind() == PlaceKind.TOWNSHIP && inCounty(p.divisionCode()) && !names.containsKey(own(p))).forEach(p -> add(own(p), p.name()));
        all.forEach(p -> ofPlace.put(p.stamp().id(), find(p)));
    }

    private void add(String code, String name) {
        codes.add(code);
        names.put(code, name);
    }

    private boolean inCounty(String code) {
        return code != null && code.startsWith(county);
    }

    /** The code of a place that is a township itself. */
    private static String own(Place p) {
        return p.divisionCode().length() >= Division.Level.TOWNSHIP.digits() ? p.divisionCode().substring(0, Division.Level.TOWNSHIP.digits()) : "place-" + p.stamp().id();
    }

    private String find(Place place) {
        Set<Long> seen = new HashSet<>();
        String known = UNKNOWN;
        for (Place p = place; p != null && seen.add(p.stamp().id()); p = p.parentId() == null ? null : places.get(p.parentId())) {
            String code = p.divisionCode();
            if (code != null && !inCounty(code)) {
                return code.length() < county.length() && county.startsWith(code) ? UNKNOWN : OUTSIDE;
            }
            String township = code == null ? "" : own(p);
            if (names.containsKey(township)) {
                return township;
            }
        }
        return known;
    }

    /** Codes of the county's townships, in their order. */
    public List<String> codes() {
        return codes;
    }

    /** The township of a place; {@link #UNKNOWN} for null. */
    public String of(Long placeId) {
        return placeId == null ? UNKNOWN : ofPlace.getOrDefault(placeId, UNKNOWN);
    }

    /** Name for the user. */
    public String name(String code, Texts texts) {
        return names.containsKey(code) ? names.get(code) : texts.get("reach.township." + (code.equals(OUTSIDE) ? "outside" : "unknown"));
    }

    /** Whether one place is the other, or belongs to it, or lies in it where it is a township. */
    public boolean within(Long placeId, Long outer) {
        Place wanted = places.get(outer);
        if (wanted != null && wanted.kind() == PlaceKind.TOWNSHIP && wanted.divisionCode() != null && of(placeId).equals(own(wanted))) {
            return true;
        }
        Set<Long> seen = new HashSet<>();
        for (Long p = placeId; p != null && seen.add(p); p = places.get(p) == null ? null : places.get(p).parentId()) {
            if (p.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
