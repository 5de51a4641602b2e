package ruralpost.centre.importing;

import java.time.LocalDate;
import java.util.List;
import ruralpost.centre.AssetSource;
import ruralpost.centre.AssetUse;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.value.Money;

/**
 * A row of a sheet as opening stock to be. What the sheet leaves blank is null.
 *
 * @param row      row number as spreadsheet programs show it
 * @param quantity 0 where the sheet says that there is none
 * @param tag      of one asset; null for quantities
 * @param pieces   of assets whose tags the sheet does not state; else null
 */
record StockRow(int row, long centreId, long itemId, long quantity, Long fundingId, Money value, LocalDate day, String tag, String serial, String model, AssetUse use,
                AssetSource source, String person, LocalDate expires, String remark, Pieces pieces) {

    /**
     * What assets without a tag become.
     *
     * @param tags   proposed for new ones; empty when the ledger has them
     * @param stored movement of one that the ledger has; null for new ones
     */
    record Pieces(List<String> tags, Long stored) {
    }

    /** The same, its pieces being these. */
    StockRow of(Pieces these) {
        return new StockRow(row, centreId, itemId, quantity, fundingId, value, day, tag, serial, model, use, source, person, expires, remark, these);
    }

    /** As one of these pieces. @param share of the value */
    StockRow piece(String proposed, Money share) {
        return new StockRow(row, centreId, itemId, 1, fundingId, share, day, proposed, serial, model, use, source, person, expires, remark, null);
    }


    /** The movement that brings it into the ledger. */
    StockMove move(Long asset) {
        return StockMove.at(MoveKind.OPENING, centreId, itemId, quantity).asset(asset).on(day).funded(fundingId).worth(value).expires(expires).because(null, remark);
    }

    /** What tells opening stock apart that has no tag. */
    record Identity(long centreId, long itemId, Long fundingId, LocalDate day, long quantity) {
    }

    Identity identity() {
        return new Identity(centreId, itemId, fundingId, day, quantity);
    }
}
