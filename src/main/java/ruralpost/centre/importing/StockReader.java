package ruralpost.centre.importing;

import static ruralpost.centre.importing.StockShape.CENTRE;
import static ruralpost.centre.importing.StockShape.CONDITION;
import static ruralpost.centre.importing.StockShape.DAY;
import static ruralpost.centre.importing.StockShape.EXPIRES;
import static ruralpost.centre.importing.StockShape.FUNDING;
import static ruralpost.centre.importing.StockShape.ITEM;
import static ruralpost.centre.importing.StockShape.MODEL;
import static ruralpost.centre.importing.StockShape.NUMBER;
import static ruralpost.centre.importing.StockShape.PERSON;
import static ruralpost.centre.importing.StockShape.PRICE;
import static ruralpost.centre.importing.StockShape.QUANTITY;
import static ruralpost.centre.importing.StockShape.REMARK;
import static ruralpost.centre.importing.StockShape.SERIAL;
import static ruralpost.centre.importing.StockShape.SOURCE;
import static ruralpost.centre.importing.StockShape.TAG;
import static ruralpost.centre.importing.StockShape.VALUE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ruralpost.centre.AssetSource;
import ruralpost.centre.AssetUse;
import ruralpost.centre.Centre;
import ruralpost.importing.NameRef;
import ruralpost.importing.SheetNames;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.Checks;
import ruralpost.importing.record.RowReading;
import ruralpost.item.Item;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.plan.RowPlanner.Complaints;
import ruralpost.text.Message;
import ruralpost.value.Money;

/** Makes opening stock of rows. */
final class StockReader implements RowReading<StockRow> {

    private static final long MOST = 1_000_000_000L;
    /** So many pieces in one row are a slip of the pen. */
    private static final long PIECES = 1000;

    private final SheetNames<BookRecords> names;
    private final Lists lists;
    private final KnownOpenings known;
    private final Map<String, StockRow> tags;
    private final Map<List<Long>, StockRow.Pieces> given = new HashMap<>();

    /** Centres and items by id, centres by number. */
    record Lists(Map<Long, Centre> centres, Map<String, Centre> numbers, Map<Long, Item> items) {
    }

    /** @param tags rows of this import by tag: a tag is one asset's */
    StockReader(SheetNames<BookRecords> names, Lists lists, KnownOpenings known, Map<String, StockRow> tags) {
        this.names = names;
        this.lists = lists;
        this.known = known;
        this.tags = tags;
    }

    @Override
    public List<NameRef> refs(RowValues v) {
        return Stream.of(v.has(NUMBER) ? null : ref(v, CENTRE), ref(v, ITEM), ref(v, FUNDING)).filter(Objects::nonNull).toList();
    }

    @Override
    public String money() {
        return VALUE;
    }

    private NameRef ref(RowValues v, String field) {
        return names.ref(field, v.text(field));
    }

    @Override
    public StockRow read(RowValues v, Complaints complaints) {
        Checks checks = new Checks(v, complaints);
        refs(v).forEach(r -> checks.accepted(names.accepts(r, complaints)));
        checks.nothingPersonal(REMARK, PERSON);
        Centre centre = centre(v, checks);
        Item item = checks.sound() ? lists.items().get(ref(v, ITEM).id()) : null;
        Long quantity = checks.count(QUANTITY);
        quantity = quantity == null && v.has(TAG) ? Long.valueOf(1) : quantity;
        if (quantity == null || quantity > MOST) {
            checks.wrong(QUANTITY, quantity == null ? Message.of("stock.import.quantity") : Message.of("stock.import.large", quantity.toString()),
                "stock.import.quantity.expected");
        }
        Money value = value(v, quantity, checks);
        if (!checks.sound()) {
            return null;
        }
        if (!centre.openOn(v.date(DAY))) {
            checks.wrong(DAY, Message.of("stock.import.shut", centre.name(), v.date(DAY).toString()), "stock.import.shut.expected");
        }
        tracked(v, item, quantity, checks);
        if (!checks.sound()) {
            return null;
        }
        NameRef funding = ref(v, FUNDING);
        StockRow row = new StockRow(v.row(), centre.id(), item.stamp().id(), quantity, funding == null ? null : funding.id(), value, v.date(DAY),
            v.has(TAG) ? v.text(TAG) : known.tagged(item.stamp().id(), v.text(SERIAL)),
            v.text(SERIAL), v.text(MODEL), AssetUse.ofCode(v.text(CONDITION)), AssetSource.ofCode(v.text(SOURCE)), v.text(PERSON), v.date(EXPIRES), v.text(REMARK), null);
        return row.tag() == null && item.isAsset() && quantity > 0 ? untagged(row, centre, item, checks) : once(row, checks) ? row : null;
    }

    /** A number tells the centre exactly; a name beside it must be its own. */
    private Centre centre(RowValues v, Checks checks) {
        if (!v.has(NUMBER)) {
            NameRef ref = ref(v, CENTRE);
            if (ref == null) {
                checks.wrong(CENTRE, Message.of("stock.import.centre"), "stock.import.centre.expected");
            }
            return ref == null || ref.id() == null ? null : lists.centres().get(ref.id());
        }
        Centre centre = lists.numbers().get(v.text(NUMBER));
        if (centre == null) {
            checks.wrong(NUMBER, Message.of("stock.import.number", v.text(NUMBER)), "stock.import.number.expected");
        } else if (v.has(CENTRE) && !NameBook.normal(v.text(CENTRE)).equals(NameBook.normal(centre.name())) && !centre.place().isCalled(v.text(CENTRE))) {
            checks.wrong(CENTRE, Message.of("stock.import.number.other", v.text(NUMBER), centre.name(), v.text(CENTRE)), "stock.import.number.other.expected");
        }
        return centre;
    }

    private static Money value(RowValues v, Long quantity, Checks checks) {
        Money whole = checks.money(VALUE);
        Money price = checks.money(PRICE);
        if (price == null || quantity == null || !checks.sound()) {
            return whole;
        }
        BigDecimal fen = BigDecimal.valueOf(price.fen()).multiply(BigDecimal.valueOf(quantity));
        if (fen.compareTo(BigDecimal.valueOf(Money.LIMIT)) > 0) {
            checks.wrong(PRICE, Message.of("stock.import.large", fen.movePointLeft(2).toPlainString()), "stock.import.large.expected");
            return whole;
        }
        Money computed = Money.ofFen(fen.longValueExact());
        if (whole != null && !whole.equals(computed)) {
            checks.wrong(VALUE, Message.of("stock.import.value", whole.toString(), quantity, price.toString(), computed.toString()), "stock.import.value.expected");
        }
        return computed;
    }

    private void tracked(RowValues v, Item item, long quantity, Checks checks) {
        if (!item.isAsset() && v.has(TAG)) {
            checks.wrong(TAG, Message.of("centre.stock.no.tag", item.name()), "stock.import.no.tag.expected");
        } else if (item.isAsset() && quantity > PIECES) {
            checks.wrong(QUANTITY, Message.of("stock.import.large", String.valueOf(quantity)), "stock.import.large.expected");
        } else if (item.isAsset() && quantity > 1 && (v.has(TAG) || v.has(SERIAL)) || v.has(TAG) && quantity == 0) {
            checks.wrong(QUANTITY, Message.of("stock.import.one", v.has(TAG) ? v.text(TAG) : v.text(SERIAL), quantity), "stock.import.one.expected");
        } else if (item.isAsset() && v.has(TAG) && known.isOthers(v.text(TAG), item.stamp().id())) {
            checks.wrong(TAG, Message.of("stock.import.tag", v.text(TAG)), "stock.import.tag.expected");
        }
    }

    /** Pieces without tags get the next free ones, which are said beside the row. */
    private StockRow untagged(StockRow row, Centre centre, Item item, Checks checks) {
        // a second pass over the file must come to the same
        StockRow.Pieces pieces = given.computeIfAbsent(List.of((long) row.row(), row.itemId()), k -> known.pieces(row, centre, tags.keySet()));
        if (pieces.stored() == null && pieces.tags().isEmpty()) {
            checks.wrong(TAG, Message.of("centre.stock.needs.tag", item.name()), "stock.import.needs.tag.expected");
            return null;
        }
        if (pieces.stored() == null) {
            checks.remark(TAG, pieces.tags().size() == 1 ? Message.of("stock.import.proposed", pieces.tags().getFirst())
                : Message.of("stock.import.proposed.many", pieces.tags().size(), pieces.tags().getFirst(), pieces.tags().getLast()));
        }
        return row.of(pieces);
    }

    private boolean once(StockRow row, Checks checks) {
        StockRow twin = row.tag() == null ? null : tags.putIfAbsent(row.tag(), row);
        if (twin != null && !twin.equals(row)) {
            checks.wrong(TAG, Message.of("stock.import.twice", row.tag(), String.valueOf(twin.row())), "stock.import.twice.expected");
            return false;
        }
        return true;
    }
}
