package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ruralpost.centre.Funding;
import ruralpost.centre.stock.StockDocument;
import ruralpost.document.Document;
import ruralpost.document.DocumentKind;
import ruralpost.document.FigureTexts;
import ruralpost.text.Texts;
import ruralpost.ui.centre.Listing.Head;
import ruralpost.ui.centre.Listing.Line;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** Policy documents, and other registered papers that a source of money or a stock document of centres names. */
final class PolicyListing {

    private final UiTexts texts;
    private final Formats formats;
    private final FigureTexts words;
    private final CentreData data;
    private final CentreLinks links;

    PolicyListing(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.words = new FigureTexts(Texts.of(texts.lang()));
        this.data = data;
        this.links = links;
    }

    /** The list, the newest paper first. Not for the window's thread. */
    Listing listing() {
        Map<Long, Long> named = new HashMap<>();
        Stream.concat(data.goods().book().fundings().stream().map(Funding::documentId), data.documents().values().stream().map(StockDocument::documentId))
            .filter(Objects::nonNull).forEach(id -> named.merge(id, 1L, Long::sum));
        List<Line> lines = data.records().lists().documents().stream().filter(d -> d.kind() == DocumentKind.POLICY || named.containsKey(d.stamp().id()))
            .sorted(Comparator.comparing((Document d) -> Objects.requireNonNullElse(d.issued(), "")).reversed()).map(d -> line(d, named.getOrDefault(d.stamp().id(), 0L))).toList();
        return new Listing("policies", List.of(new Head("paper", 300, false), new Head("kind", 90, false), new Head("papernumber", 120, false), new Head("issuer", 200, false),
            new Head("issued", 100, false), new Head("named", 110, true)), lines);
    }

    private Line line(Document d, long named) {
        return new Line(List.of(Cell.text(words.title(d)), Cell.text(texts.now(d.kind().label())), text(d.number()), text(d.issuer() == null ? null : words.issuer(d)), text(d.issued()),
            named == 0 ? Cell.BLANK : Cell.number(formats.integer(named), BigDecimal.valueOf(named), Bound.EXACT, null)), () -> links.record("document", d.stamp().id()));
    }

    private static Cell text(String text) {
        return Cell.text(text == null ? "" : text);
    }
}
