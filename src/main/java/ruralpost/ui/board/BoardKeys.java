package ruralpost.ui.board;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the dashboard: Esc frees the last choice, Shift+Esc all, Alt+Left and Alt+Right go back and forward,
 * and what else the screen gives a key.
 */
public final class BoardKeys {

    private final BoardSteps model;
    private final Map<KeyCombination, Runnable> others;

    private BoardKeys(BoardSteps model, Map<KeyCombination, Runnable> others) {
        this.model = model;
        this.others = others;
    }

    /** Gives a view its keys. @param others what further keys do */
    public static void install(Node view, BoardSteps model, Map<KeyCombination, Runnable> others) {
        BoardKeys keys = new BoardKeys(model, others);
        view.addEventFilter(KeyEvent.KEY_PRESSED, keys::first);
        view.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    /** Before a chart takes Esc as its own and the arrows without asking for Alt. */
    private void first(KeyEvent e) {
        boolean inChart = e.getTarget() instanceof ruralpost.ui.chart.ChartPane;
        if (e.getCode() == KeyCode.ESCAPE && inChart) {
            escape(e);
        } else if (e.isAltDown() && !e.isShortcutDown() && !e.isShiftDown() && (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT)) {
            if (e.getCode() == KeyCode.LEFT) {
                model.back();
            } else {
                model.forward();
            }
            e.consume();
        }
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            escape(e);
        } else {
            others.entrySet().stream().filter(o -> o.getKey().match(e)).findFirst().ifPresent(o -> {
                o.getValue().run();
                e.consume();
            });
        }
    }

    private void escape(KeyEvent e) {
        if (e.isShiftDown() ? model.clear() : model.clearLast()) {
            e.consume();
        }
    }
}
