package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ruralpost.centre.Centre;
import ruralpost.centre.CountDue;
import ruralpost.centre.stock.Equipment;
import ruralpost.pinyin.Searchable;
import ruralpost.place.Division;
import ruralpost.place.Divisions;

/**
 * A centre and what the lists say of it.
 *
 * @param centre     the centre
 * @param names      by what it is found
 * @param township   name of the township, or of the county where no township is known; null when neither is
 * @param due        when it is to be counted
 * @param itemsShort items it lacks some of
 * @param pieces     pieces it lacks
 * @param year       the last year for which children served are known; 0 for none
 * @param children   children served in that year
 */
record CentreLine(Centre centre, Searchable names, String township, CountDue due, int itemsShort, long pieces, int year, long children) {

    static CentreLine of(Centre c, String township, Equipment equipment, LocalDate counted, int year, long children) {
        String code = c.place().divisionCode();
        List<String> words = new ArrayList<>(c.place().aliases());
        words.add(c.number());
        Divisions.get().line(code).forEach(d -> words.add(d.name()));
        String where = township != null ? township : Divisions.get().ancestor(code, Division.Level.COUNTY).map(Division::name).orElse(null);
        words.add(where);
        words.removeIf(Objects::isNull);
        return new CentreLine(c, Searchable.of(c.name(), words), where, CountDue.of(c, counted, equipment.day()), equipment.itemsShort(c), equipment.piecesShort(c), year, children);
    }

    long id() {
        return centre.id();
    }

    /** Name of its township; empty when none is known. */
    String where() {
        return township == null ? "" : township;
    }
}
