package ruralpost.ui.table;

import java.util.List;

/** Keeps how a grid's columns were arranged, so that they stay so. */
public interface ColumnMemory {

    /** A column as it was left. */
    record Column(String key, double width, boolean hidden) { }

    /** All columns as they were left. @param frozen how many of the first shown columns stay in view */
    record Arrangement(List<Column> columns, int frozen) { }

    /** What is remembered for a grid; null when nothing is. */
    Arrangement load(String gridId);

    /** Remembers this for a grid. */
    void save(String gridId, Arrangement arrangement);

    /** Remembers nothing. */
    static ColumnMemory none() {
        return new ColumnMemory() {
            @Override
            public Arrangement load(String gridId) {
                return null;
            }

            @Override
            public void save(String gridId, Arrangement arrangement) {
                // nothing is kept
            }
        };
    }
}
