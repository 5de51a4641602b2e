package ruralpost.app;

import java.nio.file.Path;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerInfo;
import ruralpost.sample.BaseRows;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;
import ruralpost.text.UserException;

/** Opens the ledger in a folder. A ledger of an earlier program is given the {@link BaseRows} it lacks. */
final class LedgerOpening {

    private LedgerOpening() {
    }

    /** Whether there is a founded ledger; creates nothing. */
    static boolean isFounded(Path folder) {
        LedgerFiles files = new LedgerFiles(folder);
        if (!files.exist()) {
            return false;
        }
        try (Database database = Database.open(files)) {
            return LedgerInfo.isFounded(database);
        }
    }

    /**
     * Everything is closed again when it fails.
     *
     * @throws UserException there is none, it is open elsewhere, newer than this program, damaged …
     */
    static AppContext open(Path folder) {
        LedgerFiles files = new LedgerFiles(folder);
        if (!files.exist()) {
            throw UserException.of("ledger.not.founded", folder.toString());
        }
        Settings settings = new Settings(files.settings());
        Database database = Database.open(files);
        AutoCloseable opened = database;
        try {
            Ledger ledger = Ledger.open(database, LedgerTables.schema(), settings::operator);
            opened = ledger;
            AppContext app = new AppContext(files, settings, ledger);
            opened = app;
            BaseRows.shipToOlder(app.occasions(), app.campaigns().campaigns());
            return app;
        } catch (RuntimeException e) {
            try {
                opened.close();
            } catch (Exception closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }
}
