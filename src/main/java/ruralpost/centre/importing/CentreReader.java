package ruralpost.centre.importing;

import static ruralpost.centre.importing.CentreShape.CLOSED;
import static ruralpost.centre.importing.CentreShape.DIVISION;
import static ruralpost.centre.importing.CentreShape.HOURS;
import static ruralpost.centre.importing.CentreShape.INDOOR;
import static ruralpost.centre.importing.CentreShape.KEEPER;
import static ruralpost.centre.importing.CentreShape.KIND;
import static ruralpost.centre.importing.CentreShape.NAME;
import static ruralpost.centre.importing.CentreShape.NUMBER;
import static ruralpost.centre.importing.CentreShape.OPENED;
import static ruralpost.centre.importing.CentreShape.OUTDOOR;
import static ruralpost.centre.importing.CentreShape.PHONE;
import static ruralpost.centre.importing.CentreShape.REMARK;
import static ruralpost.centre.importing.CentreShape.ROOMS;
import static ruralpost.centre.importing.CentreShape.TOWNSHIP;
import static ruralpost.centre.importing.CentreShape.YEAR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Have;
import ruralpost.importing.NameRef;
import ruralpost.importing.SheetNames;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.Checks;
import ruralpost.importing.record.RowReading;
import ruralpost.importing.record.RowTwins;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.place.Place;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.RowPlanner.Complaints;
import ruralpost.text.Message;

/** Makes centres of rows. */
final class CentreReader implements RowReading<CentreRow> {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal LARGEST = new BigDecimal("99999999");

    private final SheetNames<BookRecords> names;
    private final KnownCentres known;
    private final RowTwins<CentreRow>.OfFile twins;

    /** @param twins rows by number and by name: the ledger holds one centre for each */
    CentreReader(SheetNames<BookRecords> names, KnownCentres known, RowTwins<CentreRow>.OfFile twins) {
        this.names = names;
        this.known = known;
        this.twins = twins;
    }

    @Override
    public List<NameRef> refs(RowValues v) {
        return Stream.ofNullable(names.ref(TOWNSHIP, v.text(TOWNSHIP))).toList();
    }

    @Override
    public CentreRow read(RowValues v, Complaints complaints) {
        Checks checks = new Checks(v, complaints);
        NameRef township = names.ref(TOWNSHIP, v.text(TOWNSHIP));
        checks.accepted(names.accepts(township, complaints));
        checks.nothingPersonal(NAME, HOURS, KEEPER, REMARK);
        if (v.text(NAME).codePoints().noneMatch(Character::isLetter)) {
            // 儿童之家（个）: 12 is how many there are, and no name
            checks.wrong(NAME, Message.of("stock.import.name.number", v.text(NAME)), "stock.import.name.number.expected");
            return null;
        }
        Centre was = known.find(v.text(NUMBER), v.text(NAME), township == null ? null : township.id());
        CentreKind kind = kind(v, was, checks);
        String division = division(v, was, township, checks);
        if (v.has(CLOSED) && v.has(OPENED) && !v.date(CLOSED).isAfter(v.period(OPENED).from())) {
            checks.wrong(CLOSED, Message.of("import.row.period", v.period(OPENED).from().toString(), v.date(CLOSED).toString()), "import.row.period.expected");
        }
        Long rooms = checks.count(ROOMS);
        if (rooms != null && rooms > Short.MAX_VALUE) {
            checks.wrong(ROOMS, Message.of("stock.import.large", rooms.toString()), "stock.import.large.expected");
        }
        List<CentreRow.Served> children = ServedReader.read(v, checks);
        CentreRow row = new CentreRow(v.row(), v.text(NUMBER), v.text(NAME), kind, township, division, opened(v, checks), v.date(CLOSED),
            rooms == null ? null : (int) Math.min(rooms, Integer.MAX_VALUE), area(v, INDOOR, checks), area(v, OUTDOOR, checks), v.text(HOURS), v.text(KEEPER), v.text(PHONE),
            children.isEmpty() ? null : year(v, checks), children, haves(v), v.text(REMARK));
        return checks.sound() && alone(row, was, checks) ? row : null;
    }

    private static CentreKind kind(RowValues v, Centre was, Checks checks) {
        CentreKind kind = v.has(KIND) ? CentreKind.ofCode(v.text(KIND)) : was != null ? null : CentreShape.kindOf(v.text(NAME));
        if (kind == null && was == null) {
            checks.wrong(KIND, Message.of("stock.import.kind", v.text(NAME)), "stock.import.kind.expected");
        }
        return kind;
    }

    private String division(RowValues v, Centre was, NameRef township, Checks checks) {
        if (!v.has(DIVISION)) {
            return was != null || township == null ? null : known.divisionOf(township.id());
        }
        String text = v.text(DIVISION);
        Optional<Division> found = Divisions.get().find(text);
        List<Division> named = found.isPresent() ? List.of(found.get())
            : Stream.of(Division.Level.COUNTY, Division.Level.TOWNSHIP).flatMap(l -> Divisions.get().named(text, l).stream()).toList();
        if (named.size() != 1) {
            checks.wrong(DIVISION, Message.of(named.isEmpty() ? "stock.import.division" : "stock.import.divisions", text), "stock.import.division.expected");
            return null;
        }
        return named.getFirst().code();
    }

    /** Registers often know no more than the month, or the year. */
    private static LocalDate opened(RowValues v, Checks checks) {
        if (!v.has(OPENED)) {
            return null;
        }
        if (!v.period(OPENED).isDay()) {
            checks.remark(OPENED, Message.of("stock.import.first.day", v.period(OPENED).from().toString()));
        }
        return v.period(OPENED).from();
    }

    private static BigDecimal area(RowValues v, String field, Checks checks) {
        BigDecimal area = v.bare(field);
        if (area == null && v.quantity(field) != null) {
            if (!v.quantity(field).unit().code().equals("m2")) {
                checks.wrong(field, Message.of("stock.import.area", v.quantity(field).unit().code()), "stock.import.area.expected");
                return null;
            }
            area = v.quantity(field).number();
        }
        if (area != null && (area.signum() < 0 || area.compareTo(LARGEST) > 0)) {
            checks.wrong(field, Message.of(area.signum() < 0 ? "import.row.negative" : "stock.import.large", area.toPlainString()),
                area.signum() < 0 ? "import.row.negative.expected" : "stock.import.large.expected");
        }
        return area == null ? null : area.setScale(1, RoundingMode.HALF_UP);
    }

    private static Integer year(RowValues v, Checks checks) {
        Long year = v.integer(YEAR);
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            checks.wrong(YEAR, Message.of("stock.import.year", year.toString()), "stock.import.year.expected");
            return null;
        }
        return year == null ? null : year.intValue();
    }

    private static Map<Have, LocalDate> haves(RowValues v) {
        Map<Have, LocalDate> haves = new EnumMap<>(Have.class);
        Stream.of(Have.values()).filter(h -> v.has(CentreShape.key(h))).forEach(h -> haves.put(h, v.date(CentreShape.key(h))));
        return haves;
    }

    /** Whether neither another row of the import nor another place of the ledger has the number or the name. */
    private boolean alone(CentreRow row, Centre was, Checks checks) {
        if (!once(row.number(), row, checks, NUMBER, row.number())) {
            return false;
        }
        KnownCentres.Where where = new KnownCentres.Where(row.name(), was != null ? was.place().kind() : KnownCentres.placeKind(row.kind()),
            row.division() != null || was == null ? row.division() : was.place().divisionCode());
        Place taken = known.taken(where);
        boolean free = taken == null || was == null && !known.isCentre(taken) || was != null && taken.stamp().id() == was.place().stamp().id();
        if (!free) {
            checks.wrong(NAME, Message.of("stock.import.name.taken", row.name(), taken.code() == null ? "" : taken.code()), "stock.import.name.taken.expected");
            return false;
        }
        return once(where, row, checks, NAME, row.name());
    }

    private boolean once(Object key, CentreRow row, Checks checks, String field, String shown) {
        Integer twin = twins.twin(key, row);
        if (twin != null) {
            checks.wrong(field, Message.of("stock.import.twice", shown, twin.toString()), "stock.import.twice.expected");
        }
        return twin == null;
    }

    @Override
    public List<String> conclusions(CentreRow row) {
        return row.year() == null && !row.children().isEmpty() ? List.of("stock.import.concluded.year") : List.of();
    }
}
