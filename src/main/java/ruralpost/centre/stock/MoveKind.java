package ruralpost.centre.stock;

import static ruralpost.centre.stock.StockState.LOAN;
import static ruralpost.centre.stock.StockState.REPAIR;
import static ruralpost.centre.stock.StockState.SHELF;
import static ruralpost.centre.stock.StockState.TRANSIT;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What a movement is. */
public enum MoveKind {
    OPENING(null, SHELF), RECEIVED(null, SHELF), DONATED(null, SHELF), SURPLUS(null, SHELF),
    ISSUED(SHELF, null), GIVEN_OUT(SHELF, null), SHORTAGE(SHELF, null), SCRAPPED(SHELF, null),
    /** Missed from the shelf, found out without a stock-take. */
    LOST_FROM_STOCK(SHELF, null),
    /** Gone while it was lent. */
    LOST(LOAN, null),
    LENT(SHELF, LOAN), RETURNED(LOAN, SHELF), REPAIRED_OUT(SHELF, REPAIR), REPAIRED_IN(REPAIR, SHELF),
    /** Not worth repairing. */
    REPAIR_SCRAPPED(REPAIR, null),
    /** Leaves one centre for another. */
    SENT(SHELF, TRANSIT),
    ARRIVED(TRANSIT, SHELF), LOST_IN_TRANSIT(TRANSIT, null),
    /** Did not arrive and is on the sender's shelf again. */
    SENT_BACK(TRANSIT, SHELF);

    private final StockState from;
    private final StockState to;

    MoveKind(StockState from, StockState to) {
        this.from = from;
        this.to = to;
    }

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static MoveKind ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(MoveKind::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("centre.move." + code());
    }

    /** The state that it leaves; null for what comes in. */
    public StockState from() {
        return from;
    }

    /** The state that it enters; null for what is gone. */
    public StockState to() {
        return to;
    }

    /** Whether it needs somebody's approval. */
    public boolean needsApproval() {
        return this == SCRAPPED || this == REPAIR_SCRAPPED || needsReason();
    }

    /** Whether somebody must say how it came about. */
    public boolean needsReason() {
        return this == LOST_FROM_STOCK;
    }

    /** Whether it settles what was sent, and so answers the document that sent it. */
    public boolean settlesTransit() {
        return from == TRANSIT;
    }
}
