package ruralpost.sheet.words;

import java.util.Locale;
import java.util.Set;
import ruralpost.sheet.file.Cell;

/** A few words that hardly any cell holds, though every cell is asked: most are told from them by their length or first character. */
public final class FewWords {

    private final Set<String> words;
    /** The characters that one of them begins with, in small and capital letters. */
    private final boolean[] first = new boolean[Character.MAX_VALUE + 1];
    private final int longest;

    /** @param words lower case, without white space around them */
    private FewWords(Set<String> words, int longest) {
        this.words = words;
        this.longest = longest;
        words.forEach(w -> {
            first[w.charAt(0)] = true;
            first[Character.toUpperCase(w.charAt(0))] = true;
        });
    }

    /** Of these, in small letters and without white space around them. */
    public static FewWords of(String... words) {
        Set<String> all = Set.of(words);
        return new FewWords(all, all.stream().mapToInt(String::length).max().orElse(0) + 2);
    }

    /** Whether a text is one of the words, in small or capital letters, but for white space around it. */
    public boolean contains(String text) {
        if (text.isEmpty() || text.length() > longest) {
            return false;
        }
        char c = text.charAt(0);
        return (first[c] || Cell.isSpace(c)) && words.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
