package ruralpost.sheet.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * One cell as its file holds it.
 *
 * @param row    row number as spreadsheet programs show it, from 1
 * @param column column index, from 0
 * @param kind   what it holds
 * @param raw    the characters of the file, unchanged: the number's own decimal text, "44013" for a date; "" when empty, never null
 * @param date   the moment for {@link CellKind#DATE}, otherwise null
 */
public record Cell(int row, int column, CellKind kind, String raw, LocalDateTime date) {

    /** Spreadsheet programs compute with 15 significant digits and show no more; what lies beyond is binary noise. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);
    private static final int LONGEST_PLAIN = 40;

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
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF' && c != '\u200B') {
                return false;
            }
        }
        return true;
    }

    /**
     * The number of a {@link CellKind#NUMBER} cell, exactly as its decimal text says; a text of more than 15 significant digits,
     * which is how binary noise is written (0.30000000000000004), is rounded to the 15 that the spreadsheet program shows.
     * Whole numbers keep all their digits. Null for every other kind.
     */
    public BigDecimal number() {
        if (kind != CellKind.NUMBER) {
            return null;
        }
        BigDecimal exact = new BigDecimal(raw);
        return exact.precision() > SHOWN_DIGITS.getPrecision() && exact.scale() > 0 ? exact.round(SHOWN_DIGITS) : exact;
    }

    /** What a reader of the sheet sees, without its number format: "1.909", "131" for 131.0, "2020-07-01", "" when empty. */
    public String shown() {
        return switch (kind) {
            case NUMBER -> plain(number());
            case DATE -> date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString()
                : date.toLocalDate() + " " + date.toLocalTime();
            default -> raw;
        };
    }

    private String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) + stripped.precision() > LONGEST_PLAIN ? raw : stripped.toPlainString();
    }
}
