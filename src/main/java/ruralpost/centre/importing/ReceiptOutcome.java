package ruralpost.centre.importing;

import java.util.List;
import java.util.Locale;
import ruralpost.centre.stock.MoveKind;

/** What a row of a receipt sheet says became of its goods, by the words that clerks write. */
enum ReceiptOutcome {
    RECEIVED(MoveKind.ARRIVED, "签收", "已签收", "收到", "已收", "全收", "received", "arrived"),
    /** On the sender's shelf again. */
    SENT_BACK(MoveKind.SENT_BACK, "退回", "退库", "已退回", "拒收", "sent back", "returned", "refused"),
    LOST(MoveKind.LOST_IN_TRANSIT, "丢失", "途中丢失", "遗失", "lost", "lost on the way", "lost in transit");

    private final MoveKind kind;
    private final List<String> words;

    ReceiptOutcome(MoveKind kind, String... words) {
        this.kind = kind;
        this.words = List.of(words);
    }

    /** @param text as in the sheet; blank for received @return null for words that are none of these */
    static ReceiptOutcome of(String text) {
        String said = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            return RECEIVED;
        }
        for (ReceiptOutcome o : values()) {
            if (o.words.contains(said)) {
                return o;
            }
        }
        return null;
    }

    MoveKind kind() {
        return kind;
    }
}
