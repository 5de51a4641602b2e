package ruralpost.centre.dashboard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import ruralpost.board.Explained;
import ruralpost.board.RowTable;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.OpenTransit;
import ruralpost.centre.stock.StockDocument;
import ruralpost.item.Item;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;

/** Writes centres and what they have as rows of opened numbers. */
final class CentreRows {

    private static final String CENTRE = "centre";
    private static final String PAPER = "stockdocument";

    private final CentreBoard board;
    private final CentreBoardData data;
    private final Texts texts;
    private final Formats formats;
    private final CentreWords words;
    private final Map<Long, Centre> centres = new HashMap<>();

    CentreRows(CentreBoard board, Lang lang) {
        this.board = board;
        this.data = board.data();
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.words = new CentreWords(data, lang);
        data.book().centres().forEach(c -> centres.put(c.id(), c));
    }

    private RowTable table() {
        return new RowTable("stockboard.column.", texts.get("reach.total"), List.of("value"), texts.lang());
    }

    private String centre(Long id) {
        return id == null ? "" : centres.containsKey(id) ? centres.get(id).name() : "#" + id;
    }

    private String item(long id) {
        return words.name(CentreDimension.ITEM, id);
    }

    private String township(Centre c) {
        return data.townships().name(board.township(c), texts);
    }

    RowTable centres(List<Centre> all) {
        RowTable t = table();
        t.text("number", 100).text("centre", 240).text("kind", 130).text("township", 120).text("opened", 100);
        all.forEach(c -> t.line(CENTRE, c.id(), c.number(), c.name(), texts.get(c.kind().label()), township(c), c.place().openedOn() == null ? null : formats.date(c.place().openedOn())));
        return t;
    }

    /** @param hidden centres whose number of children may not leave; null while that is not known: then none may @param books whether books are told, too */
    RowTable children(List<CentreSums.Served> all, Set<Long> hidden, boolean books) {
        RowTable t = table();
        t.text("number", 100).text("centre", 240).text("township", 120).text("year", 70).number("children");
        if (books) {
            t.number("books").number("per");
        }
        for (CentreSums.Served s : all) {
            boolean hide = hidden == null || hidden.contains(s.centre().id());
            Explained.Cell children = s.year() == 0 ? null : new Explained.Cell(formats.integer(s.children()), BigDecimal.valueOf(s.children()), hide);
            String year = s.year() == 0 ? null : Integer.toString(s.year());
            if (books) {
                String per = CentreTiles.perChild(s.books(), s.children(), formats);
                t.line(CENTRE, s.centre().id(), s.centre().number(), s.centre().name(), township(s.centre()), year, children, s.books(), new Explained.Cell(per, null, hide));
            } else {
                t.line(CENTRE, s.centre().id(), s.centre().number(), s.centre().name(), township(s.centre()), year, children);
            }
        }
        return t;
    }

    RowTable assets(List<CentreBoard.AssetAt> all) {
        RowTable t = table();
        t.text("tag", 150).text("item", 120).text("condition", 90).text("centre", 220).text("source", 180).number("value");
        all.forEach(a -> t.line("asset", a.asset().stamp().id(), a.asset().tag(), item(a.asset().itemId()), texts.get(a.condition().label()), centre(a.centreId()),
            words.source(a.asset().fundingId()), a.asset().value()));
        return t;
    }

    RowTable held(List<CentreSums.Held> all) {
        RowTable t = table();
        t.text("centre", 220).text("item", 130).text("state", 80).text("source", 180).number("quantity").number("value");
        all.forEach(h -> t.line(CENTRE, h.balance().centreId(), centre(h.balance().centreId()), item(h.balance().itemId()), texts.get(h.balance().state().label()),
            words.source(h.balance().fundingId()), h.balance().quantity(), h.value()));
        return t;
    }

    RowTable transit(List<OpenTransit> all, ToLongFunction<OpenTransit> overdue) {
        RowTable t = table();
        t.text("paper", 240).text("to", 200).text("item", 120).text("sent", 96).text("due", 96).number("quantity").number("overdue");
        all.forEach(o -> {
            StockDocument d = data.documents().get(o.documentId());
            t.line(PAPER, o.documentId(), title(o.documentId()), centre(o.centreId()), item(o.itemId()), formats.date(o.sentOn()),
                d == null || d.dueOn() == null ? null : formats.date(d.dueOn()), o.open(), overdue.applyAsLong(o));
        });
        return t;
    }

    private String title(long document) {
        return data.documents().containsKey(document) ? data.documents().get(document).title() : "#" + document;
    }

    RowTable lacking(List<Centre> all, CentreSums sums) {
        RowTable t = table();
        t.text("number", 100).text("centre", 240).text("township", 120).text("lacks", 280).number("items").number("pieces");
        all.forEach(c -> {
            List<Item> lacking = sums.lacking(c);
            t.line(CENTRE, c.id(), c.number(), c.name(), township(c), String.join(texts.get("reach.and"), lacking.stream().map(Item::name).toList()), lacking.size(),
                lacking.stream().mapToLong(i -> board.equipment().gap(c, i)).sum());
        });
        return t;
    }

    RowTable equipment(List<Centre> all, Item item) {
        RowTable t = table();
        t.text("number", 100).text("centre", 240).text("township", 120).number("standard").number("have").number("gap").number("met");
        all.forEach(c -> t.line(CENTRE, c.id(), c.number(), c.name(), township(c), board.equipment().standard(c.kind(), item), board.equipment().have(c, item),
            board.equipment().gap(c, item), board.equipment().gap(c, item) == 0 ? 1 : 0));
        return t;
    }

    RowTable moves(List<BookMove> all) {
        RowTable t = table();
        t.text("day", 96).text("move", 100).text("centre", 200).text("item", 120).text("paper", 220).text("source", 160).number("quantity").number("value");
        all.forEach(m -> t.line(PAPER, m.documentId(), formats.date(m.on()), texts.get(m.kind().label()), centre((m.from() == null ? m.to() : m.from()).centreId()), item(m.itemId()),
            title(m.documentId()), words.source(m.fundingId()), m.quantity(), m.value()));
        return t;
    }
}
