package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import ruralpost.text.Lang;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.Problem;

/** The lines of an entry grid. Knows no nodes. The last line is always a new one. */
final class EntryLines<R> {

    /** What stands in the cells of these lines. */
    final EntryCells<R> cells;
    private final List<EntryColumn<R, ?>> columns;
    private final EntryHandler<R> handler;
    private final Supplier<Lang> lang;
    private final List<EntryLine<R>> lines = new ArrayList<>();
    private final Set<String> carried = new LinkedHashSet<>();

    EntryLines(List<EntryColumn<R, ?>> columns, EntryHandler<R> handler, Supplier<Lang> lang) {
        this.columns = columns;
        this.handler = handler;
        this.lang = lang;
        this.cells = new EntryCells<>(columns, handler, lang);
        columns.stream().filter(c -> c.traits().carried()).forEach(c -> carried.add(c.key()));
        lines.add(fresh());
    }

    int size() {
        return lines.size();
    }

    EntryLine<R> line(int row) {
        return lines.get(row);
    }

    List<EntryLine<R>> all() {
        return List.copyOf(lines);
    }

    /** Which columns a new line takes over. */
    Set<String> carried() {
        return carried;
    }

    /** The line as a row number; −1 when it is gone. */
    int indexOf(EntryLine<R> line) {
        return lines.indexOf(line);
    }

    /**
     * Puts the saved rows in. A line whose row is still there stays the same line; what was typed and not saved stays, new lines at the
     * end. A changed line whose row is gone becomes a new line, so that nothing typed is lost.
     */
    void setRows(List<R> rows) {
        Map<String, EntryLine<R>> known = new LinkedHashMap<>();
        List<EntryLine<R>> unsaved = new ArrayList<>();
        for (EntryLine<R> line : lines) {
            if (line.isNew()) {
                unsaved.add(line);
            } else {
                known.put(handler.id(line.saved), line);
            }
        }
        lines.clear();
        for (R row : rows) {
            EntryLine<R> line = known.remove(handler.id(row));
            if (line == null) {
                line = new EntryLine<>(row);
            } else if (line.edited()) {
                nameChanges(line, row);
                line.saved = row;
            } else {
                line.settled(row);
            }
            lines.add(line);
        }
        known.values().stream().filter(EntryLine::edited).forEach(line -> lines.add(unsavedAgain(line)));
        lines.addAll(unsaved);
        ensureFresh();
    }

    /** A cell that is being changed here was changed elsewhere: says so before the row is saved over it. */
    private void nameChanges(EntryLine<R> line, R now) {
        for (EntryColumn<R, ?> column : columns) {
            String stored = column.text(now, lang.get());
            if (line.typed.containsKey(column.key()) && !line.saving && !stored.equals(column.text(line.saved, lang.get()))) {
                line.problems.put(column.key(), Problem.of("ui.entry.changed", stored));
            }
        }
    }

    private EntryLine<R> unsavedAgain(EntryLine<R> line) {
        for (EntryColumn<R, ?> column : columns) {
            line.typed.putIfAbsent(column.key(), column.text(line.saved, lang.get()));
        }
        line.saved = null;
        line.saving = false;
        return line;
    }

    /** Puts new lines before the one that waits at the end. */
    void insertBeforeLast(List<EntryLine<R>> added) {
        lines.addAll(lines.size() - 1, added);
    }

    void remove(EntryLine<R> line) {
        lines.remove(line);
        ensureFresh();
    }

    /** Makes sure that the last line is new and says whether one was added. */
    boolean ensureFresh() {
        EntryLine<R> last = lines.isEmpty() ? null : lines.getLast();
        if (last != null && last.isNew() && !last.saving) {
            return false;
        }
        lines.add(fresh());
        return true;
    }

    /** What was typed into the last line went into each of many: it begins anew. A text in one of these columns, which did not, stays. */
    void spent(List<String> filled) {
        if (lines.getLast().typed.keySet().stream().noneMatch(filled::contains)) {
            lines.removeLast();
            lines.add(fresh());
        }
    }

    /** Takes the carried columns over again, into a last line that nothing was typed into. */
    void carryAgain() {
        if (!lines.getLast().edited()) {
            lines.removeLast();
            lines.add(fresh());
        }
    }

    /** A new line that takes over what stands in the last one, taken over or typed, but for these columns, which are filled by others. */
    EntryLine<R> like(List<String> filled) {
        EntryLine<R> line = new EntryLine<>(null);
        EntryLine<R> last = lines.getLast();
        Map<String, String> stands = new HashMap<>(last.carried);
        stands.putAll(last.typed);
        stands.keySet().stream().filter(key -> !filled.contains(key) && !stands.get(key).isBlank()).forEach(key -> {
            line.carried.put(key, stands.get(key));
            if (last.picked.containsKey(key)) {
                line.picked.put(key, last.picked.get(key));
            }
        });
        return line;
    }

    private EntryLine<R> fresh() {
        EntryLine<R> line = new EntryLine<>(null);
        if (!lines.isEmpty()) {
            EntryLine<R> before = lines.getLast();
            for (EntryColumn<R, ?> column : columns) {
                if (carried.contains(column.key()) && !cells.text(before, column).isBlank() && !before.problems.containsKey(column.key())) {
                    line.carried.put(column.key(), cells.text(before, column));
                    Pick<?> pick = cells.picked(before, column);
                    if (pick != null) {
                        line.picked.put(column.key(), pick);
                    }
                }
            }
        }
        return line;
    }
}
