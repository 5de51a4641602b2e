package ruralpost.ui.table;

import javafx.scene.control.TextField;
import ruralpost.ui.form.Pick;

/**
 * Where the cursor stands in an entry grid, where Tab began, and which lines are chosen with Shift. Leaving a cell reads it; leaving a
 * changed saved row saves it if it can be saved.
 */
final class EntryCursor<R> {

    private final EntryGrid<R> grid;
    private int row;
    private int column;
    private int start;
    private int anchor;
    /** F2: arrows move inside the text. */
    private boolean inText;
    private boolean moving;
    private String textBefore = "";
    private Pick<?> pickBefore;

    EntryCursor(EntryGrid<R> grid) {
        this.grid = grid;
    }

    void start() {
        column = Math.max(0, grid.layout.step(-1, 1));
        start = column;
        arrive();
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    EntryLine<R> line() {
        return grid.lines.line(row);
    }

    boolean inText() {
        return inText;
    }

    int firstChosen() {
        return Math.min(row, anchor);
    }

    int lastChosen() {
        return Math.max(row, anchor);
    }

    boolean inRange(int each) {
        return firstChosen() != lastChosen() && each >= firstChosen() && each <= lastChosen();
    }

    /** Goes to a cell by arrow, mouse or search: Tab begins here now. @param extend chooses the lines on the way */
    void moveTo(int toRow, int toColumn, boolean extend) {
        go(toRow, toColumn, extend);
        start = column;
    }

    /** The next or previous cell by Tab; at the end of the row the row is saved. */
    void tab(int by) {
        int next = grid.layout.step(column, by);
        if (next >= 0) {
            go(row, next, false);
        } else if (by > 0) {
            grid.saving.saveAndGo(1);
        } else if (row > 0) {
            go(row - 1, grid.layout.step(grid.columns.size(), -1), false);
        }
    }

    /** Another cell of this row; Tab still began where it did. */
    void moveKeepingStart(int toColumn) {
        go(row, toColumn, false);
    }

    /** After a row was saved: to the column where Tab began, in the row after or before. */
    void goStart(int by) {
        go(row + by, start, false);
    }

    /** The cursor into the line for a new row, where Tab began last. */
    void newRow() {
        go(grid.lines.size() - 1, start, false);
    }

    /** The line with the cursor stands elsewhere now; what is being typed in it goes on undisturbed. */
    void follow(int newRow) {
        row = newRow;
        anchor = newRow;
        grid.entry.number(newRow);
    }

    /** Other lines stand there now: shows this one without reading the cell that was left. */
    void jump(int toRow) {
        row = Math.clamp(toRow, 0, grid.lines.size() - 1);
        anchor = row;
        arrive();
    }

    /** A field got the keyboard by mouse. */
    void entered(int at) {
        if (!moving && at != column) {
            moveTo(row, at, false);
        }
    }

    /** Something was typed into the cell. */
    void typed() {
        anchor = row;
    }

    /** F2: the cursor into the text; again: out of it. */
    void toggleText() {
        inText = !inText;
        TextField field = grid.entry.field(column);
        if (inText) {
            field.deselect();
            field.end();
        } else {
            field.selectAll();
        }
    }

    /** Esc: the cell as it was when the cursor came. Says whether it had been changed. */
    boolean giveUp() {
        boolean changed = !textBefore.equals(grid.entry.field(column).getText());
        if (changed) {
            grid.lines.cells.type(line(), grid.columns.get(column), textBefore, pickBefore);
            grid.reload();
            grid.draftNow();
        }
        boolean was = inText;
        inText = false;
        grid.entry.field(column).selectAll();
        return changed || was;
    }

    /** Reads the cell with the cursor, as leaving it does. */
    void leaveCell() {
        if (!textBefore.equals(grid.entry.field(column).getText())) {
            grid.lines.cells.leave(line(), grid.columns.get(column));
            grid.draftNow();
        }
    }

    /** The column with the cursor was hidden. */
    void stayShown() {
        if (grid.layout.isHidden(column)) {
            int next = grid.layout.step(column, 1);
            moveTo(row, next >= 0 ? next : grid.layout.step(column, -1), false);
        }
    }

    /** Gives the cell the keyboard. */
    void focus() {
        moving = true;
        grid.entry.field(column).requestFocus();
        moving = false;
        if (!inText) {
            grid.entry.field(column).selectAll();
        }
    }

    private void go(int toRow, int toColumn, boolean extend) {
        boolean focused = grid.entry.field(column).isFocused() || grid.entry.isFocusWithin();
        leaveCell();
        int target = Math.clamp(toRow, 0, grid.lines.size() - 1);
        if (target != row) {
            EntryLine<R> left = line();
            EntryLine<R> to = grid.lines.line(target);
            grid.saving.leave(left);
            target = Math.max(0, grid.lines.indexOf(to));
        }
        row = target;
        column = toColumn;
        anchor = extend ? anchor : row;
        arrive();
        if (focused) {
            focus();
        }
    }

    private void arrive() {
        inText = false;
        moving = true;
        grid.reload();
        moving = false;
        grid.body.reveal(row);
        grid.body.revealColumn(column);
        textBefore = grid.entry.field(column).getText();
        pickBefore = grid.lines.cells.picked(line(), grid.columns.get(column));
    }
}
