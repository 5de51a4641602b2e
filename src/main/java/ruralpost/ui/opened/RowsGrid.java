package ruralpost.ui.opened;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import ruralpost.pinyin.Pinyin;
import ruralpost.ui.table.Cell;
import ruralpost.ui.table.ColumnHead;
import ruralpost.ui.table.ColumnMemory;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.GridColumn;
import ruralpost.ui.table.GridCopy;
import ruralpost.ui.table.ListRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;

/** Many rows behind a number, in a grid: they can be sorted, copied and opened. */
final class RowsGrid {

    private static final String COLUMN = "c";
    private static final int LEFT = 2;
    private static final int WORDS = 1;
    /** Width of the drawer on a usual screen, less the row numbers. */
    private static final double USUAL = 1030;
    /** What stands at the right: a number, maybe with sign, brackets and unit. */
    private static final Pattern FIGURE = Pattern.compile("\\(?[+\\-\u2212]?\\d");
    private static final int MEASURED = 200;
    private static final double WIDE = 13;
    private static final double NARROW = 7.5;
    private static final double ROOM = 28;
    private static final double MOST = 320;

    /** @param at its place among the rows as given */
    private record Line(int at, List<String> cells) {
    }

    private final DataGrid<Line> grid;

    RowsGrid(UiTexts texts, OpenedRows rows, GridCopy.Veil<Integer> veil) {
        Map<String, Comparator<Line>> orders = new HashMap<>();
        List<GridColumn<Line>> columns = new ArrayList<>();
        Map<String, Cell> total = new HashMap<>();
        double[] widths = IntStream.range(0, rows.heads().size()).mapToDouble(i -> width(rows, i)).toArray();
        // the words take what is left, so that numbers stand near them
        widths[WORDS] = Math.max(widths[WORDS], USUAL - DoubleStream.of(widths).sum() + widths[WORDS]);
        for (int i = 0; i < rows.heads().size(); i++) {
            int at = i;
            boolean numeric = i >= LEFT && rows.rows().stream().limit(MEASURED).allMatch(r -> r.get(at).isEmpty() || FIGURE.matcher(r.get(at)).lookingAt());
            String key = COLUMN + i;
            orders.put(key, numeric ? Comparator.comparing((Line l) -> number(l.cells().get(at)), Comparator.nullsFirst(Comparator.naturalOrder()))
                : Comparator.comparing((Line l) -> Pinyin.sortKey(l.cells().get(at))));
            columns.add(new GridColumn<>(new ColumnHead(key, "", widths[i], numeric, true, rows.heads().get(i), null), (l, lang) -> cell(l.cells().get(at), numeric)));
            total.put(key, cell(rows.total().get(i), numeric));
        }
        ListRows<Line> lines = new ListRows<>(orders);
        grid = new DataGrid<>(texts, "opened-rows", columns, lines, ColumnMemory.none());
        grid.copying().veil((count, taker) -> veil.ask(count, hides -> taker.accept((line, column) -> hides.test(line.at(), column))));
        List<Line> all = new ArrayList<>();
        rows.rows().forEach(r -> all.add(new Line(all.size(), r)));
        lines.set(all);
        grid.total(total);
        if (rows.open() != null) {
            grid.onOpen(l -> rows.open().accept(l.at()));
        }
    }

    /** The place of a column by its key. */
    static int column(String key) {
        return Integer.parseInt(key.substring(COLUMN.length()));
    }

    Region node() {
        return grid;
    }

    private static Cell cell(String text, boolean numeric) {
        BigDecimal number = numeric ? number(text) : null;
        return number == null ? Cell.text(text) : Cell.number(text, number, Bound.EXACT, null);
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
