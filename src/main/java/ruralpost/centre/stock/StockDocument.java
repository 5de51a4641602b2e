package ruralpost.centre.stock;

import java.time.LocalDate;
import ruralpost.ledger.Stamp;

/**
 * One paper for any number of movements: a receipt, an issue, a kit for a thousand centres, an approved scrapping, a posted count.
 *
 * @param stamp      where it is stored
 * @param kind       what sort of paper
 * @param number     its own number; may be null
 * @param title      never blank
 * @param on         day of its movements, unless a movement says another
 * @param dueOn      when goods should have arrived or be given back; may be null
 * @param fundingId  source of what comes in; may be null
 * @param purchaseId may be null
 * @param partnerId  who gave, borrows or repairs; may be null
 * @param activityId activity at which things are given out; may be null
 * @param handoutId  what the activity says was given out; may be null
 * @param answersId  the transfer, loan or repair that it settles; may be null
 * @param documentId the signed paper in the register of documents; may be null
 * @param approvedBy null where no approval is needed
 * @param remark     may be null
 */
public record StockDocument(Stamp stamp, StockDocumentKind kind, String number, String title, LocalDate on, LocalDate dueOn, Long fundingId,
                            Long purchaseId, Long partnerId, Long activityId, Long handoutId, Long answersId, Long documentId, String approvedBy,
                            String remark) {

    /** A new document of which only this is known. */
    public static StockDocument of(StockDocumentKind kind, String title, LocalDate on) {
        return new StockDocument(Stamp.NEW, kind, null, title, on, null, null, null, null, null, null, null, null, null, null);
    }

    /** With its own number. */
    public StockDocument numbered(String own) {
        return new StockDocument(stamp, kind, own, title, on, dueOn, fundingId, purchaseId, partnerId, activityId, handoutId, answersId, documentId, approvedBy, remark);
    }

    /** With the day by which its goods should have arrived or be given back. */
    public StockDocument due(LocalDate day) {
        return new StockDocument(stamp, kind, number, title, on, day, fundingId, purchaseId, partnerId, activityId, handoutId, answersId, documentId, approvedBy, remark);
    }

    /** With where the money or goods came from. */
    public StockDocument paidBy(Long funding, Long purchase, Long partner) {
        return new StockDocument(stamp, kind, number, title, on, dueOn, funding, purchase, partner, activityId, handoutId, answersId, documentId, approvedBy, remark);
    }

    /** As given out at an activity. */
    public StockDocument givenAt(Long activity, Long handout) {
        return new StockDocument(stamp, kind, number, title, on, dueOn, fundingId, purchaseId, partnerId, activity, handout, answersId, documentId, approvedBy, remark);
    }

    /** As settling another document. */
    public StockDocument answering(Long other) {
        return new StockDocument(stamp, kind, number, title, on, dueOn, fundingId, purchaseId, partnerId, activityId, handoutId, other, documentId, approvedBy, remark);
    }

    /** As approved by somebody, with the signed paper where it is registered. */
    public StockDocument approved(String by, Long paper) {
        return new StockDocument(stamp, kind, number, title, on, dueOn, fundingId, purchaseId, partnerId, activityId, handoutId, answersId, paper, by, remark);
    }

    /** With a remark. */
    public StockDocument remarked(String text) {
        return new StockDocument(stamp, kind, number, title, on, dueOn, fundingId, purchaseId, partnerId, activityId, handoutId, answersId, documentId, approvedBy, text);
    }
}
