package ruralpost.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import ruralpost.ledger.Drafts;
import ruralpost.ledger.Stamp;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.task.Debounce;

/**
 * Keeps what is typed in the form of a register and not saved yet, 300 ms after the last key and at least every two seconds, and finds
 * what an earlier run left. While a draft of an earlier run is not decided about, new typing is kept beside it, not over it.
 */
final class DraftKeeper<T> {

    private static final long PAUSE_MILLIS = 300;
    private static final long LONGEST_NANOS = 2_000_000_000L;
    private static final String ID = "#id";
    private static final String CHANGED = "#changed";
    private static final String TITLE = "#title";

    private final WindowContext context;
    private final List<String> keys;
    private final Debounce pause;
    private final List<Drafts.Draft> offered = new ArrayList<>();
    private long lastKept;
    private boolean kept;

    DraftKeeper(WindowContext context, String register) {
        this.context = context;
        this.keys = List.of("register-" + register, "register-" + register + "-2");
        this.pause = context.tasks().debounce(PAUSE_MILLIS);
    }

    /**
     * A draft of an earlier run.
     *
     * @param stamp what it changes; new for a record that was not stored
     * @param title what it was called
     * @param typed row key to text
     * @param base  the same before anything was typed
     */
    record Left(Drafts.Draft draft, Stamp stamp, String title, Map<String, String> typed, Map<String, String> base) {
    }

    /** Looks for drafts of an earlier run. @param found takes the newest, if there is one */
    void find(Consumer<Left> found) {
        context.tasks().run(p -> keys.stream().map(context.app().drafts()::find).flatMap(java.util.Optional::stream)
            .sorted(java.util.Comparator.comparing(Drafts.Draft::keptAt).reversed()).toList()).onSuccess(drafts -> {
                offered.addAll(drafts);
                next(found);
            });
    }

    private void next(Consumer<Left> found) {
        if (!offered.isEmpty()) {
            Drafts.Draft d = offered.getFirst();
            Stamp stamp = new Stamp(Long.parseLong(d.fields().getOrDefault(ID, "0")), Long.parseLong(d.fields().getOrDefault(CHANGED, "0")));
            found.accept(new Left(d, stamp, d.fields().getOrDefault(TITLE, ""), d.fields(), d.rows().isEmpty() ? Map.of() : d.rows().getFirst()));
        }
    }

    /** A draft was taken over or given up. @param more takes a further one, if there is one */
    void decided(Left left, Consumer<Left> more) {
        offered.remove(left.draft());
        context.app().drafts().discard(left.draft().key());
        next(more);
    }

    /** Something was typed. @param title what the record is called now @param base what stood in the rows before */
    void typed(FormPane<T> form, Stamp stamp, String title, Map<String, String> base) {
        kept = true;
        Runnable keep = () -> {
            if (kept) {
                keep(form, stamp, title, base);
            }
        };
        pause.call(keep);
        if (System.nanoTime() - lastKept > LONGEST_NANOS) {
            keep.run();
        }
    }

    private void keep(FormPane<T> form, Stamp stamp, String title, Map<String, String> base) {
        lastKept = System.nanoTime();
        Map<String, String> fields = new LinkedHashMap<>(texts(form));
        fields.put(ID, Long.toString(stamp.id()));
        fields.put(CHANGED, Long.toString(stamp.changed()));
        fields.put(TITLE, title);
        try {
            context.app().drafts().keep(key(), fields, List.of(base));
        } catch (RejectedExecutionException e) {
            // the pause ended after the ledger was closed: the draft kept before stays
            kept = false;
        }
    }

    /** Nothing is unsaved any more: saved, or taken back. */
    void clean() {
        if (kept) {
            kept = false;
            pause.cancel();
            context.app().drafts().discard(key());
        }
    }

    private String key() {
        return keys.stream().filter(k -> offered.stream().noneMatch(d -> d.key().equals(k))).findFirst().orElse(keys.getLast());
    }

    /** What stands in the rows of a form. */
    static Map<String, String> texts(FormPane<?> form) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (FormRow<?> row : form.rows()) {
            texts.put(row.key(), row.draft());
        }
        return texts;
    }

    /** Types into some rows of a form. @param typed row name to text */
    static void enter(FormPane<?> form, Register<?> register, Map<String, String> typed) {
        Map<String, String> texts = new HashMap<>();
        typed.forEach((name, text) -> texts.put("register." + register.id() + "." + name, text));
        enter(form, texts);
    }

    /** Puts these texts into the rows that they differ from, as a person would. */
    static void enter(FormPane<?> form, Map<String, String> texts) {
        for (FormRow<?> row : form.rows()) {
            String text = texts.get(row.key());
            if (text != null && !text.equals(row.draft())) {
                row.draft(text);
            }
        }
    }
}
