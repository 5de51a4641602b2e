package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import ruralpost.ui.task.Tasks;

/**
 * Rows that are fetched page by page as they come into view. Pages out of sight are forgotten; an answer for an order or number of rows
 * that is no longer shown is dropped.
 */
public final class PagedRows<R> implements RowSource<R> {

    private static final int PAGE = 100;
    private static final int KEPT = 50;
    private static final int AT_A_TIME = 2;

    /** Fetches rows by their places; called off the JavaFX thread. */
    @FunctionalInterface
    public interface Fetch<R> {
        /** The rows at these places in the order now shown; as many as asked for. */
        List<R> rows(int[] places);
    }

    private final Tasks tasks;
    private final Fetch<R> fetch;
    private final BiConsumer<String, Boolean> order;
    private final Map<Integer, List<R>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<R>> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Integer> asked = new HashSet<>();
    private final java.util.ArrayDeque<Integer> wanted = new java.util.ArrayDeque<>();
    private Runnable changed = () -> { };
    private int size;
    private int version;

    /** @param order takes the wish for another order; whoever takes it calls {@link #reset} when the order has changed */
    public PagedRows(Tasks tasks, Fetch<R> fetch, BiConsumer<String, Boolean> order) {
        this.tasks = tasks;
        this.fetch = fetch;
        this.order = order;
    }

    /** Forgets all rows: their number or order is another now. */
    public void reset(int newSize) {
        size = newSize;
        version++;
        pages.clear();
        asked.clear();
        wanted.clear();
        changed.run();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public R row(int index) {
        List<R> page = pages.get(index / PAGE);
        if (page != null) {
            return index % PAGE < page.size() ? page.get(index % PAGE) : null;
        }
        want(index / PAGE);
        return null;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void sort(String columnKey, boolean ascending) {
        order.accept(columnKey, ascending);
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void fetch(BitSet rows, Consumer<List<R>> taker) {
        int[] places = rows.stream().toArray();
        tasks.run(progress -> fetch.rows(places)).onSuccess(taker);
    }

    /** The page wished for last is fetched first: while someone drags the scroll bar, the pages passed on the way do not matter. */
    private void want(int page) {
        if (!asked.contains(page)) {
            wanted.remove(page);
            wanted.addFirst(page);
            next();
        }
    }

    private void next() {
        if (wanted.isEmpty() || asked.size() >= AT_A_TIME) {
            return;
        }
        int page = wanted.removeFirst();
        while (wanted.size() > AT_A_TIME) {
            wanted.removeLast();
        }
        asked.add(page);
        int asOf = version;
        int from = page * PAGE;
        int[] places = new int[Math.min(PAGE, size - from)];
        for (int i = 0; i < places.length; i++) {
            places[i] = from + i;
        }
        tasks.run(progress -> new ArrayList<>(fetch.rows(places))).onSuccess(rows -> {
            if (asOf == version) {
                pages.put(page, rows);
                changed.run();
            }
        }).andFinally(() -> {
            if (asOf == version) {
                asked.remove(page);
                next();
            }
        });
    }
}
