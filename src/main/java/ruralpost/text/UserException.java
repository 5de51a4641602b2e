package ruralpost.text;

/**
 * Something the user can understand and put right: a file that cannot be read, a ledger that is open elsewhere, a record that
 * somebody else changed. Carries a {@link Message}; shown as a sentence, never as a stack trace.
 */
public class UserException extends RuntimeException {

    private final transient Message message;

    /** @param message what happened and what was expected, never null */
    public UserException(Message message) {
        this(message, null);
    }

    /** @param cause the technical reason for the log, may be null */
    public UserException(Message message, Throwable cause) {
        super(message.key() + " " + message.args(), cause);
        this.message = message;
    }

    /** Short form of {@link #UserException(Message)}. */
    public static UserException of(String key, Object... args) {
        return new UserException(Message.of(key, args));
    }

    /** What to show, never null. */
    public Message userMessage() {
        return message;
    }
}
