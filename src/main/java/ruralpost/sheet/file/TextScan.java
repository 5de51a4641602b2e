package ruralpost.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out how a text file is encoded: by its byte order mark, or because only one order of its bytes makes a text, else UTF-8 if every byte
 * agrees, else GB18030 (which holds GBK and GB2312 and all characters besides), else it is refused. The whole file is looked at once, in pieces.
 */
final class TextScan {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int PIECE = 1 << 16;
    private static final int TEXT_BEFORE_ZEROS = 16;

    private TextScan() {
    }

    /** The encoding of a text file; a binary file is refused. */
    static Charset charset(Path path) throws IOException {
        byte[] head = new byte[4];
        int length;
        try (InputStream in = Files.newInputStream(path)) {
            length = in.readNBytes(head, 0, 4);
        }
        if (length >= 2 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
            return checked(path, StandardCharsets.UTF_16);
        }
        Charset wide = TextGuess.wide(path);
        if (wide != null && decodes(path, wide)) {
            return wide;
        }
        refuseBinary(path);
        boolean mark = length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (decodes(path, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (mark || !decodes(path, GB18030) || TextGuess.isBig5(path)) {
            throw new Refused("sheet.file.encoding");
        }
        return GB18030;
    }

    private static Charset checked(Path path, Charset charset) throws IOException {
        if (!decodes(path, charset)) {
            throw new Refused("sheet.file.encoding");
        }
        return charset;
    }

    private static void refuseBinary(Path path) throws IOException {
        long control = 0;
        long size = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(path)) {
            for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                size += got;
                for (int i = 0; i < got; i++) {
                    byte b = piece[i];
                    if (b == 0) {
                        // a text whose copy broke off ends in zeros; a program or picture has them from the start
                        long before = size - got + i;
                        boolean text = before > TEXT_BEFORE_ZEROS && control == 0;
                        throw text ? new Refused("sheet.file.nul", before + 1) : new Refused("sheet.file.binary");
                    }
                    if (b > 0 && b < 32 && (b < 9 || b > 13) && b != 26 && b != 27) {
                        control++;
                    }
                }
            }
        }
        if (control > size / 100) {
            throw new Refused("sheet.file.binary");
        }
    }

    /** Whether every byte is part of a character; a last character that is cut off is forgiven, files on sticks end like that. */
    private static boolean decodes(Path path, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] piece = new byte[PIECE];
        CharBuffer chars = CharBuffer.allocate(PIECE + 16);
        int kept = 0;
        try (InputStream in = Files.newInputStream(path)) {
            for (int got = in.read(piece, 0, PIECE); got >= 0; got = in.read(piece, kept, PIECE - kept)) {
                ByteBuffer bytes = ByteBuffer.wrap(piece, 0, kept + got);
                chars.clear();
                CoderResult result = decoder.decode(bytes, chars, false);
                if (result.isError()) {
                    return false;
                }
                if (charset.name().startsWith("UTF-16") && chars.flip().chars().anyMatch(c -> c == 0)) {
                    throw new Refused("sheet.file.binary");
                }
                kept = bytes.remaining();
                System.arraycopy(piece, bytes.position(), piece, 0, kept);
            }
        }
        return kept < 4;
    }
}
