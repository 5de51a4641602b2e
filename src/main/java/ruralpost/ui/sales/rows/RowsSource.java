package ruralpost.ui.sales.rows;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import ruralpost.sales.cube.Dimension;
import ruralpost.ui.table.PagedRows;
import ruralpost.ui.table.RowSource;
import ruralpost.ui.task.Tasks;

/** The rows of the table: places in an order over the columns in memory, fetched by id page by page. */
final class RowsSource implements RowSource<SaleLine> {

    private final Tasks tasks;
    private final SaleLines lines;
    private final PagedRows<SaleLine> pages;
    private volatile RowsState state;

    RowsSource(Tasks tasks, SaleLines lines, BiConsumer<String, Boolean> order) {
        this.tasks = tasks;
        this.lines = lines;
        this.pages = new PagedRows<>(tasks, this::fetch, order);
    }

    /** Shows other rows. */
    void show(RowsState now) {
        state = now;
        pages.reset(now.order().length);
    }

    /** Row ids at these places, in order. */
    long[] ids(BitSet rows) {
        RowsState now = state;
        return now == null ? new long[0] : rows.stream().filter(r -> r < now.order().length).mapToLong(now::id).toArray();
    }

    /** Gives what the rows at these places say in a dimension, each value once. From the columns in memory: there may be a million rows. */
    void values(Dimension dimension, BitSet rows, Consumer<Set<Object>> taker) {
        RowsState now = state;
        if (now != null) {
            tasks.run(p -> values(now, dimension, rows)).onSuccess(taker);
        }
    }

    private static Set<Object> values(RowsState now, Dimension dimension, BitSet rows) {
        BitSet seen = new BitSet();
        Set<Object> values = new LinkedHashSet<>();
        for (int row = rows.nextSetBit(0); row >= 0 && row < now.order().length; row = rows.nextSetBit(row + 1)) {
            int code = now.cube().code(dimension, now.order()[row]);
            if (!seen.get(code)) {
                seen.set(code);
                values.add(now.cube().value(dimension, code));
            }
        }
        return values;
    }

    private List<SaleLine> fetch(int[] places) {
        RowsState now = state;
        long[] ids = new long[places.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = places[i] < now.order().length ? now.id(places[i]) : 0;
        }
        return lines.of(ids);
    }

    @Override
    public int size() {
        return pages.size();
    }

    @Override
    public SaleLine row(int index) {
        return pages.row(index);
    }

    @Override
    public int version() {
        return pages.version();
    }

    @Override
    public void sort(String columnKey, boolean ascending) {
        pages.sort(columnKey, ascending);
    }

    @Override
    public void onChange(Runnable changed) {
        pages.onChange(changed);
    }

    /** The ids are taken at once: by the time that the rows are read, others may stand at these places. */
    @Override
    public void fetch(BitSet rows, Consumer<List<SaleLine>> taker) {
        long[] ids = ids(rows);
        tasks.run(p -> lines.of(ids).stream().filter(Objects::nonNull).toList()).onSuccess(taker);
    }
}
