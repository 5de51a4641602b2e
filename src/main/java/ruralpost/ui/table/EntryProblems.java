package ruralpost.ui.table;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What is wrong with typed lines: counted, said under the cell, gone to one by one. The problem of the cell with the cursor comes first. */
final class EntryProblems<R> {

    private final EntryGrid<R> grid;
    private final ProblemFlag flag;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    EntryProblems(EntryGrid<R> grid) {
        this.grid = grid;
        flag = new ProblemFlag(grid.texts);
        flag.setViewOrder(-3);
        grid.body.view().getChildren().add(flag);
        grid.body.setAfterLayout(this::place);
    }

    /** How many cells have one. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Counts them again and shows that of the line with the cursor. */
    void show() {
        count.set(grid.lines.all().stream().mapToInt(l -> l.problems.size()).sum());
        flag.say(grid.cursor.line().problems.get(shownColumn()));
    }

    /** Goes to the next one. */
    void goToNext() {
        EntryEdits.At at = grid.edits.nextProblem(grid.cursor.row(), grid.cursor.column());
        if (at != null) {
            grid.layout.hide(at.column(), false);
            grid.cursor.moveTo(at.row(), at.column(), false);
            grid.cursor.focus();
        }
    }

    /** Looks again at lines with a problem: a name that was unknown may be known now. */
    void recheck() {
        grid.lines.all().stream().filter(l -> l.edited() && !l.problems.isEmpty()).forEach(grid.lines.cells::check);
    }

    /** Key of the column whose problem is shown; that of the cursor when the line has none. */
    private String shownColumn() {
        EntryLine<R> line = grid.cursor.line();
        String here = grid.columns.get(grid.cursor.column()).key();
        return line.problems.containsKey(here) ? here : line.problems.keySet().stream().findFirst().orElse(here);
    }

    private void place() {
        if (flag.isVisible()) {
            List<String> keys = grid.columns.stream().map(EntryColumn::key).toList();
            int column = Math.max(0, keys.indexOf(shownColumn()));
            double top = grid.body.viewY(grid.cursor.row());
            flag.place(grid.entry.field(column).getLayoutX(), top, top + grid.body.height(grid.cursor.row()), grid.body.view().getWidth(), grid.body.view().getHeight());
        }
    }
}
