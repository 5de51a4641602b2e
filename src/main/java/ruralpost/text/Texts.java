package ruralpost.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * All user-visible texts of one language, read from {@code assets/text/PART_zh.properties} and {@code PART_en.properties}
 * (UTF-8, {@link MessageFormat} patterns). A key begins with the name of its part: {@code sales.entry.title}.
 */
public final class Texts {

    /** The text files; a new part is added here. */
    public static final List<String> PARTS =
        List.of("app", "ledger", "value", "place", "document", "plan", "calendar", "sheet", "chart", "sales", "campaign", "item", "centre",
            "ui", "register", "cli", "report", "disclosure", "paper", "import", "typing", "reach", "joint", "inventory", "take", "stock",
            "stockboard");

    private static final Map<Lang, Texts> ALL = new EnumMap<>(Lang.class);

    private final Lang lang;
    private final Properties patterns = new Properties();

    private Texts(Lang lang) {
        this.lang = lang;
        for (String part : PARTS) {
            load(part);
        }
    }

    /** The texts of a language; read once. */
    public static synchronized Texts of(Lang lang) {
        return ALL.computeIfAbsent(lang, Texts::new);
    }

    private void load(String part) {
        String name = "/assets/text/" + part + "_" + lang.code() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                return;
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            patterns.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The language of these texts. */
    public Lang lang() {
        return lang;
    }

    /** Whether there is a text for this key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The text of a key with its arguments. Numbers among the arguments are written with thousands separators; pass a string to
     * avoid that. A missing key gives the key itself between exclamation marks, which a test looks for.
     */
    public String get(String key, Object... args) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = args[i] instanceof Message m ? get(m) : args[i] instanceof Worded w ? w.name(lang) : args[i];
        }
        return new MessageFormat(pattern, lang.locale()).format(shown);
    }

    /** The text of a message. */
    public String get(Message message) {
        return get(message.key(), message.args().toArray());
    }
}
