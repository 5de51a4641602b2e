package ruralpost.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import ruralpost.store.LedgerFiles;

/** The same file by plain JDBC, without ledger, checks and log, but as durable: what the write door is measured against. */
final class Plain implements AutoCloseable {

    private static final String INSERT = "insert into sale (id, created_set, changed_set, deleted_set, day_from, day_to, doc_number, product_id, channel_id,"
        + " seller_place_id, buyer_kind, buyer_name, campaign_name, quantity_milli, unit_code, unit_price, amount_fen, amount_bound, orders, refund, remark)"
        + " values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'exact', ?, ?, ?)";

    private final Connection connection;
    private final PreparedStatement insert;
    private final long set;
    private long nextId;

    /** Opens a closed ledger's file. */
    Plain(Path ledger) throws SQLException {
        String base = new LedgerFiles(ledger).database().toAbsolutePath().toString().replace(".mv.db", "");
        connection = DriverManager.getConnection("jdbc:h2:file:" + base + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;OPTIMIZE_REUSE_RESULTS=0",
            "sa", "");
        connection.setAutoCommit(false);
        insert = connection.prepareStatement(INSERT);
        set = number("select coalesce(max(id), 0) + 1 from change_set");
        nextId = number("select coalesce(max(id), 1000000) + 1000000 from sale");
    }

    Connection connection() {
        return connection;
    }

    long number(String sql) throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(sql);
        }
    }

    /** Binds a sale; {@code add} or {@code saveNow} stores it. */
    void bind(Invented.Row r, long product, Long channel, Long seller) throws SQLException {
        int i = 1;
        insert.setLong(i++, nextId++);
        insert.setLong(i++, set);
        insert.setLong(i++, set);
        insert.setDate(i++, Date.valueOf(r.day()));
        insert.setDate(i++, Date.valueOf(r.day()));
        insert.setString(i++, r.doc());
        insert.setLong(i++, product);
        setLong(i++, channel);
        setLong(i++, seller);
        insert.setString(i++, r.buyerKind() == null ? null : r.buyerKind().code());
        insert.setString(i++, r.buyer());
        insert.setString(i++, r.campaign());
        insert.setLong(i++, r.quantity().movePointRight(3).longValue());
        insert.setString(i++, r.unit().code());
        insert.setBigDecimal(i++, r.price());
        insert.setLong(i++, r.fen());
        insert.setInt(i++, r.orders());
        insert.setBoolean(i++, r.refund());
        insert.setString(i, r.remark());
    }

    private void setLong(int i, Long value) throws SQLException {
        if (value == null) {
            insert.setNull(i, Types.BIGINT);
        } else {
            insert.setLong(i, value);
        }
    }

    void add() throws SQLException {
        insert.addBatch();
    }

    void flush() throws SQLException {
        insert.executeBatch();
    }

    void saveNow() throws SQLException {
        insert.executeUpdate();
        commit();
    }

    /** Durable when this returns. */
    void commit() throws SQLException {
        connection.commit();
        execute("CHECKPOINT SYNC");
    }

    @Override
    public void close() throws SQLException {
        execute("SHUTDOWN");
    }
}
