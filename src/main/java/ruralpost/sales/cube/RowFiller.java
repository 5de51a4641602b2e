package ruralpost.sales.cube;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sales.BuyerKind;
import ruralpost.value.Bound;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** Writes stored rows into columns. */
final class RowFiller {

    static final String COLUMNS = "id, created_set, changed_set, deleted_set, day_from, day_to, product_id, channel_id, seller_place_id, "
        + "seller_partner_id, buyer_kind, buyer_name, campaign_name, contract_id, quantity_milli, unit_code, amount_fen, amount_bound, "
        + "amount_computed, orders, refund";

    private static final Map<String, Byte> UNITS = new HashMap<>();
    private static final Map<String, Byte> BOUNDS = new HashMap<>();
    private static final Map<String, Byte> BUYERS = new HashMap<>();

    static {
        List<Unit> units = Units.all();
        for (int i = 0; i < units.size(); i++) {
            UNITS.put(units.get(i).code(), (byte) i);
        }
        for (Bound b : Bound.values()) {
            BOUNDS.put(b.code(), (byte) b.ordinal());
        }
        for (BuyerKind k : BuyerKind.values()) {
            BUYERS.put(k.code(), (byte) (k.ordinal() + 1));
        }
    }

    private final Dictionaries dictionaries;

    RowFiller(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** Puts the row at hand in the {@code i}-th place of a chunk. */
    void fill(Chunk c, int i, ResultSet r) throws SQLException {
        c.id[i] = r.getLong(1);
        c.created[i] = r.getInt(2);
        c.changed[i] = r.getInt(3);
        int flags = r.getLong(4) == 0 ? Chunk.LIVE : 0;
        c.from[i] = (int) r.getObject(5, LocalDate.class).toEpochDay();
        c.to[i] = (int) r.getObject(6, LocalDate.class).toEpochDay();
        c.product[i] = dictionaries.products.add(r.getLong(7));
        c.channel[i] = dictionaries.channels.add(longOrNull(r, 8));
        Long place = longOrNull(r, 9);
        c.seller[i] = dictionaries.sellers.add(place != null ? place : longOrNull(r, 10));
        String kind = r.getString(11);
        c.buyerKind[i] = kind == null ? 0 : BUYERS.get(kind);
        c.buyer[i] = dictionaries.buyers.add(r.getString(12));
        c.campaign[i] = dictionaries.campaigns.add(r.getString(13));
        c.contract[i] = dictionaries.contracts.add(longOrNull(r, 14));
        flags |= quantity(c, i, r);
        Long fen = longOrNull(r, 17);
        c.fen[i] = fen == null ? 0 : fen;
        flags |= fen == null ? 0 : Chunk.HAS_AMOUNT;
        c.bound[i] = BOUNDS.get(r.getString(18));
        flags |= r.getBoolean(19) ? Chunk.COMPUTED : 0;
        Integer orders = (Integer) r.getObject(20);
        c.orders[i] = orders == null ? 0 : orders;
        flags |= orders == null ? 0 : Chunk.HAS_ORDERS;
        flags |= r.getBoolean(21) ? Chunk.REFUND : 0;
        c.flags[i] = (byte) flags;
    }

    private static int quantity(Chunk c, int i, ResultSet r) throws SQLException {
        Long milli = longOrNull(r, 15);
        c.milli[i] = milli == null ? 0 : milli;
        c.mg[i] = 0;
        c.unit[i] = 0;
        if (milli == null) {
            return 0;
        }
        c.unit[i] = UNITS.get(r.getString(16));
        Unit unit = Units.all().get(c.unit[i]);
        if (!unit.isWeight()) {
            return Chunk.HAS_QUANTITY;
        }
        // a thousandth of a unit of f grams weighs f milligrams
        c.mg[i] = unit.factor().scale() <= 0 ? c.milli[i] * unit.factor().longValue()
            : unit.factor().multiply(new BigDecimal(c.milli[i])).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Chunk.HAS_QUANTITY | Chunk.WEIGHT;
    }

    /** In one call: each costs the driver a lock. */
    private static Long longOrNull(ResultSet r, int column) throws SQLException {
        return (Long) r.getObject(column);
    }
}
