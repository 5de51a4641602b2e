package ruralpost.pinyin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The readings of single characters and of words that are read otherwise, from the shipped tables. Read once, at first use, in a
 * few milliseconds.
 */
final class PinyinTable {

    private static final int HIGHEST = 0x33000;

    private final List<String> syllables = new ArrayList<>();
    /** Index of the most usual syllable by code point, 0 for none. */
    private final short[] first = new short[HIGHEST];
    /** Indexes of the further syllables of characters that have several, each as a char, most usual first. */
    private final Map<Integer, String> more = new HashMap<>(16_384);
    /** Syllables of words by the word's first character, the longest word first. */
    private final Map<Integer, List<Word>> words = new HashMap<>();
    private int characters;

    /** A word and the syllable of each of its characters. */
    record Word(int[] text, String[] syllables) {

        boolean standsAt(int[] name, int at) {
            if (at + text.length > name.length) {
                return false;
            }
            for (int i = 0; i < text.length; i++) {
                if (name[at + i] != text[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Holder {
        private static final PinyinTable TABLE = new PinyinTable();
    }

    private PinyinTable() {
        syllables.add("");
        Map<String, Short> indexes = new HashMap<>(4096);
        for (String line : lines("readings.txt")) {
            int rankEnd = line.indexOf(' ');
            int syllableEnd = line.indexOf(' ', rankEnd + 1);
            String syllable = line.substring(rankEnd + 1, syllableEnd);
            Short index = indexes.get(syllable);
            if (index == null) {
                index = (short) syllables.size();
                indexes.put(syllable, index);
                syllables.add(syllable);
            }
            addCharacters(line, syllableEnd + 1, index, rankEnd == 1 && line.charAt(0) == '1');
        }
        for (String line : lines("words.txt")) {
            String[] parts = line.split(" ");
            int[] text = parts[0].codePoints().toArray();
            String[] read = Arrays.copyOfRange(parts, 1, parts.length);
            words.computeIfAbsent(text[0], c -> new ArrayList<>()).add(new Word(text, read));
        }
        words.values().forEach(list -> list.sort((a, b) -> b.text().length - a.text().length));
    }

    private void addCharacters(String line, int from, short index, boolean usual) {
        int character;
        for (int i = from; i < line.length(); i += Character.charCount(character)) {
            character = line.codePointAt(i);
            if (usual) {
                first[character] = index;
                characters++;
            } else {
                String before = more.get(character);
                String one = String.valueOf((char) index);
                more.put(character, before == null ? one : before.concat(one));
            }
        }
    }

    static PinyinTable get() {
        return Holder.TABLE;
    }

    static List<String> lines(String file) {
        String name = "/assets/pinyin/" + file;
        try (InputStream in = PinyinTable.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                if (end > start && text.charAt(start) != '#') {
                    lines.add(text.substring(start, end));
                }
                start = end + 1;
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** How many characters have a reading. */
    int characters() {
        return characters;
    }

    /** Whether the character has a reading. */
    boolean has(int codePoint) {
        return codePoint < HIGHEST && first[codePoint] != 0;
    }

    /** The most usual syllable with its tone digit; null for a character without reading. */
    String usual(int codePoint) {
        return has(codePoint) ? syllables.get(first[codePoint]) : null;
    }

    /** All toneless syllables of a character, the most usual first, none twice; empty for a character without reading. */
    List<String> plain(int codePoint) {
        if (!has(codePoint)) {
            return List.of();
        }
        List<String> plain = new ArrayList<>();
        plain.add(toneless(usual(codePoint)));
        String others = more.get(codePoint);
        if (others != null) {
            for (int i = 0; i < others.length(); i++) {
                String syllable = toneless(syllables.get(others.charAt(i)));
                if (!plain.contains(syllable)) {
                    plain.add(syllable);
                }
            }
        }
        return plain;
    }

    /** The syllables with tone digits in which a name is read, null where a character has no reading. */
    String[] read(int[] name) {
        String[] read = new String[name.length];
        int at = 0;
        while (at < name.length) {
            Word word = wordAt(name, at);
            if (word == null) {
                read[at] = usual(name[at]);
                at++;
            } else {
                System.arraycopy(word.syllables(), 0, read, at, word.syllables().length);
                at += word.syllables().length;
            }
        }
        return read;
    }

    private Word wordAt(int[] name, int at) {
        List<Word> candidates = words.get(name[at]);
        if (candidates != null) {
            for (Word word : candidates) {
                if (word.standsAt(name, at)) {
                    return word;
                }
            }
        }
        return null;
    }

    static String toneless(String syllable) {
        return syllable.substring(0, syllable.length() - 1);
    }
}
