package ruralpost.sales.dashboard;

import java.util.List;
import ruralpost.chart.ChartValue;
import ruralpost.value.Change;

/**
 * One tile of a dashboard, ready to show.
 *
 * @param key        stable name, see {@link SalesTiles#KEYS}
 * @param label      what it shows
 * @param mark       the bound's word before the number; empty when exact
 * @param number     the number as written; "—" when there is none
 * @param unit       unit after the number
 * @param exact      the exact value with its unit, for the pointer and the opened number
 * @param change     against the days compared with; NONE where it has no base
 * @param changeMark the bound's word before the change; empty when exact
 * @param comparison the line below, in words
 * @param records    rows behind the number
 * @param corner     a short remark in the upper right corner, such as the number of rows; may be empty
 * @param trend      the number step by step; empty where it has none
 * @param leftOut    what is not in it, and what reaches over its edge, in words; empty when nothing is
 * @param reported   what a source says of the same, in a few words; empty when none does. Stands beside the number, is never part of it
 */
public record Tile(String key, String label, String mark, String number, String unit, String exact, Change change, String changeMark,
                   String comparison, long records, String corner, List<ChartValue> trend, String leftOut, String reported) {

    /** A tile beside which no source is quoted. */
    public Tile(String key, String label, String mark, String number, String unit, String exact, Change change, String changeMark,
                String comparison, long records, String corner, List<ChartValue> trend, String leftOut) {
        this(key, label, mark, number, unit, exact, change, changeMark, comparison, records, corner, trend, leftOut, "");
    }

    /** Keeps its own list. */
    public Tile {
        trend = List.copyOf(trend);
    }

    /** The same with what a source says of it, in a few words. */
    public Tile beside(String source) {
        return new Tile(key, label, mark, number, unit, exact, change, changeMark, comparison, records, corner, trend, leftOut, source);
    }
}
