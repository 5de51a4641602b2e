package ruralpost.ui.sales.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.sales.SaleCells;
import ruralpost.ui.table.Cell;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Units;

/** Sums of the table, of all rows and of the selected ones, from the columns in memory. */
final class RowsSums {

    private RowsSums() {
    }

    /** The total row: rows, kilograms, amount with its bound, orders; what is in no sum is told at the remark. */
    static Map<String, Cell> total(RowsState state, Lang lang) {
        Totals t = state.totals();
        Texts texts = Texts.of(lang);
        Formats formats = Formats.of(lang);
        Map<String, Cell> cells = new HashMap<>();
        cells.put(RowColumns.PERIOD, Cell.text(texts.get("sales.rows.total")));
        cells.put(RowColumns.DOC, Cell.text(texts.get("sales.rows.count", formats.integer(t.records), t.records)));
        if (t.withWeight > 0) {
            BigDecimal kg = t.kg().stripTrailingZeros();
            cells.put(RowColumns.QUANTITY, Cell.number(formats.number(kg, Math.clamp(kg.scale(), 0, 1)), kg, Bound.EXACT, null));
            cells.put(RowColumns.UNIT, Cell.text(Units.KG.name(lang)));
        }
        if (t.amount() != null) {
            cells.put(RowColumns.AMOUNT, SaleCells.amount(t.amount(), lang));
        }
        if (t.withOrders > 0) {
            cells.put(RowColumns.ORDERS, Cell.number(formats.integer(t.orders), BigDecimal.valueOf(t.orders), Bound.EXACT, null));
        }
        if (t.otherQuantity > 0) {
            cells.put(RowColumns.REMARK, Cell.text(texts.get("sales.board.note.no.weight", formats.integer(t.otherQuantity))));
        }
        return cells;
    }

    /** Count, sum and average of selected rows in a column, however many. */
    static Message selected(RowsState state, BitSet rows, String column, Lang lang) {
        Formats formats = Formats.of(lang);
        String count = formats.integer(rows.cardinality());
        int[] positions = rows.stream().filter(r -> r < state.order().length).map(r -> state.order()[r]).toArray();
        Totals t = new CubeQuery(state.cube()).totals(positions, Integer.MIN_VALUE);
        return switch (column) {
            case RowColumns.AMOUNT -> t.withAmount == 0 ? none(count)
                : sum(count, t.amount().money().toYuan(), t.withAmount, t.bound(), 2, formats);
            case RowColumns.QUANTITY -> t.withWeight == 0 ? none(count) : Message.of("sales.rows.selected.kg", count,
                formats.number(t.kg().stripTrailingZeros()), formats.number(average(t.kg(), t.withWeight, 2), 2));
            case RowColumns.ORDERS -> t.withOrders == 0 ? none(count)
                : sum(count, BigDecimal.valueOf(t.orders), t.withOrders, Bound.EXACT, 0, formats);
            default -> none(count);
        };
    }

    private static Message none(String count) {
        return Message.of("ui.grid.selected", count);
    }

    private static Message sum(String count, BigDecimal sum, long of, Bound bound, int decimals, Formats formats) {
        return Message.of("ui.grid.selected.sum", count, formats.bounded(bound, formats.number(sum, decimals)), formats.bounded(bound, formats.number(average(sum, of, 2), 2)));
    }

    private static BigDecimal average(BigDecimal sum, long of, int decimals) {
        return sum.divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
    }
}
