package ruralpost.centre.take;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** How far a stock-take has come. Stored are open, approved, posted and reversed; the others follow from the counts. */
public enum TakeState {
    /** Some centre is still being counted. */
    OPEN,
    /** All centres are counted; differences are not yet counted again. */
    COUNTED,
    /** Differences are being counted again. */
    RECOUNT,
    /** What is to be posted stands fast. */
    APPROVED, POSTED,
    /** What was posted was taken back. */
    REVERSED;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static TakeState ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(TakeState::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("take.state." + code());
    }
}
