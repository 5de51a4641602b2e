package ruralpost.centre.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Centres;
import ruralpost.centre.Have;
import ruralpost.centre.stock.Balance;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.StockBook;
import ruralpost.importing.record.Known;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sheet.names.NameBook;
import ruralpost.text.Message;

/** The centres of the ledger. One of the same number, else of the same name in the same township, is the same centre. */
final class KnownCentres implements Known<CentreRow> {

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);
    /** What sheets leave out of the name of a centre. */
    private static final Pattern KIND = Pattern.compile("(?:留守)?儿童(?:之家|家园|活动中心)$|活动中心$");

    private final Map<Long, Centre> byId;
    private final Map<String, List<Centre>> byNumber;
    private final Map<String, List<Centre>> byName;
    private final Map<String, List<Centre>> byStem;
    private final Map<Long, Place> places;
    private final Map<Where, Place> taken = new HashMap<>();
    private final Map<Long, List<CentreChildren>> children;
    private final StockBook book;
    private final Map<Long, Long> left;
    private final int thisYear;

    /** A place has a name of its own among those of its kind in its division. */
    record Where(String name, PlaceKind kind, String division) {
    }

    /** @param thisYear for children of whom no year is stated */
    KnownCentres(Centres stores, List<Place> all, int thisYear) {
        this.thisYear = thisYear;
        List<Centre> centres = stores.centres().centres();
        byId = centres.stream().collect(Collectors.toMap(Centre::id, Function.identity()));
        byNumber = centres.stream().filter(c -> c.number() != null).collect(Collectors.groupingBy(Centre::number));
        byName = centres.stream().collect(Collectors.groupingBy(c -> NameBook.normal(c.name())));
        byStem = centres.stream().collect(Collectors.groupingBy(c -> stem(c.name())));
        places = all.stream().collect(Collectors.toMap(p -> p.stamp().id(), Function.identity()));
        all.forEach(p -> taken.put(new Where(p.name(), p.kind(), p.divisionCode()), p));
        children = stores.centres().children().stream().collect(Collectors.groupingBy(CentreChildren::centreId));
        book = stores.balances().current();
        left = book.balances(EVER).stream().collect(Collectors.groupingBy(Balance::centreId, Collectors.summingLong(Balance::quantity)));
    }

    Centre centre(long id) {
        return byId.get(id);
    }

    /** The centre that a row is; null when it is none that is known. */
    Centre find(String number, String name, Long township) {
        if (number != null && byNumber.containsKey(number)) {
            return byNumber.get(number).getFirst();
        }
        return byName.getOrDefault(NameBook.normal(name), List.of()).stream().filter(c -> number == null || c.number() == null)
            .filter(c -> township == null || c.place().parentId() == null || township.equals(c.place().parentId())).findFirst().orElse(null);
    }

    /** The place that has this name already; null when none has. */
    Place taken(Where where) {
        return taken.get(where);
    }

    /** Whether a place is a centre already. */
    boolean isCentre(Place place) {
        return byId.values().stream().anyMatch(c -> c.place().stamp().id() == place.stamp().id());
    }

    /** The division of a township; null when it is not known. */
    String divisionOf(Long township) {
        return township == null || !places.containsKey(township) ? null : places.get(township).divisionCode();
    }

    @Override
    public int number(CentreRow row) {
        return row.row();
    }

    @Override
    public Stamp stamp(long id) {
        return byId.containsKey(id) ? byId.get(id).stamp() : null;
    }

    @Override
    public List<Long> alike(CentreRow row) {
        Centre same = same(row);
        return same != null ? List.of(same.id()) : near(row);
    }

    private Centre same(CentreRow row) {
        return find(row.number(), row.name(), row.township() == null ? null : row.township().id());
    }

    private static String stem(String name) {
        return KIND.matcher(NameBook.normal(name)).replaceFirst("");
    }

    /** Those of the same kind that are called the same but for 儿童之家, unless number or township tells them apart. */
    private List<Long> near(CentreRow row) {
        Long township = row.township() == null ? null : row.township().id();
        return byStem.getOrDefault(stem(row.name()), List.of()).stream().filter(c -> row.kind() == null || row.kind() == c.kind())
            .filter(c -> row.number() == null || c.number() == null).filter(c -> township == null || c.place().parentId() == null || township.equals(c.place().parentId()))
            .map(Centre::id).toList();
    }

    @Override
    public Message duplicate() {
        return Message.of("stock.import.near");
    }

    @Override
    public boolean owns(CentreRow row) {
        return same(row) != null;
    }

    @Override
    public boolean numbered(CentreRow row) {
        return row.number() != null;
    }

    @Override
    public boolean says(long id, CentreRow row) {
        boolean placed = row.township() == null || row.township().id() != null;
        return placed && merged(byId.get(id), row, row.township() == null ? null : row.township().id()).equals(byId.get(id)) && served(id, row).isEmpty()
            && replaced(id, row).isEmpty();
    }

    @Override
    public Message refusal(long id, CentreRow row) {
        if (row.closed() != null && left.getOrDefault(id, 0L) > 0) {
            return Message.of("stock.import.closed.full", row.closed().toString(), left.get(id));
        }
        LocalDate outside = book.movesAt(id).stream().map(BookMove::on)
            .filter(d -> row.opened() != null && d.isBefore(row.opened()) || row.closed() != null && !d.isBefore(row.closed())).findFirst().orElse(null);
        if (outside != null) {
            return Message.of("stock.import.moved", outside.toString());
        }
        return !row.banded() && children.getOrDefault(id, List.of()).stream().anyMatch(c -> c.year() == year(row) && c.band() != null) && !served(id, row).isEmpty()
            ? Message.of("stock.import.children.bands", String.valueOf(year(row))) : null;
    }

    private int year(CentreRow row) {
        return row.year() == null ? thisYear : row.year();
    }

    private List<CentreChildren> had(Long id, CentreRow row) {
        return children.getOrDefault(id == null ? 0L : id, List.of()).stream().filter(c -> c.year() == year(row)).toList();
    }

    private static boolean same(CentreChildren c, CentreRow.Served s) {
        return c.band() == s.band() && c.sex() == s.sex();
    }

    /** The head-counts of the year that those by age take the place of. */
    List<Stamp> replaced(Long id, CentreRow row) {
        return row.banded() ? had(id, row).stream().filter(c -> row.children().stream().noneMatch(s -> same(c, s))).map(CentreChildren::stamp).toList() : List.of();
    }

    /** The head-counts that differ from what the ledger has; those by age are left alone where their sum is the same. */
    List<CentreChildren> served(Long id, CentreRow row) {
        List<CentreChildren> had = had(id, row);
        if (row.banded()) {
            return row.children().stream().map(s -> had.stream().filter(c -> same(c, s)).findFirst().map(c -> c.persons() == s.persons() ? null
                    : new CentreChildren(c.stamp(), c.centreId(), c.year(), c.band(), c.sex(), s.persons()))
                .orElseGet(() -> had.stream().anyMatch(c -> same(c, s)) || s.persons() == 0 ? null : new CentreChildren(Stamp.NEW, id == null ? 0 : id, year(row), s.band(), s.sex(), s.persons())))
                .filter(Objects::nonNull).toList();
        }
        return row.children().stream().filter(s -> !had.isEmpty() ? s.persons() != had.stream().filter(c -> s.sex() == null || c.sex() == s.sex())
            .mapToLong(CentreChildren::persons).sum() : true).map(s -> {
                Stamp stamp = had.stream().filter(c -> c.band() == null && c.sex() == s.sex()).map(CentreChildren::stamp).findFirst().orElse(Stamp.NEW);
                return new CentreChildren(stamp, id == null ? 0 : id, year(row), null, s.sex(), s.persons());
            }).toList();
    }

    /** A new centre of which only this is known; a place of that name that is no centre yet becomes one. */
    Centre fresh(CentreRow row) {
        PlaceKind kind = placeKind(row.kind());
        Place place = taken.get(new Where(row.name(), kind, row.division()));
        return Centre.of(place != null ? place : Place.named(row.name(), kind), row.kind());
    }

    static PlaceKind placeKind(CentreKind kind) {
        return kind == CentreKind.STOREROOM ? PlaceKind.OTHER : PlaceKind.CENTRE;
    }

    /** The stored centre with what the row states. */
    static Centre merged(Centre was, CentreRow row, Long township) {
        Place p = was.place();
        Place place = new Place(p.stamp(), row.name(), p.kind(), p.aliases(), or(row.number(), p.code()), or(row.division(), p.divisionCode()), p.officeId(),
            or(township, p.parentId()), or(row.opened(), p.openedOn()), or(row.closed(), p.closedOn()), p.remark());
        Map<Have, LocalDate> haves = new EnumMap<>(Have.class);
        haves.putAll(was.haves());
        haves.putAll(row.haves());
        return new Centre(was.stamp(), place, or(row.kind(), was.kind()), or(row.rooms(), was.rooms()), area(row.indoor(), was.indoorArea()),
            area(row.outdoor(), was.outdoorArea()), or(row.hours(), was.hours()), or(row.keeper(), was.keeper()), or(row.phone(), was.phone()), haves,
            or(row.remark(), was.remark()));
    }

    private static <T> T or(T stated, T stored) {
        return stated == null ? stored : stated;
    }

    private static BigDecimal area(BigDecimal stated, BigDecimal stored) {
        return stated == null || stored != null && stated.compareTo(stored) == 0 ? stored : stated;
    }
}
