package ruralpost.ui.register;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import ruralpost.text.Message;
import ruralpost.ui.form.FormPane;

/**
 * The form of a register.
 *
 * @param pane  its rows
 * @param live  what follows from what is being typed, shown under the rows; null where nothing does
 * @param extra what belongs to a stored record and is not typed, shown under the form; null where there is nothing
 */
public record RegisterForm<T>(FormPane<T> pane, ObservableValue<Message> live, Extra<T> extra) {

    /** What belongs to a stored record and is not typed. */
    public interface Extra<T> {
        /** Where it stands; null when it is in the head only. */
        Region node();

        /** What of it stands in the head of the card, always in view; null for nothing. */
        default Node tool() {
            return null;
        }

        /** Shows what belongs to that record; null for a record that is not stored yet. */
        void show(T record);

        /** Ctrl+P: offers what can be printed of it. */
        default void print() {
        }
    }

    /** A form with rows only. */
    public static <T> RegisterForm<T> of(FormPane<T> pane) {
        return new RegisterForm<>(pane, null, null);
    }
}
