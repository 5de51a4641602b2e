package ruralpost.chart;

import java.util.Locale;

/** Light, dark, or white on black for weak eyes and bad screens. */
public enum Theme {
    LIGHT, DARK, HIGH_CONTRAST;

    /** "light", "dark" or "high-contrast", as in settings and in the names of the style sheets. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The theme with that code; light for anything unknown or null. */
    public static Theme ofCode(String code) {
        for (Theme each : values()) {
            if (each.code().equalsIgnoreCase(code)) {
                return each;
            }
        }
        return LIGHT;
    }
}
