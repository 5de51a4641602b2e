package ruralpost.sheet.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into records and fields as spreadsheet programs do: lines end in LF, CR or both; a field that begins with a
 * quotation mark goes on to the closing one over separators and line ends; a quotation mark elsewhere is a character.
 */
final class CsvRecords {

    private static final int PIECE = 1 << 16;
    private static final int MOST_CHARS = 1 << 24;

    private final Reader in;
    private final char separator;
    private final SheetLimits limits;
    private final char[] piece = new char[PIECE];
    private final StringBuilder field = new StringBuilder();
    private int at;
    private int end;
    private int row;
    private int chars;
    private int linesInQuotes;
    private boolean unclosed;
    private boolean lastLineOpen;

    CsvRecords(Reader in, char separator, SheetLimits limits) {
        this.in = in;
        this.separator = separator;
        this.limits = limits;
    }

    /** The fields of the next record, at least one; null after the last. */
    List<String> next() throws IOException {
        int c = read();
        if (c < 0) {
            return null;
        }
        row++;
        chars = 0;
        linesInQuotes = 0;
        unclosed = false;
        List<String> fields = new ArrayList<>();
        while (true) {
            c = field(c);
            if (fields.size() == limits.columns()) {
                throw new Refused("sheet.file.columns", row, limits.columns());
            }
            fields.add(field.toString());
            if (c != separator || c < 0) {
                break;
            }
            c = read();
        }
        lastLineOpen = c < 0;
        return fields;
    }

    /** Whether the last record was not ended by a line end. */
    boolean isLastLineOpen() {
        return lastLineOpen;
    }

    /** Whether the last record ended inside of quotes. */
    boolean isUnclosed() {
        return unclosed;
    }

    /** Number of the last record, from 1. */
    int row() {
        return row;
    }

    /** Reads one field from this character on; the character that ended it, '\n' for every line end, -1 at the end. */
    private int field(int first) throws IOException {
        field.setLength(0);
        int c = first;
        boolean blank = true;
        while (c >= 0 && c != separator && c != '\n' && c != '\r') {
            if (c == '"' && blank) {
                field.setLength(0);
                return quoted();
            }
            blank &= c == ' ' || c == '\t';
            append(c);
            c = read();
        }
        return lineEnd(c);
    }

    /** Reads on from an opening quotation mark; blanks between the closing one and the separator do not count. */
    private int quoted() throws IOException {
        int c = read();
        while (true) {
            if (c < 0) {
                unclosed = true;
                if (linesInQuotes > 0) {
                    throw new Refused("sheet.file.quote", row, limits.cellChars());
                }
                return c;
            }
            if (c == '"') {
                c = read();
                if (c != '"') {
                    break;
                }
            }
            linesInQuotes += c == '\n' || c == '\r' ? 1 : 0;
            if (linesInQuotes > 0 && field.length() == limits.cellChars()) {
                throw new Refused("sheet.file.quote", row, limits.cellChars());
            }
            append(c);
            c = read();
        }
        int length = field.length();
        boolean blank = true;
        while (c >= 0 && c != separator && c != '\n' && c != '\r') {
            blank &= c == ' ' || c == '\t';
            append(c);
            c = read();
        }
        if (blank) {
            field.setLength(length);
        }
        return lineEnd(c);
    }

    private int lineEnd(int c) throws IOException {
        if (c == '\r') {
            int next = read();
            if (next != '\n' && next != -1) {
                at--;
            }
            return '\n';
        }
        return c;
    }

    private void append(int c) throws IOException {
        if (field.length() == limits.cellChars()) {
            throw new Refused("sheet.file.cell", limits.cellChars());
        }
        if (++chars > MOST_CHARS) {
            throw new Refused("sheet.file.line", row, MOST_CHARS);
        }
        field.append((char) c);
    }

    private int read() throws IOException {
        if (at == end) {
            end = in.read(piece, 0, PIECE);
            at = 0;
            if (end < 0) {
                end = 0;
                return -1;
            }
        }
        return piece[at++];
    }
}
