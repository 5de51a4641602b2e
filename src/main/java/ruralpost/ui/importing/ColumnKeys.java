package ruralpost.ui.importing;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Up and Down go from column to column while no pick list is open. */
final class ColumnKeys {

    private ColumnKeys() {
    }

    static void install(List<ColumnRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            ColumnRow above = i == 0 ? null : rows.get(i - 1);
            ColumnRow below = i + 1 == rows.size() ? null : rows.get(i + 1);
            rows.get(i).focusTarget().addEventHandler(KeyEvent.KEY_PRESSED, e -> {
                ColumnRow next = e.getCode() == KeyCode.UP ? above : e.getCode() == KeyCode.DOWN ? below : null;
                if (next != null && !e.isAltDown() && !e.isShortcutDown()) {
                    next.focusTarget().requestFocus();
                    e.consume();
                }
            });
        }
    }
}
