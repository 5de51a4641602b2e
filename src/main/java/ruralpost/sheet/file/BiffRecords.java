package ruralpost.sheet.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The records of a workbook stream of Excel 97–2003 (BIFF8), one after the other. A record that is longer than fits goes on in
 * CONTINUE records; texts may be cut there.
 */
final class BiffRecords {

    static final int BOF = 0x0809;
    static final int EOF = 0x000A;
    private static final int CONTINUE = 0x003C;
    private static final int BIFF8 = 0x0600;
    private static final int LONGEST = 8224;

    private final OleStream in;
    private final SheetLimits limits;
    private final byte[] head = new byte[4];
    private final byte[] data = new byte[LONGEST];
    private int id;
    private int length;
    private int at;
    private int depth;

    /** Starts at a place of the stream, where a part of the workbook must begin. */
    BiffRecords(OleStream in, long position, SheetLimits limits) throws IOException {
        this.in = in;
        this.limits = limits;
        in.seek(position);
        if (!advance() || id != BOF && id != 0x0009 && id != 0x0209 && id != 0x0409) {
            throw new Refused("sheet.file.damaged");
        }
        if (id != BOF || u16(0) != BIFF8) {
            throw new Refused("sheet.file.xls5");
        }
        depth = 1;
    }

    /** Moves to the next record of this part, passing over the charts embedded in it; false at its end. */
    boolean next() throws IOException {
        while (advance()) {
            if (id == BOF) {
                if (++depth > limits.depth()) {
                    throw new Refused("sheet.file.depth", limits.depth());
                }
            } else if (id == EOF) {
                if (--depth == 0) {
                    return false;
                }
            } else if (depth == 1) {
                return true;
            }
        }
        throw new Refused("sheet.file.damaged");
    }

    private boolean advance() throws IOException {
        if (!in.read(head, head.length)) {
            return false;
        }
        id = head[0] & 0xFF | (head[1] & 0xFF) << 8;
        length = head[2] & 0xFF | (head[3] & 0xFF) << 8;
        at = 0;
        if (id == 0 || length > LONGEST) {
            // zeros instead of records are a sector that was lost
            throw new Refused("sheet.file.damaged");
        }
        if (length > 0 && !in.read(data, length)) {
            throw new Refused("sheet.file.damaged");
        }
        return true;
    }

    /** Kind of the current record. */
    int id() {
        return id;
    }

    /** Bytes of the current record. */
    int length() {
        return length;
    }

    /** Place in the stream after the current record. */
    long position() {
        return in.position();
    }

    private void require(int offset, int bytes) throws IOException {
        if (offset < 0 || offset + bytes > length) {
            throw new Refused("sheet.file.damaged");
        }
    }

    int u8(int offset) throws IOException {
        require(offset, 1);
        return data[offset] & 0xFF;
    }

    int u16(int offset) throws IOException {
        require(offset, 2);
        return data[offset] & 0xFF | (data[offset + 1] & 0xFF) << 8;
    }

    int i32(int offset) throws IOException {
        return u16(offset) | u16(offset + 2) << 16;
    }

    double f64(int offset) throws IOException {
        return Double.longBitsToDouble(i32(offset) & 0xFFFFFFFFL | (long) i32(offset + 4) << 32);
    }

    /** Starts reading on from a place of this record with {@link #text(int)} or {@link #sharedText()}. */
    void readFrom(int offset) {
        at = offset;
    }

    /** Whether something is left in this record or goes on in the next. */
    boolean hasMore() throws IOException {
        return at < length || continues();
    }

    /** A text without formats at the place read to, of this many characters. */
    String text(int chars) throws IOException {
        return characters(chars, take() & 1);
    }

    /** A text of the shared texts at the place read to, without its formats and its phonetic guide. */
    String sharedText() throws IOException {
        int chars = take16();
        int flags = take();
        int formats = (flags & 8) == 0 ? 0 : take16();
        long guide = (flags & 4) == 0 ? 0 : (take16() | (long) take16() << 16) & 0xFFFFFFFFL;
        String text = characters(chars, flags & 1);
        for (long left = 4L * formats + guide; left > 0;) {
            if (at == length && !continues()) {
                throw new Refused("sheet.file.damaged");
            }
            int step = (int) Math.min(left, length - at);
            at += step;
            left -= step;
        }
        return text;
    }

    /**
     * The first characters of a text that stands in the record continuing this one, at most as many as that one holds; empty when
     * nothing continues it.
     */
    String startOfNext(int chars) throws IOException {
        if (chars == 0 || !continues() || length == 0) {
            return "";
        }
        int wide = data[0] & 1;
        int fit = Math.min(chars, length - 1 >> wide);
        return new String(data, 1, fit << wide, wide == 1 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }

    /** Where a text is cut, the next record says anew how wide its characters are. */
    private String characters(int chars, int width) throws IOException {
        if (chars > limits.cellChars()) {
            throw new Refused("sheet.file.cell", limits.cellChars());
        }
        StringBuilder text = new StringBuilder(Math.min(chars, length));
        int wide = width;
        while (text.length() < chars) {
            if (at == length) {
                wide = take() & 1;
            }
            int fit = Math.min(chars - text.length(), length - at >> wide);
            if (fit == 0 && at < length) {
                throw new Refused("sheet.file.damaged");
            }
            text.append(new String(data, at, fit << wide, wide == 1 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1));
            at += fit << wide;
        }
        return text.toString();
    }

    private int take16() throws IOException {
        return take() | take() << 8;
    }

    private int take() throws IOException {
        while (at >= length) {
            if (!continues()) {
                throw new Refused("sheet.file.damaged");
            }
        }
        return data[at++] & 0xFF;
    }

    /** Moves on if the next record continues this one. */
    private boolean continues() throws IOException {
        long here = in.position();
        if (here + head.length > in.size() || !in.read(head, head.length)) {
            return false;
        }
        if ((head[0] & 0xFF | (head[1] & 0xFF) << 8) != CONTINUE) {
            in.seek(here);
            return false;
        }
        in.seek(here);
        return advance();
    }
}
