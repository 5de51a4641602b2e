package ruralpost.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import ruralpost.chart.Theme;
import ruralpost.disclosure.SmallCells;
import ruralpost.text.Lang;

/** Settings of one ledger's window: who is at work, language, look, second backup folder. Written at once when changed. */
public final class Settings {

    /** The least and the greatest {@link #smallCells threshold} that can be set. */
    public static final int SMALL_CELLS_LEAST = 2;
    public static final int SMALL_CELLS_MOST = 100;

    private static final String OPERATOR = "operator";
    private static final String LANGUAGE = "language";
    private static final String DARK = "dark";
    private static final String THEME = "theme";
    private static final String SECOND_BACKUP = "backup.second";

    private static final String SMALL_CELLS = "small.cells";

    private final Path file;
    private final Properties values = new Properties();

    /** Reads the settings; a file that is absent or cannot be read gives the defaults. */
    public Settings(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                org.slf4j.LoggerFactory.getLogger(Settings.class).warn("Settings {} cannot be read, using the defaults", file, e);
            }
        }
    }

    /** Who is at work; empty when not said yet. */
    public synchronized String operator() {
        return values.getProperty(OPERATOR, "");
    }

    public void operator(String name) {
        put(OPERATOR, name.strip());
    }

    /** Language of the window, Chinese unless chosen otherwise. */
    public synchronized Lang lang() {
        return Lang.ofCode(values.getProperty(LANGUAGE));
    }

    public void lang(Lang lang) {
        put(LANGUAGE, lang.code());
    }

    /** The look of the window, light unless chosen otherwise; never null. */
    public synchronized Theme theme() {
        String code = values.getProperty(THEME);
        // settings of earlier versions know only dark or not
        return code == null && Boolean.parseBoolean(values.getProperty(DARK)) ? Theme.DARK : Theme.ofCode(code);
    }

    public void theme(Theme theme) {
        put(THEME, theme.code());
    }

    /** A second folder or stick that backups are copied to. */
    public synchronized Optional<Path> secondBackupFolder() {
        return Optional.ofNullable(values.getProperty(SECOND_BACKUP)).filter(s -> !s.isBlank()).map(Path::of);
    }

    /** @param folder null for none */
    public void secondBackupFolder(Path folder) {
        put(SECOND_BACKUP, folder == null ? "" : folder.toString());
    }

    /** Counts of children from 1 up to below this do not leave the program; from 2 to 100, 5 unless set otherwise. */
    public synchronized int smallCells() {
        String value = values.getProperty(SMALL_CELLS, "");
        int set = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
        return smallCellsMay(set) ? set : SmallCells.USUAL_THRESHOLD;
    }

    /** Whether that threshold can be set. */
    public static boolean smallCellsMay(int threshold) {
        return threshold >= SMALL_CELLS_LEAST && threshold <= SMALL_CELLS_MOST;
    }

    /** @param threshold one that {@linkplain #smallCellsMay can be set} */
    public void smallCells(int threshold) {
        put(SMALL_CELLS, String.valueOf(threshold));
    }

    /** Any other setting, such as the widths of a table's columns; null when not set. */
    public synchronized String get(String key) {
        return values.getProperty(key);
    }

    /** Keeps a setting. A folder that cannot be written to loses it at exit; that is logged, not shown. */
    public synchronized void put(String key, String value) {
        values.setProperty(key, value);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(Settings.class).warn("Settings cannot be written to {}", file, e);
        }
    }
}
