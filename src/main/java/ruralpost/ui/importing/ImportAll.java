package ruralpost.ui.importing;

import java.util.List;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.ImportBatch;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.task.Job;

/**
 * Imports all open files that have the titles of the one in view, so that twelve monthly files need one look: they are read, planned,
 * and imported as one change set once their counts were confirmed. Files with other titles, and those that cannot be read, stay as they are.
 */
final class ImportAll {

    private final WindowContext context;
    private final SheetImport importer;
    private final Dialogs dialogs;
    private final ImportModel model;
    private final ImportController controller;

    ImportAll(WindowContext context, SheetImport importer, Dialogs dialogs, ImportModel model, ImportController controller) {
        this.context = context;
        this.importer = importer;
        this.dialogs = dialogs;
        this.model = model;
        this.controller = controller;
    }

    /** Begins with the file in view; its mapping is the one that was looked at. */
    void start(ImportItem first) {
        if (first == null || first.mappingProperty().get() == null) {
            return;
        }
        List<ImportItem> waiting = model.items().stream().filter(i -> i.doneProperty().get() == null && i.committingProperty().get() == null).toList();
        load(waiting.stream().filter(i -> i.fileProperty().get() == null && i.problemProperty().get() == null).toList(), 0, () -> plan(first, waiting));
    }

    private void load(List<ImportItem> closed, int at, Runnable then) {
        if (at == closed.size()) {
            then.run();
        } else {
            controller.read(closed.get(at)).andFinally(() -> load(closed, at + 1, then));
        }
    }

    private void plan(ImportItem first, List<ImportItem> waiting) {
        List<ImportItem> alike = waiting.stream().filter(i -> model.items().contains(i) && isLike(first, i)).toList();
        List<Order> orders = alike.stream().map(Order::of).toList();
        Job<ImportBatch> job = context.tasks().run(Message.of("import.all.planning", alike.size()), p -> Bridge.stoppable(() -> {
            ImportBatch batch = importer.batch();
            for (Order order : orders) {
                batch.plan(order.file(), order.mapping(), order.names(), order.holds(), new Bridge(p));
            }
            return batch;
        }));
        job.onSuccess(batch -> ask(alike, batch, false)).onError(UserException.class, e -> first.noteProperty().set(e.userMessage()))
            .onCancelled(() -> first.noteProperty().set(Message.of("import.stopped")));
    }

    /** What a plan is made of, taken when it was asked for. */
    private record Order(SheetFile file, ColumnMapping mapping, NameDecisions names, HoldDecisions holds) {

        static Order of(ImportItem item) {
            return new Order(item.fileProperty().get(), item.mappingProperty().get(), item.decided(), item.holdsProperty().get());
        }
    }

    /** @param renewed whether the plans were made anew because the ledger moved */
    private void ask(List<ImportItem> alike, ImportBatch batch, boolean renewed) {
        PlanCounts all = batch.counts();
        if (all.toWrite() == 0) {
            context.shell().toast().show(Message.of("import.all.nothing", alike.size()));
            return;
        }
        long others = model.items().stream().filter(i -> i.doneProperty().get() == null && !alike.contains(i)).count();
        Message counts = Message.of(others == 0 ? "import.all.detail" : "import.all.detail.others", all.created(), all.updated(), all.unchanged(),
            all.rejected(), all.held(), others);
        Message detail = renewed ? Message.of("import.all.moved", counts) : counts;
        dialogs.confirm(Message.of("import.all.title", alike.size()), detail, Message.of("import.commit", all.toWrite()),
            () -> controller.commit().commitAll(alike, batch, b -> ask(alike, b, true)));
    }

    private static boolean isLike(ImportItem first, ImportItem item) {
        ColumnMapping mapping = item.mappingProperty().get();
        return mapping != null && item.committingProperty().get() == null && mapping.missing().isEmpty() && !YearNeed.of(mapping, null).missing()
            && titles(mapping).equals(titles(first.mappingProperty().get()));
    }

    private static List<String> titles(ColumnMapping mapping) {
        return mapping.columns().stream().map(MappedColumn::header).filter(h -> !h.isBlank()).toList();
    }
}
