package ruralpost.centre.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruralpost.value.Period;

/**
 * All movements in memory, as of one change set; never changes. A balance is that at the end of a day; a day after the last movement
 * gives what there is now. For questions over many movements see {@link StockViews}.
 */
public final class StockBook {

    static final int[] NO_ROWS = {};

    final MoveColumns columns;
    final BookIndex index;
    /** By bucket the rows that the index does not cover, in the order in which they were entered. */
    final Map<Long, int[]> later;
    private final long set;

    StockBook(MoveColumns columns, BookIndex index, Map<Long, int[]> later, long set) {
        this.columns = columns;
        this.index = index;
        this.later = later;
        this.set = set;
    }

    /** A book of a ledger without movements. */
    public static StockBook empty() {
        return new StockBook(new MoveColumns(), BookIndex.EMPTY, Map.of(), 0);
    }

    /** The change set up to which it goes. */
    public long set() {
        return set;
    }

    /** How many movements it holds, counter-entries among them. */
    public int size() {
        return columns.size();
    }

    /** What a centre has of an item in a state at the end of a day. */
    public long balance(long centreId, long itemId, StockState state, LocalDate day) {
        return balance(bucket(centreId, itemId, state), (int) day.toEpochDay());
    }

    /** The balance of the first day from a day on that has fewer than that, with its day; null when no day falls short. */
    public Shortfall shortfall(long centreId, long itemId, StockState state, LocalDate from, long wanted) {
        return ends(centreId, itemId, state, from).filter(s -> s.there() < wanted).findFirst().orElse(null);
    }

    /** The least that there is at the end of a day or any later one: so much can leave on that day. */
    public long lowest(long centreId, long itemId, StockState state, LocalDate from) {
        return ends(centreId, itemId, state, from).mapToLong(Shortfall::there).min().orElseThrow();
    }

    /** That day and the later ones on which something moves, with their balances. */
    private Stream<Shortfall> ends(long centreId, long itemId, StockState state, LocalDate from) {
        long bucket = bucket(centreId, itemId, state);
        int first = (int) from.toEpochDay();
        return IntStream.concat(IntStream.of(first), IntStream.of(rows(bucket)).map(r -> columns.days[r]).filter(d -> d > first)).distinct().sorted()
            .mapToObj(d -> new Shortfall(LocalDate.ofEpochDay(d), balance(bucket, d)));
    }

    /** A day at whose end there is less than is wanted. */
    public record Shortfall(LocalDate on, long there) {
    }

    /** The same as the ledger said when {@code upToSet} was its newest change set, before later entries and counter-entries. */
    public long balance(long centreId, long itemId, StockState state, LocalDate day, long upToSet) {
        long bucket = bucket(centreId, itemId, state);
        int last = (int) day.toEpochDay();
        return IntStream.of(rows(bucket)).filter(r -> columns.days[r] <= last && columns.sets[r] <= upToSet)
            .mapToLong(r -> BookIndex.change(columns, r, bucket)).sum();
    }

    /** What a centre has of an item in all states but on its way: on the shelf, lent, under repair. */
    public long owned(long centreId, long itemId, LocalDate day) {
        return balance(centreId, itemId, StockState.SHELF, day) + balance(centreId, itemId, StockState.LOAN, day)
            + balance(centreId, itemId, StockState.REPAIR, day);
    }

    long balance(long bucket, int day) {
        long sum = index.balance(columns, index.find(bucket), day);
        for (int row : later.getOrDefault(bucket, NO_ROWS)) {
            sum += columns.days[row] <= day ? BookIndex.change(columns, row, bucket) : 0;
        }
        return sum;
    }

    private long bucket(long centreId, long itemId, StockState state) {
        int centre = columns.centres.of(centreId);
        int item = columns.items.of(itemId);
        return centre == 0 || item == 0 ? -1 : MoveColumns.bucket(centre, item, state.ordinal());
    }

    private int[] rows(long bucket) {
        int[] early = index.rows(index.find(bucket));
        int[] late = later.getOrDefault(bucket, NO_ROWS);
        int[] all = Arrays.copyOf(early, early.length + late.length);
        System.arraycopy(late, 0, all, early.length, late.length);
        return all;
    }

    /**
     * Balances of centres (rows) and items (columns) in one state at the end of a day.
     *
     * @return {@code [centre][item]} in the order asked for
     */
    public long[][] matrix(List<Long> centreIds, List<Long> itemIds, StockState state, LocalDate day) {
        return new StockViews(this).matrix(centreIds, itemIds, EnumSet.of(state), day);
    }

    /** The same of what they own: on the shelf, lent, under repair. */
    public long[][] ownedMatrix(List<Long> centreIds, List<Long> itemIds, LocalDate day) {
        return new StockViews(this).matrix(centreIds, itemIds, EnumSet.of(StockState.SHELF, StockState.LOAN, StockState.REPAIR), day);
    }

    /** All movements of an item at a centre, in the order of their days. */
    public List<BookMove> moves(long centreId, long itemId) {
        return distinct(IntStream.of(Arrays.stream(StockState.values()).flatMapToInt(s -> IntStream.of(rows(bucket(centreId, itemId, s)))).toArray()));
    }

    /** All movements at a centre, in the order of their days. */
    public List<BookMove> movesAt(long centreId) {
        return distinct(rowsAt(columns.centres.of(centreId)));
    }

    private IntStream rowsAt(int centre) {
        if (centre == 0) {
            return IntStream.empty();
        }
        int[] numbers = index.ofCentre(centre);
        IntStream early = IntStream.range(numbers[0], numbers[1]).flatMap(n -> IntStream.of(index.rows(n)));
        IntStream late = IntStream.range(index.size(), columns.size()).filter(r -> columns.from[r] == centre || columns.to[r] == centre);
        return IntStream.concat(early, late);
    }

    /** All movements of a piece, in the order of their days: its whole life. */
    public List<BookMove> movesOfAsset(long assetId) {
        int asset = columns.assets.of(assetId);
        return asset == 0 ? List.of() : distinct(all().filter(r -> columns.asset[r] == asset));
    }

    /** All movements of a document, in the order of their days. */
    public List<BookMove> movesOfDocument(long documentId) {
        int document = columns.documents.of(documentId);
        return document == 0 ? List.of() : distinct(all().filter(r -> columns.document[r] == document));
    }

    /** All movements that a filter takes, in the order of their days. */
    public List<BookMove> moves(Predicate<BookMove> filter) {
        return distinct(all()).stream().filter(filter).toList();
    }

    /** All movements into or out of a state, in the order of their days; the others are not looked at one by one. */
    public List<BookMove> moves(StockState state) {
        int s = state.ordinal();
        return distinct(all().filter(r -> columns.from[r] != 0 && columns.fromState[r] == s || columns.to[r] != 0 && columns.toState[r] == s));
    }

    private IntStream all() {
        return IntStream.range(0, columns.size());
    }

    private List<BookMove> distinct(IntStream rows) {
        return rows.distinct().mapToLong(r -> (long) columns.days[r] << 32 | r).sorted().mapToObj(k -> columns.move((int) k)).toList();
    }

    /** Shows all movements, counter-entries among them, in the order in which they were entered. */
    public void scan(MoveScan taker) {
        new StockViews(this).scan(taker);
    }

    /** Days of the first and the last movement; null without any. */
    public Period days() {
        return columns.size() == 0 ? null : Period.of(LocalDate.ofEpochDay(all().map(r -> columns.days[r]).min().orElseThrow()),
            LocalDate.ofEpochDay(all().map(r -> columns.days[r]).max().orElseThrow()));
    }

    /** The day of the last movement at a centre up to a day that is no counter-entry; null when there is none. */
    public LocalDate lastMoveAt(long centreId, LocalDate day) {
        int last = (int) day.toEpochDay();
        OptionalInt found = rowsAt(columns.centres.of(centreId)).filter(r -> !columns.counter(r) && columns.days[r] <= last).map(r -> columns.days[r]).max();
        return found.isPresent() ? LocalDate.ofEpochDay(found.getAsInt()) : null;
    }

    /** Where a piece is at the end of a day, or how it went. */
    public Whereabouts whereabouts(long assetId, LocalDate day) {
        return AssetSpots.of(movesOfAsset(assetId), day);
    }

    /** Where all pieces are at the end of a day that have ever moved, by id. */
    public Map<Long, Whereabouts> whereabouts(LocalDate day) {
        Map<Long, List<BookMove>> byAsset = new HashMap<>();
        distinct(all().filter(r -> columns.asset[r] != 0)).forEach(m -> byAsset.computeIfAbsent(m.assetId(), a -> new ArrayList<>()).add(m));
        Map<Long, Whereabouts> result = HashMap.newHashMap(byAsset.size());
        byAsset.forEach((asset, moves) -> result.put(asset, AssetSpots.of(moves, day)));
        return result;
    }

    /** All balances but those of 0 at the end of a day, source by source. */
    public List<Balance> balances(LocalDate day) {
        return new StockViews(this).balances(day);
    }

    /** What is on its way at the end of a day, document by document. @param documents those that answer others, and those they answer */
    public List<OpenTransit> openTransit(LocalDate day, Collection<StockDocument> documents) {
        return new StockViews(this).openTransit(day, documents);
    }

    /** Whether a document moved something and all of it was taken back. */
    public boolean takenBack(long documentId) {
        return takenBack().contains(documentId);
    }

    /** The documents whose movements were all taken back. */
    public Set<Long> takenBack() {
        long[] standing = new StockViews(this).standing();
        return IntStream.range(1, standing.length).filter(d -> standing[d] == 0).mapToObj(columns.documents::id).collect(Collectors.toSet());
    }
}
