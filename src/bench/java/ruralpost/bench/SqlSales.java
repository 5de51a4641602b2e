package ruralpost.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.value.Period;

/** The same sales in another database in memory, and the queries by which it answers what one dashboard asks. */
final class SqlSales implements AutoCloseable {

    private static final String TABLE = "create table sale (id bigint, day_from integer, day_to integer, product bigint, channel bigint, seller bigint,"
        + " buyer_kind integer, fen bigint, bound integer, mg bigint, orders integer)";
    private static final String SUMS = "count(*), count(fen), sum(fen), max(bound), count(mg), sum(mg), sum(orders), sum(case when day_from < %d then 1 else 0 end)";

    private final Connection connection;

    private SqlSales(Connection connection) {
        this.connection = connection;
    }

    static SqlSales duckDb(SalesCube cube) throws SQLException {
        Connection c = DriverManager.getConnection("jdbc:duckdb:");
        SqlSales sales = new SqlSales(c);
        sales.execute(TABLE);
        try (DuckDBAppender to = c.unwrap(DuckDBConnection.class).createAppender("main", "sale")) {
            for (int p = 0; p < cube.positions(); p++) {
                to.beginRow();
                to.append(cube.id(p));
                to.append(cube.from(p));
                to.append(cube.to(p));
                for (Dimension d : List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER)) {
                    Long id = (Long) cube.value(d, cube.code(d, p));
                    if (id == null) {
                        to.appendNull();
                    } else {
                        to.append(id.longValue());
                    }
                }
                to.append(cube.code(Dimension.BUYER_KIND, p));
                to.append(cube.fen(p));
                to.append(0);
                to.append(cube.milligrams(p));
                to.append(cube.orders(p));
                to.endRow();
            }
        }
        return sales;
    }

    static SqlSales sqlite(SalesCube cube) throws SQLException {
        Connection c = DriverManager.getConnection("jdbc:sqlite::memory:");
        SqlSales sales = new SqlSales(c);
        sales.execute(TABLE);
        c.setAutoCommit(false);
        try (PreparedStatement s = c.prepareStatement("insert into sale values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)")) {
            for (int p = 0; p < cube.positions(); p++) {
                s.setLong(1, cube.id(p));
                s.setInt(2, cube.from(p));
                s.setInt(3, cube.to(p));
                int i = 4;
                for (Dimension d : List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER)) {
                    Long id = (Long) cube.value(d, cube.code(d, p));
                    if (id == null) {
                        s.setNull(i++, Types.BIGINT);
                    } else {
                        s.setLong(i++, id);
                    }
                }
                s.setInt(7, cube.code(Dimension.BUYER_KIND, p));
                s.setLong(8, cube.fen(p));
                s.setLong(9, cube.milligrams(p));
                s.setInt(10, cube.orders(p));
                s.addBatch();
                if (p % 10_000 == 0) {
                    s.executeBatch();
                }
            }
            s.executeBatch();
        }
        c.commit();
        c.setAutoCommit(true);
        return sales;
    }

    private void execute(String sql) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(sql);
        }
    }

    /** Answers everything that the dashboard of this request shows. @return fen of the shown days, by the chosen filters */
    long board(BoardRequest request, SalesCube cube, Period base) throws SQLException {
        SalesFilter filter = request.filter();
        long total = rows(select(filter.in(request.shown()), cube, null, "day_to"), 3);
        for (Dimension d : List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER, Dimension.BUYER_KIND)) {
            rows(select(filter.in(request.shown()), cube, d, column(d)), 3);
            if (!filter.unfiltered()) {
                rows(select(SalesFilter.ALL.in(request.shown()), cube, null, column(d)), 3);
            }
        }
        rows(select(filter.in(base), cube, null, null), 2);
        rows(select(filter.in(filter.period().previousYear()), cube, null, "day_to"), 3);
        return total;
    }

    private static String column(Dimension d) {
        return d.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param own the dimension whose filter does not count; null for none. @param by what to group by; null for one row */
    private static String select(SalesFilter filter, SalesCube cube, Dimension own, String by) {
        long from = filter.period().from().toEpochDay();
        List<String> where = new ArrayList<>(List.of("day_to >= " + from, "day_to <= " + filter.period().to().toEpochDay()));
        for (Map.Entry<Dimension, Set<Object>> e : filter.chosen().entrySet()) {
            if (e.getKey() != own) {
                where.add(column(e.getKey()) + " in (" + String.join(",", e.getValue().stream().map(v -> v instanceof BuyerKind k
                    ? String.valueOf(cube.codeOf(e.getKey(), k)) : v.toString()).toList()) + ")");
            }
        }
        return "select " + (by == null ? "" : by + ", ") + SUMS.formatted(from) + " from sale where " + String.join(" and ", where)
            + (by == null ? "" : " group by " + by);
    }

    /** Reads all rows; adds up one column. */
    private long rows(String sql, int sumOf) throws SQLException {
        long sum = 0;
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(sql)) {
            int n = r.getMetaData().getColumnCount();
            while (r.next()) {
                for (int i = 1; i <= n; i++) {
                    r.getLong(i);
                }
                sum += r.getLong(sumOf + 1);
            }
        }
        return sum;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
