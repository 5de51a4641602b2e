package ruralpost.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The bytes of a sheet's part with a window on them, and the few things that XML means in them. Understands only UTF-8 without document
 * type, comments, character references and whatever else spreadsheet programs do not write among cells; at anything else it says
 * {@link #ODD}, and {@link XlsxRows} reads the sheet instead.
 */
final class SheetBytes {

    /** In the place of a position: the window ends too early. */
    static final int SHORT = -1;
    /** In the place of a position: something that is left to an XML reader. */
    static final int ODD = -2;

    private static final int SIZE = 1 << 16;
    private static final int LARGEST = 1 << 20;
    private static final byte[] DATA = ascii("<sheetData");
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml version=[\"']1\\.0[\"']( encoding=[\"'](?i:utf-8)[\"'])?( standalone=[\"'](yes|no)[\"'])?\\s*\\?>");

    private final InputStream in;
    private byte[] window = new byte[SIZE + 1];
    private int end;
    private boolean last;
    /** Where the attribute that was read last has its name and its value. */
    private int nameFrom;
    private int nameTo;
    private int valueFrom;
    private int valueTo;

    SheetBytes(InputStream in) {
        this.in = in;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The window; behind its end there stands a zero. Positions hold until {@link #more}. */
    byte[] window() {
        return window;
    }

    /** Makes the window begin at {@code from}, and hold more: false when there is no more, or it would become too large. */
    boolean more(int from) throws IOException {
        byte[] to = end - from > window.length / 2 ? new byte[Math.min(LARGEST, window.length * 2) + 1] : window;
        System.arraycopy(window, from, to, 0, end - from);
        end -= from;
        window = to;
        int got = last || end >= LARGEST ? -1 : in.read(window, end, Math.min(SIZE, window.length - 1 - end));
        last |= got < 0;
        end += Math.max(0, got);
        window[end] = 0;
        return got > 0;
    }

    /** Whether the zero at this position is the one behind the end. */
    int atZero(int at) {
        return at == end ? SHORT : ODD;
    }

    /** What stands before {@code <sheetData>}, which may have no attributes; null when that is nothing to rely on. */
    byte[] prologue() throws IOException {
        int data = -1;
        while (data < 0) {
            if (end > SIZE / 2 || !more(0)) {
                return null;
            }
            data = find(DATA, 0);
        }
        while (end == data + DATA.length && more(0)) {
            continue;
        }
        byte[] before = Arrays.copyOf(window, data);
        String text = new String(before, StandardCharsets.ISO_8859_1);
        int root = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        boolean declared = root == 0 || root > 1 && DECLARATION.matcher(text.substring(0, root)).matches();
        String rest = text.substring(Math.max(0, root));
        boolean plain = window[data + DATA.length] == '>' && text.startsWith("<") && declared && !rest.contains("<!") && !rest.contains("<?");
        return plain ? before : null;
    }

    /** Position behind {@code <sheetData>}. @param before what {@link #prologue} gave */
    static int behind(byte[] before) {
        return before.length + DATA.length + 1;
    }

    private int find(byte[] word, int from) {
        for (int i = from; i <= end - word.length; i++) {
            if (is(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word stands at a position; says no when the window ends within it. */
    boolean is(int at, byte[] word) {
        return Arrays.equals(window, at, Math.min(window.length, at + word.length), word, 0, word.length);
    }

    /** Whether the window certainly holds so many bytes from a position on. */
    boolean holds(int at, int count) {
        return at + count <= end;
    }

    /** The position of the next byte that is no white space. */
    int skipSpace(int from) {
        int at = from;
        while (window[at] == ' ' || window[at] == '\n' || window[at] == '\t' || window[at] == '\r') {
            at++;
        }
        return at;
    }

    /**
     * Reads an attribute, whose name begins here: the position behind it, or {@link #SHORT} or {@link #ODD}. Its value has printable
     * characters of ASCII only.
     */
    int attribute(int from) {
        int at = from;
        while (window[at] > ' ' && window[at] != '=' && window[at] != '>' && window[at] != '/' && window[at] != '<') {
            at++;
        }
        if (window[at] != '=' || at == from) {
            return window[at] == 0 ? atZero(at) : ODD;
        }
        nameFrom = from;
        nameTo = at++;
        byte quote = window[at];
        if (quote != '"' && quote != '\'') {
            return quote == 0 ? atZero(at) : ODD;
        }
        valueFrom = ++at;
        while (window[at] != quote) {
            if (window[at] < ' ' || window[at] == '<' || window[at] == '&') {
                return window[at] == 0 ? atZero(at) : ODD;
            }
            at++;
        }
        valueTo = at++;
        byte next = window[at];
        return next == ' ' || next == '>' || next == '/' ? at : next == 0 ? atZero(at) : ODD;
    }

    /** Whether the attribute that was read last is called so. */
    boolean named(byte[] name) {
        return Arrays.equals(window, nameFrom, nameTo, name, 0, name.length);
    }

    /** The only letter of the name of the attribute that was read last; 0 when it has more. */
    int letter() {
        return nameTo - nameFrom == 1 ? window[nameFrom] : 0;
    }

    int valueFrom() {
        return valueFrom;
    }

    int valueTo() {
        return valueTo;
    }

    /** Whether the value of the attribute that was read last is this. */
    boolean valued(byte[] value) {
        return Arrays.equals(window, valueFrom, valueTo, value, 0, value.length);
    }

    /** The value of the attribute that was read last. */
    String value() {
        return new String(window, valueFrom, valueTo - valueFrom, StandardCharsets.ISO_8859_1);
    }

    /** The number that stands between two positions; -1 when there stands anything but one to nine digits. */
    int number(int from, int to) {
        if (from >= to || to - from > 9) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = window[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** What follows the window's position {@code from}, to the end of the part. */
    InputStream rest(int from) {
        return new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(window, from, end - from), in);
    }
}
