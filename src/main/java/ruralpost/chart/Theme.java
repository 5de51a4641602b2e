package ruralpost.chart;

import java.util.Locale;

/** Light or dark. */
public enum Theme {
    LIGHT, DARK;

    /** "light" or "dark", as in settings and in the names of the style sheets. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme with that code; light for anything unknown or null. */
    public static Theme ofCode(String code) {
        return "dark".equalsIgnoreCase(code) ? DARK : LIGHT;
    }
}
