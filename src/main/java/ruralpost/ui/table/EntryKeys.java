package ruralpost.ui.table;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ruralpost.ui.form.PickSupport;

/** The keys of an entry grid, as in a spreadsheet. While an input method composes, all keys are its own; while a pick list is open, its keys are. */
final class EntryKeys<R> {

    private final EntryGrid<R> grid;
    private final EntryCursor<R> cursor;

    EntryKeys(EntryGrid<R> grid) {
        this.grid = grid;
        this.cursor = grid.cursor;
    }

    void pressed(KeyEvent e) {
        if (grid.entry.composing(cursor.column())) {
            return;
        }
        PickSupport<?> pick = grid.entry.pick(cursor.column());
        if (pick != null && pick.isOpen() && !e.isShortcutDown() && !e.isAltDown() && belongsToList(e.getCode())) {
            return;
        }
        boolean taken = e.isShortcutDown() ? shortcut(e) : e.isAltDown() ? alt(e) : plain(e, pick);
        if (taken) {
            e.consume();
        }
    }

    private static boolean belongsToList(KeyCode code) {
        return switch (code) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, ENTER, ESCAPE -> true;
            default -> false;
        };
    }

    private boolean plain(KeyEvent e, PickSupport<?> pick) {
        boolean shift = e.isShiftDown();
        return switch (e.getCode()) {
            case TAB -> {
                if (pick != null) {
                    pick.takeChosen();
                }
                yield done(() -> cursor.tab(shift ? -1 : 1));
            }
            case ENTER -> done(() -> grid.saving.saveAndGo(shift ? -1 : 1));
            case UP -> done(() -> move(-1, shift));
            case DOWN -> done(() -> move(1, shift));
            case PAGE_UP -> done(() -> move(-grid.body.page(), shift));
            case PAGE_DOWN -> done(() -> move(grid.body.page(), shift));
            case LEFT -> !cursor.inText() && !shift && done(() -> side(-1));
            case RIGHT -> !cursor.inText() && !shift && done(() -> side(1));
            case HOME -> !cursor.inText() && !shift && done(() -> cursor.moveTo(cursor.row(), grid.layout.step(-1, 1), false));
            case END -> !cursor.inText() && !shift && done(() -> cursor.moveTo(cursor.row(), grid.layout.step(grid.columns.size(), -1), false));
            case ESCAPE -> cursor.giveUp();
            case F2 -> done(cursor::toggleText);
            case F4 -> done(this::repeat);
            case F8 -> done(grid::goToProblem);
            default -> false;
        };
    }

    private boolean alt(KeyEvent e) {
        return e.getCode() == KeyCode.ENTER && done(this::newLine);
    }

    private boolean shortcut(KeyEvent e) {
        return switch (e.getCode()) {
            case SEMICOLON -> done(() -> write(grid.today.get().toString()));
            case QUOTE -> cursor.row() > 0 && done(this::copyAbove);
            case D -> !e.isShiftDown() && done(this::fillDown);
            case S -> done(grid::save);
            case V -> Tsv.isBlock(GridClipboard.text()) && done(grid::pasteBlock);
            case C -> copiesRows() && done(this::copyRows);
            case F -> done(() -> grid.find(false));
            case H -> done(() -> grid.find(true));
            case MINUS, SUBTRACT -> done(() -> grid.saving.delete(cursor.firstChosen(), cursor.lastChosen()));
            case HOME -> done(() -> cursor.moveTo(0, grid.layout.step(-1, 1), e.isShiftDown()));
            case END -> done(() -> cursor.moveTo(grid.lines.size() - 1, grid.layout.step(-1, 1), e.isShiftDown()));
            case UP -> done(() -> cursor.moveTo(0, cursor.column(), e.isShiftDown()));
            case DOWN -> done(() -> cursor.moveTo(grid.lines.size() - 1, cursor.column(), e.isShiftDown()));
            default -> false;
        };
    }

    private void move(int by, boolean extend) {
        cursor.moveTo(cursor.row() + by, cursor.column(), extend);
    }

    private void side(int by) {
        int next = grid.layout.step(cursor.column(), by);
        if (next >= 0) {
            cursor.moveTo(cursor.row(), next, false);
        }
    }

    private void write(String text) {
        grid.entry.field(cursor.column()).setText(text);
        grid.entry.field(cursor.column()).end();
    }

    private void newLine() {
        if (grid.columns.get(cursor.column()).traits().multiline()) {
            grid.entry.field(cursor.column()).replaceSelection(EntryText.LINE_END);
        }
    }

    private void copyAbove() {
        grid.edits.copy(cursor.row() - 1, cursor.row(), cursor.column());
        changed();
    }

    private void repeat() {
        grid.edits.repeat(cursor.row());
        changed();
    }

    /** The lines that were saved before are saved again; the one with the cursor waits until it is left. */
    private void fillDown() {
        cursor.leaveCell();
        List<Integer> rows = grid.edits.fillDown(cursor.firstChosen(), cursor.lastChosen(), cursor.column());
        grid.saving.save(rows.stream().filter(r -> r != cursor.row()).map(grid.lines::line).filter(l -> !l.isNew()).toList());
        changed();
    }

    private void changed() {
        grid.reload();
        grid.draftNow();
        if (!cursor.inText()) {
            grid.entry.field(cursor.column()).selectAll();
        }
    }

    /** Inside a text Ctrl+C copies the marked text; several chosen lines are copied as rows. */
    private boolean copiesRows() {
        return cursor.firstChosen() != cursor.lastChosen();
    }

    private void copyRows() {
        List<EntryColumn<R, ?>> shown = grid.layout.shown().stream().<EntryColumn<R, ?>>map(grid.columns::get).toList();
        List<EntryLine<R>> chosen = IntStream.rangeClosed(cursor.firstChosen(), cursor.lastChosen()).mapToObj(grid.lines::line).filter(l -> !l.isNew() || l.edited()).toList();
        grid.handler.veil(chosen.size(), hides -> GridClipboard.put(shown.stream().map(c -> grid.texts.now(c.head().labelKey())).toList(),
            chosen.stream().map(l -> shown.stream().map(c -> copied(l, c, hides)).toList()).toList()));
    }

    private String copied(EntryLine<R> line, EntryColumn<R, ?> column, BiPredicate<R, String> hides) {
        String text = EntryText.manyLines(grid.lines.cells.cell(line, column).copied());
        return !text.isBlank() && hides.test(line.edited() ? null : line.saved, column.key()) ? grid.texts.now("disclosure.hidden") : text;
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}
