package ruralpost.ui.sales.pivot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ruralpost.sales.pivot.Pivot;
import ruralpost.sales.pivot.PivotCells;
import ruralpost.sales.pivot.PivotCells.Value;
import ruralpost.sales.pivot.PivotKey;
import ruralpost.sales.pivot.PivotLines;
import ruralpost.sales.pivot.PivotNumbers;
import ruralpost.sales.pivot.PivotRow;
import ruralpost.text.Lang;
import ruralpost.ui.table.Cell;
import ruralpost.ui.table.ColumnHead;
import ruralpost.ui.table.GridColumn;
import ruralpost.ui.text.UiTexts;

/** The columns of the grid for one pivot table: names, one per column of the table, total, share, base, change, change of the share. */
final class PivotColumns {

    static final String NAME = "name";
    static final String INNER = "inner";
    static final String TOTAL = "total";
    private static final String CELL = "column-";
    private static final double LEAST = 64;
    private static final double MOST = 124;
    /** Rows whose cells decide how wide a column is: enough for the largest, which stand first. */
    private static final int MEASURED = 300;

    private final UiTexts texts;
    private final Pivot pivot;
    private final PivotCells cells;
    private final PivotLines lines;
    private final Map<String, Function<PivotRow, Value>> values = new LinkedHashMap<>();
    private final Map<List<Integer>, String> parents = new HashMap<>();

    PivotColumns(UiTexts texts, Pivot pivot, PivotLines lines) {
        this.texts = texts;
        this.pivot = pivot;
        this.cells = new PivotCells(pivot);
        this.lines = lines;
        pivot.rows().forEach(row -> row.inner().forEach(inner -> parents.put(inner.codes(), row.name())));
        for (int i = 0; i < pivot.columns().size(); i++) {
            int column = i;
            values.put(key(pivot.columns().get(i)), row -> cells.cell(row, column));
        }
        values.put(TOTAL, row -> cells.cell(row, -1));
        values.put("share", cells::share);
        if (pivot.board().base() != null) {
            values.put("before", cells::before);
            values.put("change", cells::change);
            values.put("share-change", cells::shareChange);
        }
    }

    PivotCells cells() {
        return cells;
    }

    List<GridColumn<PivotRow>> all() {
        List<GridColumn<PivotRow>> all = new ArrayList<>();
        all.add(new GridColumn<>(new ColumnHead(NAME, "sales.pivot.rows", names(), false, true, word(texts, pivot.layout().rows()), null), (row, lang) -> name(row)));
        if (pivot.layout().inner() != null) {
            all.add(new GridColumn<>(new ColumnHead(INNER, "sales.pivot.inner", 130, false, false, word(texts, pivot.layout().inner()), null), this::inner));
        }
        for (int i = 0; i < pivot.columns().size(); i++) {
            all.add(column(key(pivot.columns().get(i)), "sales.pivot.columns", pivot.columns().get(i).name(), null));
        }
        all.add(column(TOTAL, "sales.pivot.total", texts.now("sales.pivot.total"), null));
        all.add(column("share", "sales.pivot.share", texts.now("sales.pivot.share"), null));
        if (values.containsKey("before")) {
            all.add(column("before", "sales.pivot.before", texts.now(pivot.board().request().comparison().baseLabel()), pivot.board().base().label(texts.lang())));
            all.add(column("change", "sales.pivot.change", texts.now("sales.pivot.change"), pivot.board().comparisonSentence()));
            all.add(column("share-change", "sales.pivot.share.change", texts.now("sales.pivot.share.change"), pivot.board().comparisonSentence()));
        }
        return all;
    }

    /** The grand total's cells by column. */
    Map<String, Cell> totals() {
        Map<String, Cell> total = new HashMap<>();
        total.put(NAME, Cell.text(pivot.total().name()));
        values.forEach((key, value) -> total.put(key, cell(value.apply(pivot.total()))));
        return total;
    }

    /** The number that a column sorts by; null for names. */
    Function<PivotRow, BigDecimal> number(String column) {
        Function<PivotRow, Value> value = values.get(column);
        return value == null ? null : row -> value.apply(row).exact();
    }

    /** Place among the table's columns; −1 for all others. */
    int indexOf(String column) {
        return pivot.columns().stream().map(PivotColumns::key).toList().indexOf(column);
    }

    /** By what the column holds, so that it is the same one after another choice of sales; the last of very many holds what is left. */
    private static String key(Pivot.Column column) {
        return CELL + (column.codes().size() == 1 ? column.codes().getFirst() : "rest");
    }

    /** What the number of a column says. */
    static PivotNumbers.Part part(String column) {
        return switch (column) {
            case "share" -> PivotNumbers.Part.SHARE;
            case "share-change" -> PivotNumbers.Part.SHARE_CHANGE;
            case "before" -> PivotNumbers.Part.BEFORE;
            case "change" -> PivotNumbers.Part.CHANGE;
            default -> PivotNumbers.Part.CELL;
        };
    }

    /** As wide as what stands in it, so that many columns fit and none is cut; a longer title is said by the pointer. */
    private GridColumn<PivotRow> column(String key, String label, String title, String hint) {
        Function<PivotRow, Value> value = values.get(key);
        double needed = Stream.concat(pivot.rows().stream().limit(MEASURED), Stream.of(pivot.total())).mapToDouble(row -> width(cell(value.apply(row)))).max().orElse(0);
        double head = CellWidth.of(title) + CellWidth.ARROW;
        double width = Math.clamp(Math.max(needed, head), LEAST, Math.max(MOST, needed));
        return new GridColumn<>(ColumnHead.named(key, label, title, width).hinted(hint == null && head > width ? title : hint), (row, lang) -> cell(value.apply(row)));
    }

    private double names() {
        double needed = pivot.rows().stream().limit(MEASURED).mapToDouble(row -> CellWidth.of(row.name()) + (row.inner().isEmpty() ? 0 : CellWidth.ARROW)).max().orElse(0);
        return Math.clamp(needed, 96, 180);
    }

    private static double width(Cell cell) {
        return CellWidth.of(cell.text()) + (cell.mark() == null ? 0 : CellWidth.ofMark(cell.mark()));
    }

    private Cell cell(Value value) {
        String mark = value.bound().mark(texts.lang());
        return Cell.number(value.text(), value.exact(), value.bound(), mark.isEmpty() || value.exact() == null ? null : mark);
    }

    private Cell name(PivotRow row) {
        if (row.depth() > 0) {
            return Cell.BLANK.copiedAs(parents.get(row.codes()));
        }
        return row.inner().isEmpty() ? Cell.text(row.name()) : Cell.tagged(lines.folded(row) ? "▸" : "▾", "pivot-fold", row.name(), null);
    }

    private Cell inner(PivotRow row, Lang lang) {
        return row.depth() > 0 ? Cell.text(row.name()) : Cell.text(texts.now("sales.pivot.subtotal"));
    }

    /** What a key is called. */
    static String word(UiTexts texts, PivotKey key) {
        return texts.now(key.label());
    }
}
