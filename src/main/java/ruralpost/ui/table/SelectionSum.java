package ruralpost.ui.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** Count, sum and average of what is selected, as the status bar says it. */
final class SelectionSum {

    private SelectionSum() { }

    /** @param rows how many rows are selected @param cells the cells of the cursor's column in them */
    static Message of(int rows, List<Cell> cells, Lang lang) {
        List<Cell> numbers = cells.stream().filter(c -> c.number() != null).toList();
        Formats formats = Formats.of(lang);
        if (numbers.isEmpty()) {
            return Message.of("ui.grid.selected", formats.integer(rows));
        }
        BigDecimal sum = numbers.stream().map(Cell::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        Bound bound = Bound.ofAll(numbers.stream().map(Cell::bound).toList());
        int decimals = numbers.stream().mapToInt(c -> Math.max(0, c.number().scale())).max().orElse(0);
        BigDecimal average = sum.divide(BigDecimal.valueOf(numbers.size()), Math.max(2, decimals), RoundingMode.HALF_UP);
        return Message.of("ui.grid.selected.sum", formats.integer(rows), formats.bounded(bound, formats.number(sum, decimals)),
            formats.bounded(bound, formats.number(average, Math.max(2, decimals))));
    }
}
