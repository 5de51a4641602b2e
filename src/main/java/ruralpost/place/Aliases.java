package ruralpost.place;

import java.util.Arrays;
import java.util.List;

/** Other names of a thing, kept in one column separated by commas. */
public final class Aliases {

    private Aliases() {
    }

    /** The names in a text separated by Chinese or Western commas, enumeration commas or semicolons; none for null or blank. */
    public static List<String> split(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("[,，、;；]")).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    }

    /** The names in one text; null when there are none. */
    public static String join(List<String> names) {
        List<String> clean = names.stream().flatMap(n -> split(n).stream()).distinct().toList();
        return clean.isEmpty() ? null : String.join("，", clean);
    }
}
