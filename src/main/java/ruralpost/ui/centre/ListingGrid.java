package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ruralpost.ledger.Action;
import ruralpost.pinyin.Pinyin;
import ruralpost.text.Message;
import ruralpost.ui.KeptColumns;
import ruralpost.ui.WindowContext;
import ruralpost.ui.table.Cell;
import ruralpost.ui.table.ColumnHead;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.GridColumn;
import ruralpost.ui.table.ListRows;

/** The grid of one list. */
final class ListingGrid {

    /** The list that has this column is sorted by it at first. */
    private static final String FEWEST_FIRST = "per";

    private final ListRows<Listing.Line> rows;
    private final DataGrid<Listing.Line> grid;

    /** @param data the centres as they are shown */
    ListingGrid(WindowContext context, Listing listing, Supplier<CentreData> data) {
        Map<String, Comparator<Listing.Line>> orders = new HashMap<>();
        List<GridColumn<Listing.Line>> columns = new ArrayList<>();
        double[] widths = ListingWidths.of(listing, context.texts());
        for (int i = 0; i < listing.heads().size(); i++) {
            Listing.Head head = listing.heads().get(i);
            int at = i;
            orders.put(head.key(), head.numeric() ? Comparator.comparing((Listing.Line l) -> l.cells().get(at).number(), Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
                : Comparator.comparing((Listing.Line l) -> Pinyin.sortKey(l.cells().get(at).text())));
            columns.add(new GridColumn<>(new ColumnHead(head.key(), "inventory.table." + head.key(), widths[i], head.numeric(), true), (l, lang) -> l.cells().get(at)));
        }
        rows = new ListRows<>(orders);
        grid = new DataGrid<>(context.texts(), "listing-" + listing.id(), columns, rows, new KeptColumns(context.app().settings()));
        if (listing.heads().stream().anyMatch(h -> HiddenChildren.counts(h.key()))) {
            veil(context, listing, data);
        }
        if (orders.containsKey(FEWEST_FIRST)) {
            grid.sorted(FEWEST_FIRST, true);
            rows.sort(FEWEST_FIRST, true);
        }
        grid.onOpen(l -> {
            if (l.open() != null) {
                l.open().run();
            }
        });
    }

    /** Counts of children served that are small are not copied, nor what could be computed from them. */
    private void veil(WindowContext context, Listing listing, Supplier<CentreData> data) {
        grid.copying().veil((count, taker) -> context.tasks().run(Message.of("disclosure.deciding"),
            progress -> new HiddenChildren(data.get(), context.app().centres(), context.app().settings().smallCells()).names(progress::check)).onSuccess(hidden -> {
                taker.accept((line, column) -> HiddenChildren.counts(column) && HiddenChildren.hides(hidden, line));
                context.link().write(Action.exported("centre", Message.of("disclosure.label.copy", Message.of("inventory.list." + listing.id()), count)), tx -> null);
            }));
    }

    DataGrid<Listing.Line> node() {
        return grid;
    }

    void show(Listing listing) {
        rows.set(listing.lines());
    }

    /** What a cell says, for finding. */
    static String words(Listing.Line line) {
        StringBuilder words = new StringBuilder();
        for (Cell cell : line.cells()) {
            words.append(cell.text()).append(' ');
        }
        return words.toString();
    }
}
