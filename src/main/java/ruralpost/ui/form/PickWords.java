package ruralpost.ui.form;

import java.util.function.Function;

/**
 * How values that were picked are named and kept.
 *
 * @param name  what a person reads
 * @param write text of one line for a draft
 * @param read  the value of such a text; null when it is none any more
 * @param newKey text key of the last line of the list, which takes what was typed as it is; null for none
 * @param typed  the value of a text typed; null where {@code newKey} is
 */
public record PickWords<V>(Function<V, String> name, Function<V, String> write, Function<String, V> read, String newKey, Function<String, V> typed) {
}
