package ruralpost.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file is, by its content; its name plays no part. */
public enum FileKind {
    /** A workbook of Excel 2007 and later (xlsx, xlsm). */
    WORKBOOK,
    /** A workbook of Excel 97–2003 (xls) or WPS (et). */
    OLD_WORKBOOK,
    /** A web page whose tables a shop or an accounting program gave the name of a workbook. */
    WEB_PAGE,
    /** A workbook of Excel 2003 in one XML file. */
    XML_WORKBOOK,
    /** Text with separated columns (csv, tsv, txt). */
    TEXT;

    private static final int HEAD = 1024;
    private static final List<String> WEB = List.of("<!doctype", "<html", "<head", "<meta", "<style", "<body", "<table", "<div", "<!--", "<tr",
        "<p>", "<center", "<font");

    /** First bytes, in ISO 8859-1, and the sentence that names what they begin. */
    private record Mark(String bytes, String sentence) { }

    private static final List<Mark> OTHERS = List.of(new Mark("%PDF", "sheet.file.pdf"), new Mark("{\\rtf", "sheet.file.document"),
        new Mark("\u0089PNG", "sheet.file.image"), new Mark("\u00FF\u00D8\u00FF", "sheet.file.image"), new Mark("GIF8", "sheet.file.image"),
        new Mark("BM", "sheet.file.image"), new Mark("II*\0", "sheet.file.image"), new Mark("MM\0*", "sheet.file.image"),
        new Mark("Rar!", "sheet.file.zip"), new Mark("7z\u00BC\u00AF", "sheet.file.zip"), new Mark("\u001F\u008B", "sheet.file.zip"),
        // workbooks of Excel 2 to 4 and, without a compound file around them, Excel 5
        new Mark("\u0009\0\u0004\0", "sheet.file.xls5"), new Mark("\u0009\u0002\u0006\0", "sheet.file.xls5"),
        new Mark("\u0009\u0004\u0006\0", "sheet.file.xls5"), new Mark("\u0009\u0008\u0008\0", "sheet.file.xls5"),
        new Mark("\u0009\u0008\u0010\0", "sheet.file.xls5"));

    /** @throws IOException a {@link Refused} that says what the file is, for everything else that is recognised */
    static FileKind of(Path path) throws IOException {
        byte[] head = new byte[HEAD];
        int length;
        try (InputStream in = Files.newInputStream(path)) {
            length = in.readNBytes(head, 0, head.length);
        }
        if (length == 0) {
            throw new Refused("sheet.file.empty");
        }
        String bytes = new String(head, 0, length, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006") || bytes.startsWith("PK\u0007\u0008")) {
            return WORKBOOK;
        }
        if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_WORKBOOK;
        }
        for (Mark mark : OTHERS) {
            // two letters alone may begin a title; a picture has zero bytes soon after them
            if (bytes.startsWith(mark.bytes) && (!mark.bytes.equals("BM") || bytes.indexOf('\0') > 0)) {
                throw new Refused(mark.sentence);
            }
        }
        String start = text(head, length);
        if (isPage(start)) {
            return WEB_PAGE;
        }
        if (isXmlWorkbook(start)) {
            return XML_WORKBOOK;
        }
        refuseMarkup(start);
        return TEXT;
    }

    /** The beginning as far as it is ASCII, also of UTF-16. */
    private static String text(byte[] head, int length) {
        boolean marked = length > 1 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1);
        Charset wide = marked ? StandardCharsets.UTF_16 : TextGuess.wide(Arrays.copyOf(head, length & ~1));
        String text = new String(Arrays.copyOf(head, length), wide != null ? wide : StandardCharsets.ISO_8859_1);
        return text.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isPage(String start) {
        return start.startsWith("<?xml") && start.contains("<html") || WEB.stream().anyMatch(start::startsWith);
    }

    private static boolean isXmlWorkbook(String start) {
        boolean xml = start.startsWith("<?xml") || start.startsWith("<workbook") || start.startsWith("<ss:workbook");
        return xml && (start.contains("excel.sheet") || start.contains("office:spreadsheet"));
    }

    /** Exporting programs call XML and pages with their parts in one file "xls", and Excel opens them with a warning. */
    private static void refuseMarkup(String start) throws IOException {
        if (start.startsWith("<?xml")) {
            throw new Refused("sheet.file.xml");
        }
        if (start.startsWith("mime-version:")) {
            throw new Refused("sheet.file.html");
        }
    }
}
