package ruralpost.ui.centre;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import ruralpost.centre.Centre;
import ruralpost.item.Item;
import ruralpost.ui.text.UiTexts;

/**
 * Centres by items. Only the cells on the screen are nodes, so five thousand centres and three hundred items cost as much as thirty and
 * ten. Names stay in view at the left, what lacks in all at the right. Arrows move, Enter opens the rows of a cell.
 */
final class MatrixGrid extends Region {

    private static final double BAR = 12;

    private final MatrixPanes panes;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar right = new ScrollBar();
    private final BiConsumer<CentreLine, Item> chosen;
    private Consumer<MatrixGrid> open = g -> { };
    private IntConsumer sort = c -> { };
    private MatrixTable table;
    private int row;
    private int column;

    /** @param chosen takes the centre and item of the cell gone to */
    MatrixGrid(UiTexts texts, BiConsumer<CentreLine, Item> chosen) {
        this.chosen = chosen;
        this.panes = new MatrixPanes(texts);
        setId("matrix");
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().setAll(panes, down, right);
        down.valueProperty().addListener((o, was, now) -> requestLayout());
        right.valueProperty().addListener((o, was, now) -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, e -> {
            boolean aside = e.isShiftDown() && e.getDeltaX() == 0;
            scroll(down, aside ? 0 : -e.getDeltaY());
            scroll(right, aside ? -e.getDeltaY() : -e.getDeltaX());
            e.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::mouse);
        setMinSize(200, 4 * MatrixPanes.ROW);
    }

    /** What Enter and a double click do with the cell gone to. */
    void onOpen(Consumer<MatrixGrid> action) {
        open = action;
    }

    /** What a click on a title does: takes the column, {@link MatrixTable#SHORT} or {@link MatrixTable#USUAL}. */
    void onSort(IntConsumer action) {
        sort = action;
    }

    /** Shows other centres or items; the centre and item gone to stay where they still are. */
    void show(MatrixTable fresh) {
        long centre = line() == null ? 0 : line().id();
        long item = item() == null ? 0 : item().stamp().id();
        table = fresh;
        panes.measure(fresh);
        row = 0;
        column = 0;
        for (int i = 0; i < fresh.lines().size(); i++) {
            row = fresh.lines().get(i).id() == centre ? i : row;
        }
        for (int i = 0; i < fresh.items().size(); i++) {
            column = fresh.items().get(i).stamp().id() == item ? i : column;
        }
        gone();
    }

    /** The centre gone to; null when none is shown. */
    CentreLine line() {
        return table == null || row >= table.lines().size() ? null : table.lines().get(row);
    }

    /** The item gone to; null when none is shown. */
    Item item() {
        return table == null || column >= table.items().size() ? null : table.items().get(column);
    }

    /** Goes to a centre; stays where it is when that one is not shown. */
    void goTo(long centreId) {
        for (int i = 0; table != null && i < table.lines().size(); i++) {
            if (table.lines().get(i).id() == centreId) {
                go(i, column);
            }
        }
    }

    private void go(int toRow, int toColumn) {
        if (table == null || table.lines().isEmpty() || table.items().isEmpty()) {
            return;
        }
        row = Math.clamp(toRow, 0, table.lines().size() - 1);
        column = Math.clamp(toColumn, 0, table.items().size() - 1);
        gone();
    }

    private void gone() {
        double top = row * MatrixPanes.ROW;
        bars();
        if (panes.bodyHeight() > 0) {
            down.setValue(Math.clamp(down.getValue(), Math.min(down.getMax(), Math.max(0, top + MatrixPanes.ROW - panes.bodyHeight())), Math.min(down.getMax(), top)));
            double left = column * panes.cell();
            right.setValue(Math.clamp(right.getValue(), Math.min(right.getMax(), Math.max(0, left + panes.cell() - panes.bodyWidth())), Math.min(right.getMax(), left)));
        }
        if (line() != null && item() != null) {
            Centre c = line().centre();
            setAccessibleText(c.name() + ", " + item().name() + ": " + table.equipment().have(c, item()) + ", " + -table.equipment().gap(c, item()));
        }
        requestLayout();
        chosen.accept(line(), item());
    }

    private void key(KeyEvent e) {
        boolean far = e.isShortcutDown();
        int page = Math.max(1, (int) (panes.bodyHeight() / MatrixPanes.ROW) - 1);
        switch (e.getCode()) {
            case UP -> go(far ? 0 : row - 1, column);
            case DOWN -> go(far ? Integer.MAX_VALUE : row + 1, column);
            case LEFT -> go(row, far ? 0 : column - 1);
            case RIGHT -> go(row, far ? Integer.MAX_VALUE : column + 1);
            case PAGE_UP -> go(row - page, column);
            case PAGE_DOWN -> go(row + page, column);
            case HOME -> go(far ? 0 : row, 0);
            case END -> go(far ? Integer.MAX_VALUE : row, Integer.MAX_VALUE);
            case ENTER -> {
                if (far) {
                    return;
                }
                open.accept(this);
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void mouse(MouseEvent e) {
        requestFocus();
        if (e.getButton() != MouseButton.PRIMARY || table == null) {
            return;
        }
        int at = panes.columnAt(e.getX(), right.getValue());
        if (e.getY() < panes.headHeight()) {
            sort.accept(at);
            return;
        }
        int line = (int) ((e.getY() - panes.headHeight() + down.getValue()) / MatrixPanes.ROW);
        if (line < table.lines().size()) {
            go(line, at >= 0 ? at : column);
            if (e.getClickCount() == 2 && at >= 0) {
                open.accept(this);
            }
        }
    }

    private void bars() {
        int rows = table == null ? 0 : table.lines().size();
        int columns = table == null ? 0 : table.items().size();
        panes.fit(getWidth(), getHeight(), columns, rows, BAR);
        bar(down, panes.bodyHeight(), rows * MatrixPanes.ROW);
        bar(right, panes.bodyWidth(), columns * panes.cell());
    }

    private static void bar(ScrollBar bar, double seen, double content) {
        double max = Math.max(0, content - seen);
        bar.setVisible(max > 0.5);
        bar.setMax(max);
        bar.setVisibleAmount(content <= 0 ? 0 : max * seen / content);
        bar.setUnitIncrement(MatrixPanes.ROW);
        bar.setBlockIncrement(seen);
        if (bar.getValue() > max) {
            bar.setValue(max);
        }
    }

    private static void scroll(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }

    @Override
    protected void layoutChildren() {
        bars();
        panes.resizeRelocate(0, 0, getWidth(), getHeight());
        down.resizeRelocate(getWidth() - BAR, panes.headHeight(), BAR, panes.bodyHeight());
        right.resizeRelocate(panes.left(), getHeight() - BAR, panes.bodyWidth(), BAR);
        if (table != null) {
            panes.show(table, down.getValue(), right.getValue(), row, column);
        }
    }
}
