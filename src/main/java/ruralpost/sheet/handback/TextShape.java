package ruralpost.sheet.handback;

import java.util.HashMap;
import java.util.Map;

/**
 * How many fields the records of a text file have. Where nearly all have the same number, another number means a torn record, whose
 * values may stand in wrong columns; it must not be filled up to look like a sound one.
 */
final class TextShape {

    private static final int FEWEST = 10;
    private static final double NEARLY_ALL = 0.95;

    private final Map<Integer, Integer> byFields = new HashMap<>();
    private final Map<Integer, Integer> byUsed = new HashMap<>();
    private int headerUsed;
    private int records;
    private int width;

    /** Takes note of a record; all must have been taken before anything is asked. */
    void look(TextRecords record, boolean header) {
        int used = record.used();
        byUsed.merge(used, 1, Integer::sum);
        if (header) {
            headerUsed = Math.max(headerUsed, used);
        }
        if (used > 1) {
            records++;
            byFields.merge(record.fields(), 1, Integer::sum);
        }
    }

    /** All have been taken. */
    void close() {
        width = byFields.entrySet().stream().filter(e -> records >= FEWEST && e.getValue() >= NEARLY_ALL * records)
            .mapToInt(Map.Entry::getKey).findFirst().orElse(0);
    }

    /** How many columns are in use, not counting what torn records have too many. */
    int used() {
        int most = byUsed.keySet().stream().mapToInt(Integer::intValue).filter(u -> width == 0 || u <= width).max().orElse(0);
        return Math.max(headerUsed, most);
    }

    /** Whether a record is torn. */
    boolean isTorn(TextRecords record) {
        int used = record.used();
        return width > 0 && used > 1 && (record.fields() < width || used > width);
    }

    /** Whether the file ends in the middle of this record; another field would make it look whole. */
    boolean isCut(TextRecords record) {
        return record.lineEnd().isEmpty() && (isTorn(record) || width > 0 && record.used() < width || record.isUnclosed()
            || record.text(record.raw()).endsWith("\uFFFD"));
    }
}
