package ruralpost.sheet.handback;

import java.nio.file.Path;
import ruralpost.text.Message;

/**
 * What was written.
 *
 * @param file   where it is; not the file that was asked for when only a list could be written
 * @param marked how many rows are marked
 * @param note   what the user should know, null when there is nothing: only a list was written, and why
 */
public record HandedBack(Path file, long marked, Message note) {

    /** Whether it is a list of the problems and not the user's file. */
    public boolean isList() {
        return note != null;
    }
}
