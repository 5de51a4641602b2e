package ruralpost.centre.stock;

import static ruralpost.store.tables.Tables.STOCK_MOVE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import ruralpost.text.Message;

/**
 * The rule of counter-entries: nothing falls below zero on any day, and no piece is at two places. Movements as entered are checked
 * all together by {@link Posting}. Asked before the entry is stored or afterwards.
 */
final class CounterRuleStore {

    private CounterRuleStore() {
    }

    /** What a counter-entry says of itself: it bears the day of its original, so that every past balance is what is now known to be right. */
    static void negate(Record row) {
        row.set(STOCK_MOVE.QUANTITY, -row.get(STOCK_MOVE.QUANTITY));
        row.set(STOCK_MOVE.VALUE_FEN, row.get(STOCK_MOVE.VALUE_FEN) == null ? null : -row.get(STOCK_MOVE.VALUE_FEN));
    }

    static Message problem(Record row, DSLContext ctx) {
        if (row.get(STOCK_MOVE.ORIGINAL_ID) == null) {
            return null;
        }
        StockMove entry = StockStore.move(row);
        BalanceStore balances = new BalanceStore(ctx);
        Bucket decreased = decreased(entry, balances);
        if (decreased != null) {
            Timeline after = balances.timeline(decreased, entry.stamp().id());
            after.add(entry.on(), entry.fundingId(), -Math.abs(entry.quantity()));
            Timeline.Level low = after.firstOutside(0, Long.MAX_VALUE);
            Timeline.Level ofSource = after.firstBelow(entry.fundingId());
            if (low != null || ofSource != null) {
                Timeline.Level first = low != null ? low : ofSource;
                return new StockFacts(balances, List.of(entry)).below(decreased, low == null, first.day(), first.quantity() + Math.abs(entry.quantity()), first.quantity());
            }
        }
        Message twice = entry.assetId() == null || entry.from() != null && entry.to() != null ? null : twice(entry, balances);
        return twice != null ? twice : leftBehind(entry, balances);
    }

    /** Nothing may come back to a centre that was closed since. */
    private static Message leftBehind(StockMove entry, BalanceStore balances) {
        Spot spot = entry.quantity() > 0 ? entry.to() : entry.from();
        if (spot == null || !balances.closes(spot.centreId())) {
            return null;
        }
        long n = balances.timeline(new Bucket(spot, entry.itemId(), entry.assetId(), null), entry.stamp().id()).on(LocalDate.MAX) + Math.abs(entry.quantity());
        return n == 0 ? null : new StockFacts(balances, List.of(entry)).leftAt(spot.centreId(), entry.itemId(), n);
    }

    private static Message twice(StockMove entry, BalanceStore balances) {
        Timeline presence = balances.presence(entry.assetId(), entry.stamp().id());
        presence.add(entry.on(), null, entry.from() == null ? entry.quantity() : -entry.quantity());
        Timeline.Level wrong = presence.firstOutside(0, 1);
        return wrong == null ? null : new StockFacts(balances, List.of(entry)).elsewhere(entry.assetId(), wrong.day());
    }

    /** Where it takes something away; null when that is nowhere. */
    private static Bucket decreased(StockMove entry, BalanceStore balances) {
        boolean leaves = entry.quantity() > 0;
        Spot spot = leaves ? entry.from() : entry.to();
        if (spot == null) {
            return null;
        }
        Long sentBy = spot.state() != StockState.TRANSIT ? null : leaves ? balances.answeredBy(entry.documentId()) : Long.valueOf(entry.documentId());
        return new Bucket(spot, entry.itemId(), entry.assetId(), sentBy);
    }
}
