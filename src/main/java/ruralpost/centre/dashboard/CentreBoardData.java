package ruralpost.centre.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.centre.CentreBook;
import ruralpost.centre.Funding;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.item.Item;
import ruralpost.place.CountyTownships;
import ruralpost.place.Place;
import ruralpost.value.Period;

/**
 * What the dashboard of centres is made of, as of one moment.
 *
 * @param book      centres, money, assets
 * @param stock     all movements
 * @param items     as entered
 * @param itemsById the same
 * @param documents papers by row id
 * @param townships of the county
 * @param moves     days of the first and the last movement; null without any
 */
public record CentreBoardData(CentreBook book, StockBook stock, List<Item> items, Map<Long, Item> itemsById, Map<Long, StockDocument> documents, CountyTownships townships,
                              Period moves) {

    /** Puts it together. @param county code of the ledger's county */
    public static CentreBoardData of(CentreBook book, StockBook stock, List<Item> items, List<StockDocument> documents, List<Place> places, int county) {
        return new CentreBoardData(book, stock, items, items.stream().collect(Collectors.toMap(i -> i.stamp().id(), i -> i)),
            documents.stream().collect(Collectors.toMap(d -> d.stamp().id(), d -> d)), new CountyTownships(county, places), stock.days());
    }

    /** Whether there is no centre at all. */
    public boolean isEmpty() {
        return book.centres().isEmpty();
    }

    /** From the first to the last day of anything that moved or opened; null when there is nothing. */
    public Period everything() {
        LocalDate first = book.centres().stream().map(c -> c.place().openedOn()).filter(d -> d != null).min(Comparator.naturalOrder()).orElse(null);
        if (moves == null) {
            return first == null ? null : Period.of(first, first);
        }
        return Period.of(first != null && first.isBefore(moves.from()) ? first : moves.from(), moves.to());
    }

    /** The period to begin with: this year where something moved in it, else from the first movement to today. */
    public Period openingPeriod(LocalDate today) {
        Period year = Period.year(today.getYear());
        return moves == null || moves.overlaps(year) ? year : Period.of(moves.from(), moves.to().isAfter(today) ? moves.to() : today);
    }

    /** The funding with an id; null when there is none. */
    Funding funding(long id) {
        return book.fundings().stream().filter(f -> f.stamp().id() == id).findFirst().orElse(null);
    }
}
