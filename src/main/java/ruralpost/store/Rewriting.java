package ruralpost.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.LoggerFactory;

/** Writes a closed database file anew, with nothing in it but what is stored. That it is owed is kept beside the file until it is done. */
final class Rewriting {

    private final LedgerFiles files;
    private final Setup setup;

    Rewriting(LedgerFiles files, Setup setup) {
        this.files = files;
        this.setup = setup;
    }

    void owe() {
        try {
            if (!Files.exists(files.owed())) {
                Files.createFile(files.owed());
            }
        } catch (IOException e) {
            throw Database.explained(e, files);
        }
    }

    /** Does it where it is owed. The file must be closed; where it cannot be written, or another program is at it, it stays as it is, and owed. */
    void pay() {
        if (!Files.exists(files.owed()) || !files.exist()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(files.owed(), StandardOpenOption.WRITE); FileLock alone = channel.tryLock()) {
            if (alone != null) {
                write();
            }
        } catch (IOException | RuntimeException e) {
            LoggerFactory.getLogger(Rewriting.class).warn("The file is written anew at the next opening", e);
        }
    }

    private void write() throws IOException {
        String name = H2.base(setup.prefix(), files.database()) + ".mv.db";
        try {
            // into a file of its own, which takes the place of the other only once it is whole
            MVStoreTool.compact(name, true);
            Migration.force(files.database());
            Files.delete(files.owed());
        } catch (IOException | RuntimeException e) {
            // half of a copy takes room, perhaps all that there is
            MVStoreTool.compactCleanUp(name);
            throw e;
        }
    }
}
