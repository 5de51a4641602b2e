package ruralpost.ui.form;

import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;

/** Whether an input method is composing in a field: then Enter, digits, arrows and Esc belong to it and to nobody else. */
public final class Composing {

    private boolean now;

    private Composing() { }

    /** Watches a field. */
    public static Composing in(Node field) {
        return in(field, () -> { });
    }

    /** Watches a field. @param ended called when what was composed is taken or given up, before the field shows a text other than the composed one */
    public static Composing in(Node field, Runnable ended) {
        Composing composing = new Composing();
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, e -> {
            boolean was = composing.now;
            composing.now = !e.getComposed().isEmpty();
            if (was && !composing.now) {
                ended.run();
            }
        });
        field.focusedProperty().addListener((o, was, focused) -> {
            if (!focused) {
                composing.now = false;
            }
        });
        return composing;
    }

    /** Whether it is composing at this moment. */
    public boolean now() {
        return now;
    }
}
