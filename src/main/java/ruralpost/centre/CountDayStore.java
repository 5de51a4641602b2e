package ruralpost.centre;

import static org.jooq.impl.DSL.max;
import static ruralpost.store.tables.Tables.STOCK_TAKE_CENTRE;

import java.time.LocalDate;
import java.util.Map;
import ruralpost.ledger.Ledger;

/** Tells when centres were counted. */
public final class CountDayStore {

    private final Ledger ledger;

    /** @param ledger where counts are kept */
    public CountDayStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The day of the last count of each centre by its id; those never counted are absent. */
    public Map<Long, LocalDate> lastCounted() {
        return ledger.read(ctx -> ctx.select(STOCK_TAKE_CENTRE.CENTRE_ID, max(STOCK_TAKE_CENTRE.COUNTED_ON)).from(STOCK_TAKE_CENTRE)
            .where(STOCK_TAKE_CENTRE.DELETED_SET.eq(0L), STOCK_TAKE_CENTRE.COUNTED_ON.isNotNull()).groupBy(STOCK_TAKE_CENTRE.CENTRE_ID)
            .fetchMap(r -> r.value1(), r -> r.value2()));
    }
}
