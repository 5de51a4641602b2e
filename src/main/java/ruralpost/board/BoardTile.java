package ruralpost.board;

import java.util.List;

/**
 * One tile, ready to show.
 *
 * @param key    stable name
 * @param label  what it shows
 * @param number as written; "—" when there is none
 * @param unit   after the number
 * @param lines  below, never null
 */
public record BoardTile(String key, String label, String number, String unit, List<String> lines) {
}
