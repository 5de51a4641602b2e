package ruralpost.ui.table;

import javafx.beans.value.ObservableValue;
import ruralpost.ui.text.UiTexts;

/**
 * What a column's head needs.
 *
 * @param key      name of the column for the program; kept in the remembered arrangement
 * @param labelKey text key of its title, the unit included
 * @param width    width to begin with, in pixels
 * @param numeric  whether title and cells stand at the right
 * @param sortable whether a click on the title sorts
 * @param name     the title itself where it is data, such as a channel's name; else null
 * @param hint     what the pointer says over the title; null where the title says all
 */
public record ColumnHead(String key, String labelKey, double width, boolean numeric, boolean sortable, String name, String hint) {

    /** A head whose title is a text of the program. */
    public ColumnHead(String key, String labelKey, double width, boolean numeric, boolean sortable) {
        this(key, labelKey, width, numeric, sortable, null, null);
    }

    /** A number's head whose title is data; {@code labelKey} says what kind of data it is. */
    public static ColumnHead named(String key, String labelKey, String name, double width) {
        return new ColumnHead(key, labelKey, width, true, true, name, null);
    }

    /** The same head with words for the pointer. */
    public ColumnHead hinted(String words) {
        return new ColumnHead(key, labelKey, width, numeric, sortable, name, words);
    }

    /** The title in the language of this moment. */
    String title(UiTexts texts) {
        return name == null ? texts.now(labelKey) : name;
    }

    /** The title, following the language. */
    ObservableValue<String> titleText(UiTexts texts) {
        return texts.langProperty().map(lang -> title(texts));
    }
}
