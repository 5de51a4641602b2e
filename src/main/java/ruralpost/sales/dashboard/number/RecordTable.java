package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.sales.dashboard.Asked;

/**
 * Records behind a number that are no sales, ready to show.
 *
 * @param heads columns
 * @param lines one per record
 */
public record RecordTable(List<Head> heads, List<Line> lines) {

    /** No record. */
    static final RecordTable NONE = new RecordTable(List.of(), List.of());

    /**
     * A column.
     *
     * @param key      stable name
     * @param labelKey text key of its title, unit included
     * @param width    pixels
     * @param numeric  whether it stands at the right
     */
    public record Head(String key, String labelKey, double width, boolean numeric) {

        static Head text(String key, double width) {
            return new Head(key, "sales.open.record." + key, width, false);
        }

        static Head number(String key, double width) {
            return new Head(key, "sales.open.record." + key, width, true);
        }
    }

    /**
     * A record.
     *
     * @param id    its row; 0 where it is none of the ledger
     * @param cells one per column
     * @param drill what opens the sales behind it; null where there are none
     */
    public record Line(long id, List<Cell> cells, Asked drill) {
    }

    /**
     * A cell.
     *
     * @param text   as written, never null
     * @param number the exact number; null where there is none
     * @param mark   the bound's word; empty when exact
     */
    public record Cell(String text, BigDecimal number, String mark) {

        static Cell of(String text) {
            return new Cell(text == null ? "" : text, null, "");
        }

        static Cell of(String text, BigDecimal number) {
            return new Cell(text, number, "");
        }
    }
}
