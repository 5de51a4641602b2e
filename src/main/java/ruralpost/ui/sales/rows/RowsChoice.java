package ruralpost.ui.sales.rows;

import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ruralpost.sales.cube.Dimension;
import ruralpost.ui.sales.board.FilterPick;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.text.UiTexts;

/** Filters by what the selected rows say in the cursor's column: Space takes just that, Ctrl+Space adds it; the context menu does the same. */
final class RowsChoice {

    private final UiTexts texts;
    private final DataGrid<SaleLine> grid;
    private final RowsSource source;
    private final Choosing choosing;

    /** Takes the values of the selected rows. */
    interface Choosing {
        void choose(Dimension dimension, Set<Object> values, boolean add);
    }

    RowsChoice(UiTexts texts, DataGrid<SaleLine> grid, RowsSource source, Choosing choosing) {
        this.texts = texts;
        this.grid = grid;
        this.source = source;
        this.choosing = choosing;
    }

    void install() {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE && !e.isAltDown() && !e.isShiftDown()) {
                choose(e.isShortcutDown());
                e.consume();
            }
        });
        ContextMenu menu = new ContextMenu();
        grid.setOnContextMenuRequested(e -> {
            Dimension dimension = dimension();
            menu.hide();
            if (dimension != null && !grid.selectedProperty().get().isEmpty()) {
                String name = texts.now(dimension.label());
                menu.getItems().setAll(item("rows-choose", texts.now("sales.rows.choose", name), false), item("rows-choose-more", texts.now("sales.rows.choose.more", name), true));
                menu.show(grid, e.getScreenX(), e.getScreenY());
            }
        });
    }

    private MenuItem item(String id, String text, boolean add) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(e -> choose(add));
        return item;
    }

    private void choose(boolean add) {
        Dimension dimension = dimension();
        if (dimension != null) {
            source.values(dimension, grid.selectedProperty().get(), values -> {
                if (!values.isEmpty()) {
                    choosing.choose(dimension, values, add);
                }
            });
        }
    }

    /** What the cursor's column shows; null where nothing can be filtered by it. */
    private Dimension dimension() {
        String key = grid.cursorColumn();
        for (Dimension d : Dimension.values()) {
            if (d.code().equals(key)) {
                return d;
            }
        }
        return null;
    }
}
