package ruralpost.ui.table;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** A row on the screen: number and cells, used again for other rows while scrolling. */
final class GridRow extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private static final double MORE = 20;

    private final GridCell[] cells;
    private final Label number = new Label();
    private final Label more = new Label("⋯");
    private int index = -1;

    GridRow(ColumnLayout columns) {
        getStyleClass().add("grid-row");
        setManaged(false);
        cells = new GridCell[columns.heads().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new GridCell(columns.heads().get(i).numeric());
        }
        number.getStyleClass().setAll("grid-number");
        number.setManaged(false);
        number.setViewOrder(-2);
        getChildren().addAll(cells);
        more.getStyleClass().setAll("label", "grid-more");
        more.setManaged(false);
        more.setVisible(false);
        more.setViewOrder(-1);
        getChildren().addAll(number, more);
    }

    int index() {
        return index;
    }

    GridCell cell(int column) {
        return cells[column];
    }

    /** Says which row it shows. */
    void become(int row) {
        index = row;
        number.setText(String.valueOf(row + 1));
    }

    void state(boolean selected, boolean waiting, boolean problem) {
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(WAITING, waiting);
        pseudoClassStateChanged(PROBLEM, problem);
    }

    /** Says that something stands in columns which have no room in the line. @param what it says; empty for nothing */
    void more(String words) {
        more.setVisible(!words.isEmpty());
        if (more.isVisible() && more.getTooltip() == null) {
            more.setTooltip(new Tooltip());
        }
        if (more.isVisible()) {
            more.getTooltip().setText(words);
        }
    }

    void place(List<ColumnLayout.Placed> placed, double numbers, double scrolled, double height) {
        for (GridCell cell : cells) {
            cell.setVisible(false);
        }
        for (ColumnLayout.Placed p : placed) {
            GridCell cell = cells[p.index()];
            cell.setVisible(true);
            cell.setViewOrder(p.frozen() ? -1 : 0);
            cell.resizeRelocate(p.x() - (p.frozen() ? 0 : scrolled), 0, p.width(), height);
        }
        number.resizeRelocate(0, 0, numbers, height);
        if (more.isVisible() && !placed.isEmpty()) {
            ColumnLayout.Placed last = placed.getLast();
            cells[last.index()].resize(last.width() - MORE, height);
            more.resizeRelocate(last.x() + last.width() - MORE, 0, MORE, height);
        }
    }
}
