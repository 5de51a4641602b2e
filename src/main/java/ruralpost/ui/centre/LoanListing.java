package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.centre.Asset;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockState;
import ruralpost.ui.centre.Listing.Head;
import ruralpost.ui.centre.Listing.Line;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** What is lent and not back, the first to be returned first. What came back answers the loan that was due first. */
final class LoanListing {

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    /** What a centre lent of an item, or one piece. */
    private record Goods(long centreId, long itemId, Long assetId) {
    }

    /** So many by one document. @param due may be null @param document may be gone */
    private record Loan(Goods goods, long documentId, StockDocument document, LocalDate on, LocalDate due, long open) {
    }

    LoanListing(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** Those without a day stand last. */
    Listing listing() {
        List<Line> lines = loans().stream().sorted(Comparator.comparing(Loan::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Loan::on)
            .thenComparing(l -> l.goods().centreId()).thenComparing(l -> l.goods().itemId())).map(this::line).toList();
        return new Listing("loans", List.of(new Head("back", 100, false), new Head("days", 90, true), new Head("number", 90, false), new Head("centre", 210, false),
            new Head("item", 120, false), new Head("tag", 130, false), new Head("quantity", 80, true), new Head("lent", 100, false), new Head("document", 200, false), new Head("borrower", 140, false)), lines);
    }

    private List<Loan> loans() {
        Map<Goods, Map<Long, Long>> lent = new HashMap<>();
        Map<Goods, Long> back = new HashMap<>();
        Map<Long, LocalDate> days = new HashMap<>();
        for (BookMove m : data.stock().moves(m -> !m.on().isAfter(data.today()))) {
            if (m.to() != null && m.to().state() == StockState.LOAN) {
                lent.computeIfAbsent(new Goods(m.to().centreId(), m.itemId(), m.assetId()), g -> new LinkedHashMap<>()).merge(m.documentId(), m.quantity(), Long::sum);
                days.merge(m.documentId(), m.on(), (a, b) -> a.isBefore(b) ? a : b);
            }
            if (m.from() != null && m.from().state() == StockState.LOAN) {
                back.merge(new Goods(m.from().centreId(), m.itemId(), m.assetId()), m.quantity(), Long::sum);
            }
        }
        List<Loan> loans = new ArrayList<>();
        lent.forEach((goods, documents) -> {
            long returned = back.getOrDefault(goods, 0L);
            List<Loan> all = documents.entrySet().stream().map(e -> {
                StockDocument d = data.documents().get(e.getKey());
                return new Loan(goods, e.getKey(), d, days.get(e.getKey()), d == null ? null : d.dueOn(), e.getValue());
            }).sorted(Comparator.comparing(Loan::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Loan::on)).toList();
            for (Loan loan : all) {
                long gone = Math.min(returned, loan.open());
                returned -= gone;
                if (loan.open() > gone) {
                    loans.add(new Loan(goods, loan.documentId(), loan.document(), loan.on(), loan.due(), loan.open() - gone));
                }
            }
        });
        return loans;
    }

    private Line line(Loan l) {
        CentreLine centre = data.line(l.goods().centreId());
        Asset asset = l.goods().assetId() == null ? null : data.goods().assetsById().get(l.goods().assetId());
        long late = l.due() == null ? 0 : ChronoUnit.DAYS.between(l.due(), data.today());
        return new Line(List.of(l.due() == null ? Cell.tag(texts.now("inventory.loan.open"), "tag-warning") : text(formats.date(l.due())), late > 0 ? number(late) : Cell.BLANK,
            text(centre == null ? null : centre.centre().number()), text(data.records().name(l.goods().centreId())), text(data.records().name(l.goods().itemId())),
            text(asset == null ? null : asset.tag()), number(l.open()), text(formats.date(l.on())), text(l.document() == null ? null : l.document().title()),
            text(l.document() == null ? null : data.records().name(l.document().partnerId()))),
            () -> links.record("stockdocument", l.documentId()));
    }

    private static Cell text(String text) {
        return Cell.text(text == null ? "" : text);
    }

    private Cell number(long n) {
        return Cell.number(formats.integer(n), BigDecimal.valueOf(n), Bound.EXACT, null);
    }
}
