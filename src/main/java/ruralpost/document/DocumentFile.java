package ruralpost.document;

import ruralpost.ledger.Stamp;

/**
 * A file attached to a document; its content is read through {@link DocumentFileStore}.
 *
 * @param stamp      where it is stored
 * @param documentId the document it belongs to
 * @param name       file name without folders
 * @param bytes      its size
 * @param sha256     of its content, in lower-case hex
 */
public record DocumentFile(Stamp stamp, long documentId, String name, long bytes, String sha256) {
}
