package ruralpost.ui.table;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Which columns are shown and which stay in view. */
final class ColumnMenu extends ContextMenu {

    private final UiTexts texts;
    private final ColumnLayout columns;

    ColumnMenu(UiTexts texts, ColumnLayout columns) {
        this.texts = texts;
        this.columns = columns;
    }

    /** A button that opens it, for a tool bar. */
    static Button button(UiTexts texts, ColumnLayout columns) {
        Button button = Parts.actionButton(texts, "ui.grid.columns", "fth-columns", null);
        button.setOnAction(e -> showUnder(button, texts, columns));
        return button;
    }

    static void showUnder(Button button, UiTexts texts, ColumnLayout columns) {
        var at = button.localToScreen(0, button.getHeight());
        new ColumnMenu(texts, columns).showFor(-1, button, at.getX(), at.getY());
    }

    /** Opens it. @param column the one it was asked for at; −1 for none */
    void showFor(int column, Node owner, double screenX, double screenY) {
        fill(column);
        show(owner, screenX, screenY);
    }

    private void fill(int column) {
        getItems().clear();
        if (column >= 0) {
            item("ui.grid.hide", () -> columns.hide(column, true));
            item("ui.grid.freeze", () -> columns.freezeUpTo(column));
        }
        if (columns.frozen() > 0) {
            item("ui.grid.unfreeze", () -> columns.freezeUpTo(-1));
        }
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        for (int i = 0; i < columns.heads().size(); i++) {
            int index = i;
            if (columns.isOut(i)) {
                continue;
            }
            CheckMenuItem shown = new CheckMenuItem(columns.heads().get(i).title(texts));
            shown.setSelected(!columns.isHidden(i));
            shown.setOnAction(e -> columns.hide(index, !shown.isSelected()));
            getItems().add(shown);
        }
    }

    private void item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.now(key));
        item.setOnAction(e -> action.run());
        getItems().add(item);
    }
}
