package ruralpost.ui.register;

import java.util.List;
import ruralpost.ledger.ConflictException;
import ruralpost.text.Message;

/** What is done with the record in the form of a register and with those chosen in its list: saved, deleted, copied. One thing after the other. */
final class RecordActs<T> {

    private final RegisterContext forms;
    private final Register<T> register;
    private final RegisterPane<T> pane;
    private final RecordSaving<T> saving;
    private boolean busy;

    RecordActs(RegisterContext forms, Register<T> register, RegisterPane<T> pane) {
        this.forms = forms;
        this.register = register;
        this.pane = pane;
        this.saving = new RecordSaving<>(forms.window(), register);
    }

    /** The records were read anew: what was done is to be seen. */
    void seen() {
        busy = false;
    }

    private String title(T record) {
        return register.title(record, forms.data().get(), forms.texts().lang());
    }

    /** Asks what to do with something unsaved before it is left. */
    void leave(String title, Runnable save, Runnable discard) {
        saving.leave(title, save, discard);
    }

    void save(T record) {
        if (busy) {
            return;
        }
        if (pane.current() != null && !pane.unsaved()) {
            forms.window().shell().toast().show(Message.of("register.unchanged"));
            return;
        }
        busy = true;
        pane.card().refusal().hide();
        saving.save(record, title(record), new RecordSaving.Outcome() {
            @Override
            public void saved(long id, boolean changed) {
                busy = changed;
                pane.saved(id, record);
            }

            @Override
            public void conflict(ConflictException e) {
                busy = false;
                pane.rescue().resolve();
            }

            @Override
            public void refused(Message sentence) {
                busy = false;
                pane.card().refuse(sentence);
            }
        });
    }

    void delete(List<Row<T>> chosen) {
        List<T> records = chosen.stream().map(Row::record).toList();
        if (busy || records.isEmpty() || !register.creatable()) {
            return;
        }
        saving.delete(records, title(records.getFirst()), new RecordSaving.Deletion() {
            @Override
            public void begins() {
                busy = true;
            }

            @Override
            public void refused(Message sentence) {
                busy = false;
                pane.card().refuse(sentence);
            }

            @Override
            public void undone() {
                pane.want(chosen.getFirst().id());
            }

            @Override
            public void done() {
                pane.deleted();
            }
        });
    }

    /** Copies the record in the form for another site or year, where its kind can be; what is unsaved is asked about before. */
    void copy() {
        if (register.copies() && pane.current() != null && !busy) {
            pane.unlessUnsaved(() -> register.copy(forms, pane.current(), pane::open));
        }
    }
}
