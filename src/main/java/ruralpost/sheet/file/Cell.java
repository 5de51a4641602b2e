package ruralpost.sheet.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;

/** One cell as its file holds it. Equal are cells of the same place that hold the same. */
public final class Cell {

    private static final int LONGEST_PLAIN = 40;
    /** So many characters always fit into a long. */
    private static final int LONGEST_QUICK = 18;

    private final int row;
    private final int column;
    private final CellKind kind;
    private final String raw;
    private final LocalDateTime date;
    /** Kept, as sums, checks and readers ask one after the other; null until somebody did. Two threads at most work it out twice. */
    private BigDecimal number;

    /**
     * A cell.
     *
     * @param row    row number as spreadsheet programs show it, from 1
     * @param column column index, from 0
     * @param kind   what it holds
     * @param raw    the characters of the file, unchanged: the number's own decimal text, "44013" for a date; "" when empty, never null
     * @param date   the moment for {@link CellKind#DATE}, {@link CellKind#MONTH} and {@link CellKind#YEAR}, otherwise null
     */
    public Cell(int row, int column, CellKind kind, String raw, LocalDateTime date) {
        this.row = row;
        this.column = column;
        this.kind = kind;
        this.raw = raw;
        this.date = date;
    }

    /** Row number as spreadsheet programs show it, from 1. */
    public int row() {
        return row;
    }

    /** Column index, from 0. */
    public int column() {
        return column;
    }

    /** What it holds, never null. */
    public CellKind kind() {
        return kind;
    }

    /** The characters of the file, unchanged: the number's own decimal text, "44013" for a date; "" when empty, never null. */
    public String raw() {
        return raw;
    }

    /** The moment for {@link CellKind#DATE}, {@link CellKind#MONTH} and {@link CellKind#YEAR}, otherwise null. */
    public LocalDateTime date() {
        return date;
    }

    /** An empty cell at that place. */
    public static Cell empty(int row, int column) {
        return new Cell(row, column, CellKind.EMPTY, "", null);
    }

    /** A cell of a text file. */
    public static Cell text(int row, int column, String text) {
        return new Cell(row, column, text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT, text, null);
    }

    /** Address such as "B7". */
    public String address() {
        return ColumnLetters.of(column) + row;
    }

    /** Nothing but white space, also the ideographic space that Chinese sheets are padded with. */
    public boolean isBlank() {
        if (kind == CellKind.NUMBER) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (!isSpace(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** White space of any kind; asked of every character of a sheet, so most are known without looking them up. */
    public static boolean isSpace(char c) {
        if (c > ' ' && c < 0x7F || c >= 0x4E00 && c < 0xA000) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /**
     * The number of a {@link CellKind#NUMBER} cell, exactly as its decimal text says, but {@linkplain BinaryNoise without binary
     * noise}. Null for every other kind.
     */
    public BigDecimal number() {
        if (number == null && kind == CellKind.NUMBER) {
            number = BinaryNoise.removed(exact(raw));
        }
        return number;
    }

    /** The same as {@code new BigDecimal(raw)}; most numbers of a sheet are a few digits with a point, which needs none of its generality. */
    private static BigDecimal exact(String raw) {
        int length = raw.length();
        int start = length > 0 && raw.charAt(0) == '-' ? 1 : 0;
        if (length == start || length - start > LONGEST_QUICK) {
            return new BigDecimal(raw);
        }
        long digits = 0;
        int point = -1;
        for (int i = start; i < length; i++) {
            char c = raw.charAt(i);
            if (c == '.' && point < 0 && length - start > 1) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
            } else {
                return new BigDecimal(raw);
            }
        }
        return BigDecimal.valueOf(start == 0 ? digits : -digits, point < 0 ? 0 : length - 1 - point);
    }

    /** What a reader of the sheet sees, without its number format: "1.909", "131" for 131.0, "2020-07-01", "" when empty. */
    public String shown() {
        return switch (kind) {
            case NUMBER -> plain(number(), raw);
            case YEAR -> date.getYear() + "年";
            case MONTH -> date.toLocalDate().toString().substring(0, 7);
            case DATE -> date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString()
                : date.toLocalDate() + " " + date.toLocalTime();
            default -> raw;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell c && row == c.row && column == c.column && kind == c.kind && raw.equals(c.raw) && Objects.equals(date, c.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(row, column, kind, raw, date);
    }

    @Override
    public String toString() {
        return address() + " " + kind + " \"" + raw + "\"" + (date == null ? "" : " " + date);
    }

    /** A number without exponent and needless zeros, or as the file has it where that would be too long. */
    static String plain(BigDecimal number, String raw) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) + stripped.precision() > LONGEST_PLAIN ? raw : stripped.toPlainString();
    }
}
