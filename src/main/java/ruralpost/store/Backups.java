package ruralpost.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * Backups of a ledger as zip files. A backup counts only after it was unpacked again (into memory where it is small enough) and found
 * to hold the same tables, rows, stamps and last change set as the ledger.
 */
public final class Backups {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String NAME = LedgerFiles.NAME + "-\\d{8}-\\d{6}\\.zip";
    private static final int KEEP_NEWEST = 10;
    private static final int KEEP_DAYS = 14;

    private Backups() {
    }

    /**
     * What a verified backup holds.
     *
     * @param rows    rows by table
     * @param sums    sums of ids and stamps by table, by which two copies are compared
     * @param lastSet number of the last change set
     * @param schema  version of the tables
     */
    public record Contents(Map<String, Long> rows, Map<String, String> sums, long lastSet, int schema) {
    }

    /**
     * Writes a verified backup. Call on the write thread, so that the ledger does not move between writing and comparing.
     *
     * @return what it holds
     * @throws UserException the target cannot be written, or the copy did not verify; an older file of that name is left as it was
     */
    public static Contents write(Database database, Path target) {
        Path part = target.toAbsolutePath().resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(part.getParent());
            Contents expected = database.transact(ctx -> ctx.connectionResult(BackupFile::contents));
            database.backupTo(part);
            Migration.force(part);
            if (!new BackupFile(part).verify().equals(expected)) {
                throw UserException.of("ledger.backup.not.equal", target.toString());
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return expected;
        } catch (SQLException | IOException | RuntimeException e) {
            UserException plain = e instanceof UserException user ? user : H2.explain(e, target);
            throw plain != null ? plain : new UserException(Message.of("ledger.backup.failed", target.toString(), String.valueOf(e.getMessage())), e);
        } finally {
            deleteQuietly(part);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            if (Files.exists(file)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Backups.class).warn("{} was not removed", file, e);
        }
    }

    /** Writes a backup named by the time into the ledger's own backup folder and removes those that rotation no longer keeps. */
    public static Path writeRotating(Database database, LocalDateTime now) {
        Path target = database.files().backups().resolve(LedgerFiles.NAME + "-" + STAMP.format(now) + ".zip");
        write(database, target);
        try {
            rotate(database.files().backups(), now.toLocalDate());
        } catch (IOException e) {
            LoggerFactory.getLogger(Backups.class).warn("Old backups were not removed", e);
        }
        return target;
    }

    /** The backups of a folder, newest first; empty when there are none. */
    public static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(p -> p.getFileName().toString().matches(NAME) && day(p) != null)
                .sorted(Comparator.comparing((Path p) -> p.getFileName().toString()).reversed()).toList();
        }
    }

    /** The day in a backup's name; null when it names none. */
    private static LocalDate day(Path backup) {
        int start = LedgerFiles.NAME.length() + 1;
        try {
            return LocalDate.parse(backup.getFileName().toString().substring(start, start + 8), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Keeps the newest ten and the newest of each of the last fourteen days. */
    static void rotate(Path folder, LocalDate today) throws IOException {
        List<Path> all = list(folder);
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            LocalDate day = day(all.get(i));
            boolean newestOfDay = days.add(day) && !day.isBefore(today.minusDays(KEEP_DAYS));
            if (i >= KEEP_NEWEST && !newestOfDay) {
                Files.delete(all.get(i));
            }
        }
    }

    /**
     * Unpacks a backup into memory (or beside it, when it is large) and reads what it holds.
     *
     * @throws UserException the file is no backup of this program, or damaged
     */
    public static Contents verify(Path zip) {
        if (!Files.isReadable(zip)) {
            throw UserException.of("ledger.backup.absent", zip.toString());
        }
        return new BackupFile(zip).verify();
    }

    /**
     * Puts a backup in the place of the ledger, which must be closed and may be damaged. It is unpacked beside it, brought forward
     * when its tables are older, and prepared; only when all that went well does it take the place. The ledger as it was is kept.
     *
     * @param prepare what to do with the restored ledger before it takes the place
     * @return where the former ledger was put; null when there was none
     * @throws UserException no backup, damaged, newer than this program, or the ledger is open; the ledger is as it was
     */
    public static Path restore(Path zip, LedgerFiles files, LocalDateTime now, Consumer<Database> prepare) {
        verify(zip);
        LedgerFiles work = new LedgerFiles(files.folder().resolve("restoring-" + STAMP.format(now)));
        try {
            Opening.requireClosed(files);
            Files.createDirectories(work.folder());
            new BackupFile(zip).unpack(Files.newOutputStream(work.database()));
            try (Database restored = Database.open(work)) {
                prepare.accept(restored);
            }
            Migration.force(work.database());
            return swap(work.database(), files, now);
        } catch (IOException | RuntimeException e) {
            throw Database.explained(e, files);
        } finally {
            deleteTree(work.folder());
        }
    }

    private static Path swap(Path fresh, LedgerFiles files, LocalDateTime now) throws IOException {
        Path former = null;
        if (files.exist()) {
            former = files.folder().resolve("replaced-" + STAMP.format(now) + ".mv.db");
            Files.move(files.database(), former);
        }
        try {
            Files.move(fresh, files.database());
            return former;
        } catch (IOException e) {
            if (former != null) {
                Files.move(former, files.database());
            }
            throw e;
        }
    }

    private static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Backups::deleteQuietly);
        } catch (IOException e) {
            LoggerFactory.getLogger(Backups.class).warn("{} was not removed", folder, e);
        }
    }
}
