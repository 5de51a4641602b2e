package ruralpost.centre.take;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** Why what was counted differs from the books. */
public enum DifferenceReason {
    NOT_BOOKED_OUT, NOT_BOOKED_IN, WRONG_ENTRY, WORN_OUT, LOST, STOLEN,
    /** Something that was booked lost is there. */
    FOUND, OTHER;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static DifferenceReason ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(DifferenceReason::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("take.reason." + code());
    }
}
