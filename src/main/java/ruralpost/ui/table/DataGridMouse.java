package ruralpost.ui.table;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The mouse on the rows of a read grid: a click selects, a double click opens, a right click on what is selected leaves it to the menu. */
final class DataGridMouse {

    private final DataGrid<?> grid;
    private final GridBody body;

    DataGridMouse(DataGrid<?> grid, GridBody body) {
        this.grid = grid;
        this.body = body;
    }

    void pressed(MouseEvent e) {
        grid.requestFocus();
        int row = body.rowAt(e.getY());
        if (row < 0) {
            return;
        }
        int column = body.columnAt(e.getX());
        if (e.getButton() != MouseButton.SECONDARY) {
            grid.go(row, column, e.isShiftDown(), e.isShortcutDown());
        } else if (grid.selectedProperty().get().get(row)) {
            grid.stand(row, column);
        } else {
            grid.go(row, column, false, false);
        }
        if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
            grid.openCursor();
        }
    }
}
