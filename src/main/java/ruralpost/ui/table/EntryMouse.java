package ruralpost.ui.table;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import ruralpost.ui.dialog.Focus;

/** The mouse on the rows of an entry grid: a click puts the cursor there, with Shift it chooses rows; the fields of the line with the cursor see to themselves. */
final class EntryMouse {

    private final EntryGrid<?> grid;

    EntryMouse(EntryGrid<?> grid) {
        this.grid = grid;
    }

    void pressed(MouseEvent e) {
        if (e.getTarget() instanceof Node node && Focus.within(node, grid.entry)) {
            return;
        }
        int row = grid.body.rowAt(e.getY());
        int column = grid.body.columnAt(e.getX());
        if (row >= 0) {
            grid.cursor.moveTo(row, column < 0 ? grid.cursor.column() : column, e.isShiftDown());
        }
        grid.cursor.focus();
    }
}
