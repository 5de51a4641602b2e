package ruralpost.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import ruralpost.ledger.Restore;
import ruralpost.text.UserException;

/**
 * The ledger that stands after a backup was to take its place.
 *
 * @param app     the open ledger: the restored one, or the one before where that failed
 * @param former  where the ledger before was put; null where nothing was restored
 * @param problem why nothing was restored; null when all went well
 */
public record RestoredLedger(AppContext app, Path former, UserException problem) {

    /**
     * Closes an open ledger, puts a backup in its place, and opens what stands then.
     *
     * @throws UserException the ledger could not be opened again
     */
    public static RestoredLedger of(AppContext open, Path zip) {
        open.close();
        Path former = null;
        UserException problem = null;
        try {
            former = Restore.restore(zip, open.files(), LocalDateTime.now(), LedgerTables.schema(), open.settings()::operator);
            BackupService.forget(open.settings());
        } catch (UserException e) {
            problem = e;
        }
        return new RestoredLedger(AppContext.open(open.files().folder()), former, problem);
    }
}
