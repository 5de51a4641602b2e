package ruralpost.ui.sales.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.RowOrder;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.chart.TableHeading;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.text.Lang;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.table.Cell;
import ruralpost.ui.table.ColumnHead;
import ruralpost.ui.table.ColumnMemory;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.GridColumn;
import ruralpost.ui.table.PagedRows;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** The rows behind a number: an order over the columns in memory whose visible rows are read by id. */
final class SaleGrid {

    private final BoardContext context;
    private final SalesLabels labels;
    private final SalesCube cube;
    private final PagedRows<Sale> rows;
    private final DataGrid<Sale> grid;
    private Consumer<Sale> onSale = s -> { };
    private BiConsumer<Dimension, Object> onFilter = (d, v) -> { };
    private volatile int[] order = new int[0];

    /** @param asked what was asked of the number; its measure stands first */
    SaleGrid(BoardContext context, OpenedNumber number, Asked asked, SalesLabels labels) {
        this.context = context;
        this.labels = labels;
        this.cube = number.board().cube();
        this.rows = new PagedRows<>(context.tasks(), this::fetch, this::sort);
        this.grid = new DataGrid<>(context.texts(), "opened-rows", columns(asked), rows, ColumnMemory.none());
        grid.copying().above(() -> new TableHeading(number.board(), labels).lines(number.label() + " " + number.unit().written(number.value(), context.texts().lang()),
            "", number.filter(), List.of(), false));
        grid.onOpen(sale -> onSale.accept(sale));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown() && !e.isAltDown()) {
                filter();
                e.consume();
            }
        });
    }

    /** Takes a sale that is opened by Enter or a double click. */
    void onSale(Consumer<Sale> handler) {
        onSale = handler;
    }

    /** Takes the value under the cursor on Ctrl+Enter; columns by which nothing can be filtered give none. */
    void onFilter(BiConsumer<Dimension, Object> handler) {
        onFilter = handler;
    }

    private void filter() {
        Sale s = grid.atCursor();
        if (s == null) {
            return;
        }
        switch (grid.cursorColumn()) {
            case "product" -> onFilter.accept(Dimension.PRODUCT, s.productId());
            case "channel" -> chosen(Dimension.CHANNEL, s.channelId());
            case "seller" -> chosen(Dimension.SELLER, s.sellerPlaceId() == null ? s.sellerPartnerId() : s.sellerPlaceId());
            case "buyer-kind" -> chosen(Dimension.BUYER_KIND, s.buyerKind());
            default -> { }
        }
    }

    private void chosen(Dimension dimension, Object value) {
        if (value != null) {
            onFilter.accept(dimension, value);
        }
    }

    Node node() {
        return grid;
    }

    /** Shows a group of rows, the largest value first. */
    void show(int[] positions) {
        order = positions.clone();
        rows.reset(order.length);
    }

    private List<Sale> fetch(int[] places) {
        int[] now = order;
        List<Long> ids = Arrays.stream(places).filter(p -> p < now.length).mapToObj(p -> cube.id(now[p])).toList();
        Map<Long, Sale> found = new HashMap<>();
        context.app().sales().byIds(ids).forEach(s -> found.put(s.stamp().id(), s));
        // a row deleted since stays an empty line, so that the others keep their places
        List<Sale> result = new ArrayList<>();
        ids.forEach(id -> result.add(found.get(id)));
        return result;
    }

    private void sort(String column, boolean ascending) {
        int[] sorted = order.clone();
        context.tasks().run(progress -> {
            RowOrder.sort(sorted, key(column), !ascending);
            return sorted;
        }).onSuccess(done -> {
            order = done;
            rows.reset(done.length);
        });
    }

    private IntToLongFunction key(String column) {
        return switch (column) {
            case "amount" -> cube::fen;
            case "quantity" -> cube::milligrams;
            case "orders" -> cube::orders;
            default -> cube::to;
        };
    }

    private List<GridColumn<Sale>> columns(Asked asked) {
        GridColumn<Sale> amount = column("amount", "sales.open.column.amount", 118, true, true, (s, l) -> s.amount() == null ? Cell.BLANK
            : number(s.amount().money().toYuan(), 2, s.amount().bound(), l));
        GridColumn<Sale> quantity = column("quantity", "sales.open.column.quantity", 104, true, true, (s, l) -> s.quantity() == null ? Cell.BLANK
            : Cell.number(Formats.of(l).quantity(s.quantity()), s.quantity().number(), Bound.EXACT, null));
        GridColumn<Sale> orders = column("orders", "sales.open.column.orders", 72, true, true, (s, l) -> s.orders() == null ? Cell.BLANK
            : number(BigDecimal.valueOf(s.orders()), 0, Bound.EXACT, l));
        List<GridColumn<Sale>> columns = new ArrayList<>(List.of(
            column("period", "sales.field.period", 124, false, true, (s, l) -> Cell.text(s.period().label(l))),
            text("product", "sales.field.product", 116, (s, l) -> labels.of(Dimension.PRODUCT, s.productId(), l)),
            text("channel", "sales.field.channel", 92, (s, l) -> name(Dimension.CHANNEL, s.channelId(), l)),
            text("seller", "sales.field.seller", 92, (s, l) -> name(Dimension.SELLER, s.sellerPlaceId() == null ? s.sellerPartnerId() : s.sellerPlaceId(), l)),
            text("buyer-kind", "sales.field.buyer.kind", 92, (s, l) -> s.buyerKind() == null ? "" : labels.of(Dimension.BUYER_KIND, s.buyerKind(), l))));
        columns.addAll(switch (asked.measure()) {
            case AMOUNT -> List.of(amount, quantity, orders);
            case QUANTITY -> List.of(quantity, amount, orders);
            case ORDERS -> List.of(orders, amount, quantity);
        });
        asked.filter().chosen().forEach((dimension, values) -> {
            if (values.size() == 1) {
                columns.removeIf(c -> c.head().key().equals(dimension.code()));
            }
        });
        columns.add(text("doc", "sales.field.doc", 124, (s, l) -> s.docNumber() == null ? "" : s.docNumber()));
        columns.add(text("buyer", "sales.field.buyer", 124, (s, l) -> s.buyer() == null ? "" : s.buyer()));
        columns.add(text("remark", "sales.field.remark", 160, (s, l) -> s.remark() == null ? "" : s.remark()));
        return columns;
    }

    private String name(Dimension dimension, Long id, Lang lang) {
        return id == null ? "" : labels.of(dimension, id, lang);
    }

    private static Cell number(BigDecimal value, int decimals, Bound bound, Lang lang) {
        String mark = bound.mark(lang);
        return Cell.number(Formats.of(lang).number(value, decimals), value, bound, mark.isEmpty() ? null : mark);
    }

    private static GridColumn<Sale> text(String key, String label, double width, BiFunction<Sale, Lang, String> cell) {
        return column(key, label, width, false, false, (s, l) -> Cell.text(cell.apply(s, l)));
    }

    private static GridColumn<Sale> column(String key, String label, double width, boolean numeric, boolean sortable, BiFunction<Sale, Lang, Cell> cell) {
        return new GridColumn<>(new ColumnHead(key, label, width, numeric, sortable), cell);
    }
}
