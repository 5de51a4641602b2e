package ruralpost.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** Makes the bundled font known to JavaFX. */
public final class UiFonts {

    /** The one family of the program, regular and bold. */
    public static final String FAMILY = "Noto Sans SC";

    private static boolean loaded;

    private UiFonts() {
    }

    /** Loads both weights, once. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (String file : new String[] {"NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf"}) {
            try (InputStream in = UiFonts.class.getResourceAsStream("/assets/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 13) == null) {
                    throw new IllegalStateException("font " + file + " could not be loaded");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaded = true;
    }
}
