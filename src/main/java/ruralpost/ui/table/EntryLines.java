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
import ruralpost.text.Message;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickSupport;
import ruralpost.ui.form.Problem;
import ruralpost.value.Parsed;

/** The lines of an entry grid and all that is known of their cells. Knows no nodes. The last line is always a new one. */
final class EntryLines<R> {

    private final List<EntryColumn<R, ?>> columns;
    private final EntryHandler<R> handler;
    private final Supplier<Lang> lang;
    private final List<EntryLine<R>> lines = new ArrayList<>();
    private final Set<String> carried = new LinkedHashSet<>();
    /** What names were looked up; null outside of {@link #lookingUpOnce}. */
    private Map<String, Parsed<?>> named;

    EntryLines(List<EntryColumn<R, ?>> columns, EntryHandler<R> handler, Supplier<Lang> lang) {
        this.columns = columns;
        this.handler = handler;
        this.lang = lang;
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

    /** What stands in a cell, ready to be edited. */
    String text(EntryLine<R> line, EntryColumn<R, ?> column) {
        String typed = line.typed.get(column.key());
        if (typed != null) {
            return typed;
        }
        return line.saved == null ? line.carried.getOrDefault(column.key(), "") : column.text(line.saved, lang.get());
    }

    /** What a cell shows. */
    Cell cell(EntryLine<R> line, EntryColumn<R, ?> column) {
        boolean asSaved = line.saved != null && !line.typed.containsKey(column.key());
        return asSaved ? column.cell(line.saved, lang.get()) : Cell.text(text(line, column));
    }

    /** The record that stands in a cell, for a pick list; null when there is none or only a text. */
    Pick<?> picked(EntryLine<R> line, EntryColumn<R, ?> column) {
        Pick<?> pick = line.picked.get(column.key());
        if (pick != null && pick.name().equals(text(line, column))) {
            return pick;
        }
        boolean asSaved = line.saved != null && !line.typed.containsKey(column.key());
        Object value = asSaved ? column.getter().apply(line.saved) : null;
        return value == null ? null : new Pick<>(value, text(line, column), "", "");
    }

    /** A person types into a cell: what was wrong with it goes, and comes back when the cell is left if it is still wrong. @param pick the record picked from the list, null for mere text */
    void type(EntryLine<R> line, EntryColumn<R, ?> column, String text, Pick<?> pick) {
        String key = column.key();
        boolean asBefore = line.saved != null ? text.equals(column.text(line.saved, lang.get())) : text.equals(line.carried.getOrDefault(key, ""));
        if (asBefore) {
            line.typed.remove(key);
        } else {
            line.typed.put(key, text);
        }
        if (pick == null) {
            line.picked.remove(key);
        } else {
            line.picked.put(key, pick);
        }
        line.problems.remove("");
        line.problems.remove(key);
    }

    /** A cell is left: its text becomes what was understood, or its problem is shown. */
    <V> void leave(EntryLine<R> line, EntryColumn<R, V> column) {
        if (!line.typed.containsKey(column.key())) {
            return;
        }
        Parsed<V> parsed = read(line, column);
        if (parsed.failed()) {
            line.problems.put(column.key(), Problem.of(parsed));
        } else if (parsed.ok() && column.pick() != null) {
            line.picked.putIfAbsent(column.key(), new Pick<>(parsed.value(), text(line, column), "", ""));
        } else if (parsed.ok()) {
            line.typed.put(column.key(), EntryText.oneLine(column.write().apply(parsed.value(), lang.get())));
        }
    }

    /** What was understood of a cell. */
    @SuppressWarnings("unchecked")
    <V> Parsed<V> read(EntryLine<R> line, EntryColumn<R, V> column) {
        String key = column.key();
        if (line.saved != null && !line.typed.containsKey(key)) {
            V value = column.getter().apply(line.saved);
            return value == null ? Parsed.blank() : Parsed.of(value);
        }
        Pick<?> pick = line.picked.get(key);
        String text = text(line, column);
        if (column.pick() != null && pick != null && pick.name().equals(text)) {
            return Parsed.of((V) pick.value());
        }
        if (column.pick() == null) {
            return column.read().apply(EntryText.manyLines(text));
        }
        return named == null ? PickSupport.readText(column.pick(), text)
            : (Parsed<V>) named.computeIfAbsent(key + "\t" + text, k -> PickSupport.readText(column.pick(), text));
    }

    /** The values of a line, as far as they can be read. */
    EntryValues values(EntryLine<R> line) {
        EntryValues values = new EntryValues(line.saved);
        for (EntryColumn<R, ?> column : columns) {
            values.put(column.key(), read(line, column).value());
        }
        return values;
    }

    /** Finds all that is wrong with a line and says whether it can be saved. */
    boolean check(EntryLine<R> line) {
        Map<String, Problem> found = new LinkedHashMap<>();
        for (EntryColumn<R, ?> column : columns) {
            Parsed<?> parsed = read(line, column);
            if (parsed.failed()) {
                found.put(column.key(), Problem.of(parsed));
            } else if (parsed.isBlank() && column.traits().required()) {
                found.put(column.key(), new Problem(Message.of("ui.form.blank", Message.of(column.head().labelKey())), null));
            }
        }
        if (found.isEmpty()) {
            found.putAll(handler.check(values(line)));
        }
        line.problems.clear();
        line.problems.putAll(found);
        return found.isEmpty();
    }

    /** Does something with many lines in which the same names come again and again: each is looked up once. */
    <T> T lookingUpOnce(Supplier<T> work) {
        named = new HashMap<>();
        try {
            return work.get();
        } finally {
            named = null;
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
                if (carried.contains(column.key()) && !text(before, column).isBlank() && !before.problems.containsKey(column.key())) {
                    line.carried.put(column.key(), text(before, column));
                    Pick<?> pick = picked(before, column);
                    if (pick != null) {
                        line.picked.put(column.key(), pick);
                    }
                }
            }
        }
        return line;
    }
}
