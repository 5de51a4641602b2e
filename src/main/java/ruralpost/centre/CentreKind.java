package ruralpost.centre;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What sort of centre. The order is that of pick lists. */
public enum CentreKind {
    /** 儿童之家. */
    CHILDRENS_HOME,
    /** 留守儿童活动中心. */
    ACTIVITY_CENTRE,
    SCHOOL_ROOM,
    /** Where goods lie before they go to centres, such as the county's; serves no children. */
    STOREROOM,
    OTHER;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static CentreKind ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(CentreKind::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("centre.kind." + code());
    }
}
