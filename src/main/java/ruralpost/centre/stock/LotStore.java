package ruralpost.centre.stock;

import static ruralpost.store.tables.Tables.STOCK_MOVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import ruralpost.value.Money;

/**
 * Says of what leaves when it expires: what expires first goes out first. So what arrives somewhere expires when what was sent does, and what is
 * left on a shelf is known lot by lot. What left without a day, before this was told, took what never expires, then the first to expire.
 */
final class LotStore {

    private static final int AT_ONCE = 500;

    private final DSLContext ctx;
    private final Long answersId;
    private final Map<Bucket, List<Lot>> lots = new HashMap<>();

    /** So many that came on a day. @param expires null where it was not stated; in such lots what left without a day counts below zero */
    private record Lot(LocalDate came, LocalDate expires, long quantity) {
    }

    /** @param answersId the document that the movements answer; null for none */
    LotStore(DSLContext ctx, Long answersId) {
        this.ctx = ctx;
        this.answersId = answersId;
    }

    /** The same movements, those of which lots are known divided by them. @param moves as checked, in their order */
    List<StockMove> divided(List<StockMove> moves) {
        List<StockMove> leaving = moves.stream().filter(m -> m.from() != null && m.assetId() == null && m.expiresOn() == null).toList();
        if (leaving.isEmpty() || !dated(leaving)) {
            return moves;
        }
        read(leaving.stream().map(this::bucket).collect(Collectors.toSet()));
        Set<StockMove> those = new java.util.HashSet<>(leaving);
        List<StockMove> result = new ArrayList<>(moves.size());
        moves.forEach(m -> {
            if (those.contains(m)) {
                divide(m, result);
            } else {
                result.add(m);
            }
        });
        return result;
    }

    /** Whether anything with a day came to where they leave; most things never expire, which one question tells. */
    private boolean dated(List<StockMove> leaving) {
        List<Long> centres = leaving.stream().map(m -> m.from().centreId()).distinct().toList();
        Condition items = STOCK_MOVE.ITEM_ID.in(leaving.stream().map(StockMove::itemId).collect(Collectors.toSet())).and(STOCK_MOVE.EXPIRES_ON.isNotNull());
        for (int from = 0; from < centres.size(); from += AT_ONCE) {
            if (ctx.fetchExists(ctx.selectOne().from(STOCK_MOVE).where(items, STOCK_MOVE.TO_CENTRE_ID.in(centres.subList(from, Math.min(centres.size(), from + AT_ONCE)))))) {
                return true;
            }
        }
        return false;
    }

    private Bucket bucket(StockMove m) {
        return new Bucket(m.from(), m.itemId(), null, m.from().state() == StockState.TRANSIT ? answersId : null);
    }

    private void divide(StockMove m, List<StockMove> result) {
        List<Lot> all = lots.computeIfAbsent(bucket(m), b -> new ArrayList<>());
        TreeMap<LocalDate, Long> left = new TreeMap<>();
        all.stream().filter(l -> l.expires() != null && !l.came().isAfter(m.on())).forEach(l -> left.merge(l.expires(), l.quantity(), Long::sum));
        long unstated = all.stream().filter(l -> l.expires() == null).mapToLong(Lot::quantity).sum();
        long open = m.quantity();
        long fen = m.value() == null ? 0 : m.value().fen();
        for (Map.Entry<LocalDate, Long> lot : left.entrySet()) {
            long gone = Math.min(Math.max(0, -unstated), Math.max(0, lot.getValue()));
            unstated += gone;
            long part = Math.min(open, lot.getValue() - gone);
            if (part > 0) {
                long share = Math.round((double) fen * part / open);
                result.add(m.times(part).expires(lot.getKey()).worth(m.value() == null ? null : Money.ofFen(share)));
                all.add(new Lot(LocalDate.MIN, lot.getKey(), -part));
                fen -= share;
                open -= part;
            }
        }
        if (open > 0) {
            result.add(m.times(open).worth(m.value() == null ? null : Money.ofFen(fen)));
            all.add(new Lot(LocalDate.MIN, null, -open));
        }
    }

    private void read(Set<Bucket> buckets) {
        Map<StockState, List<Bucket>> kin = buckets.stream().collect(Collectors.groupingBy(b -> b.spot().state()));
        kin.forEach((state, all) -> {
            List<Long> centres = all.stream().map(b -> b.spot().centreId()).distinct().toList();
            Condition items = STOCK_MOVE.ITEM_ID.in(all.stream().map(Bucket::itemId).collect(Collectors.toSet()));
            Long sent = state == StockState.TRANSIT ? answersId : null;
            for (int from = 0; from < centres.size(); from += AT_ONCE) {
                List<Long> some = centres.subList(from, Math.min(centres.size(), from + AT_ONCE));
                sums(state, sent, STOCK_MOVE.TO_CENTRE_ID, items.and(STOCK_MOVE.TO_CENTRE_ID.in(some)).and(STOCK_MOVE.TO_STATE.eq(state.code()))
                    .and(sent == null ? DSL.noCondition() : STOCK_MOVE.STOCK_DOCUMENT_ID.eq(sent)), true);
                sums(state, sent, STOCK_MOVE.FROM_CENTRE_ID, items.and(STOCK_MOVE.FROM_CENTRE_ID.in(some)).and(STOCK_MOVE.FROM_STATE.eq(state.code()))
                    .and(sent == null ? DSL.noCondition() : BalanceStore.answering(sent)), false);
            }
        });
    }

    private void sums(StockState state, Long sent, Field<Long> centre, Condition which, boolean entering) {
        Field<Long> n = DSL.sum(STOCK_MOVE.QUANTITY).cast(Long.class);
        ctx.select(centre, STOCK_MOVE.ITEM_ID, STOCK_MOVE.MOVED_ON, STOCK_MOVE.EXPIRES_ON, n).from(STOCK_MOVE).where(which)
            .groupBy(centre, STOCK_MOVE.ITEM_ID, STOCK_MOVE.MOVED_ON, STOCK_MOVE.EXPIRES_ON)
            .forEach(r -> lots.computeIfAbsent(new Bucket(new Spot(r.value1(), state), r.value2(), null, sent), b -> new ArrayList<>())
                .add(new Lot(entering ? r.value3() : LocalDate.MIN, r.value4(), entering ? r.value5() : -r.value5())));
    }
}
