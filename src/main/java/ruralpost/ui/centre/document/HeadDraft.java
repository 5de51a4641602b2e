package ruralpost.ui.centre.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;

/** Keeps what is typed into the head of a document that is not posted yet, so that a killed program offers it again. Used on the JavaFX thread. */
final class HeadDraft {

    private final WindowContext context;
    private final String key;
    private final FormPane<?> form;
    private final Map<String, String> more = new LinkedHashMap<>();
    private boolean restored;
    private boolean kept;

    /** @param key names the draft: letters, digits and dashes */
    HeadDraft(WindowContext context, String key, FormPane<?> form) {
        this.context = context;
        this.key = key;
        this.form = form;
        form.rows().forEach(r -> r.onChange(this::changed));
    }

    /** Puts in what an earlier run left; from now on what is typed takes its place. @param also takes what was kept beside the form */
    void begin(java.util.function.Consumer<Map<String, String>> also) {
        context.tasks().run(p -> context.app().drafts().find(key)).onSuccess(found -> {
            found.ifPresent(draft -> {
                kept = true;
                for (FormRow<?> row : form.rows()) {
                    String text = draft.fields().get(row.key());
                    if (text != null && !text.equals(row.draft())) {
                        row.draft(text);
                    }
                }
                also.accept(draft.fields());
            });
            restored = true;
            changed();
        });
    }

    /** Keeps something that stands beside the form. @param text null for nothing */
    void beside(String name, String text) {
        if (text == null) {
            more.remove(name);
        } else {
            more.put(name, text);
        }
        changed();
    }

    private void changed() {
        if (!restored) {
            // what an earlier run left is not read yet and must not be written over
            return;
        }
        if (form.dirtyProperty().get() || !more.isEmpty()) {
            Map<String, String> fields = new LinkedHashMap<>(more);
            form.rows().forEach(r -> fields.put(r.key(), r.draft()));
            context.app().drafts().keep(key, fields, List.of());
            kept = true;
        } else {
            clear();
        }
    }

    /** The document is posted. */
    void clear() {
        more.clear();
        if (kept) {
            kept = false;
            context.app().drafts().discard(key);
        }
    }
}
