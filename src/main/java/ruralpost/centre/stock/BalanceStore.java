package ruralpost.centre.stock;

import static ruralpost.store.tables.Tables.ASSET;
import static ruralpost.store.tables.Tables.CENTRE;
import static ruralpost.store.tables.Tables.ITEM;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.STOCK_DOCUMENT;
import static ruralpost.store.tables.Tables.STOCK_MOVE;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import ruralpost.item.Tracking;

/** Reads, inside a transaction, what the rules at posting need to know; sees what the transaction has written. */
final class BalanceStore {

    private static final int AT_ONCE = 500;

    private final DSLContext ctx;

    BalanceStore(DSLContext ctx) {
        this.ctx = ctx;
    }

    /** A centre's name and the days between which it is open; days null where not known. */
    record CentreFacts(String name, LocalDate openedOn, LocalDate closedOn) {
    }

    /** An item's name and whether it is kept one by one. */
    record ItemFacts(String name, boolean asset) {
    }

    /** A piece's tag, item and source. */
    record AssetFacts(String tag, long itemId, Long fundingId) {
    }

    /**
     * What comes into a bucket and leaves it. {@code except} is the id of a row left out, 0 for none. By JDBC: an undo of thousands of movements
     * asks this for each.
     */
    Timeline timeline(Bucket b, long except) {
        String sql = side("to", 1, b) + " union all " + side("from", -1, b);
        return ctx.connectionResult(c -> {
            Timeline timeline = new Timeline();
            try (PreparedStatement s = c.prepareStatement(sql)) {
                bind(s, bind(s, 1, b, except), b, except);
                try (ResultSet r = s.executeQuery()) {
                    while (r.next()) {
                        timeline.add(r.getObject(1, LocalDate.class), (Long) r.getObject(2), r.getLong(3));
                    }
                }
            }
            return timeline;
        });
    }

    /** One side of a bucket, its places to be bound in the order of {@link #bind}. */
    private static String side(String end, int sign, Bucket b) {
        String sent = end.equals("to") ? " and stock_document_id = ?" : " and stock_document_id in (select id from stock_document where answers_id = ?)";
        return "select moved_on, funding_id, " + sign + " * sum(quantity) from stock_move where " + end + "_centre_id = ? and item_id = ? and " + end + "_state = ? and id <> ?"
            + (b.assetId() == null ? "" : " and asset_id = ?") + (b.sentById() == null ? "" : sent) + " group by moved_on, funding_id";
    }

    private static int bind(PreparedStatement s, int from, Bucket b, long except) throws SQLException {
        int at = from;
        s.setLong(at++, b.spot().centreId());
        s.setLong(at++, b.itemId());
        s.setString(at++, b.spot().state().code());
        s.setLong(at++, except);
        if (b.assetId() != null) {
            s.setLong(at++, b.assetId());
        }
        if (b.sentById() != null) {
            s.setLong(at++, b.sentById());
        }
        return at;
    }

    /** The same of many buckets, with few questions. */
    Map<Bucket, Timeline> timelines(Collection<Bucket> buckets) {
        Map<Bucket, Timeline> result = new HashMap<>();
        Map<Kin, List<Bucket>> kin = buckets.stream().collect(Collectors.groupingBy(b -> new Kin(b.spot().state(), b.sentById(), b.assetId() != null)));
        kin.forEach((k, all) -> {
            List<Long> centres = all.stream().map(b -> b.spot().centreId()).distinct().toList();
            List<Long> items = all.stream().map(Bucket::itemId).distinct().toList();
            all.forEach(b -> result.put(b, new Timeline()));
            for (int from = 0; from < centres.size(); from += AT_ONCE) {
                List<Long> some = centres.subList(from, Math.min(centres.size(), from + AT_ONCE));
                Condition of = STOCK_MOVE.ITEM_ID.in(items);
                sums(result, k, STOCK_MOVE.TO_CENTRE_ID, of.and(STOCK_MOVE.TO_CENTRE_ID.in(some)).and(STOCK_MOVE.TO_STATE.eq(k.state().code()))
                    .and(k.sentById() == null ? DSL.noCondition() : STOCK_MOVE.STOCK_DOCUMENT_ID.eq(k.sentById())), 1);
                sums(result, k, STOCK_MOVE.FROM_CENTRE_ID, of.and(STOCK_MOVE.FROM_CENTRE_ID.in(some)).and(STOCK_MOVE.FROM_STATE.eq(k.state().code()))
                    .and(k.sentById() == null ? DSL.noCondition() : answering(k.sentById())), -1);
            }
        });
        return result;
    }

    /** Buckets that one question can ask for. */
    private record Kin(StockState state, Long sentById, boolean pieces) {
    }

    /** Of the movements of documents that answer this one. */
    static Condition answering(long documentId) {
        return STOCK_MOVE.STOCK_DOCUMENT_ID.in(DSL.select(STOCK_DOCUMENT.ID).from(STOCK_DOCUMENT).where(STOCK_DOCUMENT.ANSWERS_ID.eq(documentId)));
    }

    private void sums(Map<Bucket, Timeline> result, Kin k, Field<Long> centre, Condition which, int sign) {
        Field<Long> n = DSL.sum(STOCK_MOVE.QUANTITY).cast(Long.class);
        Field<Long> piece = k.pieces() ? STOCK_MOVE.ASSET_ID : DSL.val(null, Long.class);
        var rows = ctx.select(centre, STOCK_MOVE.ITEM_ID, piece, STOCK_MOVE.MOVED_ON, STOCK_MOVE.FUNDING_ID, n).from(STOCK_MOVE).where(which);
        (k.pieces() ? rows.groupBy(centre, STOCK_MOVE.ITEM_ID, piece, STOCK_MOVE.MOVED_ON, STOCK_MOVE.FUNDING_ID)
            : rows.groupBy(centre, STOCK_MOVE.ITEM_ID, STOCK_MOVE.MOVED_ON, STOCK_MOVE.FUNDING_ID)).forEach(r -> {
                Timeline timeline = result.get(new Bucket(new Spot(r.value1(), k.state()), r.value2(), r.value3(), k.sentById()));
                if (timeline != null) {
                    timeline.add(r.value4(), r.value5(), sign * r.value6());
                }
            });
    }

    /** Whether a piece is anywhere, day by day: 1 or 0. */
    Timeline presence(long assetId, long except) {
        Timeline timeline = new Timeline();
        ctx.select(STOCK_MOVE.MOVED_ON, STOCK_MOVE.FROM_CENTRE_ID, STOCK_MOVE.TO_CENTRE_ID, STOCK_MOVE.QUANTITY).from(STOCK_MOVE)
            .where(STOCK_MOVE.ASSET_ID.eq(assetId), STOCK_MOVE.ID.ne(except), STOCK_MOVE.FROM_CENTRE_ID.isNull().or(STOCK_MOVE.TO_CENTRE_ID.isNull()))
            .forEach(r -> timeline.add(r.value1(), null, r.value2() == null ? r.value4() : -r.value4()));
        return timeline;
    }

    /** Where a piece is at the end of all days; null when it is nowhere. */
    Spot spotOf(long assetId) {
        Map<Spot, Long> found = new HashMap<>();
        ctx.select(STOCK_MOVE.FROM_CENTRE_ID, STOCK_MOVE.FROM_STATE, STOCK_MOVE.TO_CENTRE_ID, STOCK_MOVE.TO_STATE, STOCK_MOVE.QUANTITY).from(STOCK_MOVE)
            .where(STOCK_MOVE.ASSET_ID.eq(assetId)).forEach(r -> {
                if (r.value1() != null) {
                    found.merge(new Spot(r.value1(), StockState.ofCode(r.value2())), -r.value5(), Long::sum);
                }
                if (r.value3() != null) {
                    found.merge(new Spot(r.value3(), StockState.ofCode(r.value4())), r.value5(), Long::sum);
                }
            });
        return found.entrySet().stream().filter(e -> e.getValue() > 0).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    Map<Long, CentreFacts> centres(Collection<Long> ids) {
        return each(ids, some -> ctx.select(CENTRE.ID, PLACE.NAME, PLACE.OPENED_ON, PLACE.CLOSED_ON).from(CENTRE).join(PLACE).on(PLACE.ID.eq(CENTRE.PLACE_ID))
            .where(CENTRE.ID.in(some)).fetchMap(CENTRE.ID, r -> new CentreFacts(r.value2(), r.value3(), r.value4())));
    }

    /** Whether a centre is closed on some day, so that nothing may be left there. */
    boolean closes(long centreId) {
        return ctx.connectionResult(c -> {
            try (PreparedStatement s = c.prepareStatement("select 1 from centre c join place p on p.id = c.place_id where c.id = ? and p.closed_on is not null")) {
                s.setLong(1, centreId);
                return s.executeQuery().next();
            }
        });
    }

    Map<Long, ItemFacts> items(Collection<Long> ids) {
        return each(ids, some -> ctx.select(ITEM.ID, ITEM.NAME, ITEM.TRACKING).from(ITEM).where(ITEM.ID.in(some))
            .fetchMap(ITEM.ID, r -> new ItemFacts(r.value2(), Tracking.ASSET.code().equals(r.value3()))));
    }

    Map<Long, AssetFacts> assets(Collection<Long> ids) {
        return each(ids, some -> ctx.select(ASSET.ID, ASSET.TAG, ASSET.ITEM_ID, ASSET.FUNDING_ID).from(ASSET).where(ASSET.ID.in(some))
            .fetchMap(ASSET.ID, r -> new AssetFacts(r.value2(), r.value3(), r.value4())));
    }

    /** The document that another one answers; null when it answers none. */
    Long answeredBy(long documentId) {
        return ctx.select(STOCK_DOCUMENT.ANSWERS_ID).from(STOCK_DOCUMENT).where(STOCK_DOCUMENT.ID.eq(documentId)).fetchOne(STOCK_DOCUMENT.ANSWERS_ID);
    }

    private static <T> Map<Long, T> each(Collection<Long> ids, java.util.function.Function<List<Long>, Map<Long, T>> read) {
        Map<Long, T> all = new HashMap<>();
        List<Long> distinct = ids.stream().distinct().collect(Collectors.toList());
        for (int from = 0; from < distinct.size(); from += AT_ONCE) {
            all.putAll(read.apply(distinct.subList(from, Math.min(distinct.size(), from + AT_ONCE))));
        }
        return all;
    }
}
