package ruralpost.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the files of one ledger stand inside its data folder.
 *
 * @param folder the data folder, never null; need not exist yet
 */
public record LedgerFiles(Path folder) {

    /** File name of the database without H2's ending. */
    public static final String NAME = "ledger";

    /** The database file. */
    public Path database() {
        return folder.resolve(NAME + ".mv.db");
    }

    /** Verified backups of this ledger, oldest ones are removed in rotation. */
    public Path backups() {
        return folder.resolve("backups");
    }

    /** Drafts of what was typed and not yet saved. */
    public Path drafts() {
        return folder.resolve("drafts");
    }

    /** The columns of the sales as they were last loaded: only a copy, thrown away when in doubt and no part of a backup. */
    public Path columns() {
        return folder.resolve(NAME + ".columns");
    }

    /** There while the database file holds bytes of what was erased. */
    Path owed() {
        return folder.resolve(NAME + ".rewrite");
    }

    /** Log files. */
    public Path logs() {
        return folder.resolve("logs");
    }

    /** Settings of this ledger's window. */
    public Path settings() {
        return folder.resolve("settings.properties");
    }

    /** Whether there is a ledger in this folder. */
    public boolean exist() {
        return Files.exists(database());
    }
}
