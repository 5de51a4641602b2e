package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.value.Bound;
import ruralpost.value.Note;
import ruralpost.value.Parsed;

/** Reads names and codes: a code is a text whose digits count one by one, so none may have been lost. */
final class CodeText {

    /** Spreadsheet programs keep no more digits of a number. */
    private static final int KEPT_DIGITS = 15;
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+[0-9]{1,3}");

    private CodeText() {
    }

    /** The name or code, or the problem that its last digits are gone; {@code text} is the cell's text with even spaces. */
    static Parsed<String> read(Cell cell, String text) {
        boolean scientific = cell.kind() == CellKind.TEXT && text.indexOf('+') > 0 && SCIENTIFIC.matcher(text).matches();
        if (scientific || digitsLost(cell)) {
            return Parsed.problem("sheet.problem.code", RowProblem.shorten(cell.raw(), 40));
        }
        return Parsed.of(withoutMark(text));
    }

    /** Free text as it is, marked where a number in it may have lost digits. */
    static Parsed<String> free(Cell cell, String text) {
        return digitsLost(cell) ? Parsed.of(text, Bound.EXACT, Set.of(Note.DIGITS_LOST)) : Parsed.of(text);
    }

    private static boolean digitsLost(Cell cell) {
        if (cell.kind() != CellKind.NUMBER || cell.raw().length() <= 3) {
            return false;
        }
        BigDecimal number = cell.number();
        return (long) number.precision() - number.scale() > KEPT_DIGITS;
    }

    /** The text without the apostrophe by which spreadsheet programs keep a number as text. */
    static String withoutMark(String text) {
        boolean marked = text.length() > 1 && "'\u2018\u2019".indexOf(text.charAt(0)) >= 0 && text.charAt(1) >= '0' && text.charAt(1) <= '9';
        return marked ? text.substring(1) : text;
    }
}
