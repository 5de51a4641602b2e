package ruralpost.ui.register;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.PickSource;

/** Pick rows with a last line that makes a new record in a dialog and comes back with that one chosen; for the rows of one form. */
final class MadeInField {

    private final RegisterContext context;
    private final Map<Long, String> names = new HashMap<>();

    /** Asks for a record. */
    interface Kind {
        void ask(NewRecord maker, String typed, Consumer<NewRecord.Made> made);
    }

    MadeInField(RegisterContext context) {
        this.context = context;
    }

    /** @param newKey text of the last line @param row makes the row of a source */
    FormRow<Long> row(PickSource<Long> source, String newKey, Kind kind, Function<PickSource<Long>, FormRow<Long>> row) {
        AtomicReference<FormRow<Long>> made = new AtomicReference<>();
        made.set(row.apply(new PickSource<>(source.find(), newKey, typed -> kind.ask(new NewRecord(context), typed, fresh -> {
            names.put(fresh.id(), fresh.name());
            made.get().enter(fresh.id());
            made.get().input().requestFocus();
        }))));
        return made.get();
    }

    /** The name of a record that the last reading does not know: one that was made here, else its number. */
    String name(long id) {
        return names.getOrDefault(id, "#" + id);
    }
}
