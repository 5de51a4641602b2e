package ruralpost.sales.cube;

import java.time.LocalDate;
import ruralpost.sales.BuyerKind;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/**
 * One immutable version of all live sales as columns. A row is addressed by its position, which holds for this version only; its id
 * holds for ever. Deleted rows keep their position until the columns are loaded anew, and {@link #live(int)} tells them.
 */
public final class SalesCube {

    private static final Bound[] BOUNDS = Bound.values();

    final Chunk[] chunks;
    final Dictionaries dictionaries;
    final SellerPlaces places;
    private final int[] townships;
    private final int[] villages;
    private final int[] codes;
    private final long set;
    private final boolean complete;
    private final int rows;
    private final int liveRows;
    private final int firstDay;
    private final int lastDay;

    /** @param complete whether all rows up to {@code set} are in */
    SalesCube(Chunk[] chunks, Dictionaries dictionaries, SellerPlaces places, long set, boolean complete) {
        this.chunks = chunks;
        this.dictionaries = dictionaries;
        this.places = places;
        this.townships = dictionaries.ofSellers(Dimension.TOWNSHIP, places);
        this.villages = dictionaries.ofSellers(Dimension.VILLAGE, places);
        this.codes = dictionaries.sizes();
        this.set = set;
        this.complete = complete;
        int live = 0;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Chunk c : chunks) {
            live += c.live;
            if (c.live > 0) {
                first = Math.min(first, c.minTo);
                last = Math.max(last, c.maxTo);
            }
        }
        // a chunk in the middle that is not full yet has free places, which are as good as deleted rows
        this.rows = chunks.length == 0 ? 0 : (chunks.length - 1) * Chunk.ROWS + chunks[chunks.length - 1].count;
        this.liveRows = live;
        this.firstDay = first;
        this.lastDay = last;
    }

    /** An empty version, before anything is loaded. */
    public static SalesCube empty() {
        return new SalesCube(new Chunk[0], new Dictionaries(), SellerPlaces.NONE, -1, false);
    }

    /** The change set up to which this version holds the ledger. */
    public long set() {
        return set;
    }

    /** Whether all sales up to {@link #set()} are in; while it is being loaded a version holds the newest ones only. */
    public boolean complete() {
        return complete;
    }

    /** Positions in use; some may be of deleted rows. */
    public int positions() {
        return rows;
    }

    /** First day on which a live sale counts, as days since 1970-01-01; meaningless when there is none. */
    public int firstDay() {
        return firstDay;
    }

    /** Last day on which a live sale counts; meaningless when there is none. */
    public int lastDay() {
        return lastDay;
    }

    /** Live sales. */
    public int size() {
        return liveRows;
    }

    private Chunk chunk(int position) {
        return chunks[position / Chunk.ROWS];
    }

    private static int row(int position) {
        return position % Chunk.ROWS;
    }

    /** Whether the row at this position is live. */
    public boolean live(int position) {
        return chunk(position).has(row(position), Chunk.LIVE);
    }

    /** Row id. */
    public long id(int position) {
        return chunk(position).id[row(position)];
    }

    /** First day, as days since 1970-01-01. */
    public int from(int position) {
        return chunk(position).from[row(position)];
    }

    /** Last day, as days since 1970-01-01; the day on which the sale counts. */
    public int to(int position) {
        return chunk(position).to[row(position)];
    }

    /** The last day. */
    public LocalDate countsOn(int position) {
        return LocalDate.ofEpochDay(to(position));
    }

    /** Code of the row's value in a dimension; 0 when not stated. */
    public int code(Dimension dimension, int position) {
        return code(chunk(position), row(position), dimension);
    }

    int code(Chunk c, int row, Dimension dimension) {
        return switch (dimension) {
            case BUYER_KIND -> c.buyerKind[row];
            case TOWNSHIP, VILLAGE -> ofSeller(dimension)[c.seller[row]];
            default -> column(c, dimension)[row];
        };
    }

    /** Codes of the sellers' townships or villages by the sellers' codes. */
    int[] ofSeller(Dimension dimension) {
        return dimension == Dimension.TOWNSHIP ? townships : villages;
    }

    static int[] column(Chunk c, Dimension dimension) {
        return switch (dimension) {
            case PRODUCT -> c.product;
            case CHANNEL -> c.channel;
            case SELLER -> c.seller;
            case BUYER -> c.buyer;
            case CAMPAIGN -> c.campaign;
            case CONTRACT -> c.contract;
            case BUYER_KIND, TOWNSHIP, VILLAGE -> throw new IllegalArgumentException("No column of its own: " + dimension);
        };
    }

    /** The value of a code: a row id (Long), a name (String), a {@link BuyerKind}; null for 0. */
    public Object value(Dimension dimension, int code) {
        return switch (dimension) {
            case BUYER_KIND -> code == 0 ? null : BuyerKind.values()[code - 1];
            default -> dictionaries.of(dimension).value(code);
        };
    }

    /** The code of a value; -1 when no row has it, 0 for null. */
    @SuppressWarnings("unchecked")
    public int codeOf(Dimension dimension, Object value) {
        if (dimension == Dimension.BUYER_KIND) {
            return value == null ? 0 : ((BuyerKind) value).ordinal() + 1;
        }
        return ((Dictionary<Object>) dictionaries.of(dimension)).codeOf(value);
    }

    /** One more than the highest code that this version has in a dimension. */
    public int codes(Dimension dimension) {
        return codes[dimension.ordinal()];
    }

    /** The amount; null when not stated. */
    public Amount amount(int position) {
        Chunk c = chunk(position);
        int r = row(position);
        return c.has(r, Chunk.HAS_AMOUNT) ? new Amount(Money.ofFen(c.fen[r]), bound(position)) : null;
    }

    /** The amount in fen; 0 when not stated. */
    public long fen(int position) {
        return chunk(position).fen[row(position)];
    }

    /** The quantity; null when not stated. */
    public Quantity quantity(int position) {
        Chunk c = chunk(position);
        int r = row(position);
        return c.has(r, Chunk.HAS_QUANTITY) ? new Quantity(c.milli[r], Units.all().get(c.unit[r])) : null;
    }

    /** Milligrams where the quantity is a weight, else 0. */
    public long milligrams(int position) {
        return chunk(position).mg[row(position)];
    }

    /** Thousandths of the unit, 0 when not stated. */
    public long milli(int position) {
        return chunk(position).milli[row(position)];
    }

    /** Orders; 0 when not stated. */
    public int orders(int position) {
        return chunk(position).orders[row(position)];
    }

    /** How firmly the amount is stated; exact when none is. */
    public Bound bound(int position) {
        return BOUNDS[chunk(position).bound[row(position)]];
    }

    /** Whether an amount is stated. */
    public boolean hasAmount(int position) {
        return chunk(position).has(row(position), Chunk.HAS_AMOUNT);
    }

    /** Whether a quantity is stated. */
    public boolean hasQuantity(int position) {
        return chunk(position).has(row(position), Chunk.HAS_QUANTITY);
    }

    /** Whether a quantity is stated that is a weight. */
    public boolean weighs(int position) {
        return chunk(position).has(row(position), Chunk.WEIGHT);
    }

    /** Whether a number of orders is stated. */
    public boolean hasOrders(int position) {
        return chunk(position).has(row(position), Chunk.HAS_ORDERS);
    }

    /** Whether the row takes back an earlier sale. */
    public boolean refund(int position) {
        return chunk(position).has(row(position), Chunk.REFUND);
    }

    /** Whether the amount is quantity times unit price. */
    public boolean computed(int position) {
        return chunk(position).has(row(position), Chunk.COMPUTED);
    }

    /** Place of the quantity's unit among all units; 0 also when no quantity is stated. */
    public int unit(int position) {
        return chunk(position).unit[row(position)];
    }

    /** The set that last touched the row. */
    public int changed(int position) {
        return chunk(position).changed[row(position)];
    }

    /** The position of a row id; -1 when this version does not hold it. */
    public int positionOf(long id) {
        for (int i = 0; i < chunks.length; i++) {
            int r = chunks[i].find(id);
            if (r >= 0) {
                return i * Chunk.ROWS + r;
            }
        }
        return -1;
    }
}
