package ruralpost.centre.stock;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.ledger.Ledger;
import ruralpost.store.StoreException;

/** Loads the movements into memory and catches them up, by change set number, when the ledger has moved. */
public final class StockBookStore {

    /** So many movements stand beside the index before it is made anew. */
    private static final int LATER = 20_000;
    private static final String COLUMNS = "select id, created_set, stock_document_id, move_kind, moved_on, item_id, asset_id, from_centre_id, from_state, "
        + "to_centre_id, to_state, quantity, funding_id, value_fen, original_id from stock_move where ";
    private static final String NEWER = "created_set > ? and created_set <= ? order by created_set, id";
    /** Along the primary key, without sorting; an expression, so that the index of created_set is not taken. */
    private static final String ALL = "created_set + 0 > ? and created_set + 0 <= ? order by id";
    private static final Map<String, MoveKind> KINDS = Arrays.stream(MoveKind.values()).collect(Collectors.toMap(MoveKind::code, k -> k));
    private static final Map<String, StockState> STATES = Arrays.stream(StockState.values()).collect(Collectors.toMap(StockState::code, s -> s));

    private final Ledger ledger;
    private final int later;
    private volatile StockBook current = StockBook.empty();

    /** @param ledger where the movements are kept */
    public StockBookStore(Ledger ledger) {
        this(ledger, LATER);
    }

    /** @param later how many movements may stand beside the index */
    StockBookStore(Ledger ledger, int later) {
        this.ledger = ledger;
        this.later = later;
    }

    /** The newest version that is loaded, possibly behind the ledger; never blocks. */
    public StockBook loaded() {
        return current;
    }

    /** A version that holds all sets committed before this call. May read the ledger; not for the window's thread. */
    public StockBook current() {
        StockBook known = current;
        return known.set() == ledger.lastSet() ? known : catchUp();
    }

    private synchronized StockBook catchUp() {
        StockBook known = current;
        long upTo = ledger.lastSet();
        if (known.set() < upTo) {
            MoveColumns columns = new MoveColumns(known.columns);
            ledger.read(ctx -> ctx.connectionResult(c -> {
                try (PreparedStatement ps = c.prepareStatement(COLUMNS + (known.set() == 0 ? ALL : NEWER))) {
                    ps.setFetchSize(4096);
                    ps.setLong(1, known.set());
                    ps.setLong(2, upTo);
                    try (ResultSet r = ps.executeQuery()) {
                        while (r.next()) {
                            add(columns, r);
                        }
                    }
                } catch (SQLException e) {
                    throw new StoreException(e);
                }
                return null;
            }));
            current = columns.size() - known.index.size() > later ? new StockBook(columns, new BookIndex(columns), Map.of(), upTo)
                : new StockBook(columns, known.index, later(known, columns), upTo);
        }
        return current;
    }

    private static void add(MoveColumns columns, ResultSet r) throws SQLException {
        columns.add(r.getLong(1), r.getLong(2), r.getLong(3), KINDS.get(r.getString(4)), (int) r.getObject(5, java.time.LocalDate.class).toEpochDay(),
            r.getLong(6), r.getLong(7), r.getLong(8), state(r.getString(9)), r.getLong(10), state(r.getString(11)), r.getLong(12),
            r.getLong(13), r.getLong(14), r.getObject(15) != null);
    }

    private static StockState state(String code) {
        return code == null ? null : STATES.get(code);
    }

    private static Map<Long, int[]> later(StockBook known, MoveColumns columns) {
        if (columns.size() == known.size()) {
            return known.later;
        }
        Map<Long, int[]> later = new HashMap<>(known.later);
        for (int row = known.size(); row < columns.size(); row++) {
            append(later, columns.fromBucket(row), row);
            append(later, columns.toBucket(row), row);
        }
        return later;
    }

    private static void append(Map<Long, int[]> later, long bucket, int row) {
        if (bucket >= 0) {
            later.merge(bucket, new int[] {row}, (a, b) -> {
                int[] both = Arrays.copyOf(a, a.length + 1);
                both[a.length] = b[0];
                return both;
            });
        }
    }
}
