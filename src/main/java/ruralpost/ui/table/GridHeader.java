package ruralpost.ui.table;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The titles of a grid: a click sorts, the right edge resizes, a right click hides and freezes. */
final class GridHeader extends Pane {

    static final double HEIGHT = 28;
    private static final double GRIP = 4;

    private final ColumnLayout columns;
    private final DoubleProperty scrolled;
    private final IntConsumer sort;
    private final Label[] titles;
    private final Region corner = new Region();
    private int resizing = -1;
    private double grabbed;

    /** @param scrolled how far the grid is scrolled to the right @param sort takes the column whose title was clicked */
    GridHeader(UiTexts texts, ColumnLayout columns, DoubleProperty scrolled, IntConsumer sort) {
        this.columns = columns;
        this.scrolled = scrolled;
        this.sort = sort;
        getStyleClass().add("grid-header");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        titles = new Label[columns.heads().size()];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = title(texts, i);
        }
        corner.getStyleClass().addAll("grid-title", "grid-corner");
        corner.setManaged(false);
        getChildren().addAll(titles);
        getChildren().add(corner);
        ColumnMenu menu = new ColumnMenu(texts, columns);
        setOnContextMenuRequested(e -> {
            menu.showFor(columnAt(e.getX()), this, e.getScreenX(), e.getScreenY());
            // the menu of the rows stays closed
            e.consume();
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(edgeAt(e.getX()) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        columns.revisionProperty().addListener((o, was, now) -> requestLayout());
        scrolled.addListener((o, was, now) -> requestLayout());
    }

    /** Shows by which column the rows are sorted; −1 for none. */
    void showSort(int column, boolean ascending) {
        for (int i = 0; i < titles.length; i++) {
            titles[i].setGraphic(i == column ? Parts.icon(ascending ? "fth-arrow-up" : "fth-arrow-down") : null);
        }
    }

    @Override
    protected void layoutChildren() {
        List<ColumnLayout.Placed> placed = columns.placed(getWidth());
        for (Label title : titles) {
            title.setVisible(false);
        }
        for (ColumnLayout.Placed p : placed) {
            Label title = titles[p.index()];
            title.setVisible(true);
            title.setViewOrder(p.frozen() ? -1 : 0);
            title.resizeRelocate(p.x() - (p.frozen() ? 0 : scrolled.get()), 0, p.width(), HEIGHT);
        }
        corner.setViewOrder(-2);
        corner.resizeRelocate(0, 0, columns.numbers(), HEIGHT);
    }

    private Label title(UiTexts texts, int index) {
        ColumnHead head = columns.heads().get(index);
        Label title = Parts.label(head.titleText(texts), "grid-title");
        title.setId("head-" + head.key());
        title.setManaged(false);
        if (head.numeric()) {
            title.getStyleClass().add("num");
        }
        if (head.hint() != null) {
            title.setTooltip(new Tooltip(head.hint()));
        }
        return title;
    }

    private void pressed(MouseEvent e) {
        resizing = e.getButton() == MouseButton.PRIMARY ? edgeAt(e.getX()) : -1;
        grabbed = resizing < 0 ? 0 : e.getX() - columns.width(resizing);
    }

    private void dragged(MouseEvent e) {
        if (resizing >= 0) {
            columns.resize(resizing, e.getX() - grabbed);
        }
    }

    private void clicked(MouseEvent e) {
        int column = columnAt(e.getX());
        if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress() && resizing < 0 && column >= 0 && columns.heads().get(column).sortable()) {
            sort.accept(column);
        }
        resizing = -1;
    }

    private int columnAt(double x) {
        int found = -1;
        for (ColumnLayout.Placed p : columns.placed(getWidth())) {
            double left = p.x() - (p.frozen() ? 0 : scrolled.get());
            if (x >= left && x < left + p.width() && (found < 0 || p.frozen())) {
                found = p.index();
            }
        }
        return found;
    }

    private int edgeAt(double x) {
        int found = -1;
        for (ColumnLayout.Placed p : columns.placed(getWidth())) {
            double right = p.x() - (p.frozen() ? 0 : scrolled.get()) + p.width();
            if (Math.abs(x - right) <= GRIP) {
                found = p.index();
            }
        }
        return found;
    }
}
