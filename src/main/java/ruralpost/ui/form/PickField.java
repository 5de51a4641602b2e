package ruralpost.ui.form;

import javafx.scene.control.TextField;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Parsed;

/** A text field with a pick list under it. @param <T> what is picked */
public final class PickField<T> extends TextField {

    private final PickSupport<T> support;

    /** @param source where it finds its records */
    public PickField(UiTexts texts, PickSource<T> source) {
        support = new PickSupport<>(this, texts, source);
        getStyleClass().add("pick-field");
    }

    /** The list, and what was picked. */
    public PickSupport<T> list() {
        return support;
    }

    /** What stands in the field, see {@link PickSupport#read}. */
    public Parsed<T> read() {
        return support.read();
    }
}
