package ruralpost.sales.cube;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads all sales into columns, the newest first, and hands out a version after each stretch. */
final class CubeLoading {

    /** Ids of one stretch: small enough for the database to keep what it found in memory. */
    private static final int WINDOW = Chunk.ROWS;
    /** Windows until the first version, which is wanted soon. */
    private static final int FIRST = 2;
    /** Windows from one version to the next at most: the more, the less one reader waits for the other. */
    private static final int MOST = 16;

    private final SaleRowStore rows;
    private final long upTo;
    private final SellerPlaces places;
    private final BiConsumer<SalesCube, LoadProgress> published;
    private final Dictionaries dictionaries = new Dictionaries();

    /**
     * @param upTo      rows of later sets come with the next catch-up
     * @param published takes each version while it fills
     */
    CubeLoading(SaleRowStore rows, long upTo, SellerPlaces places, BiConsumer<SalesCube, LoadProgress> published) {
        this.rows = rows;
        this.upTo = upTo;
        this.places = places;
        this.published = published;
    }

    /** The complete version. */
    SalesCube run() {
        long all = rows.count();
        published.accept(SalesCube.empty(), new LoadProgress(0, all));
        List<SaleRowStore.Window> windows = new ArrayList<>(rows.windows(WINDOW));
        windows.sort(Comparator.comparingLong(SaleRowStore.Window::set).thenComparingLong(SaleRowStore.Window::from).reversed());
        List<Chunk> chunks = new ArrayList<>();
        long read = 0;
        int end;
        for (int i = 0; i < windows.size(); i = end) {
            end = Math.min(windows.size(), i + Math.clamp(i, FIRST, MOST));
            for (Chunk c : windows.subList(i, end).parallelStream().map(this::read).toList()) {
                read += c.count;
                if (c.count > 0) {
                    chunks.add(c);
                }
            }
            if (end < windows.size()) {
                published.accept(version(chunks, false), new LoadProgress(read, Math.max(read, all)));
            }
        }
        return version(CubeOrder.byDay(chunks), true);
    }

    private Chunk read(SaleRowStore.Window w) {
        Chunk c = new Chunk(Chunk.ROWS);
        RowFiller filler = new RowFiller(dictionaries);
        // the sum keeps the database from taking the index of sets, which would cost a look-up for each row
        rows.read("id between ? and ? and deleted_set = 0 and created_set + 0 <= ? order by id", List.of(w.from(), w.to(), upTo), r -> {
            filler.fill(c, c.count, r);
            c.count++;
        });
        c.seal();
        return c;
    }

    private SalesCube version(List<Chunk> chunks, boolean complete) {
        return new SalesCube(chunks.toArray(Chunk[]::new), dictionaries, places, upTo, complete);
    }
}
