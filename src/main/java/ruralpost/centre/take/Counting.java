package ruralpost.centre.take;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.item.Item;
import ruralpost.ledger.WriteTx;
import ruralpost.text.UserException;
import ruralpost.value.PersonalText;

/** Enters what is counted: typed, scanned or from a sheet. Everything that is refused changes nothing. */
public final class Counting {

    static final long MOST = 1_000_000_000L;

    private final Takes takes;
    private final TakeStore store;

    Counting(Takes takes) {
        this.takes = takes;
        this.store = takes.store();
    }

    /**
     * What one scan did.
     *
     * @param item  what was scanned
     * @param asset the piece; null for an item kept by quantity
     * @param total how many are counted of it now
     */
    public record Scanned(Item item, Asset asset, long total) {
    }

    /** A line as entered. @param asset null for items kept by quantity @param quantity null for "not counted" @param remark null to leave it as it is */
    public record Entry(Item item, Asset asset, Long quantity, String remark) {
    }

    /**
     * Sets the moment of counting, before anything is counted.
     *
     * @param set of the movements of that day those up to this change set belong before the counting; null for all of the day
     */
    public void moment(WriteTx tx, long takeCentreId, LocalDate day, Long set) {
        TakeCentre at = open(tx, takeCentreId);
        if (at.state() != CountState.COUNTING || !store.lines(tx, takeCentreId).isEmpty()) {
            throw UserException.of("take.begun", at.sheet());
        }
        requireOpen(at, day);
        store.save(tx, at.at(new Moment(day, set)));
    }

    /**
     * One scan of a tag, or of the code or name of an item: counts one more.
     *
     * @throws UserException nothing is called so, or the piece was counted already
     */
    public Scanned scan(WriteTx tx, long takeCentreId, String text) {
        String code = text.strip();
        TakeCentre at = typing(tx, takeCentreId);
        Optional<Asset> asset = takes.centres().assets().tagged(code);
        Item item = asset.isPresent() ? takes.items().item(asset.get().itemId()).orElseThrow() : called(code);
        TakeLine.Key key = new TakeLine.Key(item.stamp().id(), asset.map(a -> a.stamp().id()).orElse(null));
        TakeLine line = lines(tx, at).getOrDefault(key, TakeLine.of(at.id(), key));
        boolean again = at.state() == CountState.RECOUNT;
        Long before = again ? line.recounted() : line.counted();
        if (asset.isPresent() && before != null && before == 1) {
            throw UserException.of("take.twice", code);
        }
        long total = before == null ? 1 : before + 1;
        enter(tx, at, List.of(new Entry(item, asset.orElse(null), total, null)));
        return new Scanned(item, asset.orElse(null), total);
    }

    private Item called(String code) {
        Item item = code.isEmpty() ? null : takes.items().items().stream().filter(i -> i.isCalled(code)).findFirst().orElse(null);
        if (item == null) {
            throw UserException.of("take.unknown", code);
        }
        if (item.isAsset()) {
            throw UserException.of("take.tag", item.name());
        }
        return item;
    }

    /**
     * Enters counts of many lines, each in place of what was entered before.
     *
     * @throws UserException a number is below zero, a piece is counted more than once or at two centres, the counting is finished
     */
    public void enter(WriteTx tx, long takeCentreId, List<Entry> entries) {
        enter(tx, typing(tx, takeCentreId), entries);
    }

    private void enter(WriteTx tx, TakeCentre at, List<Entry> entries) {
        Map<TakeLine.Key, TakeLine> known = lines(tx, at);
        Map<Long, TakeCentre> foundAt = foundAt(tx, at, entries);
        List<TakeLine> changed = new ArrayList<>();
        for (Entry e : entries) {
            requireSound(e, foundAt);
            TakeLine.Key key = new TakeLine.Key(e.item().stamp().id(), e.asset() == null ? null : Long.valueOf(e.asset().stamp().id()));
            TakeLine before = known.getOrDefault(key, TakeLine.of(at.id(), key));
            TakeLine line = before.counted(e.quantity(), at.state() == CountState.RECOUNT);
            line = e.remark() == null ? line : line.because(line.reason(), e.remark());
            if (!line.equals(before)) {
                changed.add(line);
            }
        }
        store.save(tx, changed);
    }

    private Map<Long, TakeCentre> foundAt(WriteTx tx, TakeCentre at, List<Entry> entries) {
        Map<Long, TakeCentre> foundAt = new HashMap<>();
        if (entries.stream().anyMatch(e -> e.asset() != null)) {
            Map<Long, TakeCentre> centres = new HashMap<>();
            store.centres(tx, at.takeId()).forEach(c -> centres.put(c.id(), c));
            List<Long> pieces = entries.stream().filter(e -> e.asset() != null).map(e -> e.asset().stamp().id()).toList();
            store.found(tx, at.takeId(), pieces).stream().filter(l -> l.parentId() != at.id()).forEach(l -> foundAt.put(l.assetId(), centres.get(l.parentId())));
        }
        return foundAt;
    }

    private static void requireSound(Entry e, Map<Long, TakeCentre> foundAt) {
        if (e.quantity() != null && (e.quantity() < 0 || e.quantity() > MOST)) {
            throw UserException.of("take.quantity", e.item().name(), e.quantity());
        }
        if (e.item().isAsset() && e.asset() == null) {
            throw UserException.of("take.tag", e.item().name());
        }
        if (e.asset() != null && e.quantity() != null && e.quantity() > 1) {
            throw UserException.of("take.piece", e.asset().tag(), e.quantity());
        }
        if (e.asset() != null && e.quantity() != null && e.quantity() == 1 && foundAt.containsKey(e.asset().stamp().id())) {
            throw UserException.of("take.both", e.asset().tag(), foundAt.get(e.asset().stamp().id()).sheet());
        }
    }

    /** Notes everything that was not counted as not there. @return how many lines */
    public int absent(WriteTx tx, long takeCentreId) {
        TakeCentre at = typing(tx, takeCentreId);
        List<Entry> rest = takes.count(tx, takeCentreId, takes.reader()).notCounted().stream().map(r -> new Entry(r.item(), r.asset(), 0L, null)).toList();
        enter(tx, at, rest);
        return rest.size();
    }

    /**
     * Ends the blind counting at a centre: what the books say is shown from now on. Lines not counted stay so; nothing is posted for them.
     *
     * @throws UserException nobody is named, or nothing was counted
     */
    public void finish(WriteTx tx, long takeCentreId, String countedBy) {
        TakeCentre at = open(tx, takeCentreId);
        if (at.state() != CountState.COUNTING) {
            throw UserException.of("take.finished", at.sheet());
        }
        requireName(countedBy, "take.counter");
        Count count = takes.count(tx, takeCentreId, takes.reader());
        if (count.expected() > 0 && count.rows().stream().allMatch(r -> r.result() == null)) {
            throw UserException.of("take.nothing", at.sheet());
        }
        requireOpen(at, at.counted().day());
        store.save(tx, at.finished(countedBy.strip()));
    }

    /**
     * Ends the blind counting at all centres of a stock-take at which something is counted; those at which nothing is go on.
     *
     * @return how many were finished
     * @throws UserException nobody is named, or there is none
     */
    public int finishAll(WriteTx tx, long takeId, String countedBy) {
        Takes.requireOpen(takes.take(tx, takeId));
        requireName(countedBy, "take.counter");
        List<TakeCentre> ready = takes.counts(tx, takeId, takes.reader()).stream().filter(c -> c.at().state() == CountState.COUNTING)
            .filter(c -> c.rows().stream().anyMatch(r -> r.result() != null)).map(Count::at).toList();
        if (ready.isEmpty()) {
            throw UserException.of("take.nothing.counted");
        }
        Map<Long, Centre> centres = new HashMap<>();
        takes.centres().centres().centres().forEach(c -> centres.put(c.id(), c));
        ready.forEach(at -> {
            Takes.requireOpen(centres.get(at.centreId()), at.counted().day());
            store.save(tx, at.finished(countedBy.strip()));
        });
        return ready.size();
    }

    /** Begins the second counting at all centres where something differs that was counted once. @return at how many; others are left alone */
    public int recountAll(WriteTx tx, long takeId, LocalDate today) {
        Takes.requireOpen(takes.take(tx, takeId));
        List<TakeCentre> differing = takes.counts(tx, takeId, takes.reader()).stream().filter(c -> c.at().state() == CountState.COUNTED)
            .filter(c -> c.differences().stream().anyMatch(CountRow::toRecount)).map(Count::at).toList();
        if (differing.isEmpty()) {
            throw UserException.of("take.nothing.differs");
        }
        differing.forEach(at -> store.save(tx, at.again(new Moment(today.isBefore(at.counted().day()) ? at.counted().day() : today, tx.setId()))));
        return differing.size();
    }

    static void requireName(String name, String key) {
        if (name == null || name.isBlank()) {
            throw UserException.of(key);
        }
        if (PersonalText.problem(name) != null) {
            throw new UserException(PersonalText.problem(name));
        }
    }

    /** Begins the second counting of what differs; its moment is now. */
    public void recount(WriteTx tx, long takeCentreId, LocalDate today) {
        TakeCentre at = open(tx, takeCentreId);
        if (at.state() == CountState.COUNTING) {
            throw UserException.of("take.not.finished", at.sheet());
        }
        if (at.state() == CountState.COUNTED) {
            store.save(tx, at.again(new Moment(today.isBefore(at.counted().day()) ? at.counted().day() : today, tx.setId())));
        }
    }

    /** Says why a line differs, or of a piece that belongs elsewhere that it is only noted. @param reason null for none */
    public void explain(WriteTx tx, long takeCentreId, CountRow row, DifferenceReason reason, String remark) {
        TakeCentre at = open(tx, takeCentreId);
        requireExplainable(at, row);
        TakeLine line = lines(tx, at).getOrDefault(row.line().key(), row.line());
        store.save(tx, List.of(line.because(reason, remark)));
    }

    /** Gives several lines that differ the same reason; their remarks stay. */
    public void explain(WriteTx tx, long takeCentreId, List<CountRow> rows, DifferenceReason reason) {
        TakeCentre at = open(tx, takeCentreId);
        rows.forEach(r -> requireExplainable(at, r));
        Map<TakeLine.Key, TakeLine> known = lines(tx, at);
        store.save(tx, rows.stream().map(r -> known.getOrDefault(r.line().key(), r.line())).map(l -> l.because(reason, l.remark())).toList());
    }

    private static void requireExplainable(TakeCentre at, CountRow row) {
        if (at.state() == CountState.COUNTING && row.elsewhere() == null) {
            throw UserException.of("take.not.finished", at.sheet());
        }
    }

    private Map<TakeLine.Key, TakeLine> lines(WriteTx tx, TakeCentre at) {
        Map<TakeLine.Key, TakeLine> known = new HashMap<>();
        store.lines(tx, at.id()).forEach(l -> known.put(l.key(), l));
        return known;
    }

    private TakeCentre open(WriteTx tx, long takeCentreId) {
        TakeCentre at = takes.centre(tx, takeCentreId);
        Takes.requireOpen(takes.take(tx, at.takeId()));
        return at;
    }

    private TakeCentre typing(WriteTx tx, long takeCentreId) {
        TakeCentre at = open(tx, takeCentreId);
        if (at.state() == CountState.COUNTED) {
            throw UserException.of("take.finished", at.sheet());
        }
        requireOpen(at, at.counted().day());
        return at;
    }

    private void requireOpen(TakeCentre at, LocalDate day) {
        Takes.requireOpen(takes.centres().centres().centre(at.centreId()).orElse(null), day);
    }
}
