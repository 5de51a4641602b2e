package ruralpost.ui.centre.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ruralpost.centre.Purchase;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.place.Partner;
import ruralpost.text.Texts;

/**
 * The head of a typed document.
 *
 * @param title      null for the name of its kind
 * @param approvedBy null where no approval is needed
 * @param partner    who gave, borrows or repairs; may be null
 * @param purchase   that brought what is received; may be null
 * @param loan       what comes back, or is lost, of it; null for the loans due first
 * @param paper      signed; may be null
 */
record TypedHead(StockDocumentKind kind, String title, LocalDate day, String number, LocalDate due, String approvedBy, Partner partner, Purchase purchase,
                 StockDocument loan, SignedPaper paper) {

    /** The documents that are typed line by line. */
    static final List<StockDocumentKind> KINDS = List.of(StockDocumentKind.RECEIPT, StockDocumentKind.DONATION, StockDocumentKind.ISSUE, StockDocumentKind.TRANSFER,
        StockDocumentKind.LOAN, StockDocumentKind.LOAN_RETURN, StockDocumentKind.REPAIR, StockDocumentKind.REPAIR_RETURN, StockDocumentKind.SCRAPPING,
        StockDocumentKind.REPAIR_SCRAPPING, StockDocumentKind.STOCK_LOSS, StockDocumentKind.LOSS);

    /** What the lines of a kind of document do. */
    static MoveKind move(StockDocumentKind kind) {
        return switch (kind) {
            case DONATION -> MoveKind.DONATED;
            case ISSUE -> MoveKind.ISSUED;
            case TRANSFER -> MoveKind.SENT;
            case LOAN -> MoveKind.LENT;
            case LOAN_RETURN -> MoveKind.RETURNED;
            case REPAIR -> MoveKind.REPAIRED_OUT;
            case REPAIR_RETURN -> MoveKind.REPAIRED_IN;
            case SCRAPPING -> MoveKind.SCRAPPED;
            case REPAIR_SCRAPPING -> MoveKind.REPAIR_SCRAPPED;
            case STOCK_LOSS -> MoveKind.LOST_FROM_STOCK;
            case LOSS -> MoveKind.LOST;
            default -> MoveKind.RECEIVED;
        };
    }

    /** Whether something is to arrive or to come back by a day. */
    static boolean isDue(StockDocumentKind kind) {
        return kind == StockDocumentKind.TRANSFER || kind == StockDocumentKind.LOAN || kind == StockDocumentKind.REPAIR;
    }

    /** Whether it may say which loan it settles. */
    static boolean settlesLoan(StockDocumentKind kind) {
        return kind == StockDocumentKind.LOAN_RETURN || kind == StockDocumentKind.LOSS;
    }

    /** Columns that say nothing in documents of a kind: what comes in has a value and a day on which it expires, only a transfer goes somewhere. */
    static Set<String> unused(StockDocumentKind kind) {
        boolean in = kind == null || kind == StockDocumentKind.RECEIPT || kind == StockDocumentKind.DONATION;
        return in ? Set.of("to") : kind == StockDocumentKind.TRANSFER ? Set.of("value", "expires") : Set.of("to", "value", "expires");
    }

    /** The document to be posted; its signed paper is put in when it is stored. */
    StockDocument document(Texts texts) {
        String words = title == null ? texts.get(kind.label()) + " " + day : title;
        return StockDocument.of(kind, words, day).numbered(number).due(due).approved(approvedBy, null).answering(loan == null ? null : loan.stamp().id())
            .paidBy(purchase == null ? null : purchase.fundingId(), purchase == null ? null : purchase.stamp().id(), partner == null ? null : partner.stamp().id());
    }
}
