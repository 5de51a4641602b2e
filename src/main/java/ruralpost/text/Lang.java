package ruralpost.text;

import java.util.Locale;

/** The two languages of the program. */
public enum Lang {
    ZH(Locale.SIMPLIFIED_CHINESE), EN(Locale.ENGLISH);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    /** The locale for Java's own formatters. */
    public Locale locale() {
        return locale;
    }

    /** "zh" or "en", as in file names, settings and {@code --lang}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with that code; Chinese for anything unknown or null. */
    public static Lang ofCode(String code) {
        return "en".equalsIgnoreCase(code) ? EN : ZH;
    }
}
