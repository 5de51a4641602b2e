package ruralpost.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where a pick field finds its records.
 *
 * @param find   the records for a text: by Chinese, pinyin, initials, aliases, best first; all of them (or the usual ones) for an empty text;
 *               called on the JavaFX thread for each key, so it must answer from memory
 * @param newKey text key of the last line, such as "new product"; null where nothing new can be made
 * @param create takes the text typed when the last line is chosen; null where nothing new can be made
 */
public record PickSource<T>(Function<String, List<Pick<T>>> find, String newKey, Consumer<String> create) {

    /** A source where nothing new can be made. */
    public static <T> PickSource<T> of(Function<String, List<Pick<T>>> find) {
        return new PickSource<>(find, null, null);
    }

    boolean canCreate() {
        return create != null;
    }
}
