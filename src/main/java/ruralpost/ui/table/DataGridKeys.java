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
            case UP -> grid.go(far ? 0 : row - 1, -1, extend, false);
            case DOWN -> grid.go(far ? Integer.MAX_VALUE : row + 1, -1, extend, false);
            case PAGE_UP -> grid.go(row - grid.page(), -1, extend, false);
            case PAGE_DOWN -> grid.go(row + grid.page(), -1, extend, false);
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
            grid.go(0, -1, extend, false);
        } else {
            grid.goEdgeColumn(false);
        }
    }

    private void end(boolean far, boolean extend) {
        if (far) {
            grid.go(Integer.MAX_VALUE, -1, extend, false);
        } else {
            grid.goEdgeColumn(true);
        }
    }
}
