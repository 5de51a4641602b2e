package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ruralpost.centre.Asset;
import ruralpost.centre.stock.OpenLoan;
import ruralpost.centre.stock.StockDocument;
import ruralpost.ui.centre.Listing.Head;
import ruralpost.ui.centre.Listing.Line;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** What is lent and not back, the first to be returned first. */
final class LoanListing {

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    LoanListing(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** Those without a day stand last. */
    Listing listing() {
        List<Line> lines = OpenLoan.all(data.stock(), data.documents().values(), data.today()).stream().map(this::line).toList();
        return new Listing("loans", List.of(new Head("back", 100, false), new Head("days", 90, true), new Head("number", 90, false), new Head("centre", 210, false),
            new Head("item", 120, false), new Head("tag", 130, false), new Head("quantity", 80, true), new Head("lent", 100, false), new Head("document", 200, false), new Head("borrower", 140, false)), lines);
    }

    private Line line(OpenLoan l) {
        StockDocument document = data.documents().get(l.documentId());
        CentreLine centre = data.line(l.centreId());
        Asset asset = l.assetId() == null ? null : data.goods().assetsById().get(l.assetId());
        long late = l.dueOn() == null ? 0 : ChronoUnit.DAYS.between(l.dueOn(), data.today());
        return new Line(List.of(l.dueOn() == null ? Cell.tag(texts.now("inventory.loan.open"), "tag-warning") : text(formats.date(l.dueOn())), late > 0 ? number(late) : Cell.BLANK,
            text(centre == null ? null : centre.centre().number()), text(data.records().name(l.centreId())), text(data.records().name(l.itemId())),
            text(asset == null ? null : asset.tag()), number(l.open()), text(formats.date(l.lentOn())), text(document == null ? null : document.title()),
            text(document == null ? null : data.records().name(document.partnerId()))),
            () -> links.record("stockdocument", l.documentId()));
    }

    private static Cell text(String text) {
        return Cell.text(text == null ? "" : text);
    }

    private Cell number(long n) {
        return Cell.number(formats.integer(n), BigDecimal.valueOf(n), Bound.EXACT, null);
    }
}
