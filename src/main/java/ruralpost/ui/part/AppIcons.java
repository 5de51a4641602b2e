package ruralpost.ui.part;

import java.util.List;
import javafx.scene.image.Image;

/** The program's own mark, an open ledger on green, as the system shows it in its task bar. */
public final class AppIcons {

    /** Widths of the pictures under {@code assets/icons}, in pixels. */
    public static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

    private AppIcons() { }

    /** The mark in all sizes, for a window. */
    public static List<Image> all() {
        return SIZES.stream()
            .map(size -> new Image(AppIcons.class.getResource("/assets/icons/app-" + size + ".png").toExternalForm())).toList();
    }
}
