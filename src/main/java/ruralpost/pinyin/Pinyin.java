package ruralpost.pinyin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Readings of Chinese names, with the readings that place names and words of the trade have in their own right. */
public final class Pinyin {

    /**
     * The order a Chinese reader expects: digits and Latin letters first, then characters by syllable, tone and code. Computes a sort
     * key at every comparison; for long lists keep {@link Reading#sortKey} instead.
     */
    public static final Comparator<String> ORDER = Comparator.comparing(Pinyin::sortKey);

    private Pinyin() {
    }

    /** How a name is read. Characters without a reading, such as punctuation, are left out; null is read as an empty name. */
    public static Reading of(String name) {
        int[] text = codePoints(name);
        String[] read = PinyinTable.get().read(text);
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < text.length; i++) {
            if (read[i] != null) {
                full.append(PinyinTable.toneless(read[i]));
                initials.append(read[i].charAt(0));
            } else if (Character.isLetterOrDigit(text[i])) {
                full.appendCodePoint(Character.toLowerCase(text[i]));
                initials.appendCodePoint(Character.toLowerCase(text[i]));
            }
        }
        return new Reading(full.toString(), initials.toString(), sortKey(text, read));
    }

    /** The toneless syllable of each character in the order of the name; other letters and digits one by one, lower case; no punctuation. */
    public static List<String> syllables(String name) {
        int[] text = codePoints(name);
        String[] read = PinyinTable.get().read(text);
        List<String> syllables = new ArrayList<>(text.length);
        for (int i = 0; i < text.length; i++) {
            if (read[i] != null) {
                syllables.add(PinyinTable.toneless(read[i]));
            } else if (Character.isLetterOrDigit(text[i])) {
                syllables.add(Character.toString(Character.toLowerCase(text[i])));
            }
        }
        return syllables;
    }

    /** A text whose order among others is the order of the names; see {@link Reading#sortKey}. Null sorts as an empty name. */
    public static String sortKey(String name) {
        int[] text = codePoints(name);
        return sortKey(text, PinyinTable.get().read(text));
    }

    private static String sortKey(int[] text, String[] read) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < text.length; i++) {
            if (read[i] == null) {
                // '!' sorts before every letter, so that names in Latin letters and digits come first
                key.append('!').appendCodePoint(Character.toLowerCase(text[i]));
            } else {
                key.append(read[i]).appendCodePoint(text[i]);
            }
        }
        return key.toString();
    }

    /** Code points of a name with full-width letters and digits as ordinary ones. */
    static int[] codePoints(String name) {
        if (name == null) {
            return new int[0];
        }
        return name.codePoints().map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c == 0x3000 ? ' ' : c).toArray();
    }
}
