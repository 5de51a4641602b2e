package ruralpost.ui.table;

import java.math.BigDecimal;
import ruralpost.value.Bound;

/**
 * What stands in a cell.
 *
 * @param text   as shown, never null; empty for "not stated"
 * @param mark   bound mark before the text, null for none
 * @param tag    style of a tag around the text such as {@code tag-accent}, null for plain text
 * @param number the exact number behind it, for sums and for copying; null where there is none
 * @param bound  the bound of the number, never null
 */
public record Cell(String text, String mark, String tag, BigDecimal number, Bound bound) {

    /** An empty cell. */
    public static final Cell BLANK = text("");

    /** Plain text. */
    public static Cell text(String text) {
        return new Cell(text, null, null, null, Bound.EXACT);
    }

    /** A number. @param mark bound mark, null for none */
    public static Cell number(String text, BigDecimal number, Bound bound, String mark) {
        return new Cell(text, mark, null, number, bound);
    }

    /** A word in a coloured box. */
    public static Cell tag(String text, String style) {
        return new Cell(text, null, style, null, Bound.EXACT);
    }

    /** What goes to the clipboard: a number as spreadsheets read it, with its mark in words before it. */
    String copied() {
        String plain = number == null ? text : number.toPlainString();
        return mark == null ? plain : mark + plain;
    }

    boolean negative() {
        return number != null && number.signum() < 0;
    }
}
