package ruralpost.ui;

import java.util.ArrayList;
import java.util.List;
import ruralpost.app.Settings;
import ruralpost.ui.table.ColumnMemory;

/** Keeps how the grids' columns were arranged among the settings of the window, one line a grid: {@code frozen;key:width:hidden;…}. */
public final class KeptColumns implements ColumnMemory {

    private static final String PREFIX = "columns.";

    private final Settings settings;

    /** @param settings where they are kept */
    public KeptColumns(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Arrangement load(String gridId) {
        String kept = settings.get(PREFIX + gridId);
        if (kept == null) {
            return null;
        }
        try {
            String[] parts = kept.split(";");
            List<Column> columns = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                String[] c = parts[i].split(":");
                columns.add(new Column(c[0], Double.parseDouble(c[1]), Boolean.parseBoolean(c[2])));
            }
            return new Arrangement(columns, Integer.parseInt(parts[0]));
        } catch (RuntimeException e) {
            // a settings file that somebody edited by hand only loses the arrangement
            return null;
        }
    }

    @Override
    public void save(String gridId, Arrangement arrangement) {
        StringBuilder line = new StringBuilder().append(arrangement.frozen());
        arrangement.columns().forEach(c -> line.append(';').append(c.key()).append(':').append(c.width()).append(':').append(c.hidden()));
        settings.put(PREFIX + gridId, line.toString());
    }
}
