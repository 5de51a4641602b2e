package ruralpost.sheet.file;

import java.nio.charset.StandardCharsets;

/** Reads texts between two tags of a sheet's part: UTF-8, with the five characters that every XML file writes by name. */
final class SheetText {

    private static final byte[][] NAMES = {SheetBytes.ascii("&amp;"), SheetBytes.ascii("&lt;"), SheetBytes.ascii("&gt;"), SheetBytes.ascii("&quot;"),
        SheetBytes.ascii("&apos;")};
    private static final String MEANT = "&<>\"'";
    private static final int LONGEST_NAME = 6;

    private static final int AGAIN_BITS = 12;

    private final SheetBytes bytes;
    private final long[] keys = new long[1 << AGAIN_BITS];
    private final String[] again = new String[1 << AGAIN_BITS];
    private final StringBuilder text = new StringBuilder();
    private int from;
    private int to;
    private boolean ascii;

    SheetText(SheetBytes bytes) {
        this.bytes = bytes;
    }

    /** Reads up to the next tag: its position, or {@link SheetBytes#SHORT} or {@link SheetBytes#ODD}. */
    int read(int start) {
        byte[] window = bytes.window();
        int at = start;
        while (window[at] >= ' ' && window[at] != '<' && window[at] != '&' && window[at] != '>') {
            at++;
        }
        from = start;
        to = at;
        ascii = window[at] == '<';
        return ascii ? at : decode(window, start);
    }

    /** As if nothing had been read. */
    void clear() {
        text.setLength(0);
        ascii = false;
    }

    private int decode(byte[] window, int start) {
        text.setLength(0);
        int at = start;
        while (window[at] != '<') {
            int b = window[at];
            if (b >= ' ' && b != '&' && b != '>' || b == '\n' || b == '\t') {
                text.append((char) b);
                at++;
            } else if (b == '&') {
                int name = named(at);
                if (name < 0) {
                    return bytes.holds(at, LONGEST_NAME) ? SheetBytes.ODD : SheetBytes.SHORT;
                }
                text.append(MEANT.charAt(name));
                at += NAMES[name].length;
            } else if (b == 0) {
                return bytes.atZero(at);
            } else if (b > 0) {
                return SheetBytes.ODD;
            } else {
                int length = b >= (byte) 0xE0 ? 3 : 2;
                if (!bytes.holds(at, length)) {
                    return SheetBytes.SHORT;
                }
                int c = length == 3 ? three(b, window[at + 1], window[at + 2]) : two(b, window[at + 1]);
                if (c < 0) {
                    return SheetBytes.ODD;
                }
                text.append((char) c);
                at += length;
            }
        }
        return at;
    }

    private int named(int at) {
        for (int i = 0; i < NAMES.length; i++) {
            if (bytes.is(at, NAMES[i])) {
                return i;
            }
        }
        return -1;
    }

    private static int two(int a, int b) {
        return a >= (byte) 0xC2 && a < (byte) 0xE0 && (b & 0xC0) == 0x80 ? (a & 0x1F) << 6 | b & 0x3F : -1;
    }

    /** A character of three bytes that XML allows; -1 for any other and for those of four. */
    private static int three(int a, int b, int c) {
        if (a >= (byte) 0xF0 || (b & 0xC0) != 0x80 || (c & 0xC0) != 0x80) {
            return -1;
        }
        int found = (a & 0x0F) << 12 | (b & 0x3F) << 6 | c & 0x3F;
        return found < 0x800 || Character.isSurrogate((char) found) || found >= 0xFFFE ? -1 : found;
    }

    /** Whether what was read last has only printable characters of ASCII, none of them by name. */
    boolean isAscii() {
        return ascii;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** How many characters were read last. */
    int length() {
        return ascii ? to - from : text.length();
    }

    /** Short ones are the same objects as long as they come again soon: days, counts and round amounts do. */
    @Override
    public String toString() {
        return !ascii ? text.toString() : to - from <= Long.BYTES ? again() : written();
    }

    private String written() {
        return new String(bytes.window(), from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String again() {
        byte[] window = bytes.window();
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << Byte.SIZE | window[i];
        }
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - AGAIN_BITS);
        if (keys[slot] != key || again[slot] == null) {
            keys[slot] = key;
            again[slot] = written();
        }
        return again[slot];
    }
}
