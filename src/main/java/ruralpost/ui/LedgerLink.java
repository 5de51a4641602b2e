package ruralpost.ui;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import ruralpost.app.AppContext;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.UndoResult;
import ruralpost.ledger.Written;
import ruralpost.text.Message;
import ruralpost.ui.task.Job;
import ruralpost.ui.task.Tasks;

/**
 * The window's way to the write door: writes in the background, keeps the status bar and the undo buttons true, and tells every
 * screen when the ledger has moved. Used on the JavaFX thread.
 */
public final class LedgerLink {

    private final AppContext app;
    private final Tasks tasks;
    private final ShellModel model;
    private final ReadOnlyLongWrapper set = new ReadOnlyLongWrapper();
    private int writing;
    /** How it stands apart from what is being written. */
    private SaveState settled;

    LedgerLink(AppContext app, Tasks tasks, ShellModel model) {
        this.app = app;
        this.tasks = tasks;
        this.model = model;
        this.settled = model.saveStateProperty().get();
        set.set(app.ledger().lastSet());
        refreshUndo();
    }

    /** Number of the newest change set; screens listen to it and read again. */
    public ReadOnlyLongProperty setProperty() {
        return set.getReadOnlyProperty();
    }

    /**
     * Writes in the background. The caller says what to do on success and on a {@link ruralpost.text.UserException}; an error that it
     * does not take stands in the danger bar.
     */
    public <T> Job<Written<T>> write(Action action, Ledger.Work<T> work) {
        begin();
        boolean[] saved = {false};
        return tasks.<Written<T>>run(progress -> app.ledger().write(action, work)).onSuccess(w -> saved[0] = true)
            .andFinally(() -> end(saved[0] ? SaveState.saved(LocalTime.now()) : new SaveState(SaveState.Kind.FAILED, null)));
    }

    /** Runs work that writes by itself, such as an import, shown in the status bar with progress and Cancel. */
    public <T> Job<T> run(Message label, ruralpost.ui.task.Work<T> work) {
        begin();
        boolean[] saved = {false};
        // an import that is refused or stopped leaves no draft behind
        return tasks.run(label, work).onSuccess(r -> saved[0] = true).andFinally(() -> end(saved[0] ? SaveState.saved(LocalTime.now()) : settled));
    }

    private void begin() {
        writing++;
        model.saveStateProperty().set(new SaveState(writing > 1 ? SaveState.Kind.WAITING : SaveState.Kind.SAVING, null));
    }

    /** @param outcome how it stands now, said once nothing else is being written */
    private void end(SaveState outcome) {
        writing--;
        settled = outcome;
        model.saveStateProperty().set(writing > 0 ? new SaveState(SaveState.Kind.SAVING, null) : settled);
        moved();
    }

    /** The ledger may have moved: screens read again. */
    public void moved() {
        set.set(app.ledger().lastSet());
        refreshUndo();
    }

    private record Next(Optional<ChangeSet> undo, Optional<ChangeSet> redo) {
    }

    private void refreshUndo() {
        String operator = app.settings().operator();
        tasks.run(p -> new Next(app.ledger().undoable(null, operator), app.ledger().redoable(null, operator))).onSuccess(next -> {
            model.undoableProperty().set(next.undo().map(ChangeSet::label).orElse(null));
            model.redoableProperty().set(next.redo().map(ChangeSet::label).orElse(null));
        });
    }

    /** The set that Ctrl+Z would take back. */
    public void nextUndo(Consumer<Optional<ChangeSet>> use) {
        tasks.run(p -> app.ledger().undoable(null, app.settings().operator())).onSuccess(use);
    }

    /** The undo that Ctrl+Y would take back. */
    public void nextRedo(Consumer<Optional<ChangeSet>> use) {
        tasks.run(p -> app.ledger().redoable(null, app.settings().operator())).onSuccess(use);
    }

    /** Takes a change set back. */
    public Job<UndoResult> undo(ChangeSet target) {
        return run(Message.of("ledger.label.undo", target.label()), p -> app.ledger().undo(target.id()));
    }
}
