package ruralpost.centre.stock;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** In which state a centre has something. */
public enum StockState {
    /** There. */
    SHELF,
    /** On its way to the centre. */
    TRANSIT,
    /** Lent out by the centre. */
    LOAN,
    /** Away for repair. */
    REPAIR;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static StockState ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(StockState::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("centre.state." + code());
    }
}
