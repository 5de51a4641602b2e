package ruralpost.ui.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is typed into an entry grid and not saved: taken out to be kept, and brought back. */
final class EntryDrafts {

    private EntryDrafts() { }

    /** What is typed and not saved. */
    static <R> List<EntryDraft> of(EntryLines<R> lines, EntryHandler<R> handler) {
        return lines.all().stream().filter(EntryLine::edited)
            .map(l -> new EntryDraft(l.saved == null ? null : handler.id(l.saved), texts(l))).toList();
    }

    /** What stands in a line that is not in the saved row; a new line keeps what it took over, too. */
    private static Map<String, String> texts(EntryLine<?> line) {
        Map<String, String> texts = new LinkedHashMap<>(line.saved == null ? line.carried : Map.of());
        texts.putAll(line.typed);
        return texts;
    }

    /** Brings drafts back over the rows that are there. A draft of a row that is gone becomes a new line: nothing typed is lost. */
    static <R> void restore(EntryLines<R> lines, EntryHandler<R> handler, List<EntryDraft> drafts) {
        Map<String, EntryLine<R>> byId = new HashMap<>();
        lines.all().stream().filter(l -> l.saved != null).forEach(l -> byId.put(handler.id(l.saved), l));
        for (EntryDraft draft : drafts) {
            EntryLine<R> line = draft.rowId() == null ? null : byId.get(draft.rowId());
            if (line == null) {
                line = new EntryLine<>(null);
                lines.insertBeforeLast(List.of(line));
            }
            line.typed.putAll(draft.texts());
            lines.cells.check(line);
        }
    }
}
