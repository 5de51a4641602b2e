package ruralpost.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** The four fields in which a theme post office works. */
public enum ThemeField {
    ECOMMERCE, CONVENIENCE, ADVOCACY, CULTURE;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static ThemeField ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(ThemeField::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("campaign.field." + code());
    }
}
