package ruralpost.item;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What sort of thing. The order is that of pick lists. */
public enum ItemKind {
    COMPUTER, TV, STATIONERY, BOOK, GIFT, FURNITURE, TOY, SPORTS, OTHER;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static ItemKind ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(ItemKind::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("item.kind." + code());
    }
}
