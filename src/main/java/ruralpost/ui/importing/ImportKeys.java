package ruralpost.ui.importing;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import ruralpost.ui.Shell;

/** The keys of the import screen. They work wherever the keyboard is in the window, while the screen is in view. */
final class ImportKeys {

    private final Shell shell;
    private final ImportModel model;
    private final ImportController controller;
    private final ImportView view;

    private ImportKeys(Shell shell, ImportModel model, ImportController controller, ImportView view) {
        this.shell = shell;
        this.model = model;
        this.controller = controller;
        this.view = view;
    }

    /** Makes the keys work whenever the view is in a scene. */
    static void install(Shell shell, ImportModel model, ImportController controller, ImportView view) {
        EventHandler<KeyEvent> handler = new ImportKeys(shell, model, controller, view)::pressed;
        Node node = view;
        node.sceneProperty().addListener((o, was, now) -> {
            if (was != null) {
                was.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
        });
    }

    private void pressed(KeyEvent e) {
        if (shell.root().blocked()) {
            return;
        }
        ImportItem item = model.currentProperty().get();
        boolean plain = !e.isAltDown() && !e.isShiftDown();
        boolean taken = switch (e.getCode()) {
            case O -> plain && e.isShortcutDown() && run(controller.files()::choose);
            case V -> plain && e.isShortcutDown() && run(controller.files()::paste);
            case ENTER -> plain && e.isShortcutDown() && item != null && run(() -> primary(item));
            case F8 -> item != null && run(view::nextProblem);
            case ESCAPE -> item != null && run(() -> back(item));
            default -> false;
        };
        if (taken) {
            e.consume();
        }
    }

    private void primary(ImportItem item) {
        if (item.doneProperty().get() != null) {
            controller.next(item);
        } else {
            controller.commit().commit(item);
        }
    }

    private void back(ImportItem item) {
        if (item.committingProperty().get() != null) {
            item.committingProperty().get().cancel();
        } else {
            controller.show(null);
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
