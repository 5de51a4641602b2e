package ruralpost.ui.sales.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.UndoResult;
import ruralpost.ledger.Written;
import ruralpost.sales.importing.NameDecisions;
import ruralpost.sales.importing.SalesImport;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.ErrorReport;
import ruralpost.sheet.PlanCounts;
import ruralpost.sheet.file.SheetFile;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.task.Job;

/** Carries plans out, takes them back, and saves what was rejected. */
final class ImportCommit {

    private static final int SHOWN_KEPT = 12;
    private static final String STALE = "sheet.plan.stale";

    private final WindowContext context;
    private final Dialogs dialogs;
    private final ImportPlanning planning;

    ImportCommit(WindowContext context, Dialogs dialogs, ImportPlanning planning) {
        this.context = context;
        this.dialogs = dialogs;
        this.planning = planning;
    }

    /** Imports exactly the plan in view as one change set. */
    void commit(ImportItem item) {
        if (item == null || !item.ready()) {
            return;
        }
        SalesImport.Planned planned = item.plannedProperty().get();
        item.noteProperty().set(null);
        if (planned.plan().isStale()) {
            planning.ledgerMoved(item);
            return;
        }
        SalesImport sales = context.app().salesImport();
        Job<Written<PlanCounts>> job = context.link().run(Message.of("sales.import.running", item.title()),
            p -> Bridge.stoppable(() -> sales.commit(planned, new Bridge(p))));
        item.committingProperty().set(job.status());
        job.onSuccess(written -> done(item, written))
            .onError(UserException.class, e -> refused(item, e.userMessage()))
            .onCancelled(() -> item.noteProperty().set(Message.of("sales.import.cancelled")))
            .andFinally(() -> item.committingProperty().set(null));
    }

    /** A file to be imported with others: what the plan is made of, taken when it was asked for. */
    record Order(ImportItem item, SheetFile file, ColumnMapping mapping, NameDecisions decisions) {

        static Order of(ImportItem item) {
            return new Order(item, item.fileProperty().get(), item.mappingProperty().get(), item.decisionsProperty().get());
        }
    }

    private record Finished(ImportItem item, Written<PlanCounts> written) {
    }

    /** Imports several files one after the other; each plan is made anew on what the files before it left. Those that were imported before an error stay. */
    void commitAll(List<ImportItem> items) {
        List<Order> orders = items.stream().map(Order::of).toList();
        List<Finished> finished = Collections.synchronizedList(new ArrayList<>());
        SalesImport sales = context.app().salesImport();
        Job<Integer> job = context.link().run(Message.of("sales.import.all.running", items.size()), p -> Bridge.stoppable(() -> {
            for (Order order : orders) {
                SalesImport.Planned planned = sales.plan(order.file(), order.mapping(), order.decisions(), new Bridge(p));
                finished.add(new Finished(order.item(), sales.commit(planned, new Bridge(p))));
            }
            return orders.size();
        }));
        items.forEach(i -> i.committingProperty().set(job.status()));
        job.onError(UserException.class, e -> orders.get(finished.size()).item().noteProperty().set(e.userMessage()))
            .andFinally(() -> {
                items.forEach(i -> i.committingProperty().set(null));
                finished.forEach(f -> f.item().doneProperty().set(new ImportItem.Done(f.written().set(), f.written().result())));
                long rows = finished.stream().mapToLong(f -> f.written().result().toWrite()).sum();
                context.shell().toast().show(Message.of(finished.size() == orders.size() ? "sales.import.all.done" : "sales.import.all.part", finished.size(),
                    orders.size(), rows));
            });
    }

    private void done(ImportItem item, Written<PlanCounts> written) {
        item.doneProperty().set(new ImportItem.Done(written.set(), written.result()));
        if (written.set() != null) {
            context.shell().toast().show(written.set().label(), () -> takeBack(written.set()));
        }
    }

    private void refused(ImportItem item, Message why) {
        item.committingProperty().set(null);
        if (STALE.equals(why.key())) {
            item.noteProperty().set(Message.of("sales.import.moved"));
            planning.plan(item);
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

    /** Saves the rows that were not taken as a workbook. */
    void saveErrors(ImportItem item) {
        SalesImport.Planned planned = item.plannedProperty().get();
        if (planned == null || planned.counts().allTaken()) {
            return;
        }
        Message title = Message.of("sales.import.errors.save");
        String suggested = context.texts().now("sales.import.errors.name", baseName(item)) + ".xlsx";
        Dialogs.FileKind kind = new Dialogs.FileKind(Message.of("sales.import.kind.xlsx"), List.of("*.xlsx"));
        dialogs.saveFile(new Dialogs.FileRequest(title, List.of(kind), suggested, item.pasted() ? null : item.path().toAbsolutePath().getParent()),
            chosen -> write(planned, withEnding(chosen)));
    }

    private void write(SalesImport.Planned planned, Path out) {
        Lang lang = context.texts().lang();
        context.tasks().run(Message.of("sales.import.errors.saving"), p -> {
            ErrorReport.write(out, lang, List.of(planned.plan()));
            return out;
        }).onSuccess(o -> context.shell().toast().show(Message.of("sales.import.errors.saved", o.toString())))
            .onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    private static String baseName(ImportItem item) {
        String name = String.valueOf(item.path().getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Choosers of some systems do not add the ending of the kind that was chosen. */
    private static Path withEnding(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx") ? chosen : chosen.resolveSibling(name + ".xlsx");
    }
}
