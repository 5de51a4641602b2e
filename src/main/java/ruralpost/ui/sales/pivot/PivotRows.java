package ruralpost.ui.sales.pivot;

import java.util.List;
import java.util.function.BiConsumer;
import ruralpost.sales.pivot.Pivot;
import ruralpost.sales.pivot.PivotLines;
import ruralpost.sales.pivot.PivotRow;
import ruralpost.ui.table.RowSource;

/** The seen rows of a pivot table as rows of a grid. */
final class PivotRows implements RowSource<PivotRow> {

    private final PivotLines lines;
    private final BiConsumer<String, Boolean> order;
    private final Pivot pivot;
    private List<PivotRow> rows;
    private int version;
    private Runnable changed = () -> { };

    /** @param order puts the lines in the order of a column's key, upwards or not */
    PivotRows(Pivot pivot, PivotLines lines, BiConsumer<String, Boolean> order) {
        this.pivot = pivot;
        this.lines = lines;
        this.order = order;
        rows = lines.of(pivot);
    }

    /** Shows the rows anew after some were folded. */
    void refold() {
        rows = lines.of(pivot);
        version++;
        changed.run();
    }

    /** Where a row stands; −1 when it is not seen. */
    int indexOf(PivotRow row) {
        return rows.indexOf(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public PivotRow row(int index) {
        return rows.get(index);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void sort(String columnKey, boolean ascending) {
        order.accept(columnKey, ascending);
        refold();
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }
}
