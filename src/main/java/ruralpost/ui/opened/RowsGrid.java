package ruralpost.ui.opened;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import ruralpost.pinyin.Pinyin;
import ruralpost.ui.table.Cell;
import ruralpost.ui.table.ColumnHead;
import ruralpost.ui.table.ColumnMemory;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.GridColumn;
import ruralpost.ui.table.ListRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;

/** Many rows behind a number, in a grid: they can be sorted, copied and opened. */
final class RowsGrid {

    private static final int LEFT = 2;
    private static final int MEASURED = 200;
    private static final double WIDE = 13;
    private static final double NARROW = 7.5;
    private static final double ROOM = 28;
    private static final double MOST = 320;

    /** @param at its place among the rows as given */
    private record Line(int at, List<String> cells) {
    }

    private final DataGrid<Line> grid;

    RowsGrid(UiTexts texts, OpenedRows rows) {
        Map<String, Comparator<Line>> orders = new HashMap<>();
        List<GridColumn<Line>> columns = new ArrayList<>();
        Map<String, Cell> total = new HashMap<>();
        for (int i = 0; i < rows.heads().size(); i++) {
            int at = i;
            boolean numeric = i >= LEFT;
            String key = "c" + i;
            orders.put(key, numeric ? Comparator.comparing((Line l) -> number(l.cells().get(at)), Comparator.nullsFirst(Comparator.naturalOrder()))
                : Comparator.comparing((Line l) -> Pinyin.sortKey(l.cells().get(at))));
            columns.add(new GridColumn<>(new ColumnHead(key, "", width(rows, i), numeric, true, rows.heads().get(i), null), (l, lang) -> secret(texts, rows, at, cell(l.cells().get(at), numeric))));
            total.put(key, secret(texts, rows, i, cell(rows.total().get(i), numeric)));
        }
        ListRows<Line> lines = new ListRows<>(orders);
        grid = new DataGrid<>(texts, "opened-rows", columns, lines, ColumnMemory.none());
        List<Line> all = new ArrayList<>();
        rows.rows().forEach(r -> all.add(new Line(all.size(), r)));
        lines.set(all);
        grid.total(total);
        if (rows.open() != null) {
            grid.onOpen(l -> rows.open().accept(l.at()));
        }
    }

    Region node() {
        return grid;
    }

    private static Cell cell(String text, boolean numeric) {
        BigDecimal number = numeric ? number(text) : null;
        return number == null ? Cell.text(text) : Cell.number(text, number, Bound.EXACT, null);
    }

    private static Cell secret(UiTexts texts, OpenedRows rows, int column, Cell cell) {
        return rows.secret().contains(column) && cell.number() != null ? cell.copiedAs(texts.now("disclosure.hidden")) : cell;
    }

    /** What a written number is; null for words. */
    private static BigDecimal number(String text) {
        String plain = text.replace(",", "").replace('\u2212', '-');
        return plain.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
    }

    private static double width(OpenedRows rows, int column) {
        double most = Stream.concat(Stream.of(rows.heads().get(column), rows.total().get(column)), rows.rows().stream().limit(MEASURED).map(r -> r.get(column)))
            .mapToDouble(t -> t.chars().mapToDouble(c -> c > 0x2E7F ? WIDE : NARROW).sum()).max().orElse(0);
        return Math.min(MOST, most + ROOM);
    }
}
