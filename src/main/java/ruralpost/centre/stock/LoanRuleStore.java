package ruralpost.centre.stock;

import static ruralpost.store.tables.Tables.STOCK_DOCUMENT;
import static ruralpost.store.tables.Tables.STOCK_MOVE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import ruralpost.store.tables.tables.records.StockDocumentRecord;
import ruralpost.text.UserException;

/** The rule of returns that name their loan: no more comes back of it, or is lost of it, than it lent. Asked before they are stored. */
final class LoanRuleStore {

    private LoanRuleStore() {
    }

    private record Goods(Long centreId, long itemId, Long assetId) {
    }

    /** @throws UserException what is named is no loan, or more comes back than it lent; the sentence says how much it did */
    static void require(DSLContext ctx, StockDocument document, List<StockMove> moves) {
        List<StockMove> back = moves.stream().filter(m -> m.from() != null && m.from().state() == StockState.LOAN).toList();
        if (document.answersId() == null || back.isEmpty()) {
            return;
        }
        StockDocumentRecord loan = ctx.selectFrom(STOCK_DOCUMENT).where(STOCK_DOCUMENT.ID.eq(document.answersId()), STOCK_DOCUMENT.DELETED_SET.eq(0L)).fetchOne();
        if (loan == null || !StockDocumentKind.LOAN.code().equals(loan.getDocumentKind())) {
            throw UserException.of("centre.stock.no.loan", loan == null ? "#" + document.answersId() : loan.getTitle());
        }
        if (back.stream().anyMatch(m -> (m.on() == null ? document.on() : m.on()).isBefore(loan.getMovedOn()))) {
            throw UserException.of("centre.stock.loan.day", loan.getTitle(), loan.getMovedOn().toString());
        }
        Map<Goods, Long> left = new HashMap<>();
        add(ctx, left, STOCK_MOVE.TO_CENTRE_ID, STOCK_MOVE.STOCK_DOCUMENT_ID.eq(loan.getId()).and(STOCK_MOVE.TO_STATE.eq(StockState.LOAN.code())), 1);
        add(ctx, left, STOCK_MOVE.FROM_CENTRE_ID, BalanceStore.answering(loan.getId()).and(STOCK_MOVE.FROM_STATE.eq(StockState.LOAN.code())), -1);
        StockFacts facts = new StockFacts(new BalanceStore(ctx), back);
        for (StockMove m : back) {
            Goods goods = new Goods(m.from().centreId(), m.itemId(), m.assetId());
            long open = left.getOrDefault(goods, 0L);
            if (m.quantity() > open) {
                String name = facts.item(m.itemId()).name();
                throw UserException.of("centre.stock.loan", loan.getTitle(), m.assetId() == null ? name : name + " " + facts.asset(m.assetId()).tag(),
                    facts.centre(m.from().centreId()).name(), open, m.quantity());
            }
            left.put(goods, open - m.quantity());
        }
    }

    private static void add(DSLContext ctx, Map<Goods, Long> sums, Field<Long> centre, Condition which, int sign) {
        Field<Long> n = DSL.sum(STOCK_MOVE.QUANTITY).cast(Long.class);
        ctx.select(centre, STOCK_MOVE.ITEM_ID, STOCK_MOVE.ASSET_ID, n).from(STOCK_MOVE).where(which).groupBy(centre, STOCK_MOVE.ITEM_ID, STOCK_MOVE.ASSET_ID)
            .forEach(r -> sums.merge(new Goods(r.value1(), r.value2(), r.value3()), sign * r.value4(), Long::sum));
    }
}
