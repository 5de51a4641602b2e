package ruralpost.sheet.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that another program has open: read from a copy, and where even that is refused, who may hold them. */
final class HeldFile {

    /** How a file is tried and copied; a test puts a lock in its place. */
    interface Access {
        /** Reads a little from both ends, as reading the sheet would. */
        void touch(Path path) throws IOException;

        /** Copies it as the system does, which some locks allow. */
        void copy(Path from, Path to) throws IOException;
    }

    static final Access SYSTEM = new Access() {
        @Override
        public void touch(Path path) throws IOException {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.read(ByteBuffer.allocate(64), 0);
                channel.read(ByteBuffer.allocate(64), Math.max(0, channel.size() - 64));
            }
        }

        @Override
        public void copy(Path from, Path to) throws IOException {
            Files.copy(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    };

    private HeldFile() {
    }

    /**
     * The path to read from: the file itself, or a copy in the folder for temporary files.
     *
     * @throws IOException a {@link Refused} when there is no such file or it cannot be had
     */
    static Path readable(Path path, Access access) throws IOException {
        if (Files.isDirectory(path)) {
            throw new Refused("sheet.file.folder");
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused("sheet.file.missing");
        }
        try {
            access.touch(path);
            return path;
        } catch (NoSuchFileException e) {
            throw new Refused("sheet.file.missing");
        } catch (IOException locked) {
            return copy(path, access);
        }
    }

    private static Path copy(Path path, Access access) throws IOException {
        Path copy = Files.createTempFile("rural-post-sheet-", ".copy");
        copy.toFile().deleteOnExit();
        try {
            access.copy(path, copy);
            access.touch(copy);
            return copy;
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            String holder = holder(path);
            throw holder == null ? new Refused("sheet.file.held") : new Refused("sheet.file.heldby", holder);
        }
    }

    /** The user whom Excel, WPS or LibreOffice named in the file that they put beside an open document, or null. */
    static String holder(Path path) {
        String name = String.valueOf(path.getFileName());
        Path folder = path.toAbsolutePath().getParent();
        try {
            Path office = folder.resolve("~$" + name);
            if (!Files.exists(office)) {
                office = folder.resolve("~$" + (name.length() > 2 ? name.substring(2) : name));
            }
            if (Files.isRegularFile(office) && Files.size(office) < 4096) {
                return officeUser(Files.readAllBytes(office));
            }
            Path libre = folder.resolve(".~lock." + name + "#");
            if (Files.isRegularFile(libre) && Files.size(libre) < 4096) {
                String user = Files.readString(libre).split(",", 2)[0].strip();
                return user.isEmpty() ? "LibreOffice" : user + " (LibreOffice)";
            }
        } catch (IOException | RuntimeException e) {
            // the owner file may be locked as well; then nobody can be named
        }
        return null;
    }

    /** An owner file holds the name twice: in the system's code page, and from byte 55 on as length and UTF-16. */
    private static String officeUser(byte[] owner) {
        if (owner.length > 57) {
            int chars = owner[55] & 0xFF | (owner[56] & 0xFF) << 8;
            if (chars > 0 && chars <= 54 && 57 + 2 * chars <= owner.length) {
                String user = new String(owner, 57, 2 * chars, StandardCharsets.UTF_16LE).strip();
                return user.isEmpty() ? "Excel / WPS" : user + " (Excel / WPS)";
            }
        }
        return "Excel / WPS";
    }
}
