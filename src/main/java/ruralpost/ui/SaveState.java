package ruralpost.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import ruralpost.text.Message;

/**
 * How it stands with what was typed.
 *
 * @param kind saved, being saved, waiting for something longer, or not saved
 * @param at   when it was last saved; null when nothing was yet
 */
public record SaveState(Kind kind, LocalTime at) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /** See {@link SaveState}. */
    public enum Kind { SAVED, SAVING, WAITING, FAILED }

    /** Everything is in the ledger. */
    public static SaveState saved(LocalTime at) {
        return new SaveState(Kind.SAVED, at);
    }

    /** The sentence in the status bar. */
    public Message message() {
        return switch (kind) {
            case SAVED -> at == null ? Message.of("ui.status.nothing.to.save") : Message.of("ui.status.saved", at.format(MINUTE));
            case SAVING -> Message.of("ui.status.saving");
            case WAITING -> Message.of("ui.status.waiting");
            case FAILED -> Message.of("ui.status.failed");
        };
    }
}
