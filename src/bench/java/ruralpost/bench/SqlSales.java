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
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.value.Period;

/** The same sales in another database in memory, and the queries by which it answers what one dashboard asks. */
final class SqlSales implements AutoCloseable {

    private static final List<Dimension> IDS = List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER, Dimension.TOWNSHIP, Dimension.VILLAGE,
        Dimension.CONTRACT);
    private static final List<Dimension> SHOWN = List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER, Dimension.TOWNSHIP, Dimension.VILLAGE,
        Dimension.BUYER_KIND, Dimension.CONTRACT);
    /** Months and quarters are columns of their own, so that nobody has to compute them. */
    private static final String TABLE = "create table sale (id bigint, day_from integer, day_to integer, product bigint, channel bigint, seller bigint,"
        + " township bigint, village bigint, contract bigint, buyer_kind integer, fen bigint, bound integer, mg bigint, orders integer, month_of integer,"
        + " quarter_of integer)";
    private static final String SUMS = "count(*), count(fen), sum(fen), max(bound), count(mg), sum(mg), sum(orders), sum(case when day_from < %d then 1 else 0 end),"
        + " sum(case when mg is not null then fen end), sum(case when fen is not null then mg end)";
    private static final int DAYS_AS_MONTHS = 2 * 366;

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
                for (Dimension d : IDS) {
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
                if (cube.weighs(p)) {
                    to.append(cube.milligrams(p));
                } else {
                    to.appendNull();
                }
                to.append(cube.orders(p));
                to.append(TimeUnit.MONTH.start(cube.to(p)));
                to.append(TimeUnit.QUARTER.start(cube.to(p)));
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
        try (PreparedStatement s = c.prepareStatement("insert into sale values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)")) {
            for (int p = 0; p < cube.positions(); p++) {
                s.setLong(1, cube.id(p));
                s.setInt(2, cube.from(p));
                s.setInt(3, cube.to(p));
                int i = 4;
                for (Dimension d : IDS) {
                    Long id = (Long) cube.value(d, cube.code(d, p));
                    if (id == null) {
                        s.setNull(i++, Types.BIGINT);
                    } else {
                        s.setLong(i++, id);
                    }
                }
                s.setInt(10, cube.code(Dimension.BUYER_KIND, p));
                s.setLong(11, cube.fen(p));
                if (cube.weighs(p)) {
                    s.setLong(12, cube.milligrams(p));
                } else {
                    s.setNull(12, Types.BIGINT);
                }
                s.setInt(13, cube.orders(p));
                s.setInt(14, TimeUnit.MONTH.start(cube.to(p)));
                s.setInt(15, TimeUnit.QUARTER.start(cube.to(p)));
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
        String column = filter.period().days() <= DAYS_AS_MONTHS ? "month_of" : "quarter_of";
        rows(select(filter, cube, Dimension.PRODUCT, "product, " + column), 4);
        rows(select(filter, cube, Dimension.CHANNEL, "channel, " + (request.unit() == TimeUnit.DAY ? "day_to" : "month_of")), 4);
        for (Dimension d : SHOWN) {
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
