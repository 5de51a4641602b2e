package ruralpost.sheet.file;

import java.io.IOException;
import ruralpost.text.Message;

/** A limit or a damage found inside a stream, carried through XML and zip code as an {@link IOException}. */
final class Refused extends IOException {

    private final transient Message why;

    Refused(String key, Object... args) {
        super(key);
        this.why = Message.of(key, args);
    }

    /** The sentence, never null. */
    Message why() {
        return why;
    }

    /** The refusal hidden in a chain of causes, or null. */
    static Refused in(Throwable problem) {
        int depth = 0;
        for (Throwable t = problem; t != null && depth < 20; t = t.getCause()) {
            if (t instanceof Refused refused) {
                return refused;
            }
            depth++;
        }
        return null;
    }
}
