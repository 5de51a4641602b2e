package ruralpost.sales.cube;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Changes;
import ruralpost.ledger.InsertedRows;
import ruralpost.ledger.Ledger;
import ruralpost.place.PlaceStore;
import ruralpost.store.tables.Tables;

/**
 * Loads the columns of all sales and catches them up, by change set number, when the ledger has moved. While the first load runs,
 * versions with the newest sales are there already. What was loaded is kept in a file for the next start.
 */
public final class SalesCubeStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SalesCubeStore.class);
    private static final int IDS_AT_ONCE = 500;
    /** Fewer rows are read faster than they are worth keeping. */
    private static final int WORTH_KEEPING = 20_000;

    private final Ledger ledger;
    private final PlaceStore places;
    private final SaleRowStore rows;
    private final ColumnFile file;
    private final int worthKeeping;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile SalesCube current = SalesCube.empty();
    private volatile LoadProgress progress;
    private volatile long keptSet = -1;
    private CompletableFuture<Void> keeping = CompletableFuture.completedFuture(null);

    /**
     * @param ledger where the sales are kept
     * @param places where the sellers lie; read anew when places have changed
     */
    public SalesCubeStore(Ledger ledger, PlaceStore places) {
        this(ledger, places, null);
    }

    /** @param file where the columns are kept between starts; null for not at all */
    public SalesCubeStore(Ledger ledger, PlaceStore places, Path file) {
        this(ledger, places, file, WORTH_KEEPING);
    }

    SalesCubeStore(Ledger ledger, PlaceStore places, Path file, int worthKeeping) {
        this.ledger = ledger;
        this.places = places;
        this.rows = new SaleRowStore(ledger);
        this.file = file == null ? null : new ColumnFile(file);
        this.worthKeeping = worthKeeping;
    }

    /** The newest version that is loaded, possibly behind the ledger or not complete; never blocks. */
    public SalesCube loaded() {
        return current;
    }

    /**
     * What a dashboard shows: while the first load runs elsewhere, the newest sales as far as they are in, at once; afterwards the same
     * as {@link #current()}. Somebody must have called that to begin the load. Not for the window's thread.
     */
    public SalesCube newest() {
        SalesCube known = current;
        return known.complete() ? current() : known;
    }

    /** A complete version that holds all sets committed before this call. May read the ledger; not for the window's thread. */
    public SalesCube current() {
        SalesCube known = current;
        return known.complete() && known.set() == ledger.lastSet() ? known : catchUp();
    }

    /** How far the first load is; null when none runs. */
    public LoadProgress progress() {
        return progress;
    }

    /** Called on the loading thread for each version of the first load, the complete one last; also when it failed, an empty one being there then. */
    public void onLoaded(Runnable listener) {
        listeners.add(listener);
    }

    private synchronized SalesCube catchUp() {
        boolean first = !current.complete();
        if (first) {
            current = firstVersion();
        }
        if (current.set() < ledger.lastSet()) {
            Changes changes = ledger.changesSince(Tables.SALE, current.set());
            SellerPlaces lie = ledger.changesSince(Tables.PLACE, current.set()).none() ? current.places : SellerPlaces.of(places.places());
            current = apply(changes, lie);
        }
        if (first) {
            listeners.forEach(Runnable::run);
        }
        return current;
    }

    private SalesCube firstVersion() {
        SalesCube kept = file == null ? null : kept();
        if (kept != null) {
            return kept;
        }
        try {
            SalesCube cube = new CubeLoading(rows, ledger.lastSet(), SellerPlaces.of(places.places()), this::publish).run();
            keeping = CompletableFuture.runAsync(() -> keep(cube)).exceptionally(e -> {
                LOG.info("The columns were not kept", e);
                return null;
            });
            return cube;
        } catch (RuntimeException e) {
            current = SalesCube.empty();
            progress = null;
            listeners.forEach(Runnable::run);
            throw e;
        } finally {
            progress = null;
        }
    }

    private void publish(SalesCube part, LoadProgress how) {
        progress = how;
        current = part;
        listeners.forEach(Runnable::run);
    }

    /** The columns of the last time, possibly behind; null when there are none or they are of another history. */
    private SalesCube kept() {
        ColumnFile.Kept kept = file.read();
        if (kept == null) {
            return null;
        }
        if (kept.state().set() > ledger.lastSet() || !kept.state().equals(state(kept.state().set()))) {
            file.discard("of another ledger or another history");
            return null;
        }
        if (erasedSince(kept.state().set())) {
            // the program ended between an erasure and what it does to columns
            file.discard("they hold what was erased");
            return null;
        }
        List<Chunk> chunks = CubeOrder.isWorthwhile(kept.chunks()) ? CubeOrder.byDay(kept.chunks()) : kept.chunks();
        // a new order is kept, too, lest every start put it right again
        keptSet = chunks == kept.chunks() ? kept.state().set() : -1;
        return new SalesCube(chunks.toArray(Chunk[]::new), kept.dictionaries(), SellerPlaces.of(places.places()), kept.state().set(), true);
    }

    private boolean erasedSince(long set) {
        return ledger.read(ctx -> ctx.fetchExists(Tables.CHANGE_SET, Tables.CHANGE_SET.ID.gt(set), Tables.CHANGE_SET.KIND.eq(ChangeKind.ERASURE.code())));
    }

    private ColumnFile.State state(long set) {
        List<ChangeSet> found = ledger.history(set + 1, 1);
        return found.isEmpty() || found.getFirst().id() != set ? null : new ColumnFile.State(ledger.info().ledgerId(), set, found.getFirst().globalId());
    }

    /** Beside whatever reads and catches up. */
    private void keep(SalesCube cube) {
        synchronized (listeners) {
            ColumnFile.State state = file != null && cube.complete() && cube.size() >= worthKeeping && cube.set() != keptSet ? state(cube.set()) : null;
            if (state != null) {
                file.write(cube, state);
                keptSet = cube.set();
            }
        }
    }

    private SalesCube apply(Changes changes, SellerPlaces lie) {
        CubeBuilding building = new CubeBuilding(current);
        for (InsertedRows in : changes.created()) {
            rows.read("id between ? and ? and created_set = ? and deleted_set = 0 order by id", List.of(in.firstId(), in.lastId(), in.set()), building::append);
        }
        for (InsertedRows in : changes.rangesOf()) {
            rows.read("id between ? and ? and created_set = ?", List.of(in.firstId(), in.lastId(), in.set()), building::replace);
        }
        for (int i = 0; i < changes.touched().size(); i += IDS_AT_ONCE) {
            List<Long> ids = changes.touched().subList(i, Math.min(changes.touched().size(), i + IDS_AT_ONCE));
            rows.read("id in (" + String.join(",", Collections.nCopies(ids.size(), "?")) + ")", ids, building::replace);
        }
        return building.publish(lie, changes.upTo(), true);
    }

    /** Throws away everything that was loaded or kept, because it holds what is to be forgotten, and loads it anew. Not for the window's thread. */
    public void forget() {
        synchronized (this) {
            keeping.join();
            if (file != null) {
                file.discard("they hold what was erased");
            }
            keptSet = -1;
            current = SalesCube.empty();
        }
        current();
    }

    /** Keeps the columns for the next start. The ledger must still be open; a load under way is not waited for. */
    @Override
    public void close() {
        if (progress == null) {
            keeping.join();
            keep(current);
        }
    }
}
