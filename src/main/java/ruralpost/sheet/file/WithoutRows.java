package ruralpost.sheet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A sheet's part without its rows: the content of {@code <sheetData>} is passed over as bytes, many times faster than XML is
 * parsed, so that what stands after a million rows comes cheap. Where the tags are not found (UTF-16), everything is handed on.
 */
final class WithoutRows extends FilterInputStream {

    private static final String NAME = "sheetData";
    private static final int SIZE = 1 << 16;
    /** A tag whose name may be told whole is no longer than this. */
    private static final int LONGEST = 64;
    /** By byte, how far the name's end can be moved on when this byte stands there. */
    private static final byte[] SKIPS = skips();

    private enum Place { BEFORE, ROWS, AFTER }

    private final byte[] piece = new byte[SIZE];
    private final byte[] tag = new byte[LONGEST];
    /** A closing tag is handed on whole when it is recognised, at most once. */
    private final byte[] out = new byte[SIZE + tag.length + 1];
    private Place place = Place.BEFORE;
    private int from;
    private int to;
    private int tagLength;
    private boolean naming;
    private boolean opening;
    private byte last;

    WithoutRows(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        while (from == to) {
            int got = in.read(piece, 0, SIZE);
            if (got < 0) {
                return -1;
            }
            from = 0;
            to = 0;
            for (int i = 0; i < got; i++) {
                if (place == Place.ROWS && !naming) {
                    // among the rows nothing matters but where they may end
                    i = nameFrom(i, got);
                }
                step(piece[i]);
            }
        }
        int got = Math.min(length, to - from);
        System.arraycopy(out, from, buffer, offset, got);
        from += got;
        return got;
    }

    /** The next place, not before {@code i}, where a tag of the name may begin; the last bytes are looked at one by one, as it may go on in the next piece. */
    private int nameFrom(int i, int got) {
        int length = NAME.length();
        int end = i + length - 1;
        while (end < got) {
            int skip = SKIPS[piece[end] & 0xFF];
            if (skip > 0) {
                end += skip;
            } else if (isName(end - length + 1)) {
                return tagBefore(i, end);
            } else {
                end++;
            }
        }
        return Math.max(i, tagBefore(i, got - 1));
    }

    private boolean isName(int at) {
        for (int k = 0; k < NAME.length(); k++) {
            if (piece[at + k] != NAME.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Where the tag begins that may be open at a place; that place itself when none can be. */
    private int tagBefore(int i, int at) {
        int least = Math.max(i, at - LONGEST);
        for (int k = at; k >= least; k--) {
            if (piece[k] == '<') {
                return k;
            }
        }
        return at;
    }

    private static byte[] skips() {
        byte[] skips = new byte[256];
        java.util.Arrays.fill(skips, (byte) NAME.length());
        for (int k = 0; k < NAME.length(); k++) {
            skips[NAME.charAt(k)] = (byte) (NAME.length() - 1 - k);
        }
        return skips;
    }

    private void step(byte b) {
        if (place != Place.ROWS) {
            out[to++] = b;
            if (place == Place.AFTER) {
                return;
            }
        }
        if (b == '<') {
            tag[0] = b;
            tagLength = 1;
            naming = true;
        } else if (naming) {
            if (b == '>' || b <= ' ' || b == '/' && tagLength > 1) {
                naming = false;
                named(b);
            } else if (tagLength < tag.length) {
                tag[tagLength++] = b;
            } else {
                naming = false;
            }
        }
        if (opening && b == '>') {
            opening = false;
            place = last == '/' ? Place.AFTER : Place.ROWS;
        }
        last = b;
    }

    private void named(byte end) {
        if (tagLength <= NAME.length()) {
            return;
        }
        String name = new String(tag, 1, tagLength - 1, StandardCharsets.ISO_8859_1);
        boolean closing = name.startsWith("/");
        if (!name.endsWith(NAME) || !name.substring(closing ? 1 : 0, name.length() - NAME.length()).matches("(\\w+:)?")) {
            return;
        }
        if (place == Place.BEFORE) {
            opening = !closing;
        } else if (closing) {
            System.arraycopy(tag, 0, out, to, tagLength);
            to += tagLength;
            out[to++] = end;
            place = Place.AFTER;
        }
    }

    @Override
    public long skip(long n) {
        return 0;
    }

    @Override
    public int available() {
        return to - from;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
