package ruralpost.ui;

import java.util.ArrayList;
import java.util.List;
import ruralpost.app.Settings;
import ruralpost.ui.table.ColumnMemory;

/** Keeps in the settings how the columns of grids were arranged: {@code key:width:hidden;…|frozen}. */
public final class SettingsColumns implements ColumnMemory {

    private final Settings settings;

    public SettingsColumns(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Arrangement load(String gridId) {
        String kept = settings.get("columns." + gridId);
        if (kept == null) {
            return null;
        }
        try {
            String[] parts = kept.split("\\|");
            List<Column> columns = new ArrayList<>();
            for (String each : parts[0].split(";")) {
                String[] c = each.split(":");
                columns.add(new Column(c[0], Double.parseDouble(c[1]), Boolean.parseBoolean(c[2])));
            }
            return new Arrangement(columns, Integer.parseInt(parts[1]));
        } catch (RuntimeException e) {
            // somebody edited the file by hand; the usual columns do
            return null;
        }
    }

    @Override
    public void save(String gridId, Arrangement arrangement) {
        StringBuilder text = new StringBuilder();
        arrangement.columns().forEach(c -> text.append(c.key()).append(':').append(c.width()).append(':').append(c.hidden()).append(';'));
        settings.put("columns." + gridId, text + "|" + arrangement.frozen());
    }
}
