package ruralpost.ui.sales.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.number.RecordTable;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.table.Cell;
import ruralpost.ui.table.ColumnHead;
import ruralpost.ui.table.ColumnMemory;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.GridColumn;
import ruralpost.ui.table.ListRows;
import ruralpost.value.Bound;

/** The records behind a number that are no sales. Enter or a double click opens the sales behind one, where there are any. */
final class RecordGrid {

    private final ListRows<RecordTable.Line> rows;
    private final DataGrid<RecordTable.Line> grid;

    /** @param onDrill takes what is asked when a record is opened */
    RecordGrid(BoardContext context, List<RecordTable.Head> heads, Consumer<Asked> onDrill) {
        Map<String, Comparator<RecordTable.Line>> orders = new HashMap<>();
        List<GridColumn<RecordTable.Line>> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            RecordTable.Head head = heads.get(i);
            int at = i;
            orders.put(head.key(), head.numeric() ? Comparator.comparing((RecordTable.Line l) -> l.cells().get(at).number(), Comparator.nullsFirst(Comparator.naturalOrder()))
                : Comparator.comparing(l -> l.cells().get(at).text()));
            columns.add(new GridColumn<>(new ColumnHead(head.key(), head.labelKey(), head.width(), head.numeric(), true), (l, lang) -> cell(l.cells().get(at))));
        }
        rows = new ListRows<>(orders);
        grid = new DataGrid<>(context.texts(), "opened-rows", columns, rows, ColumnMemory.none());
        grid.onOpen(l -> {
            if (l.drill() != null) {
                onDrill.accept(l.drill());
            }
        });
    }

    private static Cell cell(RecordTable.Cell c) {
        return c.number() == null ? Cell.text(c.text()) : Cell.number(c.text(), c.number(), Bound.EXACT, c.mark().isEmpty() ? null : c.mark());
    }

    Node node() {
        return grid;
    }

    void show(RecordTable table) {
        rows.set(table.lines());
    }
}
