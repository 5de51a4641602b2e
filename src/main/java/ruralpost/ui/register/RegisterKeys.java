package ruralpost.ui.register;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a register.
 *
 * @param create Ctrl+N
 * @param find   Ctrl+F
 * @param save   Ctrl+S and Ctrl+Enter
 * @param print  Ctrl+P
 * @param copy   Ctrl+Shift+D; null where records cannot be copied
 * @param back   Esc inside list and form
 */
record RegisterKeys(Runnable create, Runnable find, Runnable save, Runnable print, Runnable copy, Runnable back) {

    /** The keys that work everywhere on the screen. */
    void pressed(KeyEvent e) {
        if (!e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        Runnable action = switch (e.getCode()) {
            case N -> create;
            case F -> find;
            case S, ENTER -> save;
            case P -> print;
            case D -> e.isShiftDown() ? copy : null;
            default -> null;
        };
        if (action != null) {
            action.run();
            e.consume();
        }
    }

    void escape(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            back.run();
            e.consume();
        }
    }
}
