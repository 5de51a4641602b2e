package ruralpost.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import ruralpost.app.AppContext;

/**
 * What a run finds around it.
 *
 * @param environment environment variables
 * @param system      name of the operating system
 * @param locale      the user's locale
 * @param folder      the folder it was started in
 * @param window      opens the window on the ledger in a folder and returns when it is closed
 * @param screens     writes pictures of the window on a ledger into a folder without a display, and the papers that its screens write; returns the files
 */
record Surroundings(Map<String, String> environment, String system, Locale locale, Path folder, Consumer<Path> window,
                    BiFunction<AppContext, Path, List<Path>> screens) {

    static Surroundings ofSystem(Consumer<Path> window, BiFunction<AppContext, Path, List<Path>> screens) {
        return new Surroundings(System.getenv(), System.getProperty("os.name", ""), Locale.getDefault(Locale.Category.DISPLAY), Path.of(""), window, screens);
    }

    /** Whether a window can be shown: Windows and macOS always have a display, others name theirs in the environment. */
    boolean hasDisplay() {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") || name.startsWith("mac") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
