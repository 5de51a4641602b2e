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
    LOAN, LOAN_RETURN, REPAIR, REPAIR_RETURN, SCRAPPING,
    /** What is under repair and not worth it. */
    REPAIR_SCRAPPING,
    /** What is missed from the shelf. */
    STOCK_LOSS,
    /** What was lent and is lost. */
    LOSS, COUNT;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that write off what is there or lent, as stored. */
    static List<String> writingOff() {
        return Stream.of(values()).filter(StockDocumentKind::writesOff).map(StockDocumentKind::code).toList();
    }

    /** Whether it writes off what is there or lent, which somebody must approve. */
    public boolean writesOff() {
        return this == SCRAPPING || this == REPAIR_SCRAPPING || this == STOCK_LOSS || this == LOSS;
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
