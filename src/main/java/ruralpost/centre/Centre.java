package ruralpost.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;

/**
 * A children's centre, or a storeroom that supplies centres: a place with more said of it.
 *
 * @param stamp       where the centre's own row is stored; movements name its id
 * @param place       name, number ({@code code}), division, opened and closed; kind {@link PlaceKind#CENTRE}, or OTHER for a storeroom
 * @param kind        what sort of centre
 * @param rooms       null when not stated
 * @param indoorArea  in square metres, one decimal; null when not stated
 * @param outdoorArea in square metres, one decimal; null when not stated
 * @param hours       opening hours in words; may be null
 * @param keeper      name of who keeps it; masked on screen and in exports; may be null
 * @param phone       office phone; may be null
 * @param haves       since when each of the "seven haves" is there; those not there are absent
 * @param remark      may be null
 */
public record Centre(Stamp stamp, Place place, CentreKind kind, Integer rooms, BigDecimal indoorArea, BigDecimal outdoorArea, String hours,
                     String keeper, String phone, Map<Have, LocalDate> haves, String remark) {

    /** Keeps its own map. */
    public Centre {
        Map<Have, LocalDate> own = new EnumMap<>(Have.class);
        own.putAll(haves);
        haves = java.util.Collections.unmodifiableMap(own);
    }

    /** A centre of which only place and kind are known. */
    public static Centre of(Place place, CentreKind kind) {
        return new Centre(Stamp.NEW, place, kind, null, null, null, null, null, null, Map.of(), null);
    }

    /** The id that movements, counts and head-counts name. */
    public long id() {
        return stamp.id();
    }

    /** Name of the place. */
    public String name() {
        return place.name();
    }

    /** Own number; may be null. */
    public String number() {
        return place.code();
    }

    /** Whether it is open on that day, as far as is known. */
    public boolean openOn(LocalDate day) {
        return place.openOn(day);
    }

    /** Whether it is invented, as its remark says. */
    public boolean sample() {
        return remark != null && remark.startsWith("示例");
    }

    /** How many of the "seven haves" are there on that day. */
    public int havesOn(LocalDate day) {
        return (int) haves.values().stream().filter(since -> !since.isAfter(day)).count();
    }
}
