package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Rows that all lie in memory. */
public final class ListRows<R> implements RowSource<R> {

    private final Map<String, Comparator<R>> orders;
    private List<R> given = List.of();
    private List<R> rows = List.of();
    private String sortKey;
    private boolean ascending = true;
    private int version;
    private Runnable changed = () -> { };

    /** @param orders how to sort by a column's key; a column without one cannot be sorted by */
    public ListRows(Map<String, Comparator<R>> orders) {
        this.orders = Map.copyOf(orders);
    }

    /** Puts other rows in; the order chosen by the user stays. */
    public void set(List<R> newRows) {
        given = List.copyOf(newRows);
        order();
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public R row(int index) {
        return rows.get(index);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void sort(String columnKey, boolean up) {
        sortKey = columnKey;
        ascending = up;
        order();
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    private void order() {
        Comparator<R> order = sortKey == null ? null : orders.get(sortKey);
        List<R> sorted = new ArrayList<>(given);
        if (order != null) {
            sorted.sort(ascending ? order : order.reversed());
        }
        rows = sorted;
        version++;
        changed.run();
    }
}
