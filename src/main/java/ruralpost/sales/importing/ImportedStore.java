package ruralpost.sales.importing;

import static ruralpost.store.tables.Tables.SALE;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Ledger;
import ruralpost.sales.BuyerKind;
import ruralpost.store.StoreException;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/** Reads what the ledger holds that a row of a sheet may be, or collide with. */
final class ImportedStore {

    private static final String COLUMNS = "select id, import_key, import_hash, import_set, changed_set, deleted_set, day_from, day_to, product_id, "
        + "channel_id, seller_place_id, seller_partner_id, buyer_kind, contract_id, quantity_milli, unit_code, amount_fen, amount_bound, doc_number, created_set from sale ";

    private ImportedStore() {
    }

    /** All live sales, and the keys of those that were deleted by hand. */
    static KnownSales read(Ledger ledger) {
        return ledger.read(ctx -> ctx.connectionResult(c -> {
            try {
                KnownSales sales = new KnownSales(count(c));
                read(c, COLUMNS + "where deleted_set = 0", r -> sales.add(r.getLong(1), r.getLong(2), r.getLong(3), r.getLong(2) == 0 ? 0 : r.getLong(20), r.getLong(4) == r.getLong(5), facts(r)));
                // what an undo took away may be imported again as if it had never been there
                read(c, COLUMNS + "where deleted_set <> 0 and import_key is not null and deleted_set in (select id from change_set where kind <> '"
                    + ChangeKind.UNDO.code() + "') order by deleted_set", r -> sales.addDeleted(r.getLong(2), r.getLong(6)));
                sales.periods().trim();
                return sales;
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        }));
    }

    /** Tells single sales. */
    static void each(Ledger ledger, Collection<Long> ids, BiConsumer<Long, SaleFacts> use) {
        if (ids.isEmpty()) {
            return;
        }
        ledger.read(ctx -> ctx.connectionResult(c -> {
            try {
                read(c, COLUMNS + "where id in (" + ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")) + ") order by id", r -> use.accept(r.getLong(1), facts(r)));
                return null;
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        }));
    }

    private interface RowUse {
        void use(ResultSet r) throws SQLException;
    }

    private static int count(Connection c) throws SQLException {
        int[] count = new int[1];
        read(c, "select count(*) from sale where deleted_set = 0", r -> count[0] = r.getInt(1));
        return count[0];
    }

    /** Plain JDBC: a million rows pass here, and records would cost more than the reading. */
    private static void read(Connection c, String sql, RowUse use) throws SQLException {
        try (PreparedStatement ps = c.prepareStatement(sql)) {
            ps.setFetchSize(4096);
            try (ResultSet r = ps.executeQuery()) {
                while (r.next()) {
                    use.use(r);
                }
            }
        }
    }

    private static SaleFacts facts(ResultSet r) throws SQLException {
        long seller = r.getLong(11);
        String buyer = r.getString(13);
        BigDecimal milli = r.getBigDecimal(15);
        BigDecimal fen = r.getBigDecimal(17);
        Quantity quantity = milli == null ? null : new Quantity(milli.longValue(), Units.ofCode(r.getString(16)));
        Amount amount = fen == null ? null : new Amount(Money.ofFen(fen.longValue()), Bound.ofCode(r.getString(18)).orElseThrow());
        return SaleFacts.of(r.getLong(9), r.getLong(10), seller != 0 ? seller : r.getLong(12), buyer == null ? 0 : BuyerKind.ofCode(buyer).ordinal() + 1, r.getLong(14),
            Period.of(r.getObject(7, LocalDate.class), r.getObject(8, LocalDate.class)), quantity, amount, r.getString(19));
    }

    /** Whether a sale was changed otherwise than by its last import, seen through undo and redo. */
    static boolean edited(Ledger ledger, long id) {
        var row = ledger.read(ctx -> ctx.select(SALE.CREATED_SET, SALE.CHANGED_SET, SALE.IMPORT_SET).from(SALE).where(SALE.ID.eq(id)).fetchSingle());
        return ledger.originOf(SALE, id, row.value1(), row.value2()) != row.value3();
    }

    /** The change set of this number. */
    static ChangeSet set(Ledger ledger, long id) {
        return ledger.history(id + 1, 1).getFirst();
    }
}
