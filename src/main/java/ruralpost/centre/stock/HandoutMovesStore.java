package ruralpost.centre.stock;

import static ruralpost.store.tables.Tables.STOCK_DOCUMENT;
import static ruralpost.store.tables.Tables.STOCK_MOVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.impl.DSL;
import ruralpost.ledger.WriteTx;

/** Tells, inside a transaction, what left stock for something that was given out. */
public final class HandoutMovesStore {

    private HandoutMovesStore() {
    }

    /** What left a centre and was not taken back. */
    public record Left(long documentId, long centreId, long itemId, LocalDate on, long quantity) {
    }

    /** What left for that. @param handoutId what the activity says was given out */
    public static List<Left> of(WriteTx tx, long handoutId) {
        var sum = DSL.sum(STOCK_MOVE.QUANTITY);
        return tx.ctx().select(STOCK_MOVE.STOCK_DOCUMENT_ID, STOCK_MOVE.FROM_CENTRE_ID, STOCK_MOVE.ITEM_ID, STOCK_MOVE.MOVED_ON, sum).from(STOCK_MOVE)
            .join(STOCK_DOCUMENT).on(STOCK_DOCUMENT.ID.eq(STOCK_MOVE.STOCK_DOCUMENT_ID)).where(STOCK_DOCUMENT.HANDOUT_ID.eq(handoutId))
            .groupBy(STOCK_MOVE.STOCK_DOCUMENT_ID, STOCK_MOVE.FROM_CENTRE_ID, STOCK_MOVE.ITEM_ID, STOCK_MOVE.MOVED_ON).having(sum.ne(BigDecimal.ZERO))
            .fetch(r -> new Left(r.value1(), r.value2(), r.value3(), r.value4(), r.value5().longValueExact()));
    }
}
