package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.form.Problem;

/** Takes typed lines to the handler and brings back what became of them. What fails stays as typed, with the reason. */
final class EntrySaving<R> {

    private final EntryGrid<R> grid;

    EntrySaving(EntryGrid<R> grid) {
        this.grid = grid;
    }

    /** Enter: saves the row and goes to the row below or above, to the column where Tab began; stays at the first problem. */
    void saveAndGo(int by) {
        if (saveCurrent()) {
            grid.lines.ensureFresh();
            grid.cursor.goStart(by);
        }
    }

    /** Saves the row with the cursor. Says whether nothing is in the way of going on. */
    boolean saveCurrent() {
        grid.cursor.leaveCell();
        EntryLine<R> line = grid.cursor.line();
        if (line.edited() && !grid.lines.cells.check(line)) {
            grid.refresh();
            goToFirstProblem(line);
            return false;
        }
        save(List.of(line));
        grid.reload();
        return true;
    }

    /** A line is left without Enter: a saved row that was changed is saved if it can be; a new row waits for its Enter. */
    void leave(EntryLine<R> line) {
        if (!line.isNew() && line.edited() && grid.lines.cells.check(line)) {
            save(List.of(line));
        }
    }

    /** Saves those lines that have something to save and nothing wrong; new ones together, changed ones together. */
    void save(List<EntryLine<R>> all) {
        List<EntryLine<R>> ready = all.stream().filter(l -> l.edited() && !l.saving && grid.lines.cells.check(l)).toList();
        List<EntryLine<R>> fresh = ready.stream().filter(EntryLine::isNew).toList();
        List<EntryLine<R>> changed = ready.stream().filter(l -> !l.isNew()).toList();
        ready.forEach(l -> l.saving = true);
        if (!fresh.isEmpty()) {
            grid.handler.save(fresh.stream().map(grid.lines.cells::values).toList(), rows -> settled(fresh, rows), e -> failed(fresh, e));
        }
        if (!changed.isEmpty()) {
            grid.handler.update(changed.stream().map(l -> new EntryHandler.Change<>(l.saved, grid.lines.cells.values(l))).toList(),
                rows -> settled(changed, rows), e -> failed(changed, e));
        }
        grid.refresh();
    }

    /** Asks, then deletes the chosen lines; lines that were never saved just go. */
    void delete(int first, int last) {
        List<EntryLine<R>> chosen = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            chosen.add(grid.lines.line(row));
        }
        List<R> saved = chosen.stream().filter(l -> !l.isNew() && !l.saving).map(l -> l.saved).toList();
        Runnable gone = () -> {
            EntryLine<R> stay = grid.cursor.line();
            chosen.forEach(grid.lines::remove);
            int at = grid.lines.indexOf(stay);
            grid.cursor.jump(at >= 0 ? at : first);
            grid.draftNow();
        };
        if (saved.isEmpty()) {
            gone.run();
        } else {
            grid.handler.delete(saved, gone, e -> failed(chosen, e));
        }
    }

    private void settled(List<EntryLine<R>> lines, List<R> rows) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).settled(rows.get(i));
        }
        grid.lines.ensureFresh();
        if (lines.contains(grid.cursor.line())) {
            grid.reload();
        }
        grid.draftNow();
        grid.refresh();
    }

    private void failed(List<EntryLine<R>> lines, UserException error) {
        Map<String, Problem> problem = new LinkedHashMap<>();
        Message message = error.userMessage();
        problem.put("", new Problem(message, null));
        for (EntryLine<R> line : lines) {
            line.saving = false;
            line.problems.putAll(problem);
        }
        grid.reload();
    }

    private void goToFirstProblem(EntryLine<R> line) {
        for (int i = 0; i < grid.columns.size(); i++) {
            if (line.problems.containsKey(grid.columns.get(i).key())) {
                grid.layout.hide(i, false);
                grid.cursor.moveKeepingStart(i);
                return;
            }
        }
    }
}
