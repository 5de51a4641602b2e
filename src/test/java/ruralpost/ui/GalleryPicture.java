package ruralpost.ui;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Parent;
import ruralpost.ui.text.UiTexts;

/**
 * A picture to write.
 *
 * @param root makes the window for a language; true for dark
 * @param then what is done in the window before the picture is taken
 */
record GalleryPicture(String name, BiFunction<UiTexts, Boolean, Parent> root, Consumer<Parent> then) { }
