package ruralpost.centre.importing;

import java.time.LocalDate;
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
 */
record StockRow(int row, long centreId, long itemId, long quantity, Long fundingId, Money value, LocalDate day, String tag, String serial, String model, AssetUse use,
                AssetSource source, String person, LocalDate expires, String remark) {

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
