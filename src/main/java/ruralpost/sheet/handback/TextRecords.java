package ruralpost.sheet.handback;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The records of a text file, each exactly as it is written. What is read are the units of the encoding, bytes or halves of UTF-16, not
 * characters: bytes that are no character at all are handed on like any others.
 */
final class TextRecords implements AutoCloseable {

    private final InputStream in;
    private final Charset charset;
    private final String separator;
    private final boolean wide;
    private final boolean littleEnd;
    private final boolean leads;
    private final StringBuilder raw = new StringBuilder();
    private int[] starts = new int[64];
    private int fields;
    private String lineEnd = "";
    private String mark = "";
    private final int[] ahead = new int[4];
    private int aheads;
    private boolean unclosed;

    TextRecords(InputStream bytes, Charset charset, char separator) throws IOException {
        in = new BufferedInputStream(bytes, 1 << 16);
        this.charset = charset;
        String name = charset.name().toUpperCase(Locale.ROOT);
        wide = name.startsWith("UTF-16");
        this.separator = units(String.valueOf(separator), charset, wide);
        leads = name.startsWith("GB") || name.startsWith("BIG5");
        in.mark(4);
        int first = in.read();
        int second = in.read();
        int third = in.read();
        in.reset();
        littleEnd = wide && (name.endsWith("LE") || first == 0xFF && second == 0xFE);
        boolean marked = wide ? first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE
            : first == 0xEF && second == 0xBB && third == 0xBF;
        if (marked) {
            StringBuilder units = new StringBuilder();
            for (int i = wide ? 1 : 3; i > 0; i--) {
                units.append((char) read());
            }
            mark = units.toString();
        }
    }

    /** The byte order mark at the beginning, in units, or "". */
    String mark() {
        return mark;
    }

    /** Moves to the next record; false at the end of the file. */
    boolean next() throws IOException {
        raw.setLength(0);
        fields = 0;
        lineEnd = "";
        unclosed = false;
        if (peek(0) < 0) {
            return false;
        }
        start();
        boolean fieldStart = true;
        boolean quoted = false;
        for (int c = read(); c >= 0; c = read()) {
            if (quoted) {
                raw.append((char) c);
                if (c == '"' && peek(0) == '"') {
                    raw.append((char) read());
                } else {
                    quoted = c != '"';
                }
            } else if (isSeparator(c)) {
                raw.append(separator);
                for (int i = 1; i < separator.length(); i++) {
                    read();
                }
                start();
                fieldStart = true;
            } else if (c == '\n' || c == '\r') {
                lineEnd = c == '\r' && peek(0) == '\n' ? "\r" + (char) read() : String.valueOf((char) c);
                return true;
            } else {
                raw.append((char) c);
                quoted = fieldStart && c == '"';
                fieldStart &= c == ' ' || c == '\t';
                takeTrail(c);
            }
        }
        unclosed = quoted;
        return true;
    }

    /** The second byte of a Chinese character may look like a separator. */
    private void takeTrail(int lead) throws IOException {
        if (leads && lead > 0x80 && lead < 0xFF && peek(0) >= 0x30) {
            int second = read();
            raw.append((char) second);
            for (int i = 0; i < 2 && second <= 0x39 && peek(0) >= 0x30; i++) {
                raw.append((char) read());
            }
        }
    }

    private void start() {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
        }
        starts[fields++] = raw.length();
    }

    /** A full-width comma has several units. */
    private boolean isSeparator(int first) throws IOException {
        for (int i = 0; i < separator.length(); i++) {
            if ((i == 0 ? first : peek(i - 1)) != separator.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int peek(int place) throws IOException {
        while (aheads <= place) {
            ahead[aheads++] = unit();
        }
        return ahead[place];
    }

    private int read() throws IOException {
        int unit = peek(0);
        aheads--;
        System.arraycopy(ahead, 1, ahead, 0, aheads);
        return unit;
    }

    private int unit() throws IOException {
        int first = in.read();
        if (!wide || first < 0) {
            return first;
        }
        int second = Math.max(0, in.read());
        return littleEnd ? second << 8 | first : first << 8 | second;
    }

    /** The record without its line end, in units. */
    CharSequence raw() {
        return raw;
    }

    /** How its line ends, "" at the end of the file. */
    String lineEnd() {
        return lineEnd;
    }

    /** How many fields it has, at least one. */
    int fields() {
        return fields;
    }

    /** Whether a field is there and holds more than blanks and quotes. */
    boolean holds(int field) {
        for (int i = field < fields ? starts[field] : raw.length(); i < (field < fields ? end(field) : 0); i++) {
            if (raw.charAt(i) != ' ' && raw.charAt(i) != '\t' && raw.charAt(i) != '"') {
                return true;
            }
        }
        return false;
    }

    /** One more than the last field that holds something. */
    int used() {
        int used = fields;
        while (used > 0 && !holds(used - 1)) {
            used--;
        }
        return used;
    }

    /** A field as it is written, in units. */
    String field(int field) {
        return raw.substring(starts[field], end(field));
    }

    private int end(int field) {
        return field + 1 < fields ? starts[field + 1] - separator.length() : raw.length();
    }

    /** Sets a field, with empty ones before it where the record is too short. The places of fields behind it are wrong afterwards. */
    void set(int field, String units) {
        if (field < fields) {
            raw.replace(starts[field], end(field), units);
        } else {
            raw.append(separator.repeat(field - fields + 1)).append(units);
        }
    }

    /** Units as a text; what is no character becomes U+FFFD. */
    String text(CharSequence units) {
        return wide ? units.toString() : new String(bytes(units), charset);
    }

    /** Whether the record ended inside of quotes. */
    boolean isUnclosed() {
        return unclosed;
    }

    /** A text in units; a character that the encoding lacks becomes "?". */
    String units(String text) {
        return units(text, charset, wide);
    }

    private static String units(String text, Charset charset, boolean wide) {
        return wide ? text : new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    /** Units as the bytes of the file. */
    byte[] bytes(CharSequence units) {
        byte[] bytes = new byte[units.length() * (wide ? 2 : 1)];
        for (int i = 0; i < units.length(); i++) {
            char c = units.charAt(i);
            if (wide) {
                bytes[2 * i] = (byte) (littleEnd ? c : c >> 8);
                bytes[2 * i + 1] = (byte) (littleEnd ? c >> 8 : c);
            } else {
                bytes[i] = (byte) c;
            }
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
