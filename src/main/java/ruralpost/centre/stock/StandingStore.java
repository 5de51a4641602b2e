package ruralpost.centre.stock;

import static ruralpost.store.tables.Tables.ITEM;
import static ruralpost.store.tables.Tables.STOCK_DOCUMENT;
import static ruralpost.store.tables.Tables.STOCK_MOVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ruralpost.store.tables.tables.StockMove;
import ruralpost.text.Message;

/** Tells, inside a transaction, which movements stand: those that no counter-entry takes back. */
public final class StandingStore {

    private static final StockMove OTHER = STOCK_MOVE.as("other");

    /** Of a stock document: some of its movements stand, so what it names stays. Quantities are above zero, those of counter-entries below. */
    static final Condition DOCUMENT = DSL.field(DSL.select(DSL.sum(OTHER.QUANTITY)).from(OTHER).where(OTHER.STOCK_DOCUMENT_ID.eq(STOCK_DOCUMENT.ID)))
        .ne(BigDecimal.ZERO);
    /**
     * Of a movement: it stands. Within one document movements of one kind, item and place are all above zero, so they are all taken back
     * when their sum is 0. Each way of asking has an index.
     */
    static final Condition MOVE = STOCK_MOVE.TO_CENTRE_ID.isNotNull().and(standing(OTHER.TO_CENTRE_ID.eq(STOCK_MOVE.TO_CENTRE_ID)))
        .or(STOCK_MOVE.TO_CENTRE_ID.isNull().and(standing(OTHER.FROM_CENTRE_ID.eq(STOCK_MOVE.FROM_CENTRE_ID))));

    private StandingStore() {
    }

    private static Condition standing(Condition place) {
        return DSL.field(DSL.select(DSL.sum(OTHER.QUANTITY)).from(OTHER).where(place, OTHER.ITEM_ID.eq(STOCK_MOVE.ITEM_ID), OTHER.STOCK_DOCUMENT_ID.eq(STOCK_MOVE.STOCK_DOCUMENT_ID),
            OTHER.MOVE_KIND.eq(STOCK_MOVE.MOVE_KIND), OTHER.ASSET_ID.isNotDistinctFrom(STOCK_MOVE.ASSET_ID), OTHER.FUNDING_ID.isNotDistinctFrom(STOCK_MOVE.FUNDING_ID)))
            .ne(BigDecimal.ZERO);
    }

    /** Whether movements name a piece, and all of them were taken back. */
    public static boolean takenBack(DSLContext ctx, long assetId) {
        Condition of = STOCK_MOVE.ASSET_ID.eq(assetId);
        return ctx.fetchExists(ctx.selectOne().from(STOCK_MOVE).where(of)) && day(ctx, of) == null;
    }

    /**
     * What keeps a centre from being open between these days only: movements on other days, or goods that would be left.
     *
     * @param opened first day; null for not known
     * @param closed first day on which it is closed; null while it is open
     * @return null when nothing does
     */
    public static Message notWithin(DSLContext ctx, long centreId, LocalDate opened, LocalDate closed) {
        // what was on its way to the centre may be settled afterwards
        Condition there = STOCK_MOVE.TO_CENTRE_ID.eq(centreId).or(STOCK_MOVE.FROM_CENTRE_ID.eq(centreId).and(STOCK_MOVE.FROM_STATE.ne(StockState.TRANSIT.code())));
        LocalDate before = opened == null ? null : day(ctx, there.and(STOCK_MOVE.MOVED_ON.lt(opened)));
        if (before != null) {
            return Message.of("centre.rule.opened", opened.toString(), before.toString());
        }
        LocalDate after = closed == null ? null : day(ctx, there.and(STOCK_MOVE.MOVED_ON.ge(closed)));
        if (after != null) {
            return Message.of("centre.rule.closed", closed.toString(), after.toString());
        }
        return closed == null ? null : left(ctx, centreId);
    }

    private static LocalDate day(DSLContext ctx, Condition which) {
        return ctx.select(STOCK_MOVE.MOVED_ON).from(STOCK_MOVE).where(which)
            .groupBy(STOCK_MOVE.MOVED_ON, STOCK_MOVE.STOCK_DOCUMENT_ID, STOCK_MOVE.ITEM_ID, STOCK_MOVE.ASSET_ID, STOCK_MOVE.FROM_CENTRE_ID, STOCK_MOVE.FROM_STATE,
                STOCK_MOVE.TO_CENTRE_ID, STOCK_MOVE.TO_STATE)
            .having(DSL.sum(STOCK_MOVE.QUANTITY).ne(BigDecimal.ZERO)).orderBy(STOCK_MOVE.MOVED_ON).limit(1).fetchOne(STOCK_MOVE.MOVED_ON);
    }

    private static Message left(DSLContext ctx, long centreId) {
        Map<Long, Long> left = new HashMap<>();
        ctx.select(STOCK_MOVE.ITEM_ID, DSL.sum(STOCK_MOVE.QUANTITY).cast(Long.class)).from(STOCK_MOVE).where(STOCK_MOVE.TO_CENTRE_ID.eq(centreId))
            .groupBy(STOCK_MOVE.ITEM_ID).forEach(r -> left.merge(r.value1(), r.value2(), Long::sum));
        ctx.select(STOCK_MOVE.ITEM_ID, DSL.sum(STOCK_MOVE.QUANTITY).cast(Long.class)).from(STOCK_MOVE).where(STOCK_MOVE.FROM_CENTRE_ID.eq(centreId))
            .groupBy(STOCK_MOVE.ITEM_ID).forEach(r -> left.merge(r.value1(), -r.value2(), Long::sum));
        return left.entrySet().stream().filter(e -> e.getValue() != 0).findFirst().map(e -> Message.of("centre.rule.not.empty", e.getValue(),
            ctx.select(ITEM.NAME).from(ITEM).where(ITEM.ID.eq(e.getKey())).fetchOne(ITEM.NAME))).orElse(null);
    }
}
