package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.text.UserException;

class HeldFileTest {

    @TempDir
    Path folder;
    private Path sheet;
    private final AtomicReference<Path> copied = new AtomicReference<>();

    @BeforeEach
    void write() throws IOException {
        sheet = Files.writeString(folder.resolve("五月.csv"), "a,b\n1,2\n");
    }

    /** A lock such as Windows puts on a file that another program has open. */
    private HeldFile.Access locked(boolean copyAllowed) {
        return new HeldFile.Access() {
            @Override
            public void touch(Path path) throws IOException {
                if (path.equals(sheet)) {
                    throw new FileSystemException(path.toString(), null, "used by another process");
                }
                HeldFile.SYSTEM.touch(path);
            }

            @Override
            public void copy(Path from, Path to) throws IOException {
                copied.set(to);
                if (!copyAllowed) {
                    throw new FileSystemException(from.toString(), null, "used by another process");
                }
                HeldFile.SYSTEM.copy(from, to);
            }
        };
    }

    @Test
    void isReadFromACopyThatIsGoneAfterwards() {
        try (SheetFile file = SheetFile.open(sheet, null, SheetLimits.STANDARD, locked(true))) {
            assertThat(file.path()).isEqualTo(sheet);
            assertThat(file.firstVisible().name()).isEqualTo("五月");
            assertThat(copied.get()).exists();
            assertThat(TestSheets.rows(file, file.firstVisible())).hasSize(2);
        }
        assertThat(copied.get()).doesNotExist();
    }

    private String refusal() {
        AtomicReference<String> said = new AtomicReference<>();
        assertThatThrownBy(() -> SheetFile.open(sheet, null, SheetLimits.STANDARD, locked(false)))
            .isInstanceOfSatisfying(UserException.class, e -> said.set(TestSheets.sentence(e)));
        assertThat(copied.get()).doesNotExist();
        return said.get();
    }

    @Test
    void whereNoCopyCanBeHadTheHolderIsNamed() throws IOException {
        assertThat(refusal()).contains("五月.csv").contains("another program such as Excel or WPS");
        byte[] owner = new byte[165];
        owner[0] = 4;
        byte[] name = "张三".getBytes(StandardCharsets.UTF_16LE);
        owner[55] = 2;
        System.arraycopy(name, 0, owner, 57, name.length);
        Path lock = Files.write(folder.resolve("~$五月.csv"), owner);
        assertThat(refusal()).contains("held by 张三 (Excel / WPS)");
        Files.delete(lock);
        Files.writeString(folder.resolve(".~lock.五月.csv#"), "Li Si,pc7,li,01.05.2021 08:00,file:///x;");
        assertThat(refusal()).contains("held by Li Si (LibreOffice)");
    }

    @Test
    void changedFileIsNoticed() throws IOException {
        try (SheetFile file = SheetFile.open(sheet)) {
            file.requireUnchanged();
            assertThat(file.sha256()).matches("[0-9a-f]{64}");
            Files.writeString(sheet, "a,b\n1,3\n");
            assertThatThrownBy(file::requireUnchanged).isInstanceOf(UserException.class);
        }
    }

    @Test
    void aFolderStandsForItsSheetsInOrder() throws IOException {
        for (String name : List.of("b.XLSX", "a.csv", "~$b.xlsx", ".hidden.csv", "note.docx", "c.et")) {
            Files.writeString(folder.resolve(name), "x");
        }
        Path other = Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("z.csv"), "x");
        assertThat(SheetFolder.expand(List.of(other, folder))).extracting(p -> p.getFileName().toString())
            .containsExactly("z.csv", "a.csv", "b.XLSX", "c.et", "五月.csv");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> SheetFolder.expand(List.of(empty))).isInstanceOf(UserException.class);
    }
}
