package ruralpost.centre.stock;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What a stock document is. The order is that of pick lists. */
public enum StockDocumentKind {
    OPENING, RECEIPT, DONATION, ISSUE, GIFT, TRANSFER,
    /** Goods that arrived, were lost or came back; answers a transfer. */
    TRANSFER_RECEIPT,
    LOAN, LOAN_RETURN, REPAIR, REPAIR_RETURN, SCRAPPING, COUNT;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static StockDocumentKind ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(StockDocumentKind::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("centre.document." + code());
    }
}
