package ruralpost.ui.sales.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.calendar.Occasions;
import ruralpost.document.FigureRow;
import ruralpost.pinyin.Searchable;
import ruralpost.place.PlaceKind;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.ui.sales.SalesPick;

/**
 * What the ledger calls products, channels, sellers, and what documents report; read once per version of the ledger.
 *
 * @param set     change set up to which it holds
 * @param facts   names, and what tiles and charts show beside sales
 * @param choices what can be filtered by
 * @param occasions festivals and campaign days
 */
record BoardNames(long set, BoardFacts facts, List<SalesPick> choices, Occasions occasions) {

    private static final int FOUND_AT_MOST = 60;

    /** Reads them; not for the window's thread. */
    static BoardNames read(AppContext app, long set) {
        BoardFacts facts = BoardFacts.read(app.boardStores(), SalesLabels.read(app.catalogue(), app.places(), app.partners(), app.contracts()));
        List<SalesPick> choices = new ArrayList<>();
        app.catalogue().products().forEach(p -> choices.add(choice(Dimension.PRODUCT, p.stamp().id(), p.name(), p.aliases())));
        app.catalogue().channels().forEach(c -> choices.add(choice(Dimension.CHANNEL, c.stamp().id(), c.name(), c.aliases())));
        app.places().places().forEach(p -> choices.add(choice(Dimension.SELLER, p.stamp().id(), p.name(), p.aliases())));
        Map<PlaceKind, Dimension> areas = Map.of(PlaceKind.TOWNSHIP, Dimension.TOWNSHIP, PlaceKind.VILLAGE, Dimension.VILLAGE);
        app.places().places().stream().filter(p -> areas.containsKey(p.kind()))
            .forEach(p -> choices.add(choice(areas.get(p.kind()), p.stamp().id(), p.name(), p.aliases())));
        app.partners().partners().forEach(p -> choices.add(choice(Dimension.SELLER, p.stamp().id(), p.name(), p.aliases())));
        for (BuyerKind kind : BuyerKind.values()) {
            choices.add(SalesPick.of(kind));
        }
        return new BoardNames(set, facts, choices, app.occasions().occasions());
    }

    /** Whether a value is one that the ledger has a name for, or needs none. */
    boolean knows(Dimension dimension, Object value) {
        return !(value instanceof Long id) || labels().names(dimension).containsKey(id);
    }

    private static SalesPick choice(Dimension dimension, Object value, String name, List<String> aliases) {
        return new SalesPick(dimension, value, name, Searchable.of(name, aliases));
    }

    /** Reported figures of sales, with their documents. */
    List<FigureRow> figures() {
        return facts.figures();
    }

    /** The names alone. */
    SalesLabels labels() {
        return facts.labels();
    }

    /** The values whose names answer a text, best first; the first of each kind for an empty text. */
    List<SalesPick> find(String text) {
        return SalesPick.find(choices, text, FOUND_AT_MOST);
    }
}
