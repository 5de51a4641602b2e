package ruralpost.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.h2.store.fs.FileUtils;
import ruralpost.store.Backups.Contents;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** One backup: a zip that holds one database file. */
final class BackupFile {

    /** Up to this size it is unpacked into memory to be verified. */
    private static final long MEMORY_LIMIT = 200L << 20;
    /** No office ledger comes near this; a zip that unpacks to more is no backup. */
    private static final long UNPACK_LIMIT = 64L << 30;

    private final Path zip;

    BackupFile(Path zip) {
        this.zip = zip;
    }

    private UserException unreadable(Throwable cause) {
        return new UserException(Message.of("ledger.backup.unreadable", zip.toString()), cause);
    }

    /** Unpacks it where nobody else looks, reads every row, and takes the copy away again. */
    Contents verify() {
        String scratch = null;
        try {
            long size = size();
            scratch = size <= MEMORY_LIMIT ? "nioMemFS:/verify-" + UUID.randomUUID()
                : zip.toAbsolutePath().resolveSibling("verify-" + UUID.randomUUID()).toString();
            unpack(FileUtils.newOutputStream(scratch + ".mv.db", false));
            try (Connection c = DriverManager.getConnection("jdbc:h2:" + scratch + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0", H2.USER, H2.PASSWORD)) {
                return contents(c);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            UserException plain = H2.explain(e, zip);
            // a full disk is told as such; whatever else went wrong, the file is no backup
            boolean full = plain != null && plain.userMessage().key().equals("ledger.disk.full");
            throw full ? plain : e instanceof UserException user ? user : unreadable(e);
        } finally {
            if (scratch != null) {
                FileUtils.tryDelete(scratch + ".mv.db");
            }
        }
    }

    private long size() throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return entry(file).getSize();
        }
    }

    private ZipEntry entry(ZipFile file) {
        return file.stream().filter(e -> e.getName().endsWith(".mv.db")).findFirst().orElseThrow(() -> unreadable(null));
    }

    /** Writes the database file to {@code target}, which is closed; the zip's check sum is compared at its end. */
    void unpack(OutputStream target) throws IOException {
        CRC32 sum = new CRC32();
        try (OutputStream out = target; ZipFile file = new ZipFile(zip.toFile()); InputStream in = file.getInputStream(entry(file))) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > UNPACK_LIMIT) {
                    throw unreadable(null);
                }
                sum.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
            if (total != entry(file).getSize() || sum.getValue() != entry(file).getCrc()) {
                throw unreadable(null);
            }
        }
    }

    /** Counts and sums that read every row of every table, so that a page that cannot be read is found. */
    static Contents contents(Connection c) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        Map<String, String> sums = new TreeMap<>();
        try (Statement s = c.createStatement()) {
            for (String table : strings(s, "select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")) {
                List<String> columns = strings(s, "select column_name from information_schema.columns where table_schema = 'PUBLIC' and table_name = '"
                    + table + "' order by ordinal_position");
                boolean stamped = columns.contains("CHANGED_SET");
                String sum = stamped ? "sum(id), sum(changed_set), sum(deleted_set)" : "sum(ora_hash(\"" + columns.getFirst() + "\")), 0, 0";
                try (ResultSet r = s.executeQuery("select count(*), " + sum + " from \"" + table + "\"")) {
                    r.next();
                    rows.put(table, r.getLong(1));
                    sums.put(table, r.getString(2) + " " + r.getString(3) + " " + r.getString(4));
                }
            }
            try (ResultSet r = s.executeQuery("select coalesce(max(id), 0) from change_set")) {
                r.next();
                return new Contents(rows, sums, r.getLong(1), Schema.stored(c));
            }
        }
    }

    private static List<String> strings(Statement s, String query) throws SQLException {
        List<String> result = new ArrayList<>();
        try (ResultSet r = s.executeQuery(query)) {
            while (r.next()) {
                result.add(r.getString(1));
            }
        }
        return result;
    }
}
