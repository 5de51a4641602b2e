package ruralpost.sheet.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A workbook of Excel 97–2003, or of WPS (et), which writes the same. Macros and embedded documents are never looked at. */
final class XlsBook implements Book {

    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "Book", "BOOK", "workbook", "book");

    private final Path source;
    private final SheetLimits limits;
    private final String stream;
    private final XlsOutline outline;
    private final Map<Integer, XlsScan> scans = new HashMap<>();

    XlsBook(Path source, SheetLimits limits) throws IOException {
        this.source = source;
        this.limits = limits;
        try (OleFile file = new OleFile(source)) {
            stream = STREAMS.stream().filter(file::has).findFirst().orElse(null);
            if (stream == null) {
                throw new Refused(whatElse(file));
            }
            outline = XlsOutline.read(file.open(stream), limits);
        }
    }

    private static String whatElse(OleFile file) {
        if (file.has("EncryptedPackage")) {
            return "sheet.file.encrypted";
        }
        return Stream.of("WordDocument", "PowerPoint Document").anyMatch(file::has) ? "sheet.file.document" : "sheet.file.binary";
    }

    @Override
    public List<SheetInfo> sheets() {
        return outline.sheets();
    }

    @Override
    public RowCursor rows(int sheet) throws IOException {
        XlsScan scan = scan(sheet);
        OleFile file = new OleFile(source);
        try {
            return new XlsRows(file, file.open(stream), outline, outline.places().get(sheet), scan, limits);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public List<Region> merged(int sheet) throws IOException {
        return scan(sheet).merged();
    }

    @Override
    public SheetAside aside(int sheet) throws IOException {
        return scan(sheet).aside();
    }

    /** Several cursors may be opened at once; the sheet is scanned for the first of them only. */
    private synchronized XlsScan scan(int sheet) throws IOException {
        XlsScan known = scans.get(sheet);
        if (known == null) {
            try (OleFile file = new OleFile(source)) {
                known = XlsScan.of(file.open(stream), outline.places().get(sheet), limits);
            }
            scans.put(sheet, known);
        }
        return known;
    }

    @Override
    public boolean date1904() {
        return outline.date1904();
    }
}
