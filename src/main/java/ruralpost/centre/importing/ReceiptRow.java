package ruralpost.centre.importing;

import java.time.LocalDate;
import java.util.List;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.StockDocument;

/**
 * A row of a sheet as a receipt to be.
 *
 * @param row      row number as spreadsheet programs show it
 * @param what     what became of what, where and of which document; null for a row that was not signed
 * @param document what sent it; null as well
 * @param approved who approved that lost goods are written off; else null
 * @param parts    what it settles; empty for what can only be what the ledger has already
 * @param stored   whether the ledger has the same already
 */
record ReceiptRow(int row, What what, StockDocument document, String approved, List<Transits.Part> parts, boolean stored) {

    /** Nothing was received. */
    static ReceiptRow none(int row) {
        return new ReceiptRow(row, null, null, null, List.of(), false);
    }

    /** Whether it may be what the ledger has, or as much again. */
    boolean again() {
        return stored && !parts.isEmpty();
    }

    /** An item that one document sent to one centre. @param assetId the piece; null for quantities or all pieces */
    record Goods(long documentId, long centreId, long itemId, Long assetId) {
    }

    /** What became of so much of it on a day. */
    record What(Goods goods, ReceiptOutcome outcome, LocalDate day, long quantity) {
    }
}
