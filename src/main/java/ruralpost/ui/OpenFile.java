package ruralpost.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ruralpost.text.Message;

/** Opens a file with the program that the system has for it. */
public final class OpenFile {

    private OpenFile() {
    }

    /** Opens it, or says where it lies. */
    public static void show(WindowContext context, Path file) {
        context.tasks().run(p -> new ProcessBuilder(command(file)).start().isAlive())
            .onError(IOException.class, e -> context.shell().toast().show(Message.of("register.files.opened.at", file.toString())));
    }

    private static List<String> command(Path file) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", file.toString());
    }
}
