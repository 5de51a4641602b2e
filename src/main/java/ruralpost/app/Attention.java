package ruralpost.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a program that finds the ledger open elsewhere asks that window to come forward: a small file in the data folder. */
public final class Attention {

    private static final String NAME = "come-forward";

    private Attention() {
    }

    /** Asks the window that holds this folder's ledger to come forward. A folder that cannot be written to is left alone. */
    public static void ask(Path folder) {
        try {
            Files.writeString(folder.resolve(NAME), "");
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(Attention.class).info("The other window could not be asked to come forward", e);
        }
    }

    /** Whether somebody asked since the last call. */
    public static boolean taken(Path folder) {
        try {
            return Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException e) {
            return false;
        }
    }
}
