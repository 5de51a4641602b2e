package ruralpost.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import ruralpost.importing.ImportBatch;
import ruralpost.importing.SheetImport;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.UndoResult;
import ruralpost.ledger.Written;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.task.Job;

/** Carries plans out and takes them back. */
final class ImportCommit {

    private static final int SHOWN_KEPT = 12;
    private static final String STALE = "sheet.plan.stale";

    private final WindowContext context;
    private final SheetImport importer;
    private final Dialogs dialogs;
    private final ImportPlanning planning;
    private final SessionRecipes session;

    ImportCommit(WindowContext context, SheetImport importer, Dialogs dialogs, ImportPlanning planning, SessionRecipes session) {
        this.context = context;
        this.importer = importer;
        this.dialogs = dialogs;
        this.planning = planning;
        this.session = session;
    }

    /** Imports exactly the plan in view as one change set. */
    void commit(ImportItem item) {
        if (item == null || !item.ready()) {
            return;
        }
        SheetImport.Planned planned = item.plannedProperty().get();
        item.noteProperty().set(null);
        if (planned.plan().isStale()) {
            planning.renew(item);
            return;
        }
        Job<Written<PlanCounts>> job = context.link().run(Message.of("import.running", item.title()),
            p -> Bridge.stoppable(() -> importer.commit(planned, new Bridge(p))));
        item.committingProperty().set(job.status());
        job.onSuccess(written -> done(item, planned, written))
            .onError(UserException.class, e -> refused(item, e.userMessage()))
            .onCancelled(() -> item.noteProperty().set(Message.of("import.cancelled")))
            .andFinally(() -> item.committingProperty().set(null));
    }

    /**
     * Imports several files as one change set, or none of them.
     *
     * @param items   the files in the order of the plans
     * @param batch   their plans
     * @param renewed takes the plans made anew when the ledger has moved meanwhile; nothing was written then
     */
    void commitAll(List<ImportItem> items, ImportBatch batch, Consumer<ImportBatch> renewed) {
        Job<Written<PlanCounts>> job = context.link().run(Message.of("import.all.running", items.size()),
            p -> Bridge.stoppable(() -> importer.commit(batch, new Bridge(p))));
        items.forEach(i -> i.committingProperty().set(job.status()));
        job.onSuccess(written -> doneAll(items, batch, written.set()))
            .onError(UserException.class, e -> {
                if (STALE.equals(e.userMessage().key())) {
                    renewAll(items, batch, renewed);
                } else {
                    items.getFirst().noteProperty().set(e.userMessage());
                }
            })
            .onCancelled(() -> items.getFirst().noteProperty().set(Message.of("import.cancelled")))
            .andFinally(() -> items.forEach(i -> i.committingProperty().set(null)));
    }

    private void doneAll(List<ImportItem> items, ImportBatch batch, ChangeSet set) {
        for (int i = 0; i < items.size(); i++) {
            ImportItem item = items.get(i);
            SheetImport.Planned planned = batch.plans().get(i);
            session.forget(planned.plan().file(), planned.plan().mapping());
            item.differenceProperty().set(null);
            item.noteProperty().set(null);
            item.plannedProperty().set(planned);
            item.doneProperty().set(new ImportItem.Done(set, planned.counts()));
        }
        if (set != null) {
            context.shell().toast().show(set.label(), () -> takeBack(set));
        }
    }

    private void renewAll(List<ImportItem> items, ImportBatch batch, Consumer<ImportBatch> renewed) {
        context.tasks().run(Message.of("import.all.planning", items.size()), p -> Bridge.stoppable(() -> importer.renew(batch, new Bridge(p))))
            .onSuccess(renewal -> renewed.accept(renewal.batch()))
            .onError(UserException.class, e -> items.getFirst().noteProperty().set(e.userMessage()))
            .onCancelled(() -> items.getFirst().noteProperty().set(Message.of("import.stopped")));
    }

    private void done(ImportItem item, SheetImport.Planned planned, Written<PlanCounts> written) {
        session.forget(planned.plan().file(), planned.plan().mapping());
        item.differenceProperty().set(null);
        item.doneProperty().set(new ImportItem.Done(written.set(), written.result()));
        if (written.set() != null) {
            context.shell().toast().show(written.set().label(), () -> takeBack(written.set()));
        }
    }

    private void refused(ImportItem item, Message why) {
        item.committingProperty().set(null);
        if (STALE.equals(why.key())) {
            planning.renew(item);
        } else {
            item.noteProperty().set(why);
        }
    }

    /** Takes an import back; rows that have to stay are named. */
    void takeBack(ChangeSet set) {
        context.link().undo(set).onSuccess(this::tookBack).onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    private void tookBack(UndoResult result) {
        if (result.keptCount() == 0) {
            context.shell().toast().show(result.set().label());
            return;
        }
        List<String> lines = result.kept().stream().limit(SHOWN_KEPT).map(k -> k.title() + " · " + context.texts().now(k.reason())).toList();
        dialogs.ask(Message.of("app.undo.kept.title", result.restored(), result.keptCount()),
            Message.of("app.undo.kept.detail", String.join("\n", lines)),
            List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.PRIMARY)), c -> { });
    }
}
