package ruralpost.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/**
 * One thing that a reported figure speaks of; a figure may have several. A place or channel of the ledger, a division, or only a name.
 *
 * @param kind         what sort of thing
 * @param placeId      the place; null unless the kind is PLACE
 * @param channelId    the channel; null unless the kind is CHANNEL
 * @param divisionCode the administrative division, also of a place; null for the whole country and where there is none
 * @param name         its name, never blank once stored
 */
public record FigureScope(Kind kind, Long placeId, Long channelId, String divisionCode, String name) {

    /** What a figure may speak of. */
    public enum Kind {
        COUNTRY, DIVISION, PLACE, CHANNEL, BUYER;

        /** As stored and as in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with that code. */
        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        static List<String> codes() {
            return Stream.of(values()).map(Kind::code).toList();
        }

        /** Name for the user. */
        public Message label() {
            return Message.of("document.scope." + code());
        }
    }
}
