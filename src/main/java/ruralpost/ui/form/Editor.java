package ruralpost.ui.form;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import ruralpost.value.Parsed;

/** What a person types or chooses a value with. */
interface Editor<V> {

    /** The control as it stands in the form. */
    Region node();

    /** The part of it that takes the keyboard and is marked when there is a problem. */
    Node input();

    /** Shows a value; null shows nothing. */
    void show(V value);

    /** What stands in it now. */
    Parsed<V> read();

    /** What a person sees in it, to tell whether it was changed. */
    Object state();

    /** What stands in it as text, for a draft; read back by {@link #draft(String)}. */
    String draft();

    /** Shows what a draft holds; a text that is no value any more stands there as a problem. */
    void draft(String text);

    /** What a person sees in it as text, to set it beside another version. */
    default String words() {
        return draft();
    }

    /** Calls this after every change by a person or by {@link #show}. */
    void onChange(Runnable changed);
}
