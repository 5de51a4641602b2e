package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;
import ruralpost.ui.centre.Listing.Head;
import ruralpost.ui.centre.Listing.Line;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** What expires soon or has expired, and where it stands. What came in first goes out first, so what is on a shelf is what arrived there last. */
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
        Map<Shelf, Map<Long, List<StockMove>>> shelves = new HashMap<>();
        data.goods().expiring().stream().filter(m -> m.to() != null).forEach(m -> shelves.computeIfAbsent(new Shelf(m.to().centreId(), m.itemId()), s -> new HashMap<>())
            .computeIfAbsent(m.documentId(), d -> new ArrayList<>()).add(m));
        List<Lot> lots = new ArrayList<>();
        shelves.forEach((shelf, dated) -> standing(shelf, dated, lots));
        List<Line> lines = lots.stream().filter(l -> !l.expires().isAfter(data.today().plusDays(DAYS)))
            .sorted(Comparator.comparing(Lot::expires).thenComparing(l -> l.shelf().centreId()).thenComparing(l -> l.shelf().itemId())).map(this::line).toList();
        return new Listing("expiry", List.of(new Head("number", 90, false), new Head("centre", 220, false), new Head("item", 120, false), new Head("unit", 60, false),
            new Head("quantity", 90, true), new Head("expires", 100, false), new Head("left", 100, true)), lines);
    }

    private void standing(Shelf shelf, Map<Long, List<StockMove>> dated, List<Lot> lots) {
        Spot spot = Spot.shelf(shelf.centreId());
        long open = data.stock().balance(shelf.centreId(), shelf.itemId(), spot.state(), data.today());
        Map<Long, Long> came = new HashMap<>();
        List<BookMove> moves = data.stock().moves(shelf.centreId(), shelf.itemId()).stream().filter(m -> spot.equals(m.to()) && !m.on().isAfter(data.today()))
            .sorted(Comparator.comparing(BookMove::on).thenComparing(BookMove::set).reversed()).toList();
        moves.forEach(m -> came.merge(m.documentId(), m.quantity(), Long::sum));
        for (long document : moves.stream().map(BookMove::documentId).distinct().toList()) {
            long left = Math.min(open, came.get(document));
            open -= left;
            for (StockMove m : dated.getOrDefault(document, List.of()).stream().sorted(Comparator.comparing(StockMove::expiresOn).reversed()).toList()) {
                long of = Math.min(left, m.quantity());
                left -= of;
                if (of > 0) {
                    lots.add(new Lot(shelf, m.expiresOn(), of));
                }
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
