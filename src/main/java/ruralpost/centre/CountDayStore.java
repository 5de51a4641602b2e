package ruralpost.centre;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static ruralpost.store.tables.Tables.STOCK_MOVE;
import static ruralpost.store.tables.Tables.STOCK_TAKE;
import static ruralpost.store.tables.Tables.STOCK_TAKE_CENTRE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import ruralpost.ledger.Ledger;

/** Tells when centres were counted. */
public final class CountDayStore {

    private static final String POSTED = "posted";

    private final Ledger ledger;

    /** @param ledger where counts are kept */
    public CountDayStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The day of the last count of each centre by its id that was posted and stands; those never counted are absent. */
    public Map<Long, LocalDate> lastCounted() {
        return ledger.read(ctx -> ctx.select(STOCK_TAKE_CENTRE.CENTRE_ID, max(STOCK_TAKE_CENTRE.COUNTED_ON)).from(STOCK_TAKE_CENTRE).join(STOCK_TAKE)
            .on(STOCK_TAKE.ID.eq(STOCK_TAKE_CENTRE.STOCK_TAKE_ID)).where(STOCK_TAKE_CENTRE.DELETED_SET.eq(0L), STOCK_TAKE.DELETED_SET.eq(0L), STOCK_TAKE.TAKE_STATE.eq(POSTED))
            // counter-entries are below zero: of a document that was taken back nothing is left
            .and(STOCK_TAKE.POSTED_DOCUMENT_ID.isNull().or(STOCK_TAKE.POSTED_DOCUMENT_ID.in(select(STOCK_MOVE.STOCK_DOCUMENT_ID).from(STOCK_MOVE)
                .where(STOCK_MOVE.STOCK_DOCUMENT_ID.in(select(STOCK_TAKE.POSTED_DOCUMENT_ID).from(STOCK_TAKE))).groupBy(STOCK_MOVE.STOCK_DOCUMENT_ID)
                .having(sum(STOCK_MOVE.QUANTITY).gt(BigDecimal.ZERO)))))
            .groupBy(STOCK_TAKE_CENTRE.CENTRE_ID).fetchMap(r -> r.value1(), r -> r.value2()));
    }
}
