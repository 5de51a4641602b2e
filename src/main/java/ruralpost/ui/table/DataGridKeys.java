package ruralpost.ui.table;

import javafx.scene.input.KeyEvent;

/** The keys of a read grid. */
final class DataGridKeys {

    private final DataGrid<?> grid;

    DataGridKeys(DataGrid<?> grid) {
        this.grid = grid;
    }

    void pressed(KeyEvent e) {
        boolean extend = e.isShiftDown();
        boolean far = e.isShortcutDown();
        if (e.isAltDown()) {
            return;
        }
        int row = grid.cursorRow();
        switch (e.getCode()) {
            case UP -> grid.goRow(far ? 0 : row - 1, extend);
            case DOWN -> grid.goRow(far ? Integer.MAX_VALUE : row + 1, extend);
            case PAGE_UP -> grid.goRow(row - grid.page(), extend);
            case PAGE_DOWN -> grid.goRow(row + grid.page(), extend);
            case LEFT -> grid.goColumn(-1);
            case RIGHT -> grid.goColumn(1);
            case HOME -> home(far, extend);
            case END -> end(far, extend);
            case ENTER -> grid.openCursor();
            case DELETE -> grid.deleteSelected();
            case A -> {
                if (!far) {
                    return;
                }
                grid.selectAll();
            }
            case C, INSERT -> {
                if (!far) {
                    return;
                }
                grid.copying().copy(grid.selectedProperty().get(), java.util.Map.of());
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void home(boolean far, boolean extend) {
        if (far) {
            grid.goRow(0, extend);
        } else {
            grid.goEdgeColumn(false);
        }
    }

    private void end(boolean far, boolean extend) {
        if (far) {
            grid.goRow(Integer.MAX_VALUE, extend);
        } else {
            grid.goEdgeColumn(true);
        }
    }
}
