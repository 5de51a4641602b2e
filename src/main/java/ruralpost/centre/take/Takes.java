package ruralpost.centre.take;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.centre.Centre;
import ruralpost.centre.Centres;
import ruralpost.centre.CountDue;
import ruralpost.centre.stock.StockBook;
import ruralpost.importing.ImportTarget;
import ruralpost.importing.SheetImport;
import ruralpost.item.ItemStore;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.UserException;

/** Stock-takes: opened for centres, read, and ended. What is counted goes through {@link Counting}, what becomes of it through {@link Posted}. */
public final class Takes {

    /** What the ledger must know of their tables. */
    public static final List<LedgerTable> TABLES = TakeStore.TABLES;

    private final Centres centres;
    private final ItemStore items;
    private final TakeStore store;
    private final SheetImport sheets;

    /**
     * A stock-take with how far it has come.
     *
     * @param take    as stored
     * @param state   follows from its centres
     * @param centres by sheet number
     */
    public record Progress(StockTake take, TakeState state, List<TakeCentre> centres) {
    }

    /** Stock-takes of these centres and items. @param make makes the import of a target */
    public Takes(Ledger ledger, Centres centres, ItemStore items, Function<ImportTarget<?, ?>, SheetImport> make) {
        this.centres = centres;
        this.items = items;
        this.store = new TakeStore(ledger);
        this.sheets = make.apply(new CountTarget(ledger, this));
    }

    TakeStore store() {
        return store;
    }

    Centres centres() {
        return centres;
    }

    ItemStore items() {
        return items;
    }

    CountReader reader() {
        return new CountReader(centres, items);
    }

    /** The import of count sheets that come back. */
    public SheetImport sheets() {
        return sheets;
    }

    /** Entering counts. */
    public Counting counting() {
        return new Counting(this);
    }

    /** Approving, posting and taking back. */
    public Posted posted() {
        return new Posted(this);
    }

    /**
     * Opens a stock-take. Counting begins now: what is entered from now on does not belong before it.
     *
     * @return its id
     * @throws UserException no centre is named, one is closed on that day, or another stock-take of it is under way
     */
    public long open(WriteTx tx, String name, LocalDate day, Collection<Long> centreIds) {
        if (centreIds.isEmpty()) {
            throw UserException.of("take.no.centres");
        }
        Map<Long, Centre> known = new HashMap<>();
        centres.centres().centres().forEach(c -> known.put(c.id(), c));
        Map<Long, TakeCentre> busy = store.underway(tx).stream().collect(Collectors.toMap(TakeCentre::centreId, c -> c, (a, b) -> a));
        for (long id : centreIds) {
            requireOpen(known.get(id), day);
            if (busy.containsKey(id)) {
                throw UserException.of("take.underway", known.get(id).name(), busy.get(id).sheet());
            }
        }
        String number = store.freshNumber(tx, day.getYear());
        long id = store.save(tx, new StockTake(Stamp.NEW, number, name == null || name.isBlank() ? number : name, TakeState.OPEN, day, null, null, null));
        List<TakeCentre> fresh = new ArrayList<>();
        for (long centre : new java.util.LinkedHashSet<>(centreIds)) {
            fresh.add(new TakeCentre(Stamp.NEW, id, centre, number + "-%04d".formatted(fresh.size() + 1), CountState.COUNTING, new Moment(day, tx.setId()), null, null, null));
        }
        store.insertCentres(tx, fresh);
        return id;
    }

    static void requireOpen(Centre centre, LocalDate day) {
        if (centre == null) {
            throw UserException.of("take.gone");
        }
        if (!centre.openOn(day)) {
            throw UserException.of("take.closed", centre.name(), day.toString());
        }
    }

    /** Takes a centre off the list at which nothing was counted yet; the stock-take goes with its last one. */
    public void remove(WriteTx tx, long takeCentreId) {
        TakeCentre at = centre(tx, takeCentreId);
        StockTake take = take(tx, at.takeId());
        requireOpen(take);
        if (!store.lines(tx, takeCentreId).isEmpty()) {
            throw UserException.of("take.begun", at.sheet());
        }
        store.delete(tx, at);
        if (store.centres(tx, take.id()).isEmpty()) {
            store.delete(tx, take);
        }
    }

    static void requireOpen(StockTake take) {
        if (take.stored() != TakeState.OPEN) {
            throw UserException.of("take.fast", take.number(), take.stored().label());
        }
    }

    StockTake take(WriteTx tx, long id) {
        return store.take(tx, id).orElseThrow(() -> UserException.of("take.gone"));
    }

    TakeCentre centre(WriteTx tx, long id) {
        return store.centre(tx, id).orElseThrow(() -> UserException.of("take.gone"));
    }

    /** All stock-takes, the newest first. Not for the window's thread. */
    public List<Progress> all() {
        StockBook book = centres.balances().current();
        Map<Long, List<TakeCentre>> byTake = store.centres().stream().collect(Collectors.groupingBy(TakeCentre::takeId));
        return store.takes().stream().map(t -> {
            List<TakeCentre> of = byTake.getOrDefault(t.id(), List.of());
            return new Progress(t, CountReader.state(t, of, book), of);
        }).toList();
    }

    /** The count at one centre. Not for the window's thread. @throws UserException it is no longer there */
    public Count count(long takeCentreId) {
        return count(null, takeCentreId, reader());
    }

    Count count(WriteTx tx, long takeCentreId, CountReader reader) {
        TakeCentre at = centre(tx, takeCentreId);
        StockTake take = take(tx, at.takeId());
        List<TakeLine> lines = store.lines(tx, takeCentreId);
        Set<Long> found = store.found(tx, take.id(), lines.stream().map(TakeLine::assetId).filter(Objects::nonNull).toList()).stream()
            .filter(l -> l.parentId() != takeCentreId).map(TakeLine::assetId).collect(Collectors.toSet());
        return reader.count(take, reader.state(take, store.centres(tx, take.id())), at, lines, found);
    }

    /** The counts at all centres of a stock-take. Not for the window's thread. */
    public List<Count> counts(long takeId) {
        return counts(null, takeId, reader());
    }

    List<Count> counts(WriteTx tx, long takeId, CountReader reader) {
        StockTake take = take(tx, takeId);
        List<TakeCentre> all = store.centres(tx, takeId);
        TakeState state = reader.state(take, all);
        List<TakeLine> lines = store.linesOfTake(tx, takeId);
        Map<Long, List<TakeLine>> byCentre = lines.stream().collect(Collectors.groupingBy(TakeLine::parentId));
        Map<Long, Long> foundAt = new HashMap<>();
        lines.stream().filter(l -> l.assetId() != null && l.result() != null && l.result() > 0).forEach(l -> foundAt.put(l.assetId(), l.parentId()));
        return all.stream().map(at -> {
            Set<Long> found = foundAt.entrySet().stream().filter(e -> e.getValue() != at.id()).map(Map.Entry::getKey).collect(Collectors.toSet());
            return reader.count(take, state, at, byCentre.getOrDefault(at.id(), List.of()), found);
        }).toList();
    }

    /** How many lines are counted, by {@link TakeCentre}; those at which nothing is are absent. Not for the window's thread. */
    public Map<Long, Long> counted(long takeId) {
        return store.counted(takeId);
    }

    /** The centres that are open on a day and have no posted count in its school year, September to August. Not for the window's thread. */
    public List<Centre> overdue(LocalDate day) {
        Map<Long, LocalDate> last = centres.counts().lastCounted();
        return centres.centres().centres().stream().filter(c -> CountDue.of(c, last.get(c.id()), day).overdue(day) > 0).toList();
    }
}
