package ruralpost.text;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence for the user, not yet in a language: a key of the text files and its arguments. Kept in this form in the ledger
 * (labels of change sets) and in problems, so that it can be shown in whichever language the user reads.
 *
 * @param key  key in {@code assets/text}, never null
 * @param args values for the placeholders {0}, {1} …; an argument may itself be a Message; never null, may be empty
 */
public record Message(String key, List<Object> args) {

    /** A message with the given placeholder values. */
    public static Message of(String key, Object... args) {
        return new Message(key, Arrays.asList(args.clone()));
    }
}
