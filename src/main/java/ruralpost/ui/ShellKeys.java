package ruralpost.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere in the window. */
final class ShellKeys {

    private final Shell shell;
    private final ShellModel model;
    private final List<Feature> features;
    private final ShellActions actions;

    ShellKeys(Shell shell, ShellModel model, List<Feature> features, ShellActions actions) {
        this.shell = shell;
        this.model = model;
        this.features = features;
        this.actions = actions;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        if (shell.root().blocked()) {
            return;
        }
        boolean taken = switch (e.getCode()) {
            case F1 -> run(shell::showKeys);
            case K -> plainShortcut(e) && run(shell::focusSearch);
            case Z -> e.isShortcutDown() && !e.isAltDown() && (e.isShiftDown() ? redo(e) : undo(e));
            case Y -> plainShortcut(e) && redo(e);
            case PAGE_DOWN -> plainShortcut(e) && run(() -> step(1));
            case PAGE_UP -> plainShortcut(e) && run(() -> step(-1));
            default -> plainShortcut(e) && e.getCode().isDigitKey() && tab(e.getCode().getChar());
        };
        if (taken) {
            e.consume();
        }
    }

    private boolean tab(String digit) {
        int index = digit.charAt(0) - '1';
        return index >= 0 && index < features.size() && run(() -> model.featureProperty().set(features.get(index)));
    }

    /** To the next view of the tab or the one before; after the last comes the first. */
    private void step(int by) {
        Feature shown = model.featureProperty().get();
        List<SubTab> views = shown.subTabs();
        shell.show(shown.id(), views.get(Math.floorMod(views.indexOf(model.subTabProperty().get()) + by, views.size())).id());
    }

    /** Inside a field whose text was changed, Ctrl+Z belongs to the text. */
    private boolean undo(KeyEvent e) {
        return !textChanged(e) && run(actions.undo());
    }

    private boolean redo(KeyEvent e) {
        return !textChanged(e) && run(actions.redo());
    }

    private static boolean textChanged(KeyEvent e) {
        Node focus = e.getTarget() instanceof Node node ? node : null;
        return focus instanceof TextInputControl field && field.isEditable() && (field.isUndoable() || field.isRedoable());
    }

    private static boolean plainShortcut(KeyEvent e) {
        return e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
