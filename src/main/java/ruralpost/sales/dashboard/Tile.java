package ruralpost.sales.dashboard;

import ruralpost.value.Change;

/**
 * One tile of a dashboard, ready to show.
 *
 * @param key        stable name: amount, quantity, orders, last-year, plan
 * @param label      what it shows
 * @param mark       the bound's word before the number; empty when exact
 * @param number     the number as written; "—" when there is none
 * @param unit       unit after the number
 * @param exact      the exact value with its unit, for the pointer and the opened number
 * @param change     against the same stretch of the year before; NONE where it has no base
 * @param changeMark the bound's word before the change; empty when exact
 * @param comparison the line below, in words
 * @param records    rows behind the number
 * @param corner     a short remark in the upper right corner, such as the number of rows; may be empty
 */
public record Tile(String key, String label, String mark, String number, String unit, String exact, Change change, String changeMark,
                   String comparison, long records, String corner) {
}
