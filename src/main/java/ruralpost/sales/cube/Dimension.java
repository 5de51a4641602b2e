package ruralpost.sales.cube;

import java.util.Locale;
import ruralpost.board.BoardDimension;
import ruralpost.text.Message;

/** What sales can be grouped and filtered by, apart from time. */
public enum Dimension implements BoardDimension {
    PRODUCT, CHANNEL, SELLER,
    /** The township in which the seller's place lies, or which it is; a place's row id. */
    TOWNSHIP,
    /** The village in which the seller's place lies, or which it is; a place's row id. */
    VILLAGE,
    BUYER_KIND, BUYER, CAMPAIGN, CONTRACT;

    /** As on the command line: "product", "buyer-kind" … */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Message label() {
        return Message.of("sales.pivot.key." + code());
    }

    /** Whether it has no column of its own but follows from the seller. */
    boolean ofSeller() {
        return this == TOWNSHIP || this == VILLAGE;
    }
}
