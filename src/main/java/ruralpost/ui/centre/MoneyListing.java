package ruralpost.ui.centre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.centre.Funding;
import ruralpost.ui.centre.Listing.Head;
import ruralpost.ui.centre.Listing.Line;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** Each source of money with what was bought with it and what is left; what its goods are and where they are is told by the list of what grants brought. */
final class MoneyListing {

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    MoneyListing(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** The list, in the order in which sources are kept. Not for the window's thread. */
    Listing listing() {
        Map<Long, Money> spent = new HashMap<>();
        data.goods().book().purchases().stream().filter(p -> p.fundingId() != null && !p.boughtOn().isAfter(data.today()))
            .forEach(p -> spent.merge(p.fundingId(), p.amount(), Money::plus));
        List<Line> lines = data.goods().book().fundings().stream().map(f -> line(f, spent.get(f.stamp().id()))).toList();
        return new Listing("money", List.of(new Head("source", 220, false), new Head("partner", 160, false), new Head("amount", 120, true),
            new Head("spent", 120, true), new Head("unspent", 120, true), new Head("paper", 180, false)), lines);
    }

    /** What is left is below zero where more was spent; of goods in kind nothing is spent. @param spent null for nothing */
    private Line line(Funding f, Money spent) {
        Money left = f.amount() == null || f.inKind() ? null : f.amount().minus(spent == null ? Money.ZERO : spent);
        return new Line(List.of(Cell.text(f.name()), text(data.records().name(f.partnerId())), money(f.amount()), money(spent), money(left),
            text(data.records().name(f.documentId()))), () -> links.record("funding", f.stamp().id()));
    }

    private Cell money(Money money) {
        return money == null ? Cell.BLANK : Cell.number(formats.money(money), money.toYuan(), Bound.EXACT, null);
    }

    private static Cell text(String text) {
        return Cell.text(text == null ? "" : text);
    }
}
