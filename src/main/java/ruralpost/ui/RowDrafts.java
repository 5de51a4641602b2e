package ruralpost.ui;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ruralpost.ui.table.EntryDraft;

/** Keeps what is typed into an entry grid and not saved yet, and finds what an earlier run left. Used on the JavaFX thread. */
public final class RowDrafts {

    private static final String ROW_ID = "#row";

    private final WindowContext context;
    private final String key;
    private final ReadOnlyObjectWrapper<LocalTime> kept = new ReadOnlyObjectWrapper<>();
    private boolean restored;

    /** @param key names the grid's draft: letters, digits and dashes */
    public RowDrafts(WindowContext context, String key) {
        this.context = context;
        this.key = key;
    }

    /** When a draft was last kept; null while nothing is unsaved. */
    public ReadOnlyObjectProperty<LocalTime> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Looks for what an earlier run left. @param left takes it, then says {@link #restored}; not called where there is nothing */
    public void find(Consumer<List<EntryDraft>> left) {
        context.tasks().run(p -> context.app().drafts().find(key)).onSuccess(found -> found.ifPresentOrElse(
            draft -> left.accept(draft.rows().stream().map(RowDrafts::read).toList()), this::restored));
    }

    /** The drafts of an earlier run are in the grid: from now on those of this run take their place. */
    public void restored() {
        restored = true;
    }

    /** Keeps these rows in place of those kept before; none throws the draft away. */
    public void keep(List<EntryDraft> rows) {
        if (!restored) {
            // what an earlier run left is not read yet and must not be written over
            return;
        }
        if (rows.isEmpty()) {
            context.app().drafts().discard(key);
            kept.set(null);
            return;
        }
        List<Map<String, String>> texts = new ArrayList<>();
        for (EntryDraft d : rows) {
            Map<String, String> row = new LinkedHashMap<>(d.texts());
            if (d.rowId() != null) {
                row.put(ROW_ID, d.rowId());
            }
            texts.add(row);
        }
        context.app().drafts().keep(key, Map.of(), texts);
        kept.set(LocalTime.now());
    }

    private static EntryDraft read(Map<String, String> row) {
        Map<String, String> texts = new LinkedHashMap<>(row);
        String id = texts.remove(ROW_ID);
        return new EntryDraft(id, texts);
    }
}
