package ruralpost.sales.cube;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ruralpost.ledger.Changes;
import ruralpost.ledger.Ledger;
import ruralpost.place.PlaceStore;
import ruralpost.store.StoreException;
import ruralpost.store.tables.Tables;

/** Loads the columns of all sales and catches them up, by change set number, when the ledger has moved. */
public final class SalesCubeStore {

    private static final int IDS_AT_ONCE = 500;

    private final Ledger ledger;
    private final PlaceStore places;
    private volatile SalesCube current = SalesCube.empty();

    /**
     * @param ledger where the sales are kept
     * @param places where the sellers lie; read anew when places have changed
     */
    public SalesCubeStore(Ledger ledger, PlaceStore places) {
        this.ledger = ledger;
        this.places = places;
    }

    /** The newest version that is loaded, possibly behind the ledger; never blocks. */
    public SalesCube loaded() {
        return current;
    }

    /** A version that holds all sets committed before this call. May read the ledger; not for the window's thread. */
    public SalesCube current() {
        SalesCube known = current;
        return known.set() == ledger.lastSet() ? known : catchUp();
    }

    private synchronized SalesCube catchUp() {
        if (current.set() < 0) {
            current = load();
        } else if (current.set() < ledger.lastSet()) {
            Changes changes = ledger.changesSince(Tables.SALE, current.set());
            SellerPlaces lie = ledger.changesSince(Tables.PLACE, current.set()).none() ? current.places : SellerPlaces.of(places.places());
            current = apply(changes, lie);
        }
        return current;
    }

    private SalesCube load() {
        long upTo = ledger.lastSet();
        CubeBuilding building = new CubeBuilding(SalesCube.empty());
        // a row that a later set touches while it is read comes again with the next catch-up
        read("where deleted_set = 0 and created_set <= ? order by id", ps -> ps.setLong(1, upTo), building::append);
        return building.publish(SellerPlaces.of(places.places()), upTo, true);
    }

    private SalesCube apply(Changes changes, SellerPlaces lie) {
        CubeBuilding building = new CubeBuilding(current);
        for (long set : changes.created()) {
            read("where created_set = ? and deleted_set = 0 order by id", ps -> ps.setLong(1, set), building::append);
        }
        for (long set : changes.rangesOf()) {
            read("where created_set = ?", ps -> ps.setLong(1, set), building::replace);
        }
        for (int i = 0; i < changes.touched().size(); i += IDS_AT_ONCE) {
            readIds(changes.touched().subList(i, Math.min(changes.touched().size(), i + IDS_AT_ONCE)), building);
        }
        return building.publish(lie, changes.upTo(), true);
    }

    private void readIds(Collection<Long> ids, CubeBuilding building) {
        List<Long> list = new ArrayList<>(ids);
        read("where id in (" + "?,".repeat(list.size() - 1) + "?)", ps -> {
            for (int i = 0; i < list.size(); i++) {
                ps.setLong(i + 1, list.get(i));
            }
        }, building::replace);
    }

    private interface Binder {
        void bind(PreparedStatement ps) throws SQLException;
    }

    private interface RowUse {
        void use(ResultSet r) throws SQLException;
    }

    /** Plain JDBC: a million rows pass here, and records would cost more than the reading. */
    private void read(String where, Binder binder, RowUse use) {
        ledger.read(ctx -> ctx.connectionResult(c -> {
            stream(c, where, binder, use);
            return null;
        }));
    }

    private static void stream(Connection c, String where, Binder binder, RowUse use) {
        try (PreparedStatement ps = c.prepareStatement("select " + CubeBuilding.COLUMNS + " from sale " + where)) {
            ps.setFetchSize(4096);
            binder.bind(ps);
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
