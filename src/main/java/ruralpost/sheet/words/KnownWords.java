package ruralpost.sheet.words;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Remembers what was found of words, as names come again and again in a sheet, and taking one apart is dear. One instance is for one thread at a time. */
public final class KnownWords {

    private static final int MOST = 5000;

    private final Map<String, Boolean> known = new HashMap<>();
    private final Predicate<String> question;

    /** @param question asked once for each word, as long as there are not too many */
    public KnownWords(Predicate<String> question) {
        this.question = question;
    }

    /** The answer for a word, never null. */
    public boolean test(String word) {
        Boolean answer = known.get(word);
        if (answer == null) {
            answer = question.test(word);
            if (known.size() < MOST) {
                known.put(word, answer);
            }
        }
        return answer;
    }
}
