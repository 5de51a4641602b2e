package ruralpost.ui.centre.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import ruralpost.text.Lang;
import ruralpost.text.UserException;
import ruralpost.ui.RowDrafts;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.Problem;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryDraft;
import ruralpost.ui.table.EntryHandler;
import ruralpost.ui.table.EntryValues;

/**
 * Lines of a document that is typed: they wait in memory until the whole document is posted, and as a draft outside, so that nothing typed is lost.
 *
 * @param <R> a line
 */
final class HeldLines<R> implements EntryHandler<R> {

    private final WindowContext context;
    private final List<EntryColumn<R, ?>> columns;
    private final Function<EntryValues, R> maker;
    private final BiFunction<EntryValues, List<R>, Map<String, Problem>> checks;
    private final RowDrafts drafts;
    private final List<R> lines = new ArrayList<>();
    private final Map<R, Integer> ids = new IdentityHashMap<>();
    private List<EntryDraft> typing = List.of();
    private Runnable changed = () -> { };
    private int last;

    /** @param checks tells what is wrong with typed values, given the other lines */
    HeldLines(WindowContext context, String draft, List<EntryColumn<R, ?>> columns, Function<EntryValues, R> maker,
              BiFunction<EntryValues, List<R>, Map<String, Problem>> checks) {
        this.context = context;
        this.columns = columns;
        this.maker = maker;
        this.checks = checks;
        drafts = new RowDrafts(context, draft);
    }

    /** Runs whenever the lines have changed. */
    void onChange(Runnable action) {
        changed = action;
    }

    RowDrafts drafts() {
        return drafts;
    }

    /** The lines so far, in their order. */
    List<R> lines() {
        return List.copyOf(lines);
    }

    /** The document is posted. */
    void clear() {
        lines.clear();
        ids.clear();
        typing = List.of();
        drafts.keep(List.of());
        changed.run();
    }

    @Override
    public String id(R row) {
        return String.valueOf(ids.computeIfAbsent(row, r -> ++last));
    }

    @Override
    public Map<String, Problem> check(EntryValues values) {
        Object own = values.saved(Object.class);
        return checks.apply(values, lines.stream().filter(l -> l != own).toList());
    }

    @Override
    public void save(List<EntryValues> rows, Consumer<List<R>> saved, Consumer<UserException> failed) {
        List<R> fresh = rows.stream().map(maker).toList();
        lines.addAll(fresh);
        done(fresh, saved);
    }

    @Override
    public void update(List<Change<R>> changes, Consumer<List<R>> saved, Consumer<UserException> failed) {
        List<R> fresh = new ArrayList<>();
        for (Change<R> change : changes) {
            R line = maker.apply(change.values());
            ids.put(line, Integer.valueOf(id(change.row())));
            lines.replaceAll(l -> l == change.row() ? line : l);
            fresh.add(line);
        }
        done(fresh, saved);
    }

    private void done(List<R> fresh, Consumer<List<R>> saved) {
        saved.accept(fresh);
        keep();
        changed.run();
    }

    @Override
    public void delete(List<R> rows, Runnable deleted, Consumer<UserException> failed) {
        lines.removeIf(l -> rows.stream().anyMatch(r -> r == l));
        deleted.run();
        keep();
        changed.run();
    }

    @Override
    public void draftChanged(List<EntryDraft> rows) {
        // a line that waits is kept as it stands, what was typed over it is not yet part of it
        typing = rows.stream().filter(d -> d.rowId() == null).toList();
        keep();
    }

    private void keep() {
        List<EntryDraft> all = new ArrayList<>();
        lines.forEach(l -> all.add(new EntryDraft(null, texts(l))));
        all.addAll(typing);
        drafts.keep(all);
    }

    private Map<String, String> texts(R line) {
        Map<String, String> texts = new LinkedHashMap<>();
        columns.forEach(c -> put(c, line, texts));
        return texts;
    }

    private <V> void put(EntryColumn<R, V> column, R line, Map<String, String> texts) {
        V value = column.getter().apply(line);
        Lang lang = context.texts().lang();
        if (value != null) {
            texts.put(column.key(), column.write().apply(value, lang));
        }
    }
}
