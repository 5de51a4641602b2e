package ruralpost.document;

import static ruralpost.store.tables.Tables.DOCUMENT_FILE;
import static ruralpost.store.tables.Tables.DOCUMENT_FILE_PART;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.DocumentFilePartRecord;
import ruralpost.store.tables.tables.records.DocumentFileRecord;
import ruralpost.text.UserException;

/**
 * Keeps the files of documents, in parts so that no row grows large and memory holds one part at a time. The tables are declared in
 * {@link DocumentStore#TABLES}.
 */
public final class DocumentFileStore {

    /** Bytes of one part. Small enough for a part's row to fit the log when its file is removed. */
    static final int PART = 512 * 1024;
    /** Largest file that is taken: 100 MB. */
    static final long LIMIT = 100L * 1024 * 1024;

    private final Ledger ledger;

    /** @param ledger where the files are kept */
    public DocumentFileStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The live files of a document, in the order in which they were attached. */
    public List<DocumentFile> files(long documentId) {
        return ledger.read(ctx -> ctx.selectFrom(DOCUMENT_FILE).where(DOCUMENT_FILE.DELETED_SET.eq(0L), DOCUMENT_FILE.DOCUMENT_ID.eq(documentId))
            .orderBy(DOCUMENT_FILE.CREATED_SET, DOCUMENT_FILE.ID).fetch(r -> new DocumentFile(new Stamp(r.getId(), r.getChangedSet()),
                r.getDocumentId(), r.getFileName(), r.getByteCount(), r.getSha256())));
    }

    /**
     * Attaches a file to a document.
     *
     * @param name    file name; folders before it are dropped
     * @param content read to its end, not closed
     * @return the file's id
     * @throws UserException the file is larger than 100 MB, or the document is gone
     * @throws IOException   the content cannot be read; nothing is stored
     */
    public long attach(WriteTx tx, long documentId, String name, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        long fileId = insertFile(tx, documentId, name);
        long total = 0;
        int number = 0;
        for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            total += part.length;
            if (total > LIMIT) {
                throw UserException.of("document.file.too.large", name, LIMIT / 1024 / 1024);
            }
            digest.update(part);
            insertPart(tx, fileId, ++number, part);
        }
        finish(tx, fileId, total, HexFormat.of().formatHex(digest.digest()));
        return fileId;
    }

    /** The parts refer to the file, so it is there before its size and digest are known. */
    private static long insertFile(WriteTx tx, long documentId, String name) {
        DocumentFileRecord r = new DocumentFileRecord();
        r.setDocumentId(documentId);
        r.setFileName(name == null ? null : DocumentStore.strip(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)));
        r.setByteCount(0L);
        r.setSha256("");
        return tx.insert(r);
    }

    private static void insertPart(WriteTx tx, long fileId, int number, byte[] bytes) {
        DocumentFilePartRecord r = new DocumentFilePartRecord();
        r.setFileId(fileId);
        r.setPartNumber(number);
        r.setContent(bytes);
        tx.insert(r);
    }

    private static void finish(WriteTx tx, long fileId, long bytes, String sha256) {
        DocumentFileRecord r = tx.ctx().selectFrom(DOCUMENT_FILE).where(DOCUMENT_FILE.ID.eq(fileId)).fetchSingle();
        r.setByteCount(bytes);
        r.setSha256(sha256);
        tx.update(r, r.getChangedSet());
    }

    /**
     * Writes a file's whole content, checked against its digest at the end.
     *
     * @throws UserException the content is damaged, or the file was removed
     * @throws IOException   {@code out} cannot be written
     */
    public void copyTo(DocumentFile file, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        for (int number = 1; bytes < file.bytes(); number++) {
            byte[] part = part(file, number);
            if (part == null || part.length == 0) {
                throw damaged(file);
            }
            digest.update(part);
            bytes += part.length;
            out.write(part);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw damaged(file);
        }
    }

    private byte[] part(DocumentFile file, int number) {
        return ledger.read(ctx -> ctx.select(DOCUMENT_FILE_PART.CONTENT).from(DOCUMENT_FILE_PART)
            .where(DOCUMENT_FILE_PART.FILE_ID.eq(file.stamp().id()), DOCUMENT_FILE_PART.PART_NUMBER.eq(number), DOCUMENT_FILE_PART.DELETED_SET.eq(0L))
            .fetchOne(DOCUMENT_FILE_PART.CONTENT));
    }

    private static UserException damaged(DocumentFile file) {
        return UserException.of("document.file.damaged", file.name());
    }

    /** Marks a file and its parts deleted. */
    public void remove(WriteTx tx, DocumentFile file) {
        tx.ctx().select(DOCUMENT_FILE_PART.ID, DOCUMENT_FILE_PART.CHANGED_SET).from(DOCUMENT_FILE_PART)
            .where(DOCUMENT_FILE_PART.FILE_ID.eq(file.stamp().id()), DOCUMENT_FILE_PART.DELETED_SET.eq(0L)).orderBy(DOCUMENT_FILE_PART.ID)
            .fetch().forEach(r -> tx.delete(DOCUMENT_FILE_PART, r.value1(), r.value2()));
        tx.delete(DOCUMENT_FILE, file.stamp().id(), file.stamp().changed());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
