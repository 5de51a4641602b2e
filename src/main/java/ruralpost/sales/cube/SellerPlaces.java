package ruralpost.sales.cube;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;

/** In which village and township each seller's place lies: the place itself or the nearest one above it of that kind. Immutable. */
final class SellerPlaces {

    static final SellerPlaces NONE = new SellerPlaces(Map.of(), Map.of());

    private final Map<Long, Long> villages;
    private final Map<Long, Long> townships;

    private SellerPlaces(Map<Long, Long> villages, Map<Long, Long> townships) {
        this.villages = villages;
        this.townships = townships;
    }

    static SellerPlaces of(List<Place> places) {
        Map<Long, Place> byId = new HashMap<>();
        places.forEach(p -> byId.put(p.stamp().id(), p));
        Map<PlaceKind, Map<Long, Long>> found = new EnumMap<>(PlaceKind.class);
        for (PlaceKind kind : List.of(PlaceKind.VILLAGE, PlaceKind.TOWNSHIP)) {
            Map<Long, Long> above = new HashMap<>();
            for (Place p : places) {
                Long id = nearest(p, kind, byId);
                if (id != null) {
                    above.put(p.stamp().id(), id);
                }
            }
            found.put(kind, Map.copyOf(above));
        }
        return new SellerPlaces(found.get(PlaceKind.VILLAGE), found.get(PlaceKind.TOWNSHIP));
    }

    private static Long nearest(Place place, PlaceKind kind, Map<Long, Place> byId) {
        Set<Long> seen = new HashSet<>();
        Place at = place;
        while (at != null && seen.add(at.stamp().id())) {
            if (at.kind() == kind) {
                return at.stamp().id();
            }
            at = at.parentId() == null ? null : byId.get(at.parentId());
        }
        return null;
    }

    /** Row id of the seller's village or township; null when there is none, also for a partner. */
    Long of(Dimension dimension, Long seller) {
        return seller == null ? null : (dimension == Dimension.VILLAGE ? villages : townships).get(seller);
    }
}
