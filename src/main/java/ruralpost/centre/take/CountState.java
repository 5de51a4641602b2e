package ruralpost.centre.take;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** How far counting at one centre has come. */
public enum CountState {
    /** Blind: what the books say is hidden. */
    COUNTING, COUNTED,
    /** Differences are being counted again. */
    RECOUNT;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static CountState ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(CountState::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("take.count." + code());
    }
}
