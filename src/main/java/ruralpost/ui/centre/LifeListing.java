package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ruralpost.centre.Asset;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockDocument;
import ruralpost.ui.centre.Listing.Head;
import ruralpost.ui.centre.Listing.Line;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** The whole life of an item or of one asset: all its movements, from the first to the last, and how much of it there was after each, wherever it was. */
final class LifeListing {

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    LifeListing(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** Of the item or asset with that row id; none for 0. Not for the window's thread. */
    Listing of(long id) {
        boolean asset = data.goods().book().assets().stream().map(Asset::stamp).anyMatch(s -> s.id() == id);
        List<BookMove> moves = id == 0 ? List.of() : asset ? data.stock().movesOfAsset(id) : data.stock().moves(m -> m.itemId() == id);
        List<Line> lines = new ArrayList<>();
        long there = 0;
        for (BookMove m : moves) {
            there += (m.from() == null ? m.quantity() : 0) - (m.to() == null ? m.quantity() : 0);
            lines.add(line(m, there));
        }
        return new Listing("life", List.of(new Head("day", 90, false), new Head("move", 110, false), new Head("tag", 130, false), new Head("from", 190, false),
            new Head("to", 190, false), new Head("quantity", 90, true), new Head("balance", 90, true), new Head("source", 150, false), new Head("document", 200, false)), lines, id == 0 ? null : data.records().name(id));
    }

    private Line line(BookMove m, long there) {
        StockDocument document = data.documents().get(m.documentId());
        String kind = texts.now(m.kind().label()) + (m.counter() ? " (" + texts.now("inventory.counter") + ")" : "");
        return new Line(List.of(Cell.text(formats.date(m.on())), Cell.text(kind), name(m.assetId()), spot(m.from()), spot(m.to()),
            Cell.number(formats.integer(m.quantity()), BigDecimal.valueOf(m.quantity()), Bound.EXACT, null),
            Cell.number(formats.integer(there), BigDecimal.valueOf(there), Bound.EXACT, null), name(m.fundingId()),
            Cell.text(document == null ? "" : document.title())), () -> links.record("stockdocument", m.documentId()));
    }

    private Cell name(Long id) {
        String name = data.records().name(id);
        return Cell.text(name == null ? "" : name);
    }

    private Cell spot(Spot spot) {
        if (spot == null) {
            return Cell.text("\u2014");
        }
        String name = data.records().name(spot.centreId());
        String state = spot.state() == ruralpost.centre.stock.StockState.SHELF ? "" : "  " + texts.now(spot.state().label());
        return Cell.text((name == null ? texts.now("register.gone") : name) + state);
    }
}
