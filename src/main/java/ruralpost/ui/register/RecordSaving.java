package ruralpost.ui.register;

import java.util.List;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.ConflictException;
import ruralpost.ledger.Written;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;

/** Writes what the form of a register holds: one change set each, with a word about it and a way to take it back. */
final class RecordSaving<T> {

    private final WindowContext context;
    private final Register<T> register;

    RecordSaving(WindowContext context, Register<T> register) {
        this.context = context;
        this.register = register;
    }

    /** What becomes of a save. */
    interface Outcome {
        /** It is stored. @param id its row id @param changed false when nothing differed from what was stored */
        void saved(long id, boolean changed);

        /** Somebody else changed or deleted it meanwhile. */
        void conflict(ConflictException conflict);

        /** It was refused with this sentence. */
        void refused(Message sentence);
    }

    /** Stores a record. @param title what it is called */
    void save(T record, String title, Outcome outcome) {
        boolean fresh = register.stamp(record).isNew();
        Message label = Message.of(fresh ? "register.label.add" : "register.label.change", register.one(), title);
        context.link().write(Action.entry(register.area(), label), tx -> register.save(tx, context.app(), record))
            .onSuccess(w -> {
                say(w, Message.of(fresh ? "register.saved.add" : "register.saved.change", register.one(), title), () -> { });
                outcome.saved(w.result(), w.set() != null);
            })
            .onError(ConflictException.class, outcome::conflict)
            .onError(UserException.class, e -> outcome.refused(e.userMessage()));
    }

    /** What becomes of a deletion. */
    interface Deletion {
        /** It was decided on. */
        void begins();

        /** It was refused with this sentence; nothing is deleted. */
        void refused(Message sentence);

        /** It is done. */
        void done();

        /** It was taken back by the link in the word about it. */
        void undone();
    }

    /** Marks records deleted, all of them or none; more than one only after a question. @param title of the first */
    void delete(List<T> records, String title, Deletion deletion) {
        int count = records.size();
        if (count == 1) {
            delete(records, Message.of("register.label.delete", register.one(), title), Message.of("register.deleted", register.one(), title), deletion);
        } else {
            context.shell().dialogs().confirmDanger(Message.of("register.delete.many.title", register.one(), count), Message.of("register.delete.many.detail"),
                Message.of("register.delete.many.action", count), () -> delete(records, Message.of("register.label.delete.many", register.one(), count),
                    Message.of("register.deleted.many", register.one(), count), deletion));
        }
    }

    private void delete(List<T> records, Message label, Message said, Deletion deletion) {
        deletion.begins();
        context.link().write(Action.entry(register.area(), label), tx -> {
            records.forEach(r -> register.delete(tx, context.app(), r));
            return records.size();
        }).onSuccess(w -> {
            say(w, said, deletion::undone);
            deletion.done();
        }).onError(UserException.class, e -> deletion.refused(e.userMessage()));
    }

    /** Asks what to do with something unsaved before it is left. */
    void leave(String title, Runnable save, Runnable discard) {
        List<Dialogs.Choice> choices = List.of(new Dialogs.Choice("save", Message.of("register.leave.save"), Dialogs.Role.PRIMARY),
            new Dialogs.Choice("discard", Message.of("ui.form.discard"), Dialogs.Role.PLAIN), Dialogs.Choice.cancel());
        context.shell().dialogs().ask(Message.of("register.leave.title", title), Message.of("register.leave.detail"), choices,
            c -> (c.id().equals("save") ? save : discard).run());
    }

    private void say(Written<?> written, Message sentence, Runnable undone) {
        if (written.set() == null) {
            context.shell().toast().show(Message.of("register.unchanged"));
        } else {
            context.shell().toast().show(sentence, () -> undo(written.set(), undone));
        }
    }

    private void undo(ChangeSet set, Runnable undone) {
        context.link().undo(set).onSuccess(r -> undone.run()).onSuccess(r -> context.shell().toast().show(r.keptCount() == 0 ? r.set().label()
            : Message.of("app.undo.kept.title", r.restored(), r.keptCount())))
            .onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }
}
