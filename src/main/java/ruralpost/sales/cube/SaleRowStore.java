package ruralpost.sales.cube;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ruralpost.ledger.Ledger;
import ruralpost.store.StoreException;

/** Reads stored sales by plain JDBC: a million rows pass here, and records would cost more than the reading. */
final class SaleRowStore {

    private final Ledger ledger;

    SaleRowStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is done with the row at hand. */
    interface Use {
        void use(ResultSet r) throws SQLException;
    }

    /** A stretch of row ids. @param set the set that inserted its first row */
    record Window(long from, long to, long set) {
    }

    /** Rows by a condition. */
    void read(String where, List<Long> values, Use use) {
        query("select " + RowFiller.COLUMNS + " from sale where " + where, values, use);
    }

    /** How many rows are stored, deleted ones too. */
    long count() {
        long[] found = new long[1];
        query("select count(*) from sale", List.of(), r -> found[0] = r.getLong(1));
        return found[0];
    }

    /** Stretches of at most so many ids that hold all rows, in the order of the ids. */
    List<Window> windows(int size) {
        List<Window> windows = new ArrayList<>();
        long from = Long.MIN_VALUE;
        while (true) {
            Window[] next = new Window[1];
            query("select id, created_set from sale where id >= ? order by id limit 1", List.of(from),
                r -> next[0] = new Window(r.getLong(1), r.getLong(1) + size - 1, r.getLong(2)));
            if (next[0] == null) {
                return windows;
            }
            windows.add(next[0]);
            from = next[0].to() + 1;
        }
    }

    private void query(String sql, List<Long> values, Use use) {
        ledger.read(ctx -> ctx.connectionResult(c -> {
            stream(c, sql, values, use);
            return null;
        }));
    }

    private static void stream(Connection c, String sql, List<Long> values, Use use) {
        try (PreparedStatement ps = c.prepareStatement(sql)) {
            ps.setFetchSize(4096);
            for (int i = 0; i < values.size(); i++) {
                ps.setLong(i + 1, values.get(i));
            }
            try (ResultSet r = ps.executeQuery()) {
                while (r.next()) {
                    use.use(r);
                }
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
