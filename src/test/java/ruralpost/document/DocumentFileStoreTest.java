package ruralpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.ledger.Stamp;
import ruralpost.text.UserException;

class DocumentFileStoreTest extends LedgerCase {

    private DocumentFileStore files;
    private long documentId;

    @BeforeEach
    void document() {
        files = new DocumentFileStore(ledger);
        documentId = write(tx -> new DocumentStore(ledger).save(tx, new Document(Stamp.NEW, "协议", DocumentKind.AGREEMENT, null, null, null, null,
            List.of(), null, null)));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private byte[] read(DocumentFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.copyTo(file, out);
        return out.toByteArray();
    }

    private DocumentFile attach(byte[] content) {
        write(tx -> files.attach(tx, documentId, "C:\\文件\\协议 扫描件.pdf", new ByteArrayInputStream(content)));
        return files.files(documentId).getFirst();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, DocumentFileStore.PART - 1, DocumentFileStore.PART, DocumentFileStore.PART + 1, 3 * DocumentFileStore.PART + 17})
    void aFileOfAnySizeComesBackWhole(int size) throws IOException {
        byte[] content = bytes(size);
        DocumentFile file = attach(content);
        assertThat(file.name()).isEqualTo("协议 扫描件.pdf");
        assertThat(file.bytes()).isEqualTo(size);
        assertThat(file.sha256()).hasSize(64);
        assertThat(read(file)).isEqualTo(content);
    }

    @Test
    void theDigestIsThatOfTheContent() {
        assertThat(attach("abc".getBytes()).sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aRemovedFileIsGoneAndUndoBringsItBackWhole() throws IOException {
        byte[] content = bytes(DocumentFileStore.PART + 1);
        DocumentFile file = attach(content);
        write(tx -> {
            files.remove(tx, file);
            return null;
        });
        assertThat(files.files(documentId)).isEmpty();
        assertThatThrownBy(() -> read(file)).isInstanceOf(UserException.class);
        ledger.undo(ledger.lastSet());
        assertThat(read(files.files(documentId).getFirst())).isEqualTo(content);
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void aDamagedPartIsToldInsteadOfHandedOut() {
        DocumentFile file = attach(bytes(1000));
        ledger.database().transact(ctx -> ctx.update(DSL.table("document_file_part"))
            .set(DSL.field("content", byte[].class), new byte[1000]).execute());
        assertThatThrownBy(() -> read(file)).isInstanceOf(UserException.class).hasMessageContaining("document.file.damaged");
    }

    @Test
    void aFileThatCannotBeReadToItsEndLeavesNothing() {
        InputStream broken = new InputStream() {
            private int left = DocumentFileStore.PART + 10;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("stick pulled");
                }
                return 1;
            }
        };
        assertThatThrownBy(() -> write(tx -> files.attach(tx, documentId, "a.pdf", broken))).hasStackTraceContaining("stick pulled");
        assertThat(files.files(documentId)).isEmpty();
    }

    @Test
    void aFileNeedsANameAndADocument() {
        assertThatThrownBy(() -> write(tx -> files.attach(tx, documentId, "folder/", InputStream.nullInputStream())))
            .isInstanceOf(UserException.class).hasMessageContaining("document.rule.file.name");
        assertThatThrownBy(() -> write(tx -> files.attach(tx, 5, "a.pdf", InputStream.nullInputStream())))
            .isInstanceOf(UserException.class).hasMessageContaining("ledger.reference.gone");
    }
}
