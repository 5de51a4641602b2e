package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.place.Divisions;
import ruralpost.place.Place;
import ruralpost.sales.Donation;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.fact.Coverage;
import ruralpost.sales.dashboard.fact.ManyOrders;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** Records behind numbers as lines of a table. */
final class RecordLines {

    private final SalesBoard board;
    private final BoardFacts facts;
    private final Lang lang;
    private final Texts texts;
    private final Formats formats;
    private final Map<Long, Place> places;

    RecordLines(SalesBoard board, BoardFacts facts) {
        this.board = board;
        this.facts = facts;
        this.lang = board.request().lang();
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.places = facts.placesById();
    }

    private static RecordTable.Cell text(Object value) {
        return RecordTable.Cell.of(value == null ? "" : value.toString());
    }

    private RecordTable.Cell count(long value) {
        return RecordTable.Cell.of(formats.integer(value), BigDecimal.valueOf(value));
    }

    private RecordTable.Cell money(Money money) {
        return RecordTable.Cell.of(formats.money(money), money.toYuan());
    }

    private RecordTable.Cell name(Dimension dimension, Long id) {
        return RecordTable.Cell.of(id == null ? "" : facts.labels().of(dimension, id, lang));
    }

    RecordTable places(List<Place> all) {
        return new RecordTable(List.of(RecordTable.Head.text("place", 180), RecordTable.Head.text("kind", 100), RecordTable.Head.text("county", 190),
            RecordTable.Head.text("opened", 92), RecordTable.Head.text("closed", 92)), all.stream().map(p -> new RecordTable.Line(p.stamp().id(),
            List.of(text(p.name()), text(texts.get(p.kind().label())), text(county(p)), text(p.openedOn()), text(p.closedOn())), null)).toList());
    }

    private String county(Place p) {
        String code = facts.counties().get(p.stamp().id());
        return code == null ? "" : Divisions.get().path(code);
    }

    RecordTable counties(List<Coverage.County> all) {
        return new RecordTable(List.of(RecordTable.Head.text("county", 190), RecordTable.Head.number("delisted", 90), RecordTable.Head.text("malls", 160),
            RecordTable.Head.number("sites", 96), RecordTable.Head.number("sales", 80)), all.stream().map(c -> new RecordTable.Line(0,
            List.of(text(Divisions.get().path(c.county().code())), RecordTable.Cell.of(String.valueOf(c.county().delistedYear()), BigDecimal.valueOf(c.county().delistedYear())),
                text(c.malls().stream().map(Place::name).collect(Collectors.joining(texts.get("sales.board.chip.and")))), count(c.sites().size()), count(c.sales().records)),
            null)).toList());
    }

    RecordTable products(List<ManyOrders.Entry> all) {
        SalesFilter filter = board.request().filter().in(board.request().shown());
        return new RecordTable(List.of(RecordTable.Head.text("product", 200), RecordTable.Head.number("orders", 100), RecordTable.Head.number("rows", 90)),
            all.stream().map(e -> new RecordTable.Line((Long) e.product(), List.of(name(Dimension.PRODUCT, (Long) e.product()), count(e.totals().orders),
                count(e.totals().withOrders)), Asked.sum(texts.get(Measure.ORDERS.label()), Measure.ORDERS, filter.with(Dimension.PRODUCT, Set.of(e.product()))))).toList());
    }

    RecordTable donations(List<Donation> all) {
        return new RecordTable(List.of(RecordTable.Head.text("village", 120), RecordTable.Head.text("period", 190), RecordTable.Head.text("base.kind", 64),
            RecordTable.Head.number("base", 110), RecordTable.Head.number("percent", 64), RecordTable.Head.number("amount", 110), RecordTable.Head.text("paid", 92),
            RecordTable.Head.text("product", 110), RecordTable.Head.text("campaign", 150)), all.stream().map(d -> new RecordTable.Line(d.stamp().id(),
            List.of(text(village(d)), text(d.period().label(lang)), text(texts.get(d.base().label())), money(d.baseMoney()),
                RecordTable.Cell.of(formats.percent(d.percent()), d.percent().value()), money(d.amount()), text(d.paidOn()), name(Dimension.PRODUCT, d.productId()),
                text(d.campaign())), null)).toList());
    }

    private String village(Donation d) {
        Place village = places.get(d.villageId());
        return village == null ? "#" + d.villageId() : village.name();
    }
}
