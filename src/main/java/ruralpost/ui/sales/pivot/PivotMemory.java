package ruralpost.ui.sales.pivot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.ui.table.ColumnMemory;
import ruralpost.ui.table.GridColumn;

/**
 * Keeps while the program runs which columns of the pivot table were hidden and which were made wider, each by what it stands for, and the
 * names in view. All other columns stay as wide as what stands in them.
 */
final class PivotMemory implements ColumnMemory {

    private static final int NAMES = 1;

    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Double> resized = new HashMap<>();
    private List<GridColumn<?>> columns = List.of();
    private int frozen = NAMES;

    /** Says which columns the table has from now on. */
    void columns(List<? extends GridColumn<?>> now) {
        columns = List.copyOf(now);
    }

    /** Begins anew, for a table made by something else. */
    void forget() {
        hidden.clear();
        resized.clear();
        frozen = NAMES;
    }

    @Override
    public Arrangement load(String gridId) {
        // another choice of sales may have left none but hidden columns
        boolean any = columns.stream().anyMatch(c -> !hidden.contains(c.head().key()));
        return new Arrangement(columns.stream().map(GridColumn::head)
            .map(h -> new Column(h.key(), resized.getOrDefault(h.key(), h.width()), any && hidden.contains(h.key()))).toList(), frozen);
    }

    @Override
    public void save(String gridId, Arrangement arrangement) {
        Map<String, Double> own = new HashMap<>();
        columns.forEach(c -> own.put(c.head().key(), c.head().width()));
        for (Column column : arrangement.columns()) {
            if (column.hidden()) {
                hidden.add(column.key());
            } else {
                hidden.remove(column.key());
            }
            if (own.getOrDefault(column.key(), column.width()) == column.width()) {
                resized.remove(column.key());
            } else {
                resized.put(column.key(), column.width());
            }
        }
        frozen = arrangement.frozen();
    }
}
