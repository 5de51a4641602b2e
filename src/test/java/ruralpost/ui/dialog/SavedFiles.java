package ruralpost.ui.dialog;

import java.nio.file.Path;

/** Answers where a file is to be written, in place of the chooser of the system. */
public final class SavedFiles {

    private SavedFiles() { }

    /** Every file from now on goes there. */
    public static void to(Dialogs dialogs, Path file) {
        ((FxDialogs) dialogs).saving(request -> file.toFile());
    }
}
