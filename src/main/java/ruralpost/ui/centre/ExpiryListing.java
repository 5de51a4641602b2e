package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.item.Item;
import ruralpost.ui.centre.Listing.Head;
import ruralpost.ui.centre.Listing.Line;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** What expires soon or has expired, and where it stands. What expires first goes out first, and what was sent on expires where it arrives. */
final class ExpiryListing {

    private static final int DAYS = 90;

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    private record Shelf(long centreId, long itemId) {
    }

    /** So many on a shelf with the day on which they expire. */
    private record Lot(Shelf shelf, LocalDate expires, long left) {
    }

    ExpiryListing(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** The first to expire first. */
    Listing listing() {
        Map<Shelf, TreeMap<LocalDate, Long>> shelves = new HashMap<>();
        data.goods().expiring().stream().filter(m -> !m.on().isAfter(data.today())).forEach(m -> {
            add(shelves, m, m.to(), m.quantity());
            add(shelves, m, m.from(), -m.quantity());
        });
        List<Lot> lots = new ArrayList<>();
        shelves.forEach((shelf, dated) -> standing(shelf, dated, lots));
        List<Line> lines = lots.stream().filter(l -> !l.expires().isAfter(data.today().plusDays(DAYS)))
            .sorted(Comparator.comparing(Lot::expires).thenComparing(l -> l.shelf().centreId()).thenComparing(l -> l.shelf().itemId())).map(this::line).toList();
        return new Listing("expiry", List.of(new Head("number", 90, false), new Head("centre", 220, false), new Head("item", 120, false), new Head("unit", 60, false),
            new Head("quantity", 90, true), new Head("expires", 100, false), new Head("left", 100, true)), lines);
    }

    private static void add(Map<Shelf, TreeMap<LocalDate, Long>> shelves, StockMove m, Spot spot, long quantity) {
        if (spot != null && spot.state() == StockState.SHELF) {
            shelves.computeIfAbsent(new Shelf(spot.centreId(), m.itemId()), s -> new TreeMap<>()).merge(m.expiresOn(), quantity, Long::sum);
        }
    }

    /** What left without a day took the first to expire. */
    private void standing(Shelf shelf, TreeMap<LocalDate, Long> dated, List<Lot> lots) {
        long gone = dated.values().stream().mapToLong(n -> Math.max(0, n)).sum() - data.stock().balance(shelf.centreId(), shelf.itemId(), StockState.SHELF, data.today());
        for (Map.Entry<LocalDate, Long> lot : dated.entrySet()) {
            long left = Math.max(0, lot.getValue()) - Math.clamp(gone, 0, Math.max(0, lot.getValue()));
            gone -= Math.max(0, lot.getValue()) - left;
            if (left > 0) {
                lots.add(new Lot(shelf, lot.getKey(), left));
            }
        }
    }

    private Line line(Lot lot) {
        CentreLine centre = data.line(lot.shelf().centreId());
        Item item = data.items().get(lot.shelf().itemId());
        return new Line(List.of(text(centre == null ? null : centre.centre().number()), text(data.records().name(lot.shelf().centreId())), text(item == null ? null : item.name()),
            text(item == null ? null : item.unit()), number(lot.left()), text(formats.date(lot.expires())), number(ChronoUnit.DAYS.between(data.today(), lot.expires()))),
            () -> links.centre(lot.shelf().centreId()));
    }

    private static Cell text(String text) {
        return Cell.text(text == null ? "" : text);
    }

    private Cell number(long n) {
        return Cell.number(formats.integer(n), BigDecimal.valueOf(n), Bound.EXACT, null);
    }
}
