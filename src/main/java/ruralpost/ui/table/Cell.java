package ruralpost.ui.table;

import java.math.BigDecimal;
import ruralpost.value.Bound;

/**
 * What stands in a cell.
 *
 * @param text   as shown, never null; empty for "not stated"
 * @param mark   word in a box before the text, null for none; a bound mark unless a tag style is given
 * @param tag    style of a tag such as {@code tag-accent} around the mark, or around the text where there is no mark; null for none
 * @param number the exact number behind it, for sums and for copying; null where there is none
 * @param bound  the bound of the number, never null
 * @param copy   what goes to the clipboard where that is not what is shown; else null
 */
public record Cell(String text, String mark, String tag, BigDecimal number, Bound bound, String copy) {

    /** An empty cell. */
    public static final Cell BLANK = text("");

    /** A cell that is copied as it is shown. */
    public Cell(String text, String mark, String tag, BigDecimal number, Bound bound) {
        this(text, mark, tag, number, bound, null);
    }

    /** The same cell, copied as something else. */
    public Cell copiedAs(String other) {
        return new Cell(text, mark, tag, number, bound, other);
    }

    /** Plain text. */
    public static Cell text(String text) {
        return new Cell(text, null, null, null, Bound.EXACT);
    }

    /** A number. @param mark bound mark, null for none */
    public static Cell number(String text, BigDecimal number, Bound bound, String mark) {
        return new Cell(text, mark, null, number, bound);
    }

    /** A number with a word in a coloured box before it; the word is not copied. */
    public static Cell tagged(String word, String style, String text, BigDecimal number) {
        return new Cell(text, word, style, number, Bound.EXACT);
    }

    /** A word in a coloured box. */
    public static Cell tag(String text, String style) {
        return new Cell(text, null, style, null, Bound.EXACT);
    }

    /** What it shows, in one string. */
    String words() {
        return mark == null ? text : mark + text;
    }

    /** What goes to the clipboard: a number as spreadsheets read it, with its mark in words before it. */
    String copied() {
        if (copy != null) {
            return copy;
        }
        String plain = number == null ? text : number.toPlainString();
        return mark == null || tag != null ? plain : mark + plain;
    }

    boolean negative() {
        return number != null && number.signum() < 0;
    }
}
