package ruralpost.ui.form;

import ruralpost.text.Message;
import ruralpost.value.Parsed;

/**
 * What is wrong with an entry.
 *
 * @param what     what is wrong, never null
 * @param expected what was expected instead; null where the first sentence says it all
 */
public record Problem(Message what, Message expected) {

    /** A problem of a key, with the expectation under the same key with ".expected" appended. */
    public static Problem of(String key, Object... args) {
        return new Problem(Message.of(key, args), Message.of(key + ".expected", args));
    }

    /** The problem of a reading; null when there is none. */
    public static Problem of(Parsed<?> parsed) {
        return parsed.failed() ? new Problem(parsed.problem(), parsed.expected()) : null;
    }
}
