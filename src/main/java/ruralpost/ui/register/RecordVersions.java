package ruralpost.ui.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.form.FormPane;

/** Two versions of one record that were made of the same third: what is stored now, and what was typed meanwhile. */
final class RecordVersions<T> {

    private final RegisterContext forms;
    private final Register<T> register;

    RecordVersions(RegisterContext forms, Register<T> register) {
        this.forms = forms;
        this.register = register;
    }

    /** Reads a record as it is stored now. @param taker takes it, null when it is deleted */
    void stored(long id, Consumer<T> taker) {
        forms.window().tasks().run(p -> register.records(RegisterData.read(forms.window().app())).stream()
            .filter(r -> register.stamp(r).id() == id).findFirst()).onSuccess(found -> taker.accept(found.orElse(null)));
    }

    /** A form that is not shown and holds a record with other texts in some rows. */
    FormPane<T> holding(T record, Map<String, String> texts) {
        FormPane<T> form = register.form(forms).pane();
        form.load(record);
        DraftKeeper.enter(form, texts);
        return form;
    }

    /**
     * Sets both side by side and lets a person choose, field by field.
     *
     * @param before what both began with
     * @param mine   what was typed, row key to text
     * @param theirs what is stored
     * @param chosen takes those of mine that are kept, once it is decided; not called when nothing is
     */
    void compare(FormPane<T> before, Map<String, String> mine, T theirs, Consumer<Map<String, String>> chosen) {
        ConflictPane pane = new ConflictPane(forms.texts(), before, holding(theirs, mine), holding(theirs, Map.of()));
        if (!pane.differ()) {
            chosen.accept(Map.of());
            return;
        }
        List<Dialogs.Choice> choices = List.of(new Dialogs.Choice("merge", Message.of("register.conflict.save"), Dialogs.Role.PRIMARY), Dialogs.Choice.cancel());
        String title = register.title(theirs, forms.data().get(), forms.texts().lang());
        forms.window().shell().dialogs().show(ConflictPane.title(title), pane, choices, c -> {
            Map<String, String> kept = new LinkedHashMap<>(mine);
            kept.keySet().retainAll(pane.mine());
            chosen.accept(kept);
            return true;
        });
    }
}
