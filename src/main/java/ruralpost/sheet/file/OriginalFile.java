package ruralpost.sheet.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import ruralpost.text.UserException;

/** The bytes of an opened spreadsheet, for writing the file again with something added; everything is read under its limits. */
public final class OriginalFile {

    private static final int HEAD = 1 << 16;
    private static final Pattern ORDER = Pattern.compile("sep=([,\\t;|\uFF0C\uFF1B: ^~#])(?:[\r\n]|$)", Pattern.CASE_INSENSITIVE);

    private OriginalFile() {
    }

    /** Where the bytes are: the file itself, or a copy of it when a program holds it. */
    public static Path source(SheetFile file) {
        return file.source();
    }

    /**
     * How the columns of a text file are separated.
     *
     * @param separator the separator
     * @param ordered   whether the first line orders it ("sep=;"), which is then no row
     */
    public record Layout(char separator, boolean ordered) {

        /** Found as it is found when the rows are read. */
        public static Layout of(Path source, Charset charset) throws IOException {
            try (BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(source), charset), HEAD)) {
                char[] head = new char[HEAD];
                int first = text.read();
                int length = 0;
                if (first >= 0 && first != '\uFEFF') {
                    head[length++] = (char) first;
                }
                for (int got = 0; got >= 0 && length < HEAD; length += Math.max(0, got)) {
                    got = text.read(head, length, HEAD - length);
                }
                String start = new String(head, 0, length);
                Matcher order = ORDER.matcher(start);
                return order.lookingAt() ? new Layout(order.group(1).charAt(0), true) : new Layout(Separators.of(start), false);
            }
        }
    }

    /** A failure to read as a sentence that names the file; null when the failure is not one of reading. */
    public static UserException asSentence(Path path, IOException problem) {
        boolean reading = Refused.in(problem) != null || problem instanceof ZipException || problem instanceof java.io.EOFException
            || problem instanceof java.nio.charset.CharacterCodingException;
        return reading ? SheetFile.naming(path, problem instanceof java.nio.charset.CharacterCodingException ? damaged() : problem) : null;
    }

    /** The failure that stands for a damaged file. */
    public static IOException damaged() {
        return new Refused("sheet.file.damaged");
    }

    /** The zip of a workbook. */
    public static final class Parts implements AutoCloseable {

        private final ZipFile zip;
        private final XlsxOutline outline;
        private long copied;

        /** Opens the zip; to be closed. */
        public Parts(Path source) throws IOException {
            try (XlsxZip outer = new XlsxZip(source, SheetLimits.STANDARD)) {
                outline = XlsxOutline.read(outer);
            }
            zip = new ZipFile(source.toFile());
        }

        /** All parts in the order of the file. */
        public List<ZipEntry> all() {
            List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
            entries.removeIf(ZipEntry::isDirectory);
            return entries;
        }

        /** The part of a sheet, null when the file has no such sheet. */
        public ZipEntry of(SheetInfo sheet) {
            return sheet.index() < outline.parts().size() ? named(outline.parts().get(sheet.index())) : null;
        }

        /** The part of the styles, null when there is none. */
        public ZipEntry styles() {
            return outline.styles() == null ? null : named(outline.styles());
        }

        private ZipEntry named(String name) {
            return all().stream().filter(e -> key(e.getName()).equals(key(name))).findFirst().orElse(null);
        }

        private static String key(String name) {
            String clean = name.replace('\\', '/');
            return (clean.startsWith("/") ? clean.substring(1) : clean).toLowerCase(Locale.ROOT);
        }

        /** The unpacked bytes of a part whose content is looked at. */
        public InputStream open(ZipEntry part) throws IOException {
            return new GuardedStream(zip.getInputStream(part), part, SheetLimits.STANDARD);
        }

        /** Hands on the unpacked bytes of a part as they are; all copied parts together are limited. */
        public void copy(ZipEntry part, OutputStream out) throws IOException {
            try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(part), new CRC32())) {
                byte[] piece = new byte[HEAD];
                for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                    copied += got;
                    if (copied > SheetLimits.STANDARD.unpacked()) {
                        throw damaged();
                    }
                    out.write(piece, 0, got);
                }
                if (part.getCrc() >= 0 && part.getCrc() != in.getChecksum().getValue()) {
                    throw damaged();
                }
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
