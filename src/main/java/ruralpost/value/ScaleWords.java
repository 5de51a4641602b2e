package ruralpost.value;

import java.util.List;

/** The words that multiply a number: 万, 亿, million. */
final class ScaleWords {

    /** Longest first, so that 万亿 is not read as 万. */
    private static final List<Word> WORDS = List.of(new Word("thousand", 1_000), new Word("million", 1_000_000), new Word("billion", 1_000_000_000),
        new Word("万亿", 1_000_000_000_000L), new Word("千亿", 100_000_000_000L), new Word("百亿", 10_000_000_000L), new Word("十亿", 1_000_000_000),
        new Word("千万", 10_000_000), new Word("百万", 1_000_000), new Word("十万", 100_000), new Word("亿", 100_000_000), new Word("億", 100_000_000),
        new Word("万", 10_000), new Word("萬", 10_000), new Word("千", 1_000), new Word("百", 100));

    /** A word and what it multiplies by. */
    record Word(String word, long value) {

        int length() {
            return word.length();
        }
    }

    private ScaleWords() {
    }

    /** The word that a lower-case text begins with and that is worth less than the limit; null when there is none. */
    static Word at(String text, long below) {
        for (Word word : WORDS) {
            if (word.value < below && text.startsWith(word.word)) {
                return word;
            }
        }
        return null;
    }
}
