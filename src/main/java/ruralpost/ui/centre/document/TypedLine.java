package ruralpost.ui.centre.document;

import java.time.LocalDate;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.Funding;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;
import ruralpost.value.Money;

/**
 * A line of a typed document.
 *
 * @param to      of a transfer; else null
 * @param tag     of an asset; else null
 * @param funding may be null
 */
record TypedLine(Centre centre, Centre to, Item item, String tag, long quantity, Funding funding, Money value, LocalDate expires, String remark) {

    /** The movement that it is. @param asset the piece; null for quantities */
    StockMove move(MoveKind kind, Asset asset) {
        StockMove move = kind == MoveKind.SENT ? StockMove.sent(centre.id(), to.id(), item.stamp().id(), quantity)
            : StockMove.at(kind, centre.id(), item.stamp().id(), quantity);
        return move.asset(asset == null ? null : asset.stamp().id()).funded(funding == null ? null : funding.stamp().id()).worth(value).expires(expires).because(null, remark);
    }
}
