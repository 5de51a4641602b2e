package ruralpost.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ruralpost.text.UserException;

/** Opens ledgers: looks whether the folder can be written, brings old tables forward, and sees to it that a ledger is open only once. */
final class Opening {

    /** H2 lets one program open a file twice; a ledger must not be. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private Opening() {
    }

    static Database open(LedgerFiles files, Setup setup) throws SQLException, IOException {
        Files.createDirectories(files.folder());
        Path place = files.folder().toRealPath();
        if (!OPEN.add(place)) {
            throw UserException.of("ledger.already.open", files.folder().toString());
        }
        try {
            requireWritable(files);
            Migration.requireIntact(files);
            new Rewriting(files, setup).pay();
            Database database = current(files, setup, () -> OPEN.remove(place));
            if (database == null) {
                new Migration(files, setup).bringForward();
                database = current(files, setup, () -> OPEN.remove(place));
            }
            return database;
        } catch (Exception | Error e) {
            OPEN.remove(place);
            throw e;
        }
    }

    /** The open ledger; null when there is none or its tables are not those of this program. */
    private static Database current(LedgerFiles files, Setup setup, Runnable onClose) throws SQLException {
        if (!files.exist()) {
            return null;
        }
        Database database = new Database(files, setup, onClose);
        boolean current = false;
        try {
            current = database.schema() == setup.schema();
        } finally {
            if (!current) {
                database.close();
            }
        }
        return current ? database : null;
    }

    /** Refuses when this program or another one has the ledger open; a damaged ledger counts as closed. */
    static void requireClosed(LedgerFiles files) throws IOException {
        if (!files.exist()) {
            return;
        }
        boolean open = OPEN.contains(files.folder().toRealPath());
        if (!open) {
            try (FileChannel channel = FileChannel.open(files.database(), StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
                open = lock == null;
            }
        }
        if (open) {
            throw UserException.of("ledger.already.open", files.folder().toString());
        }
    }

    private static void requireWritable(LedgerFiles files) throws IOException {
        Path probe = Files.createTempFile(files.folder(), "write", ".probe");
        Files.delete(probe);
        if (files.exist() && !Files.isWritable(files.database())) {
            throw UserException.of("ledger.folder.read.only", files.database().toString());
        }
    }
}
