package ruralpost.ui.dialog;

import java.nio.file.Path;
import java.util.List;

/** Answers which file is to be opened, in place of the chooser of the system. */
public final class OpenedFiles {

    private OpenedFiles() { }

    /** That file from now on. */
    public static void of(Dialogs dialogs, Path file) {
        ((FxDialogs) dialogs).opening(request -> List.of(file.toFile()));
    }
}
