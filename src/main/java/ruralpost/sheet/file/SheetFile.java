package ruralpost.sheet.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * A spreadsheet of somebody else, recognised by its content. Holds no file open between reads, so that its owner can go on saving
 * it; {@link #requireUnchanged()} tells whether he did. Every failure is a {@link UserException} that names the file.
 */
public final class SheetFile implements AutoCloseable {

    private final Path path;
    private final Path source;
    private final FileKind kind;
    private final Charset charset;
    private final Book book;
    private final String sha256;
    private final Map<Integer, List<Region>> merged = new ConcurrentHashMap<>();

    private SheetFile(Path path, Path source, Charset wanted, SheetLimits limits) throws IOException {
        this.path = path;
        this.source = source;
        long size = Files.size(source);
        if (size > limits.fileBytes()) {
            throw new Refused("sheet.file.size", size >> 20, limits.fileBytes() >> 20);
        }
        kind = FileKind.of(source);
        sha256 = hash(source);
        charset = kind != FileKind.TEXT ? null : wanted == null ? TextScan.charset(source) : wanted;
        book = switch (kind) {
            case WORKBOOK -> XlsxBook.open(source, limits);
            case OLD_WORKBOOK -> new XlsBook(source, limits);
            case XML_WORKBOOK -> new XmlBook(source, limits);
            case WEB_PAGE -> new HtmlBook(source, baseName(), limits);
            case TEXT -> new TextBook(source, baseName(), charset, limits);
        };
    }

    /** Opens with the standard limits and finds the encoding by itself. */
    public static SheetFile open(Path path) {
        return open(path, null, SheetLimits.STANDARD);
    }

    /**
     * Opens a file.
     *
     * @param charset encoding of a text file that the user chose, or null to find it
     * @throws UserException when it is no spreadsheet, damaged, protected by a password, beyond a limit, or held by a program
     */
    public static SheetFile open(Path path, Charset charset, SheetLimits limits) {
        return open(path, charset, limits, HeldFile.SYSTEM);
    }

    static SheetFile open(Path path, Charset charset, SheetLimits limits, HeldFile.Access access) {
        Path source = null;
        try {
            source = HeldFile.readable(path, access);
            return new SheetFile(path, source, charset, limits);
        } catch (IOException e) {
            deleteCopy(path, source);
            throw naming(path, e);
        }
    }

    /** The file as the user named it. */
    public Path path() {
        return path;
    }

    /** Which kind of workbook, or text. */
    public FileKind kind() {
        return kind;
    }

    /** Encoding of a text file, null for a workbook. */
    public Charset charset() {
        return charset;
    }

    /** SHA-256 of the content when it was opened, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** All sheets in their order, hidden ones too; at least one. */
    public List<SheetInfo> sheets() {
        return book.sheets();
    }

    /** The first sheet that is not hidden; a user exception when all are hidden. */
    public SheetInfo firstVisible() {
        return sheets().stream().filter(s -> !s.hidden()).findFirst()
            .orElseThrow(() -> naming(path, new Refused("sheet.file.allhidden", names())));
    }

    /** The sheet of that name, hidden or not; a user exception that lists the names when there is none. */
    public SheetInfo sheet(String name) {
        return sheets().stream().filter(s -> s.name().equals(name)).findFirst()
            .or(() -> sheets().stream().filter(s -> s.name().strip().equalsIgnoreCase(name.strip())).findFirst())
            .orElseThrow(() -> naming(path, new Refused("sheet.file.nosheet", name, names())));
    }

    private String names() {
        return String.join(" · ", sheets().stream().map(SheetInfo::name).toList());
    }

    /** Whether the file counts dates from 1904, so that also numbers that are meant as dates do. */
    public boolean date1904() {
        return book.date1904();
    }

    /** Streams the rows of a sheet, turned where it is to be read so; to be closed. Each call reads the file anew. */
    public RowCursor rows(SheetInfo sheet) {
        try {
            RowCursor rows = new NamingCursor(book.rows(sheet.index()), path);
            return sheet.turned() == null ? rows : new TurnedRows(rows, sheet.turned());
        } catch (IOException e) {
            throw naming(path, e);
        }
    }

    /**
     * The merged cells of a sheet, by first row and column; empty for a text file. Reads the sheet once, without parsing its rows,
     * and remembers the answer.
     *
     * @throws UserException when the sheet is damaged or beyond a limit
     */
    public List<Region> merged(SheetInfo sheet) {
        List<Region> known = merged.get(sheet.index());
        if (known == null) {
            try {
                known = book.merged(sheet.index());
            } catch (IOException e) {
                throw naming(path, e);
            }
            merged.put(sheet.index(), known);
        }
        return sheet.turned() == null ? known : TurnedRows.merged(known, sheet.turned());
    }

    /** What a sheet holds beside its cells; nothing where that cannot be read, as no number hangs on it. */
    public SheetAside aside(SheetInfo sheet) {
        try {
            return book.aside(sheet.index());
        } catch (IOException e) {
            return SheetAside.NONE;
        }
    }

    /** @throws UserException when the file is not the one that was opened any more */
    public void requireUnchanged() {
        try {
            if (!hash(source).equals(sha256)) {
                throw new Refused("sheet.file.changed");
            }
        } catch (IOException e) {
            throw naming(path, e);
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[1 << 16];
            for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                digest.update(piece, 0, got);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String baseName() {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** A failure as a sentence without the file's name. */
    static UserException asSentence(IOException problem) {
        Refused refused = Refused.in(problem);
        if (refused != null) {
            return new UserException(refused.why(), problem);
        }
        if (problem instanceof NoSuchFileException || problem instanceof FileNotFoundException) {
            return new UserException(Message.of("sheet.file.missing"), problem);
        }
        boolean broken = problem instanceof java.util.zip.ZipException || problem instanceof java.io.EOFException;
        return new UserException(Message.of(broken ? "sheet.file.damaged" : "sheet.file.unreadable"), problem);
    }

    /** The same, with the file's name before it. */
    static UserException naming(Path path, IOException problem) {
        return naming(path, asSentence(problem));
    }

    static UserException naming(Path path, UserException problem) {
        return new UserException(Message.of("sheet.file.named", String.valueOf(path.getFileName()), problem.userMessage()),
            problem.getCause());
    }

    private static void deleteCopy(Path path, Path source) {
        if (source != null && !source.equals(path)) {
            try {
                Files.deleteIfExists(source);
            } catch (IOException e) {
                source.toFile().deleteOnExit();
            }
        }
    }

    /** Where the content is read from: the file itself, or the copy that was made because a program holds it. */
    Path source() {
        return source;
    }

    /** Deletes the copy, if one was made. */
    @Override
    public void close() {
        deleteCopy(path, source);
    }
}
