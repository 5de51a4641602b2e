package ruralpost.pinyin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A name with its aliases, made ready for {@link PinyinMatcher}: make one for each record and keep it, about 150 bytes.
 */
public final class Searchable {

    private final Part[] parts;

    /** One name: its characters without punctuation, and the toneless syllables of each, the one in which the name is read first. */
    record Part(int[] text, String[][] syllables) {

        static Part of(String name) {
            PinyinTable table = PinyinTable.get();
            int[] all = Pinyin.codePoints(name);
            String[] read = table.read(all);
            int[] text = new int[all.length];
            List<String[]> syllables = new ArrayList<>(all.length);
            for (int i = 0; i < all.length; i++) {
                if (read[i] != null || Character.isLetterOrDigit(all[i])) {
                    text[syllables.size()] = Character.toLowerCase(all[i]);
                    syllables.add(read[i] == null ? NO_SYLLABLES : SyllableCache.of(all[i], PinyinTable.toneless(read[i])));
                }
            }
            return new Part(Arrays.copyOf(text, syllables.size()), syllables.toArray(String[][]::new));
        }
    }

    private static final String[] NO_SYLLABLES = {};

    private Searchable(Part[] parts) {
        this.parts = parts;
    }

    /** A name with aliases; blank aliases are left out. */
    public static Searchable of(String name, String... aliases) {
        return of(name, List.of(aliases));
    }

    /** A name with aliases; blank aliases are left out. */
    public static Searchable of(String name, Collection<String> aliases) {
        List<Part> parts = new ArrayList<>(1 + aliases.size());
        parts.add(Part.of(name));
        aliases.stream().filter(a -> !a.isBlank()).map(Part::of).forEach(parts::add);
        return new Searchable(parts.toArray(Part[]::new));
    }

    Part[] parts() {
        return parts;
    }
}
