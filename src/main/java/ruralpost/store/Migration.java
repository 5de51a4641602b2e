package ruralpost.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import ruralpost.text.UserException;

/**
 * Brings the tables of a closed ledger forward. H2 commits on DDL, so a script that fails half way would leave half of its
 * tables: the scripts run on a copy, and only a copy that opens at the right version takes the ledger's place.
 */
final class Migration {

    private static final long HEADER = 2 * 4096;

    private final LedgerFiles files;
    private final Setup setup;
    private final Path work;

    Migration(LedgerFiles files, Setup setup) {
        this.files = files;
        this.setup = setup;
        this.work = files.folder().resolve("ledger-migrating.mv.db");
    }

    /** Creates, migrates or accepts the ledger in this folder. */
    void bringForward() throws SQLException, IOException {
        int stored = stored();
        if (stored == setup.schema()) {
            return;
        }
        if (stored > setup.schema()) {
            throw UserException.of("ledger.newer", files.database().toString(), String.valueOf(stored), String.valueOf(setup.schema()));
        }
        try {
            Files.deleteIfExists(work);
            if (files.exist()) {
                Files.createDirectories(files.backups());
                Path before = files.backups().resolve("before-migration-from-" + stored + ".mv.db");
                Files.copy(files.database(), before, StandardCopyOption.REPLACE_EXISTING);
                force(before);
                Files.copy(files.database(), work);
            }
            Schema.migrate(setup, work);
            if (Schema.storedIn(setup, work) != setup.schema()) {
                throw new IOException("The migrated copy is not at version " + setup.schema());
            }
            force(work);
            Files.move(work, files.database(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(work);
        }
    }

    /**
     * Refuses a file that lost everything: a file takes the ledger's name only when it holds tables, and H2 would take one that is
     * empty, or has no more than its two header blocks, for a new database.
     */
    static void requireIntact(LedgerFiles files) throws IOException {
        if (files.exist() && Files.size(files.database()) <= HEADER) {
            throw UserException.of("ledger.file.damaged", files.folder().toString());
        }
    }

    private int stored() throws SQLException {
        if (!files.exist()) {
            return 0;
        }
        int stored = Schema.storedIn(setup, files.database());
        if (stored == 0) {
            throw UserException.of("ledger.file.damaged", files.folder().toString());
        }
        return stored;
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
