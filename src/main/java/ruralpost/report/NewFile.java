package ruralpost.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** A file for the user: whole or not at all. */
public final class NewFile {

    private NewFile() {
    }

    /** Writes the content. */
    public interface Content<T> {
        /** @param out not to be closed */
        T to(OutputStream out) throws IOException;
    }

    /**
     * Writes beside the target and then moves it there, so that an older file is replaced only by a complete one. The file gets the
     * permissions of any new file of the user, not those of a private temporary one.
     *
     * @return what the content's writer gave back
     * @throws UserException when the folder is missing or read-only, the file is held by another program, or the disk is full
     */
    public static <T> T write(Path file, Content<T> content) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw UserException.of("report.file.folder", String.valueOf(folder));
        }
        Path part = folder.resolve("." + target.getFileName() + "-" + Long.toHexString(System.nanoTime()) + ".tmp");
        try {
            T result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                result = content.to(out);
            }
            move(part, target);
            return result;
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new UserException(problem(target, e), e);
        } catch (UncheckedIOException e) {
            throw new UserException(problem(target, e.getCause()), e);
        } finally {
            drop(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LoggerFactory.getLogger(NewFile.class).warn("{} was left behind", part, e);
        }
    }

    /** Which sentence fits. */
    static Message problem(Path target, Exception e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : String.valueOf(e.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota") || lower.contains("磁盘空间不足")) {
            return Message.of("report.file.full", target.toString());
        }
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException || Files.isDirectory(target)
            || lower.contains("read-only") || lower.contains("being used by another process") || lower.contains("denied")) {
            return Message.of("report.file.denied", target.toString());
        }
        return Message.of("report.file.failed", target.toString(), reason);
    }
}
