package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.List;

/** Numbers and texts of many records one after the other: written once, then read in the same order. */
public final class RowBytes {

    private static final int PIECE = 1 << 18;
    private static final int LONGEST_NUMBER = 10;
    /** In the place of a text's length. */
    private static final int NO_TEXT = 0;

    private final List<byte[]> pieces = new ArrayList<>();
    private byte[] piece = new byte[0];
    private int at;
    private int reading = -1;

    /** What it takes, in bytes. */
    public long size() {
        return (long) pieces.size() * PIECE;
    }

    /** Forgets everything. */
    public void clear() {
        pieces.clear();
        rewind();
    }

    /** Goes back to the beginning, for reading. */
    public void rewind() {
        reading = -1;
        piece = new byte[0];
        at = 0;
    }

    /** Writes a number; small ones of either sign take little. */
    public void number(long number) {
        unsigned(number << 1 ^ number >> 63);
    }

    private void unsigned(long number) {
        if (at + LONGEST_NUMBER > piece.length) {
            piece = new byte[PIECE];
            pieces.add(piece);
            at = 0;
        }
        long left = number;
        while ((left & ~0x7FL) != 0) {
            piece[at++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        piece[at++] = (byte) left;
    }

    /** Reads a number. */
    public long number() {
        long number = unsigned();
        return number >>> 1 ^ -(number & 1);
    }

    private long unsigned() {
        if (at + LONGEST_NUMBER > piece.length) {
            piece = pieces.get(++reading);
            at = 0;
        }
        long number = 0;
        int shift = 0;
        while (piece[at] < 0) {
            number |= (piece[at++] & 0x7FL) << shift;
            shift += 7;
        }
        return number | (long) piece[at++] << shift;
    }

    /** Writes a text; may be null. */
    public void text(String text) {
        if (text == null) {
            unsigned(NO_TEXT);
            return;
        }
        unsigned(text.length() + 1L);
        for (int i = 0; i < text.length(); i++) {
            unsigned(text.charAt(i));
        }
    }

    /** Reads a text; may be null. */
    public String text() {
        int length = (int) unsigned() - 1;
        if (length < 0) {
            return null;
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) unsigned();
        }
        return new String(text);
    }
}
