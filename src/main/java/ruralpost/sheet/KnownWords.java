package ruralpost.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Remembers what was found of words, as names come again and again in a sheet, and taking one apart is dear. */
final class KnownWords {

    private static final int MOST = 5000;

    private final Map<String, Boolean> known = new HashMap<>();
    private final Predicate<String> question;

    KnownWords(Predicate<String> question) {
        this.question = question;
    }

    boolean test(String word) {
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
