package ruralpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static ruralpost.store.DatabaseTest.filesIn;
import static ruralpost.store.DatabaseTest.names;
import static ruralpost.store.DatabaseTest.put;
import static ruralpost.store.DatabaseTest.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.store.fs.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2024, 11, 22, 17, 30);

    @TempDir
    Path folder;
    @TempDir
    Path stick;

    private LedgerFiles files() {
        return new LedgerFiles(folder);
    }

    private Path backup() {
        try (Database d = Database.open(files())) {
            put(d, "a", "1");
            return Backups.writeRotating(d, NOW);
        }
    }

    @AfterEach
    void noScratchFilesAreLeft() throws IOException {
        assertThat(filesIn(folder)).noneMatch(f -> f.contains("verify") || f.contains("restoring") || f.endsWith(".part"));
        assertThat(filesIn(stick)).noneMatch(f -> f.contains("verify") || f.endsWith(".part"));
        assertThat(FileUtils.newDirectoryStream("nioMemFS:/")).isEmpty();
    }

    @Test
    void aBackupHoldsWhatTheLedgerHolds() throws IOException {
        Path zip = backup();
        assertThat(zip).hasFileName("ledger-20241122-173000.zip");
        Backups.Contents found = Backups.verify(zip);
        assertThat(found.rows()).containsEntry("LEDGER_INFO", 1L).containsEntry("SALE", 0L);
        assertThat(found.schema()).isEqualTo(Schema.CURRENT);
        try (Database d = Database.open(files())) {
            assertThat(Backups.write(d, stick.resolve("U 盘/it's.zip"))).isEqualTo(found);
            put(d, "b", "1");
            assertThat(Backups.write(d, stick.resolve("later.zip"))).isNotEqualTo(found);
        }
    }

    @Test
    void aBackupThatCannotBeWrittenIsSaidAndAnOlderOneStays() throws IOException {
        Path old = Files.writeString(stick.resolve("old.zip"), "old");
        Path file = Files.writeString(stick.resolve("file"), "x");
        try (Database d = Database.open(files())) {
            refused(() -> Backups.write(d, file.resolve("backup.zip")), "ledger.folder.read.only");
            Files.createDirectory(stick.resolve("old.zip.part"));
            refused(() -> Backups.write(d, old), "ledger.folder.read.only");
            put(d, "still", "works");
        }
        assertThat(Files.readString(old)).isEqualTo("old");
    }

    @Test
    void restoreTakesThePlaceOfTheLedgerAndKeepsTheFormerOne() throws IOException {
        Path zip = backup();
        try (Database d = Database.open(files())) {
            put(d, "later", "1");
            refused(() -> Backups.restore(zip, files(), NOW, r -> { }), "ledger.already.open");
        }
        Path former = Backups.restore(zip, files(), NOW, r -> put(r, "prepared", "1"));
        try (Database d = Database.open(files())) {
            assertThat(names(d)).containsExactly("a", "prepared");
        }
        Files.copy(former, Files.createDirectory(stick.resolve("former")).resolve("ledger.mv.db"));
        try (Database d = Database.open(new LedgerFiles(stick.resolve("former")))) {
            assertThat(names(d)).containsExactly("a", "later");
        }
        assertThat(Backups.restore(zip, new LedgerFiles(stick.resolve("new")), NOW, r -> { })).isNull();
    }

    @Test
    void aDamagedLedgerIsReplacedByItsBackup() throws IOException {
        Path zip = backup();
        Files.writeString(files().database(), "damaged");
        Path former = Backups.restore(zip, files(), NOW, r -> { });
        assertThat(Files.readString(former)).isEqualTo("damaged");
        try (Database d = Database.open(files())) {
            assertThat(names(d)).containsExactly("a");
        }
    }

    @Test
    void aRestoreThatFailsLeavesTheLedgerAsItWas() throws IOException {
        Path zip = backup();
        byte[] was = Files.readAllBytes(files().database());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Backups.restore(zip, files(), NOW, r -> {
            throw new IllegalStateException("x");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(Files.readAllBytes(files().database())).isEqualTo(was);
    }

    @Test
    void whatIsNoSoundBackupIsRefused() throws IOException {
        Path zip = backup();
        byte[] was = Files.readAllBytes(files().database());
        byte[] sound = Files.readAllBytes(zip);
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] bytes = sound.clone();
            // within what the zip holds: its headers have time stamps that nobody reads
            int at = 60 + random.nextInt(endOfData(sound) - 60);
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            Path damaged = Files.write(stick.resolve("damaged.zip"), bytes);
            refused(() -> Backups.restore(damaged, files(), NOW, r -> { }), "ledger.backup.unreadable");
        }
        Path cut = Files.write(stick.resolve("cut.zip"), java.util.Arrays.copyOf(sound, sound.length / 2));
        Path text = Files.writeString(stick.resolve("text.zip"), "no zip");
        Path empty = Files.write(stick.resolve("empty.zip"), new byte[0]);
        for (Path no : List.of(cut, text, empty, zipOf("readme.txt", "hello"), zipOf("ledger.mv.db", ""), zipOf("ledger.mv.db", "hello"))) {
            refused(() -> Backups.verify(no), "ledger.backup.unreadable");
        }
        refused(() -> Backups.verify(stick.resolve("nowhere.zip")), "ledger.backup.absent");
        assertThat(Files.readAllBytes(files().database())).isEqualTo(was);
    }

    /** Where the descriptor behind the data of the first entry begins, "PK" 7 8. */
    private static int endOfData(byte[] zip) {
        for (int i = 100; i + 3 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 7 && zip[i + 3] == 8) {
                return i;
            }
        }
        throw new AssertionError("no data descriptor");
    }

    private Path zipOf(String name, String content) throws IOException {
        Path zip = Files.createTempFile(stick, "zip", ".zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry(name));
            entries.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return zip;
    }

    @Test
    void rotationKeepsTheNewestTenAndTheNewestOfEachOfFourteenDays() throws IOException {
        LocalDate today = NOW.toLocalDate();
        for (int day = 0; day < 30; day++) {
            for (int hour : new int[] {8, 12, 17}) {
                String stamp = today.minusDays(day).format(java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
                Files.writeString(stick.resolve("ledger-%s-%02d0000.zip".formatted(stamp, hour)), "x");
            }
        }
        for (String foreign : List.of("ledger-99999999-000000.zip", "notes.txt", "ledger-20240101.zip")) {
            Files.writeString(stick.resolve(foreign), "x");
        }
        Backups.rotate(stick, today);
        List<Path> kept = Backups.list(stick);
        assertThat(kept).hasSize(10 + 11).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(kept.getFirst()).hasFileName("ledger-20241122-170000.zip");
        assertThat(kept.getLast()).hasFileName("ledger-20241108-170000.zip");
        assertThat(filesIn(stick)).contains("ledger-99999999-000000.zip", "notes.txt", "ledger-20240101.zip");
    }
}
