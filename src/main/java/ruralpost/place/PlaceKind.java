package ruralpost.place;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What sort of place. The order is that of pick lists. */
public enum PlaceKind {
    /** 邮乐购站点. */
    SITE,
    /** 地方馆, a county's mall on the online platform. */
    MALL,
    /** 主题邮局. */
    THEME_POST_OFFICE,
    /** 邮政网点. */
    OUTLET,
    /** 村. */
    VILLAGE,
    /** 乡镇. */
    TOWNSHIP,
    /** 合作社. */
    COOPERATIVE,
    /** 企业. */
    ENTERPRISE,
    /** 农品基地. */
    BASE,
    /** 儿童之家, 留守儿童活动中心. */
    CENTRE,
    /** 学校. */
    SCHOOL,
    OTHER;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that code. */
    public static PlaceKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(PlaceKind::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("place.kind." + code());
    }
}
