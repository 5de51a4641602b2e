package ruralpost.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.h2.store.fs.FileUtils;
import ruralpost.text.UserException;

/**
 * Backups of a ledger as zip files. A backup counts only after it was restored (into memory where it is small enough) and found to
 * hold the same tables, rows and last change set as the ledger.
 */
public final class Backups {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final long MEMORY_LIMIT = 200L << 20;
    private static final int KEEP_NEWEST = 10;
    private static final int KEEP_DAYS = 14;
    /** No office ledger comes near this; a zip that unpacks to more is no backup. */
    private static final long UNPACK_LIMIT = 64L << 30;

    private Backups() {
    }

    /** What a verified backup holds: rows per table and the last change set. */
    public record Contents(Map<String, Long> rows, long lastSet, int schema) {
    }

    /**
     * Writes a verified backup. Call on the write thread, so that the ledger does not move between writing and comparing.
     *
     * @return what it holds
     * @throws UserException the target cannot be written, or the copy did not verify
     */
    public static Contents write(Database database, Path target) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Contents expected = database.transact(false, ctx -> ctx.connectionResult(Backups::contents));
            database.backupTo(part);
            Contents found = verify(part);
            if (!found.equals(expected)) {
                throw UserException.of("ledger.backup.not.equal", target.toString());
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return found;
        } catch (SQLException | IOException | RuntimeException e) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException ignored) {
                // the failure above is the one to tell
            }
            if (e instanceof UserException user) {
                throw user;
            }
            UserException plain = H2.explain(e, target);
            throw plain != null ? plain : new UserException(ruralpost.text.Message.of("ledger.backup.failed", target.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    /** Writes a backup named by the time into the ledger's own backup folder and removes those that rotation no longer keeps. */
    public static Path writeRotating(Database database, LocalDateTime now) {
        Path target = database.files().backups().resolve(LedgerFiles.NAME + "-" + STAMP.format(now) + ".zip");
        write(database, target);
        try {
            rotate(database.files().backups(), now.toLocalDate());
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(Backups.class).warn("Old backups were not removed", e);
        }
        return target;
    }

    /** The backups of a folder, newest first; empty when there are none. */
    public static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(p -> p.getFileName().toString().matches(LedgerFiles.NAME + "-\\d{8}-\\d{6}\\.zip"))
                .sorted(Comparator.comparing((Path p) -> p.getFileName().toString()).reversed()).toList();
        }
    }

    /** Keeps the newest ten and the newest of each of the last fourteen days. */
    static void rotate(Path folder, LocalDate today) throws IOException {
        List<Path> all = list(folder);
        Set<String> days = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String day = all.get(i).getFileName().toString().substring(LedgerFiles.NAME.length() + 1, LedgerFiles.NAME.length() + 9);
            boolean recent = !LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE).isBefore(today.minusDays(KEEP_DAYS));
            if (i >= KEEP_NEWEST && !(days.add(day) && recent)) {
                Files.delete(all.get(i));
            }
            days.add(day);
        }
    }

    /**
     * Restores a backup into memory (or beside it, when it is large) and reads what it holds.
     *
     * @throws UserException the file is no backup of this program, or damaged
     */
    public static Contents verify(Path zip) {
        String scratch = null;
        try {
            long size = unpackedSize(zip);
            scratch = size <= MEMORY_LIMIT ? "nioMemFS:/verify-" + UUID.randomUUID()
                : zip.toAbsolutePath().resolveSibling("verify-" + UUID.randomUUID()).toString();
            unpack(zip, FileUtils.newOutputStream(scratch + ".mv.db", false));
            try (Connection c = DriverManager.getConnection("jdbc:h2:" + scratch + ";IFEXISTS=TRUE", H2.USER, H2.PASSWORD)) {
                return contents(c);
            }
        } catch (SQLException | IOException | RuntimeException e) {
            throw e instanceof UserException user ? user : new UserException(ruralpost.text.Message.of("ledger.backup.unreadable", zip.toString()), e);
        } finally {
            if (scratch != null) {
                FileUtils.tryDelete(scratch + ".mv.db");
            }
        }
    }

    /**
     * Puts a verified backup in the place of the ledger. The ledger as it was is kept beside it.
     *
     * @return where the former ledger was put; null when there was none
     */
    public static Path restore(Path zip, LedgerFiles files, LocalDateTime now) {
        if (!Files.isReadable(zip)) {
            throw UserException.of("ledger.backup.absent", zip.toString());
        }
        Contents contents = verify(zip);
        if (contents.schema() > Schema.CURRENT) {
            throw UserException.of("ledger.newer", zip.toString(), String.valueOf(contents.schema()), String.valueOf(Schema.CURRENT));
        }
        try {
            Path former = null;
            Files.createDirectories(files.folder());
            Path fresh = files.folder().resolve("ledger-restoring.mv.db");
            unpack(zip, Files.newOutputStream(fresh));
            if (files.exist()) {
                Database.open(files).close();
                former = files.folder().resolve("replaced-" + STAMP.format(now) + ".mv.db");
                Files.move(files.database(), former);
            }
            Files.move(fresh, files.database());
            return former;
        } catch (IOException e) {
            UserException plain = H2.explain(e, files.folder());
            throw plain != null ? plain : new StoreException(e);
        }
    }

    private static long unpackedSize(Path zip) throws IOException {
        try (java.util.zip.ZipFile file = new java.util.zip.ZipFile(zip.toFile())) {
            ZipEntry entry = file.stream().filter(Backups::isDatabase).findFirst()
                .orElseThrow(() -> UserException.of("ledger.backup.unreadable", zip.toString()));
            return entry.getSize();
        }
    }

    private static boolean isDatabase(ZipEntry entry) {
        return entry.getName().endsWith(".mv.db");
    }

    private static void unpack(Path zip, OutputStream target) throws IOException {
        try (OutputStream out = target; InputStream raw = Files.newInputStream(zip); ZipInputStream in = new ZipInputStream(raw)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (isDatabase(entry)) {
                    copy(in, out, zip);
                    return;
                }
            }
        }
        throw UserException.of("ledger.backup.unreadable", zip.toString());
    }

    private static void copy(InputStream in, OutputStream out, Path zip) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total > UNPACK_LIMIT) {
                throw UserException.of("ledger.backup.unreadable", zip.toString());
            }
            out.write(buffer, 0, n);
        }
    }

    private static Contents contents(Connection c) throws SQLException {
        Map<String, Long> rows = new java.util.TreeMap<>();
        List<String> tables = new ArrayList<>();
        try (var s = c.createStatement()) {
            try (var r = s.executeQuery("select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")) {
                while (r.next()) {
                    tables.add(r.getString(1));
                }
            }
            for (String table : tables) {
                try (var r = s.executeQuery("select count(*) from \"" + table + "\"")) {
                    r.next();
                    rows.put(table, r.getLong(1));
                }
            }
            try (var r = s.executeQuery("select coalesce(max(id), 0) from change_set")) {
                r.next();
                return new Contents(rows, r.getLong(1), Schema.stored(c));
            }
        }
    }
}
