package ruralpost.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its content; its name plays no part. */
public enum FileKind {
    /** A workbook of Excel 2007 and later (xlsx, xlsm). */
    WORKBOOK,
    /** Text with separated columns (csv, tsv, txt). */
    TEXT;

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int SEARCHED = 64 << 20;

    /** @throws IOException a {@link Refused} for everything that is neither */
    static FileKind of(Path path) throws IOException {
        byte[] head = new byte[512];
        int length;
        try (InputStream in = Files.newInputStream(path)) {
            length = in.readNBytes(head, 0, head.length);
        }
        if (length == 0) {
            throw new Refused("sheet.file.empty");
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6) || begins(head, 'P', 'K', 7, 8)) {
            return WORKBOOK;
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Refused(contains(path, ENCRYPTED) ? "sheet.file.encrypted" : "sheet.file.xls");
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            throw new Refused("sheet.file.pdf");
        }
        String start = new String(head, 0, length, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "").strip()
            .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<table") || start.startsWith("<?xml")
            || start.startsWith("<meta")) {
            throw new Refused("sheet.file.html");
        }
        return TEXT;
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(Path path, byte[] wanted) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] all = in.readNBytes(SEARCHED);
            for (int i = 0; i + wanted.length <= all.length; i++) {
                int j = 0;
                while (j < wanted.length && all[i + j] == wanted[j]) {
                    j++;
                }
                if (j == wanted.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
