package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The rows of a grid. Only as many nodes as fit on the screen, all of one height, so a million rows cost as much as thirty. One row may
 * be taken over by a node of its own, the entry row.
 */
final class GridBody extends Region {

    static final double ROW = 28;
    static final double ENTRY = 32;
    /** Height of a line of folded columns. */
    static final double FOLD = 30;
    private static final double BAR = 12;

    /** Fills a row on the screen. */
    interface Filler {
        /** Shows row {@code index} in these cells. */
        void fill(GridRow row, int index);
    }

    /** The node that takes over a row. */
    interface Over {
        /** Lays its cells out. @param folded what stands below the line */
        void place(List<ColumnLayout.Placed> placed, List<ColumnLayout.Folded> folded, double numbers, double scrolled);
    }

    private final ColumnLayout columns;
    private final Filler filler;
    private final Pane view = new Pane();
    private final List<GridRow> pool = new ArrayList<>();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar right = new ScrollBar();
    private final DoubleProperty scrolledDown = new SimpleDoubleProperty();
    private final DoubleProperty scrolledRight = new SimpleDoubleProperty();
    private Region over;
    private int overRow = -1;
    private int rows;
    /** Free space kept under the last row, for what hangs below the entry row. */
    private double foot;
    private Runnable afterLayout = () -> { };

    GridBody(ColumnLayout columns, Filler filler) {
        this.columns = columns;
        this.filler = filler;
        getStyleClass().add("grid-body");
        down.setOrientation(Orientation.VERTICAL);
        down.valueProperty().bindBidirectional(scrolledDown);
        right.valueProperty().bindBidirectional(scrolledRight);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(view.widthProperty());
        clip.heightProperty().bind(view.heightProperty());
        view.setClip(clip);
        view.setManaged(false);
        getChildren().addAll(view, down, right);
        addEventHandler(ScrollEvent.SCROLL, e -> {
            scroll(scrolledDown, down, -e.getDeltaY());
            scroll(scrolledRight, right, -e.getDeltaX());
            e.consume();
        });
        // counted as if there were a bar at the side, so that titles and rows always agree
        widthProperty().addListener((o, was, now) -> columns.fit(getWidth() - BAR));
        scrolledDown.addListener((o, was, now) -> requestLayout());
        scrolledRight.addListener((o, was, now) -> requestLayout());
        columns.revisionProperty().addListener((o, was, now) -> requestLayout());
        setMinSize(100, 3 * ROW);
        setPrefSize(800, 12 * ROW);
    }

    /** How far it is scrolled to the right. */
    DoubleProperty scrolledRightProperty() {
        return scrolledRight;
    }

    /** The pane in which rows stand, for nodes that hang in it. */
    Pane view() {
        return view;
    }

    void setRows(int count) {
        rows = count;
        columns.makeRoomFor(count);
        requestLayout();
    }

    /** Calls this after each layout, for nodes that hang in the view. */
    void setAfterLayout(Runnable action) {
        afterLayout = action;
    }

    void setFoot(double height) {
        foot = height;
        requestLayout();
    }

    /** Lets a node take over a row; −1 for none. */
    void setOver(Region node, int row) {
        if (over != node) {
            over = node;
            over.setManaged(false);
            view.getChildren().add(over);
        }
        overRow = row;
        over.setVisible(row >= 0);
        requestLayout();
    }

    /** Fills the rows on the screen again. */
    void refresh() {
        requestLayout();
    }

    /** How many whole rows fit. */
    int page() {
        return Math.max(1, (int) (viewHeight() / ROW) - 1);
    }

    /** How far it is scrolled down, in pixels. */
    double scrolledDown() {
        return scrolledDown.get();
    }

    /** Scrolls down to a place in pixels, as far as there are rows. */
    void scrollTo(double top) {
        double most = Math.max(0, y(rows) + foot - viewHeight());
        down.setMax(most);
        scrolledDown.set(Math.clamp(top, 0, most));
    }

    /** Scrolls no further than needed to have the row in view. */
    void reveal(int row) {
        if (viewHeight() <= 0) {
            return;
        }
        double top = y(row);
        double bottom = top + height(row) + (row == overRow ? foot : 0);
        if (top < scrolledDown.get()) {
            scrolledDown.set(top);
        } else if (bottom > scrolledDown.get() + viewHeight()) {
            down.setMax(Math.max(down.getMax(), bottom - viewHeight()));
            scrolledDown.set(bottom - viewHeight());
        }
    }

    /** Scrolls no further than needed to have the column in view. */
    void revealColumn(int column) {
        if (viewWidth() <= 0) {
            return;
        }
        double frozen = columns.numbers();
        for (ColumnLayout.Placed p : columns.placed(viewWidth())) {
            if (p.frozen()) {
                frozen = p.x() + p.width();
            } else if (p.index() == column) {
                if (p.x() - scrolledRight.get() < frozen) {
                    scrolledRight.set(Math.max(0, p.x() - frozen));
                } else if (p.x() + p.width() - scrolledRight.get() > viewWidth()) {
                    right.setMax(Math.max(right.getMax(), p.x() + p.width() - viewWidth()));
                    scrolledRight.set(p.x() + p.width() - viewWidth());
                }
            }
        }
    }

    /** The row at a height inside the view; −1 below the last. */
    int rowAt(double viewY) {
        double at = viewY + scrolledDown.get();
        int row = (int) (at / ROW);
        if (overRow >= 0 && row > overRow) {
            row = at < y(overRow) + entryHeight() ? overRow : (int) ((at - entryHeight() + ROW) / ROW);
        }
        return row < rows ? row : -1;
    }

    /** The column at a place inside the view; −1 for the row numbers or beyond. */
    int columnAt(double viewX) {
        int found = -1;
        for (ColumnLayout.Placed p : columns.placed(viewWidth())) {
            double left = p.x() - (p.frozen() ? 0 : scrolledRight.get());
            if (viewX >= left && viewX < left + p.width() && (found < 0 || p.frozen())) {
                found = p.index();
            }
        }
        return viewX < columns.numbers() ? -1 : found;
    }

    /** Where a row begins in the view. */
    double viewY(int row) {
        return y(row) - scrolledDown.get();
    }

    double height(int row) {
        return row == overRow ? entryHeight() : ROW;
    }

    private double entryHeight() {
        return ENTRY + FOLD * columns.folded().stream().mapToInt(f -> f.line() + 1).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double content = y(rows) + foot;
        // the bar of one direction takes room from the other one
        boolean wide = columns.total() > getWidth() - (content > getHeight() ? BAR : 0);
        double height = getHeight() - (wide ? BAR : 0);
        boolean tall = content > height;
        double width = getWidth() - (tall ? BAR : 0);
        view.resizeRelocate(0, 0, width, height);
        bar(down, tall, getWidth() - BAR, 0, BAR, height, content - height, height, content);
        bar(right, wide, 0, getHeight() - BAR, width, BAR, columns.total() - width, width, columns.total());
        down.setUnitIncrement(ROW);
        down.setBlockIncrement(height - ROW);
        fillRows(columns.placed(width), width, height);
        afterLayout.run();
    }

    private void fillRows(List<ColumnLayout.Placed> placed, double width, double height) {
        int first = Math.max(0, Math.min(rows, (int) (scrolledDown.get() / ROW) - 1));
        int used = 0;
        for (int row = first; row < rows && viewY(row) < height; row++) {
            if (row == overRow) {
                continue;
            }
            GridRow node = row(used++);
            node.setVisible(true);
            node.become(row);
            filler.fill(node, row);
            node.resizeRelocate(0, viewY(row), width, ROW);
            node.place(placed, columns.numbers(), scrolledRight.get(), ROW);
        }
        for (int i = used; i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
        if (over != null && overRow >= 0) {
            over.resizeRelocate(0, viewY(overRow), width, entryHeight());
            ((Over) over).place(placed, columns.folded(), columns.numbers(), scrolledRight.get());
            over.toFront();
        }
    }

    private GridRow row(int i) {
        if (i == pool.size()) {
            GridRow row = new GridRow(columns);
            pool.add(row);
            view.getChildren().add(row);
        }
        return pool.get(i);
    }

    private static void bar(ScrollBar bar, boolean needed, double x, double y, double width, double height, double max, double visible, double content) {
        bar.setVisible(needed);
        bar.resizeRelocate(x, y, width, height);
        bar.setMax(Math.max(0, max));
        bar.setVisibleAmount(content <= 0 ? 0 : Math.max(0, max) * visible / content);
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
    }

    private static void scroll(DoubleProperty value, ScrollBar bar, double by) {
        value.set(Math.clamp(value.get() + by, 0, bar.getMax()));
    }

    private double y(int row) {
        return row * ROW + (overRow >= 0 && row > overRow ? entryHeight() - ROW : 0);
    }

    private double viewHeight() {
        return view.getHeight() > 0 ? view.getHeight() : getHeight();
    }

    private double viewWidth() {
        return view.getWidth() > 0 ? view.getWidth() : getWidth();
    }
}
