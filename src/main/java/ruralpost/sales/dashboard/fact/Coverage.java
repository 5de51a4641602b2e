package ruralpost.sales.dashboard.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ruralpost.ledger.Stamp;
import ruralpost.place.Divisions;
import ruralpost.place.FormerPovertyCounty;
import ruralpost.place.Partner;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.SalesBoard;

/**
 * Local malls, and which of the 832 former poverty counties the ledger reaches: those with an open mall or site, or with a sale of the
 * shown days. Both follow the days of the dashboard but nothing else that is chosen there.
 */
public final class Coverage {

    private final SalesBoard board;
    private final BoardFacts facts;
    private final Map<Long, Place> places;

    /** A county that is reached. */
    public record County(FormerPovertyCounty county, List<Place> malls, List<Place> sites, Totals sales, List<Stamp> sources) {
    }

    /** Over what a dashboard shows. */
    public Coverage(SalesBoard board, BoardFacts facts) {
        this.board = board;
        this.facts = facts;
        this.places = facts.placesById();
    }

    /** Counties on the national list. */
    public static int listed() {
        return Divisions.get().formerPovertyCounties().size();
    }

    /** Malls that are open on that day, or those that are not, in the order in which they were entered. */
    public List<Place> malls(LocalDate day, boolean open) {
        return facts.places().stream().filter(p -> p.kind() == PlaceKind.MALL && p.openOn(day) == open).toList();
    }

    private List<Place> outlets(LocalDate day) {
        return facts.places().stream().filter(p -> (p.kind() == PlaceKind.MALL || p.kind() == PlaceKind.SITE) && p.openOn(day)).toList();
    }

    /** The counties reached on that day, in the order of their codes. */
    public List<County> counties(LocalDate day) {
        Map<String, County> found = new TreeMap<>();
        for (Place p : outlets(day)) {
            County c = county(found, p.stamp().id(), p.stamp());
            if (c != null) {
                (p.kind() == PlaceKind.MALL ? c.malls() : c.sites()).add(p);
            }
        }
        sellers().forEach((seller, totals) -> {
            County c = county(found, seller, stamp(seller));
            if (c != null) {
                c.sales().add(totals);
            }
        });
        return new ArrayList<>(found.values());
    }

    /** Open malls and sites whose county is not known. */
    public List<Place> withoutCounty(LocalDate day) {
        return outlets(day).stream().filter(p -> !facts.counties().containsKey(p.stamp().id())).toList();
    }

    /** How many listed counties have an open mall or site on that day, whatever was sold. */
    public int countiesWithOutlets(LocalDate day) {
        Set<String> codes = new HashSet<>();
        outlets(day).forEach(p -> codes.add(facts.counties().get(p.stamp().id())));
        Set<String> listed = new HashSet<>();
        codes.forEach(c -> Divisions.get().formerPovertyCounty(c).ifPresent(l -> listed.add(l.listCode())));
        return listed.size();
    }

    /** Sales of the shown days by seller, whatever is chosen. */
    private Map<Long, Totals> sellers() {
        Map<Long, Totals> sellers = new HashMap<>();
        Totals[] all = board.all().groups().get(Dimension.SELLER);
        for (int code = 1; all != null && code < all.length; code++) {
            if (all[code] != null) {
                sellers.put((Long) board.cube().value(Dimension.SELLER, code), all[code]);
            }
        }
        return sellers;
    }

    private County county(Map<String, County> found, Long id, Stamp source) {
        String code = facts.counties().get(id);
        FormerPovertyCounty listed = code == null ? null : Divisions.get().formerPovertyCounty(code).orElse(null);
        if (listed == null) {
            return null;
        }
        County county = found.computeIfAbsent(listed.listCode(), c -> new County(listed, new ArrayList<>(), new ArrayList<>(), new Totals(), new ArrayList<>()));
        if (source != null && !county.sources().contains(source)) {
            county.sources().add(source);
        }
        return county;
    }

    private Stamp stamp(Long seller) {
        Place place = places.get(seller);
        return place != null ? place.stamp() : facts.partners().stream().map(Partner::stamp).filter(s -> s.id() == seller).findFirst().orElse(null);
    }
}
