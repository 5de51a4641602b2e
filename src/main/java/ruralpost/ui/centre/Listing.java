package ruralpost.ui.centre;

import java.util.List;
import ruralpost.ui.table.Cell;

/**
 * A list of something to be done or known, ready to show.
 *
 * @param id    short name; its texts are {@code inventory.list.ID} and {@code inventory.list.ID.note}
 * @param heads its columns
 * @param lines its rows
 * @param about what it tells of, where it does not tell of all; else null
 */
record Listing(String id, List<Head> heads, List<Line> lines, String about) {

    /** Of everything. */
    Listing(String id, List<Head> heads, List<Line> lines) {
        this(id, heads, lines, null);
    }

    /** A column. @param key last part of its text key {@code inventory.table.KEY} @param width in pixels @param numeric whether it stands at the right */
    record Head(String key, double width, boolean numeric) {
    }

    /** A row. @param open what Enter does; null for nothing */
    record Line(List<Cell> cells, Runnable open) {
    }
}
