package ruralpost.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import ruralpost.text.UserException;

/**
 * Brings the tables of a closed ledger forward. H2 commits on DDL, so a script that fails half way would leave half of its
 * tables: the scripts run on a copy, and only a copy that opens at the right version takes the ledger's place.
 */
final class Migration {

    private Migration() {
    }

    /** Creates, migrates or accepts the ledger in this folder. */
    static void bringForward(LedgerFiles files) throws SQLException, IOException {
        int stored = files.exist() ? Schema.storedIn(files.database()) : 0;
        if (stored > Schema.CURRENT) {
            throw UserException.of("ledger.newer", files.database().toString(), String.valueOf(stored), String.valueOf(Schema.CURRENT));
        }
        if (stored == Schema.CURRENT) {
            return;
        }
        Path work = files.folder().resolve("ledger-migrating.mv.db");
        Files.deleteIfExists(work);
        if (files.exist()) {
            Files.createDirectories(files.backups());
            Files.copy(files.database(), files.backups().resolve("before-migration-from-" + stored + ".mv.db"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(files.database(), work);
        }
        Schema.migrate(work);
        if (Schema.storedIn(work) != Schema.CURRENT) {
            throw new IOException("The migrated copy is not at version " + Schema.CURRENT);
        }
        Files.move(work, files.database(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
