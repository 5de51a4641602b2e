package ruralpost.ui.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.Problem;

/** A line of the entry grid: a saved row, what was typed over it, and what is wrong with that. */
final class EntryLine<R> {

    /** The saved row; null for a line that was never saved. */
    R saved;
    /** Whether it is on its way into the ledger. */
    boolean saving;
    /** What was typed, by column key; a blank text is typed too. */
    final Map<String, String> typed = new LinkedHashMap<>();
    /** What was taken over from the line before: shown, but no reason to save. */
    final Map<String, String> carried = new HashMap<>();
    /** The records picked for typed texts. */
    final Map<String, Pick<?>> picked = new HashMap<>();
    /** What is wrong, by column key; the empty key for the line as a whole. */
    final Map<String, Problem> problems = new LinkedHashMap<>();

    EntryLine(R saved) {
        this.saved = saved;
    }

    boolean isNew() {
        return saved == null;
    }

    /** Whether there is something to save. */
    boolean edited() {
        return typed.values().stream().anyMatch(t -> !t.isBlank()) || saved != null && !typed.isEmpty();
    }

    /** The line is as it was saved. */
    void settled(R row) {
        saved = row;
        saving = false;
        typed.clear();
        carried.clear();
        picked.clear();
        problems.clear();
    }
}
