package ruralpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.text.UserException;

class DatabaseTest {

    @TempDir
    Path folder;

    private LedgerFiles files() {
        return new LedgerFiles(folder);
    }

    static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(UserException.class, e -> assertThat(e.userMessage().key()).isEqualTo(key));
    }

    static void put(Database d, String name, String content) {
        d.transact(ctx -> ctx.execute("insert into ledger_info (name, content) values (?, ?)", name, content));
    }

    static List<String> names(Database d) {
        return d.read(ctx -> ctx.fetch("select name from ledger_info order by name").into(String.class));
    }

    static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(p -> folder.relativize(p).toString().replace('\\', '/')).sorted().toList();
        }
    }

    @Test
    void aNewFolderGetsALedgerAndNothingElse() throws IOException {
        try (Database d = Database.open(new LedgerFiles(folder.resolve("乡邮 台账/a")))) {
            put(d, "a", "1");
        }
        assertThat(filesIn(folder)).containsExactly("乡邮 台账/a/ledger.mv.db");
        try (Database d = Database.open(new LedgerFiles(folder.resolve("乡邮 台账/a")))) {
            assertThat(names(d)).containsExactly("a");
        }
    }

    @Test
    void aLedgerIsOpenOnlyOnceInThisProgram() throws IOException {
        Database first = Database.open(files());
        refused(() -> Database.open(files()), "ledger.already.open");
        refused(() -> Database.open(new LedgerFiles(folder.resolve("../" + folder.getFileName()))), "ledger.already.open");
        put(first, "a", "1");
        first.close();
        first.close();
        Database.open(files()).close();
    }

    @Test
    void aLedgerThatAnotherProgramHoldsIsRefused() throws IOException, InterruptedException {
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
            Holder.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("open");
            refused(() -> Database.open(files()), "ledger.already.open");
            refused(() -> Opening.requireClosed(files()), "ledger.already.open");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        try (Database d = Database.open(files())) {
            assertThat(names(d)).containsExactly("held");
        }
    }

    private String bytes() throws IOException {
        return new String(Files.readAllBytes(files().database()), StandardCharsets.ISO_8859_1);
    }

    @Test
    @Timeout(60)
    void aFileIsWrittenAnewWhileOthersReadAndLosesNothing() throws Exception {
        try (Database d = Database.open(files())) {
            put(d, "kept", "1");
            put(d, "erased-word", "1");
            d.oweRewrite();
            d.transact(ctx -> ctx.execute("delete from ledger_info where name = 'erased-word'"));
            assertThat(bytes()).contains("erased-word");
            AtomicReference<Throwable> wrong = new AtomicReference<>();
            java.util.concurrent.atomic.AtomicBoolean done = new java.util.concurrent.atomic.AtomicBoolean();
            List<Thread> reading = Stream.generate(() -> Thread.ofPlatform().start(() -> {
                try {
                    while (!done.get()) {
                        List<String> inside = d.read(ctx -> names(d));
                        assertThat(inside).containsExactly("kept");
                        Thread.sleep(2);
                    }
                } catch (Throwable e) {
                    wrong.set(e);
                }
            })).limit(3).toList();
            d.rewrite();
            d.rewrite();
            done.set(true);
            for (Thread t : reading) {
                t.join();
            }
            assertThat(wrong.get()).isNull();
            assertThat(bytes()).contains("kept").doesNotContain("erased-word");
            put(d, "later", "1");
        }
        assertThat(filesIn(folder)).containsExactly("ledger.mv.db");
        try (Database d = Database.open(files())) {
            assertThat(names(d)).containsExactly("kept", "later");
        }
    }

    @Test
    void aFileThatAnotherProgramIsWritingAnewIsLeftAlone() throws IOException {
        try (Database d = Database.open(files())) {
            put(d, "kept", "1");
            d.oweRewrite();
        }
        try (var channel = java.nio.channels.FileChannel.open(files().owed(), java.nio.file.StandardOpenOption.WRITE); var lock = channel.lock()) {
            new Rewriting(files(), Setup.PROGRAM).pay();
            assertThat(files().owed()).exists();
        }
        Database.open(files()).close();
        assertThat(files().owed()).doesNotExist();
    }

    /** Another program that holds a ledger open. */
    public static final class Holder {

        /** Opens the ledger in the folder named first and waits to be killed. */
        public static void main(String[] args) throws Exception {
            Database d = Database.open(new LedgerFiles(Path.of(args[0])));
            put(d, "held", "1");
            System.out.println("open");
            System.out.flush();
            System.in.read();
        }
    }

    @Test
    void theWindowsThreadMayNotWaitForTheDatabase() throws InterruptedException {
        try (Database d = Database.open(files())) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            for (Runnable work : List.<Runnable>of(() -> names(d), () -> put(d, "x", "1"), () -> Database.open(files()))) {
                thrown.set(null);
                Thread window = new Thread(work, "JavaFX Application Thread");
                window.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
                window.start();
                window.join();
                assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
            }
            assertThat(names(d)).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        refused(() -> Database.open(new LedgerFiles(file)), "ledger.folder.read.only");
        refused(() -> Database.open(new LedgerFiles(file.resolve("below"))), "ledger.folder.read.only");
        assertThat(H2.explain(new java.nio.file.AccessDeniedException("x"), folder).userMessage().key()).isEqualTo("ledger.folder.read.only");
        assertThat(H2.explain(new IOException("x", new IOException("Read-only file system")), folder).userMessage().key()).isEqualTo("ledger.folder.read.only");
        assertThat(Files.readString(file)).isEqualTo("x");
    }

    @Test
    void aDamagedFileIsRefusedAndLeftAsItIs() throws IOException {
        Database.open(files()).close();
        byte[] sound = Files.readAllBytes(files().database());
        byte[] head = sound.clone();
        java.util.Arrays.fill(head, 0, 8192, (byte) 7);
        byte[] noTables = new byte[0];
        byte[] text = "this is no database at all".repeat(1000).getBytes(StandardCharsets.UTF_8);
        byte[] half = java.util.Arrays.copyOf(sound, 8192);
        for (byte[] damaged : List.of(head, noTables, text, half)) {
            Files.write(files().database(), damaged);
            refused(() -> Database.open(files()), "ledger.file.damaged");
            assertThat(Files.readAllBytes(files().database())).isEqualTo(damaged);
            assertThat(filesIn(folder)).containsExactly("ledger.mv.db");
        }
        Files.write(files().database(), sound);
        Database.open(files()).close();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void aFullDiskChangesNothingAndTheLedgerGoesOnWhenThereIsRoomAgain() {
        FullDisk.ROOM.set(Long.MAX_VALUE);
        int saved = 0;
        try (Database d = Database.open(files(), FullDisk.setup())) {
            put(d, "before", "1");
            for (int[] attempt : new int[][] {{1, 0}, {1, 3000}, {20_000, 0}, {20_000, 30_000}, {20_000, 300_000}, {1, 0}}) {
                int rows = attempt[0];
                FullDisk.ROOM.set(attempt[1]);
                refused(() -> d.transact(ctx -> {
                    for (int i = 0; i < rows; i++) {
                        ctx.execute("insert into ledger_info (name, content) values (?, ?)", "n" + i, "content of some length " + i * 31L);
                    }
                    return null;
                }), "ledger.disk.full");
                try {
                    assertThat(names(d)).doesNotContain("n0");
                } catch (UserException e) {
                    assertThat(e.userMessage().key()).as("a ledger that cannot be opened for want of room").isEqualTo("ledger.disk.full");
                }
                FullDisk.ROOM.set(Long.MAX_VALUE);
                put(d, "after" + saved++, "1");
                assertThat(names(d)).contains("before", "after0").doesNotContain("n0").hasSize(saved + 1);
            }
        } finally {
            FullDisk.ROOM.set(Long.MAX_VALUE);
        }
        try (Database d = Database.open(files())) {
            assertThat(names(d)).hasSize(saved + 1);
        }
    }

    @Test
    void aDiskThatIsFullAtTheFirstStartIsNamed() throws IOException {
        FullDisk.ROOM.set(10_000);
        try {
            refused(() -> Database.open(files(), FullDisk.setup()), "ledger.disk.full");
            assertThat(filesIn(folder)).isEmpty();
            FullDisk.ROOM.set(Long.MAX_VALUE);
            Database.open(files(), FullDisk.setup()).close();
        } finally {
            FullDisk.ROOM.set(Long.MAX_VALUE);
        }
    }

    /**
     * H2 2.5.252 writes its file header before it notes which chunk was written last: a chunk in a gap of the file, written after one at
     * the end, is not found when the program is killed. No gap must be used again, however soon H2 thinks it free.
     */
    @Test
    void whatWasAcknowledgedIsInTheFileAtOnceWhereverItWasWritten() throws IOException {
        LedgerFiles copy = new LedgerFiles(Files.createDirectory(folder.resolve("killed")));
        try (Database d = Database.open(files())) {
            d.transact(ctx -> ctx.execute("set retention_time 0"));
            for (int i = 0; i < 60; i++) {
                int size = i % 7 == 3 ? 400 : 1;
                int number = i;
                d.transact(ctx -> {
                    ctx.execute("delete from ledger_info");
                    for (int n = 0; n < size; n++) {
                        ctx.execute("insert into ledger_info (name, content) values (?, ?)", "n" + n, number + " " + "x".repeat(900));
                    }
                    return null;
                });
                Files.copy(files().database(), copy.database(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                try (Database killed = Database.open(copy)) {
                    assertThat(killed.<String>read(ctx -> ctx.fetchOne("select content from ledger_info where name = 'n0'").get(0, String.class)))
                        .startsWith(i + " ");
                    assertThat(names(killed)).hasSize(size);
                }
            }
        }
    }

    @Test
    void aQueryMayAskAnotherAndEachSeesCommittedRows() {
        try (Database d = Database.open(files())) {
            put(d, "a", "1");
            assertThat(d.<Integer>read(outer -> d.<List<String>>read(inner -> names(d)).size())).isEqualTo(1);
        }
    }

    @Test
    void aLedgerThatWasClosedIsNotOpenedAgainByALateReader() throws IOException {
        Database d = Database.open(files());
        d.close();
        assertThatThrownBy(() -> names(d)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> put(d, "a", "1")).isInstanceOf(IllegalStateException.class);
        Opening.requireClosed(files());
    }
}
