package ruralpost.ui.sales.rows;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import ruralpost.sales.Sale;
import ruralpost.sales.StoredColumn;
import ruralpost.sales.cube.Dimension;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.sales.SaleCells;
import ruralpost.ui.table.Columns;
import ruralpost.ui.table.ColumnHead;
import ruralpost.ui.table.GridColumn;

/** The columns of a table of sales. All can be sorted by, also those that the columns in memory do not hold. */
public final class RowColumns {

    static final String PERIOD = "period";
    static final String QUANTITY = "quantity";
    static final String UNIT = "unit";
    static final String AMOUNT = "amount";
    static final String BOUND = "bound";
    static final String ORDERS = "orders";
    static final String REFUND = "refund";
    static final String CHANGED_BY = "changed-by";
    static final String CHANGED_AT = "changed-at";
    static final String DOC = "doc";
    static final String REMARK = "remark";
    static final String PRICE = "price";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final SaleBook book;

    /** @param book names of products, channels, sellers and contracts */
    public RowColumns(SaleBook book) {
        this.book = book;
    }

    /** All columns from left to right. */
    public List<GridColumn<SaleLine>> all() {
        return List.of(
            Columns.period(PERIOD, "sales.field.period", 96, l -> l.sale().period()),
            Columns.text(DOC, "sales.field.doc", 122, l -> l.sale().docNumber()),
            Columns.text(key(Dimension.PRODUCT), "sales.field.product", 108, l -> name(book.product(l.sale().productId()), p -> p.name())),
            Columns.text(key(Dimension.CHANNEL), "sales.field.channel", 96, l -> name(book.channel(l.sale().channelId()), c -> c.name())),
            Columns.text(key(Dimension.SELLER), "sales.field.seller", 88,
                l -> name(book.seller(l.sale().sellerPlaceId(), l.sale().sellerPartnerId()), s -> s.name())),
            Columns.words(key(Dimension.BUYER_KIND), "sales.field.buyer.kind", 84, l -> name(l.sale().buyerKind(), k -> k.label())),
            cell(QUANTITY, "sales.field.quantity", 80, true, SaleCells::quantity),
            cell(UNIT, "sales.field.unit", 66, false, SaleCells::unit),
            cell(PRICE, "sales.entry.price", 92, true, SaleCells::price),
            cell(AMOUNT, "sales.entry.amount", 132, true, SaleCells::amount),
            Columns.integer(ORDERS, "sales.field.orders", 76, l -> name(l.sale().orders(), Integer::longValue)),
            cell(REFUND, "sales.field.refund", 72, false, SaleCells::refund),
            Columns.text(key(Dimension.BUYER), "sales.field.buyer", 112, l -> l.sale().buyer()),
            Columns.text(key(Dimension.CAMPAIGN), "sales.field.campaign", 120, l -> l.sale().campaign()),
            Columns.text(key(Dimension.CONTRACT), "sales.field.contract", 96, l -> name(book.contract(l.sale().contractId()), c -> c.number())),
            Columns.words(BOUND, "sales.rows.bound", 60, l -> name(l.sale().amount(), a -> a.bound().isExact() ? null : a.bound().label())),
            Columns.text(REMARK, "sales.field.remark", 180, l -> name(l.sale().remark(), r -> r.replace('\n', ' '))),
            Columns.text(CHANGED_BY, "sales.rows.by", 80, l -> l.changed().operator()),
            Columns.text(CHANGED_AT, "sales.rows.at", 124, l -> TIME.format(l.changed().at())));
    }

    /** Columns that are hidden until somebody shows them. */
    static List<String> hiddenAtFirst() {
        return List.of(BOUND);
    }

    /** The column that has to be read from the ledger to sort by this key; null where the columns in memory hold it. */
    static StoredColumn stored(String key) {
        return switch (key) {
            case DOC -> StoredColumn.DOC_NUMBER;
            case PRICE -> StoredColumn.UNIT_PRICE;
            case REMARK -> StoredColumn.REMARK;
            case null, default -> null;
        };
    }

    static String key(Dimension dimension) {
        return dimension.code();
    }

    static Dimension dimension(String key) {
        return Dimension.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static GridColumn<SaleLine> cell(String key, String labelKey, double width, boolean numeric,
                                             java.util.function.BiFunction<Sale, ruralpost.text.Lang, ruralpost.ui.table.Cell> cell) {
        return new GridColumn<>(new ColumnHead(key, labelKey, width, numeric, true), (line, lang) -> cell.apply(line.sale(), lang));
    }

    private static <T, V> V name(T record, java.util.function.Function<T, V> name) {
        return record == null ? null : name.apply(record);
    }
}
