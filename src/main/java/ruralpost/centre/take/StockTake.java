package ruralpost.centre.take;

import java.time.LocalDate;
import ruralpost.ledger.Stamp;

/**
 * A stock-take at one or many centres.
 *
 * @param stamp      where it is stored
 * @param number     its own number, unique; stands on every sheet
 * @param name       never blank
 * @param stored     OPEN, APPROVED, POSTED or REVERSED
 * @param openedOn   day on which it was opened
 * @param approvedBy who approved it; null before
 * @param documentId the paper of what was posted; null before, and where nothing differed
 * @param remark     may be null
 */
public record StockTake(Stamp stamp, String number, String name, TakeState stored, LocalDate openedOn, String approvedBy, Long documentId, String remark) {

    /** The row id. */
    public long id() {
        return stamp.id();
    }

    StockTake become(TakeState state) {
        return new StockTake(stamp, number, name, state, openedOn, approvedBy, documentId, remark);
    }

    StockTake approved(String by) {
        return new StockTake(stamp, number, name, by == null ? TakeState.OPEN : TakeState.APPROVED, openedOn, by, null, remark);
    }

    StockTake posted(Long document) {
        return new StockTake(stamp, number, name, TakeState.POSTED, openedOn, approvedBy, document, remark);
    }
}
