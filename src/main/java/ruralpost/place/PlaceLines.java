package ruralpost.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Where places lie, from the place itself up to its province. */
public final class PlaceLines {

    /** Places belong to larger ones a few steps deep; more would be a ring. */
    private static final int DEEPEST = 12;

    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, Line> lines = new HashMap<>();

    /**
     * What a place lies in; each part is null where it is not known.
     *
     * @param place      the place
     * @param village    the village that it is or belongs to
     * @param township   code of 9 digits
     * @param county     code of 6 digits
     * @param prefecture code of 4 digits
     * @param province   code of 2 digits
     */
    public record Line(Place place, Place village, String township, String county, String prefecture, String province) {

        /** Of nothing is anything known. */
        public static final Line UNKNOWN = new Line(null, null, null, null, null, null);
    }

    /** @param all every place of the ledger */
    public PlaceLines(Collection<Place> all) {
        all.forEach(p -> places.put(p.stamp().id(), p));
        all.forEach(p -> lines.put(p.stamp().id(), line(p)));
    }

    /** The line of a place; {@link Line#UNKNOWN} for null and for places that are gone. */
    public Line of(Long placeId) {
        return placeId == null ? Line.UNKNOWN : lines.getOrDefault(placeId, Line.UNKNOWN);
    }

    private Line line(Place place) {
        Place village = null;
        String code = null;
        Place at = place;
        for (int i = 0; at != null && i < DEEPEST; i++) {
            village = village == null && at.kind() == PlaceKind.VILLAGE ? at : village;
            code = code == null ? at.divisionCode() : code;
            at = at.parentId() == null ? null : places.get(at.parentId());
        }
        return new Line(place, village, cut(code, Division.Level.TOWNSHIP), cut(code, Division.Level.COUNTY), cut(code, Division.Level.PREFECTURE),
            cut(code, Division.Level.PROVINCE));
    }

    private static String cut(String code, Division.Level level) {
        return code == null || code.length() < level.digits() ? null : code.substring(0, level.digits());
    }
}
