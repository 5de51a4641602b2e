package ruralpost.ledger;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import ruralpost.store.Backups;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** Puts a backup in the place of a closed ledger. */
public final class Restore {

    private Restore() {
    }

    /**
     * Restores a backup. The restored ledger gives row ids of its own from now on, and its history says that it was restored, and from
     * what.
     *
     * @return where the former ledger was put; null when there was none
     * @throws UserException no backup, damaged, newer than this program, or the ledger is open; the ledger is as it was
     */
    public static Path restore(Path zip, LedgerFiles files, LocalDateTime now, LedgerSchema schema, Supplier<String> operator) {
        Message label = Message.of("ledger.label.restored", zip.getFileName().toString());
        return Backups.restore(zip, files, now, database -> {
            if (!LedgerInfo.isFounded(database)) {
                throw UserException.of("ledger.backup.unreadable", zip.toString());
            }
            Ledger.drawNewIncarnation(database);
            try (Ledger restored = Ledger.open(database, schema, operator)) {
                restored.write(new Action(ChangeKind.RESTORE, "app", label, null, null), tx -> null);
            }
        });
    }
}
