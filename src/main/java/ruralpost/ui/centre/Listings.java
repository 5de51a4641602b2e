package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.AssetView;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.stock.Equipment;
import ruralpost.centre.stock.StockState;
import ruralpost.centre.stock.Whereabouts;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.ui.centre.Listing.Head;
import ruralpost.ui.centre.Listing.Line;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.PersonalText;

/** Makes the lists over all centres. Not for the window's thread; what a line opens is. */
final class Listings {

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;
    private final MoveRows moves;

    Listings(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
        this.moves = new MoveRows(texts, data, links);
    }

    /** All of them but an item's life, in the order of the screen. */
    List<Listing> all() {
        return List.of(low(), new ExpiryListing(texts, data, links).listing(), overdue(), new LoanListing(texts, data, links).listing(), assets(), books(), new MoneyListing(texts, data, links).listing(),
            new GrantListing(texts, data, links).listing(), new FigureListing(texts, data, links).listing(), new PolicyListing(texts, data, links).listing());
    }

    private static Cell text(String text) {
        return Cell.text(text == null ? "" : text);
    }

    private Cell number(long n) {
        return Cell.number(formats.integer(n), BigDecimal.valueOf(n), Bound.EXACT, null);
    }

    private Cell day(LocalDate day) {
        return text(day == null ? null : formats.date(day));
    }

    private Cell words(ruralpost.text.Message message) {
        return text(texts.now(message));
    }

    /** What lies on a shelf below the item's minimum, at open centres where there was some or should be. */
    Listing low() {
        Equipment equipment = data.equipment();
        List<Line> lines = new ArrayList<>();
        List<Item> items = equipment.items().stream().filter(i -> i.minimum() != null && i.minimum() > 0).toList();
        for (CentreLine l : data.lines()) {
            Centre c = l.centre();
            for (Item i : c.openOn(data.today()) ? items : List.<Item>of()) {
                boolean known = equipment.everHad(c, i) || equipment.standard(c.kind(), i) > 0;
                long shelf = known ? data.stock().balance(c.id(), i.stamp().id(), StockState.SHELF, data.today()) : 0;
                if (known && shelf < i.minimum()) {
                    lines.add(new Line(List.of(text(c.number()), text(c.name()), text(i.name()), text(i.unit()), number(shelf), number(i.minimum()), number(i.minimum() - shelf),
                        text(l.where())), () -> links.number(moves.state(c, i, StockState.SHELF, data.today()), null)));
                }
            }
        }
        return new Listing("low", List.of(new Head("number", 90, false), new Head("centre", 210, false), new Head("item", 120, false), new Head("unit", 60, false),
            new Head("shelf", 90, true), new Head("minimum", 90, true), new Head("lacks", 90, true), new Head("township", 110, false)), lines);
    }

    /** Open centres whose count is overdue, the longest first; those never counted stand by the day on which they opened. */
    Listing overdue() {
        List<Line> lines = data.lines().stream().filter(l -> l.due().overdue(data.today()) > 0)
            .sorted(Comparator.comparing((CentreLine l) -> l.due().overdue(data.today())).reversed())
            .map(l -> new Line(List.of(text(l.centre().number()), text(l.centre().name()), text(l.where()),
                l.due().counted() == null ? Cell.tag(texts.now("inventory.never.counted"), "tag-warning") : day(l.due().counted()), day(l.due().due()),
                number(l.due().overdue(data.today())), text(CentreSide.keeper(l.centre()))), () -> links.centre(l.id()))).toList();
        return new Listing("overdue", List.of(new Head("number", 90, false), new Head("centre", 220, false), new Head("township", 110, false), new Head("counted", 110, false),
            new Head("due", 100, false), new Head("days", 90, true), new Head("keeper", 160, false)), lines);
    }

    /** Assets that are idle, broken, away for repair or lost. */
    Listing assets() {
        List<Line> lines = new ArrayList<>();
        for (Asset a : data.goods().book().assets()) {
            Whereabouts at = data.spots().getOrDefault(a.stamp().id(), Whereabouts.NOWHERE);
            AssetCondition condition = new AssetView(a, at).condition();
            if (List.of(AssetCondition.IDLE, AssetCondition.BROKEN, AssetCondition.REPAIR, AssetCondition.LOST).contains(condition)) {
                lines.add(new Line(List.of(text(a.tag()), text(data.records().name(a.itemId())), text(a.model()), Cell.tag(texts.now(condition.label()), AssetsCard.style(condition)),
                    text(at.spot() == null ? null : data.records().name(at.spot().centreId())), day(condition == AssetCondition.IDLE || condition == AssetCondition.BROKEN ? null : at.since()),
                    a.value() == null ? Cell.BLANK : Cell.number(formats.money(a.value()), a.value().toYuan(), Bound.EXACT, null),
                    text(a.person() == null ? null : PersonalText.masked(a.person()))), () -> links.record("asset", a.stamp().id())));
            }
        }
        return new Listing("assets", List.of(new Head("tag", 140, false), new Head("item", 100, false), new Head("model", 120, false), new Head("condition", 80, false),
            new Head("centre", 200, false), new Head("since", 90, false), new Head("value", 110, true), new Head("person", 80, false)), lines);
    }

    /** Books per child of the last year for which children are known, in the order of the centres: the order must not tell a number that is hidden in a copy. */
    Listing books() {
        List<Item> books = data.equipment().items().stream().filter(i -> i.kind() == ItemKind.BOOK).toList();
        List<Line> lines = data.lines().stream().filter(l -> l.children() > 0 && l.centre().kind() != CentreKind.STOREROOM)
            .map(l -> new Line(List.of(text(l.centre().number()), text(l.centre().name()), number(have(l, books)), number(l.children()),
                Cell.number(formats.number(ratio(l, books), 1), ratio(l, books), Bound.EXACT, null), text(String.valueOf(l.year())), text(l.where())), () -> links.centre(l.id()))).toList();
        return new Listing("books", List.of(new Head("number", 90, false), new Head("centre", 220, false), new Head("books", 90, true), new Head("children", 100, true),
            new Head("per", 120, true), new Head("year", 70, false), new Head("township", 110, false)), lines);
    }

    private long have(CentreLine line, List<Item> books) {
        return books.stream().mapToLong(i -> data.equipment().have(line.centre(), i)).sum();
    }

    private BigDecimal ratio(CentreLine line, List<Item> books) {
        return BigDecimal.valueOf(have(line, books)).divide(BigDecimal.valueOf(line.children()), 1, RoundingMode.HALF_UP);
    }
}
