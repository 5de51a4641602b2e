package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.centre.Funding;
import ruralpost.centre.stock.Balance;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.StockState;
import ruralpost.item.Item;
import ruralpost.text.Message;
import ruralpost.ui.centre.Listing.Head;
import ruralpost.ui.centre.Listing.Line;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** What each grant or donation brought in of each item, and where that is now; also those that have brought in nothing. */
final class GrantListing {

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    private record Key(long fundingId, long itemId) {
    }

    /** Sums of a source and item. */
    private static final class Sums {
        private long came;
        private long gone;
        private long lost;
        private long stock;
        private long transit;
        private Money value = Money.ZERO;
    }

    GrantListing(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** The list. Not for the window's thread. */
    Listing listing() {
        Map<Key, Sums> all = new LinkedHashMap<>();
        data.stock().moves(m -> {
            add(all, m);
            return false;
        });
        List<Balance> balances = data.stock().balances(data.today());
        for (Balance b : balances) {
            if (b.fundingId() != null) {
                Sums sums = all.computeIfAbsent(new Key(b.fundingId(), b.itemId()), k -> new Sums());
                sums.stock += b.state() == StockState.TRANSIT ? 0 : b.quantity();
                sums.transit += b.state() == StockState.TRANSIT ? b.quantity() : 0;
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Funding f : data.goods().book().fundings()) {
            int before = lines.size();
            all.entrySet().stream().filter(e -> e.getKey().fundingId() == f.stamp().id())
                .forEach(e -> lines.add(line(f, e.getKey(), e.getValue(), balances)));
            if (lines.size() == before) {
                lines.add(nothing(f));
            }
        }
        return new Listing("grants", List.of(new Head("source", 200, false), new Head("item", 130, false), new Head("came", 90, true), new Head("value", 120, true),
            new Head("have", 90, true), new Head("transit", 80, true), new Head("given", 90, true), new Head("gone", 110, true), new Head("partner", 140, false)), lines);
    }

    private void add(Map<Key, Sums> all, BookMove m) {
        if (m.fundingId() == null || m.on().isAfter(data.today())) {
            return;
        }
        Sums sums = all.computeIfAbsent(new Key(m.fundingId(), m.itemId()), k -> new Sums());
        if (m.from() == null) {
            sums.came += m.quantity();
            sums.value = sums.value.plus(m.value());
        } else if (m.to() == null) {
            switch (m.kind()) {
                case ISSUED, GIVEN_OUT -> sums.gone += m.quantity();
                default -> sums.lost += m.quantity();
            }
        }
    }

    private Cell number(long n) {
        return n == 0 ? Cell.BLANK : Cell.number(formats.integer(n), BigDecimal.valueOf(n), Bound.EXACT, null);
    }

    /** Money of which no goods are known. */
    private Line nothing(Funding f) {
        return new Line(List.of(Cell.text(f.name()), Cell.tag(texts.now("inventory.grants.nothing"), "tag-neutral"), Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK,
            partner(f)), () -> links.record("funding", f.stamp().id()));
    }

    private Cell partner(Funding f) {
        String partner = data.records().name(f.partnerId());
        return Cell.text(partner == null ? "" : partner);
    }

    private Line line(Funding f, Key key, Sums sums, List<Balance> balances) {
        Item item = data.items().get(key.itemId());
        return new Line(List.of(Cell.text(f.name()), Cell.text(item == null ? "" : texts.now("inventory.item.unit", item.name(), item.unit())),
            number(sums.came), Cell.number(formats.money(sums.value), sums.value.toYuan(), Bound.EXACT, null), number(sums.stock), number(sums.transit), number(sums.gone),
            number(sums.lost), partner(f)), () -> links.number(where(f, item, key, sums, balances), null));
    }

    /** Where things of a source are now, a row for each centre and state. */
    private OpenedRows where(Funding f, Item item, Key key, Sums sums, List<Balance> balances) {
        List<Balance> those = balances.stream().filter(b -> b.fundingId() != null && b.fundingId() == key.fundingId() && b.itemId() == key.itemId())
            .sorted(Comparator.comparing(Balance::quantity).reversed()).toList();
        List<List<String>> rows = those.stream().map(b -> {
            CentreLine line = data.line(b.centreId());
            return List.of(line == null || line.centre().number() == null ? "" : line.centre().number(), line == null ? texts.now("register.gone") : line.centre().name(),
                formats.integer(b.quantity()), texts.now(b.state().label()));
        }).toList();
        long sum = those.stream().mapToLong(Balance::quantity).sum();
        return new OpenedRows(Message.of("inventory.opened.grant", f.name(), item == null ? "" : item.name(), formats.date(data.today())),
            List.of(texts.now("inventory.table.number"), texts.now("inventory.table.centre"), texts.now("inventory.table.quantity"), texts.now("inventory.table.state")), rows,
            List.of(texts.now("inventory.total"), "", formats.integer(sum), ""), texts.now("inventory.opened.grant.formula", formats.integer(sums.came), formats.integer(sum),
            formats.integer(sums.gone), formats.integer(sums.lost)), sum == sums.came - sums.gone - sums.lost, i -> links.centre(those.get(i).centreId()));
    }
}
