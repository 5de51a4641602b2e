package ruralpost.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells encodings by what the beginning of a text would say in them. */
final class TextGuess {

    private static final int HEAD = 1 << 16;
    private static final int FEWEST = 4;
    private static final double NEARLY_ALL = 0.99;

    private TextGuess() {
    }

    /** UTF-16 without its mark, when the text is one in one order of the bytes and none in the other; else null. */
    static Charset wide(Path path) throws IOException {
        return Files.size(path) % 2 == 0 ? wide(head(path)) : null;
    }

    /** @param head an even number of bytes */
    static Charset wide(byte[] head) {
        boolean zeros = false;
        for (byte b : head) {
            zeros |= b == 0;
        }
        if (!zeros) {
            return null;
        }
        List<Charset> fit = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream().filter(c -> isText(new String(head, c))).toList();
        return fit.size() == 1 ? fit.getFirst() : null;
    }

    /** A text of a table: nearly all of it ordinary or Chinese characters, and more than nothing between separators or in lines. */
    private static boolean isText(String text) {
        long likely = text.chars().filter(TextGuess::isLikely).count();
        long apart = text.chars().filter(c -> c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ';').count();
        boolean odd = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        return !odd && apart >= FEWEST && likely >= NEARLY_ALL * text.length();
    }

    private static boolean isLikely(int c) {
        return c < 0x7F || c >= 0x4E00 && c < 0xA000 || c >= 0x3000 && c < 0x3030 || c >= 0xFF00 && c < 0xFFF0 || c >= 0x2010 && c < 0x2030 || c == 0xA5 || c == 0xB7;
    }

    /**
     * Whether a text that could be GB18030 is one of Big5: read as the former, the commonest characters of the latter are Japanese, Greek, lines
     * of tables or nothing.
     */
    static boolean isBig5(Path path) throws IOException {
        String text = new String(head(path), TextScan.GB18030);
        long all = text.chars().filter(c -> c > 0x7F).count();
        long strange = text.chars().filter(c -> c >= 0x0370 && c < 0x0500 || c >= 0x2500 && c < 0x2600 || c >= 0x3040 && c < 0x3130 || c >= 0xE000 && c < 0xF900).count();
        return all >= FEWEST && strange * 5 >= all;
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }
}
