package ruralpost.ui.sales.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.ledger.Drafts;
import ruralpost.sales.Sale;
import ruralpost.ui.form.FormRow;

/**
 * What was typed into the form and is not saved: only fields that differ from the record, and which version of the record was changed.
 *
 * @param id      row id of the sale; 0 for a new one
 * @param changed the set that had last touched the record when it was opened
 * @param title   what the record is called, to offer the draft with
 * @param texts   typed texts by key of the form's row
 */
public record SaleDraft(long id, long changed, String title, Map<String, String> texts) {

    private static final String KEY = "sale-form-";
    private static final String CHANGED = "#changed";
    private static final String TITLE = "#title";

    /** All drafts of the form that are kept; reads the disk. */
    public static List<SaleDraft> all(Drafts drafts) {
        return drafts.all().stream().filter(d -> d.key().startsWith(KEY)).map(SaleDraft::of).toList();
    }

    /** The draft of a sale; null when there is none; reads the disk. */
    static SaleDraft find(Drafts drafts, long id) {
        return drafts.find(KEY + id).map(SaleDraft::of).orElse(null);
    }

    private static SaleDraft of(Drafts.Draft d) {
        Map<String, String> texts = new LinkedHashMap<>(d.fields());
        String changed = texts.remove(CHANGED);
        String title = texts.remove(TITLE);
        return new SaleDraft(Long.parseLong(d.key().substring(KEY.length())), Long.parseLong(changed), title, texts);
    }

    /** Keeps it, or throws it away where nothing differs any more. */
    void keep(Drafts drafts) {
        if (texts.isEmpty()) {
            discard(drafts);
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>(texts);
        fields.put(CHANGED, Long.toString(changed));
        fields.put(TITLE, title);
        drafts.keep(KEY + id, fields, List.of());
    }

    /** Throws it away. */
    public void discard(Drafts drafts) {
        drafts.discard(KEY + id);
    }

    /** What differs now from what was loaded. @param loaded the texts right after loading */
    static SaleDraft of(Sale sale, String title, List<FormRow<?>> rows, Map<String, String> loaded) {
        Map<String, String> texts = new LinkedHashMap<>();
        rows.stream().filter(r -> !r.draft().equals(loaded.get(r.key()))).forEach(r -> texts.put(r.key(), r.draft()));
        return new SaleDraft(sale == null ? 0 : sale.stamp().id(), sale == null ? 0 : sale.stamp().changed(), title, texts);
    }
}
