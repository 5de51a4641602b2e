package ruralpost.ui.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickSupport;
import ruralpost.ui.form.Problem;
import ruralpost.value.Parsed;

/** What stands in the cells of a line: as it is stored, taken over or typed; how it is read; what is wrong with it. Knows no nodes. */
final class EntryCells<R> {

    private final List<EntryColumn<R, ?>> columns;
    private final EntryHandler<R> handler;
    private final Supplier<Lang> lang;
    /** What names were looked up; null outside of {@link #lookingUpOnce}. */
    private Map<String, Parsed<?>> named;

    EntryCells(List<EntryColumn<R, ?>> columns, EntryHandler<R> handler, Supplier<Lang> lang) {
        this.columns = columns;
        this.handler = handler;
        this.lang = lang;
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
}
