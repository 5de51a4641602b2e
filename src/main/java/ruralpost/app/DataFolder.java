package ruralpost.app;

import java.nio.file.Path;

/** Where the ledger of a user stands when he names no other folder. */
public final class DataFolder {

    private static final String NAME = "RuralPostLedger";

    private DataFolder() {
    }

    /** The per-user folder: {@code %LOCALAPPDATA%} on Windows, {@code $XDG_DATA_HOME} or {@code ~/.local/share} elsewhere. */
    public static Path standard() {
        String windows = System.getenv("LOCALAPPDATA");
        if (windows != null && !windows.isBlank()) {
            return Path.of(windows, NAME);
        }
        String xdg = System.getenv("XDG_DATA_HOME");
        Path base = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".local", "share");
        return base.resolve("rural-post-ledger");
    }
}
