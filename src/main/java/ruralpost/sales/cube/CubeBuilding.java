package ruralpost.sales.cube;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.sales.BuyerKind;
import ruralpost.value.Bound;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** A version of the columns being made from another: chunks are copied when first changed, so that older versions stay as they are. */
final class CubeBuilding {

    static final String COLUMNS = "id, created_set, changed_set, deleted_set, day_from, day_to, product_id, channel_id, seller_place_id, "
        + "seller_partner_id, buyer_kind, buyer_name, campaign_name, contract_id, quantity_milli, unit_code, amount_fen, amount_bound, "
        + "amount_computed, orders, refund";

    private static final int FEW = 32;
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

    private final List<Chunk> chunks;
    private final Dictionaries dictionaries;
    private final Set<Integer> own = new HashSet<>();
    private int lookups;
    private LongIndex index;

    CubeBuilding(SalesCube from) {
        chunks = new ArrayList<>(List.of(from.chunks));
        dictionaries = from.dictionaries;
    }

    /** Adds a row that the columns do not hold yet. */
    void append(ResultSet r) throws SQLException {
        int last = chunks.size() - 1;
        if (last < 0 || chunks.get(last).count == Chunk.ROWS) {
            chunks.add(new Chunk(Chunk.ROWS));
            last++;
            own.add(last);
        }
        Chunk c = writable(last);
        fill(c, c.count, r);
        c.count++;
    }

    /** Takes over a row's new state; a row that the columns do not hold is added when it is live. */
    void replace(ResultSet r) throws SQLException {
        int position = find(r.getLong(1));
        if (position >= 0) {
            fill(writable(position / Chunk.ROWS), position % Chunk.ROWS, r);
        } else if (r.getLong(4) == 0) {
            if (index != null) {
                index = null;
            }
            append(r);
        }
    }

    private int find(long id) {
        if (index == null && ++lookups > FEW) {
            index = index();
        }
        if (index != null) {
            return index.get(id);
        }
        for (int i = 0; i < chunks.size(); i++) {
            int row = chunks.get(i).find(id);
            if (row >= 0) {
                return i * Chunk.ROWS + row;
            }
        }
        return -1;
    }

    private LongIndex index() {
        LongIndex made = new LongIndex(chunks.size() * Chunk.ROWS);
        for (int i = 0; i < chunks.size(); i++) {
            Chunk c = chunks.get(i);
            for (int row = 0; row < c.count; row++) {
                made.put(c.id[row], i * Chunk.ROWS + row);
            }
        }
        return made;
    }

    private Chunk writable(int at) {
        if (own.add(at)) {
            chunks.set(at, chunks.get(at).copy(Chunk.ROWS));
        }
        return chunks.get(at);
    }

    /** @param complete whether all rows up to {@code set} are in */
    SalesCube publish(SellerPlaces places, long set, boolean complete) {
        own.forEach(at -> chunks.get(at).seal());
        own.clear();
        return new SalesCube(chunks.toArray(Chunk[]::new), dictionaries, places, set, complete);
    }

    private void fill(Chunk c, int i, ResultSet r) throws SQLException {
        c.id[i] = r.getLong(1);
        c.created[i] = r.getInt(2);
        c.changed[i] = r.getInt(3);
        int flags = r.getLong(4) == 0 ? Chunk.LIVE : 0;
        c.from[i] = (int) r.getObject(5, java.time.LocalDate.class).toEpochDay();
        c.to[i] = (int) r.getObject(6, java.time.LocalDate.class).toEpochDay();
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
        c.fen[i] = r.getLong(17);
        flags |= r.wasNull() ? 0 : Chunk.HAS_AMOUNT;
        c.bound[i] = BOUNDS.get(r.getString(18));
        flags |= r.getBoolean(19) ? Chunk.COMPUTED : 0;
        c.orders[i] = r.getInt(20);
        flags |= r.wasNull() ? 0 : Chunk.HAS_ORDERS;
        flags |= r.getBoolean(21) ? Chunk.REFUND : 0;
        c.flags[i] = (byte) flags;
    }

    private static int quantity(Chunk c, int i, ResultSet r) throws SQLException {
        c.milli[i] = r.getLong(15);
        c.mg[i] = 0;
        c.unit[i] = 0;
        if (r.wasNull()) {
            return 0;
        }
        c.unit[i] = UNITS.get(r.getString(16));
        Unit unit = Units.all().get(c.unit[i]);
        if (!unit.isWeight()) {
            return Chunk.HAS_QUANTITY;
        }
        // a thousandth of a unit of f grams weighs f milligrams
        c.mg[i] = unit.factor().scale() <= 0 ? c.milli[i] * unit.factor().longValue()
            : unit.factor().multiply(new java.math.BigDecimal(c.milli[i])).setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
        return Chunk.HAS_QUANTITY | Chunk.WEIGHT;
    }

    private static Long longOrNull(ResultSet r, int column) throws SQLException {
        long v = r.getLong(column);
        return r.wasNull() ? null : v;
    }
}
