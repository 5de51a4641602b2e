package ruralpost.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import ruralpost.ledger.Ledger;
import ruralpost.store.Backups;
import ruralpost.text.UserException;

/** Verified backups on exit, once a day while the program runs, and to a second folder that the user chose. */
public final class BackupService {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String BACKED_UP = "backup.set";

    private final Ledger ledger;
    private final Settings settings;
    private volatile long backedUpTo = -1;

    BackupService(Ledger ledger, Settings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    /**
     * Writes a verified backup into the ledger's own backup folder, and a copy to the second folder when one is chosen.
     *
     * @return null when all went well; else why the second copy could not be made (the first one stands)
     * @throws UserException the first backup could not be written or did not verify
     */
    public UserException now() {
        long set = ledger.lastSet();
        Path zip = ledger.betweenWrites(() -> Backups.writeRotating(ledger.database(), LocalDateTime.now()));
        backedUpTo = set;
        return settings.secondBackupFolder().map(folder -> copy(zip, folder)).orElse(null);
    }

    private static UserException copy(Path zip, Path folder) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(zip.getFileName() + ".part");
            Files.copy(zip, part, StandardCopyOption.REPLACE_EXISTING);
            if (Files.mismatch(zip, part) >= 0) {
                throw new IOException("The copy differs");
            }
            Files.move(part, folder.resolve(zip.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            return null;
        } catch (IOException e) {
            return new UserException(ruralpost.text.Message.of("ledger.backup.failed", folder.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    /** Whether something was written since the last backup of this run. */
    public boolean isDue() {
        return ledger.lastSet() != backedUpTo && (backedUpTo >= 0 || !newestIsOf(ledger.lastSet()));
    }

    /** Whether the day has no backup yet. */
    public boolean isDailyDue(LocalDate today) {
        return isDue() && newest().map(t -> t.toLocalDate().isBefore(today)).orElse(true);
    }

    /** When the newest backup was made; empty when there is none. */
    public Optional<LocalDateTime> newest() {
        try {
            return Backups.list(ledger.database().files().backups()).stream().findFirst().map(BackupService::time);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime time(Path backup) {
        String name = backup.getFileName().toString();
        return LocalDateTime.parse(name.substring(name.length() - 19, name.length() - 4), STAMP);
    }

    /** The backups of this ledger's folder, and those of the second folder that are not there any more, newest first. */
    public List<BackupEntry> all() {
        Map<String, BackupEntry> found = new LinkedHashMap<>();
        add(ledger.database().files().backups(), BackupEntry.Place.OWN, found);
        settings.secondBackupFolder().ifPresent(folder -> add(folder, BackupEntry.Place.SECOND, found));
        return found.values().stream().sorted(Comparator.comparing(BackupEntry::at).reversed()).toList();
    }

    private static void add(Path folder, BackupEntry.Place place, Map<String, BackupEntry> found) {
        try {
            for (Path p : Backups.list(folder)) {
                found.putIfAbsent(p.getFileName().toString(), new BackupEntry(p, time(p), Files.size(p), place));
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(BackupService.class).info("{} cannot be read", folder, e);
        }
    }

    /** The ledger was put back: up to which set it was backed up is not known any more. */
    static void forget(Settings settings) {
        settings.put(BACKED_UP, "");
    }

    private boolean newestIsOf(long set) {
        String noted = settings.get(BACKED_UP);
        return noted != null && noted.equals(Long.toString(set)) && newest().isPresent();
    }

    /** Backs up when something was written since; called on exit. */
    public UserException onExit() {
        if (!isDue()) {
            return null;
        }
        UserException second = now();
        settings.put(BACKED_UP, Long.toString(ledger.lastSet()));
        return second;
    }
}
