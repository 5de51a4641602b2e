package ruralpost.ui.part;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import ruralpost.ui.text.UiTexts;

/**
 * A box of a few fixed things of which one is chosen; its words follow the language.
 *
 * @param <T> what is chosen
 */
public final class WordBox<T> extends ComboBox<T> {

    /** @param options from top to bottom @param word the word for an option in the language of the moment @param nameKey text key of what is chosen here */
    public WordBox(UiTexts texts, List<T> options, Function<T, String> word, String nameKey) {
        getItems().setAll(options);
        setCellFactory(list -> new Word<>(texts, word));
        setButtonCell(new Word<>(texts, word));
        accessibleTextProperty().bind(texts.text(nameKey));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private static final class Word<T> extends ListCell<T> {
        private final UiTexts texts;
        private final Function<T, String> word;

        Word(UiTexts texts, Function<T, String> word) {
            this.texts = texts;
            this.word = word;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText("");
            } else {
                textProperty().bind(texts.langProperty().map(lang -> word.apply(item)));
            }
        }
    }
}
