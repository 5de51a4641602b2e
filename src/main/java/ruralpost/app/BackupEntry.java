package ruralpost.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A backup that can be restored.
 *
 * @param file  the zip
 * @param at    when it was made
 * @param bytes its size
 * @param place where it lies
 */
public record BackupEntry(Path file, LocalDateTime at, long bytes, Place place) {

    /** Where backups lie. Those in the two folders were verified when they were written. */
    public enum Place { OWN, SECOND, CHOSEN }

    /** One that the user chose; its time is that of the file. */
    public static BackupEntry chosen(Path file) throws IOException {
        return new BackupEntry(file, LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault()), Files.size(file), Place.CHOSEN);
    }
}
