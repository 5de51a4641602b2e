package ruralpost.ui.table;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** The sums of a grid, pinned under its rows and scrolled sideways with them. */
final class GridTotal extends Pane {

    private final ColumnLayout columns;
    private final DoubleProperty scrolled;
    private final GridCell[] cells;
    private final Label corner = new Label();
    private Map<String, Cell> shown = Map.of();

    GridTotal(ColumnLayout columns, DoubleProperty scrolled) {
        this.columns = columns;
        this.scrolled = scrolled;
        getStyleClass().add("grid-total");
        setId("grid-total");
        setMinHeight(GridBody.ROW);
        setPrefHeight(GridBody.ROW);
        setMaxHeight(GridBody.ROW);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        cells = new GridCell[columns.heads().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new GridCell(columns.heads().get(i).numeric());
            cells[i].setId("total-" + columns.heads().get(i).key());
        }
        corner.getStyleClass().setAll("grid-number");
        corner.setManaged(false);
        getChildren().addAll(cells);
        getChildren().add(corner);
        columns.revisionProperty().addListener((o, was, now) -> requestLayout());
        scrolled.addListener((o, was, now) -> requestLayout());
    }

    /** Takes the key of the column whose sum is opened by a double click. */
    void onOpen(Consumer<String> action) {
        for (int i = 0; i < cells.length; i++) {
            String key = columns.heads().get(i).key();
            cells[i].setOnMouseClicked(e -> {
                if (e.getClickCount() == 2) {
                    action.accept(key);
                }
            });
        }
    }

    /** Shows these cells by column key; columns without one stay blank. */
    void show(Map<String, Cell> sums) {
        shown = Map.copyOf(sums);
        for (int i = 0; i < cells.length; i++) {
            cells[i].show(sums.getOrDefault(columns.heads().get(i).key(), Cell.BLANK));
        }
    }

    /** The cells that are shown, by column key. */
    Map<String, Cell> shown() {
        return shown;
    }

    @Override
    protected void layoutChildren() {
        for (GridCell cell : cells) {
            cell.setVisible(false);
        }
        GridCell before = null;
        for (ColumnLayout.Placed p : columns.placed(getWidth())) {
            GridCell cell = cells[p.index()];
            cell.setVisible(true);
            cell.setViewOrder(p.frozen() ? -1 : 0);
            // a sum may be longer than the numbers above it: it takes the room of a blank cell before it
            double wanted = cell.numeric() && before != null && before.getText().isEmpty() ? Math.max(p.width(), cell.prefWidth(-1)) : p.width();
            cell.resizeRelocate(p.x() - (p.frozen() ? 0 : scrolled.get()) - (wanted - p.width()), 0, wanted, GridBody.ROW);
            if (wanted > p.width()) {
                cell.toFront();
            }
            before = cell;
        }
        corner.setViewOrder(-2);
        corner.resizeRelocate(0, 0, columns.numbers(), GridBody.ROW);
    }
}
