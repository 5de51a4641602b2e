package ruralpost.ui.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.plan.PlanDifference;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.task.Job;
import ruralpost.ui.task.LatestTask;

/** The plan that follows from what is chosen; the latest one wins. */
final class ImportPlanning {

    private final WindowContext context;
    private final SheetImport importer;
    private final BooleanSupplier visible;
    private final LatestTask<Made> latest;
    private ImportItem running;

    /** @param visible whether somebody looks at the screen; an unseen plan is not made anew each time the ledger moves */
    ImportPlanning(WindowContext context, SheetImport importer, BooleanSupplier visible) {
        this.context = context;
        this.importer = importer;
        this.visible = visible;
        this.latest = new LatestTask<>(context.tasks());
    }

    /** Whether an item can be corrected now. */
    static boolean free(ImportItem item) {
        return item != null && item.committingProperty().get() == null && item.mappingProperty().get() != null;
    }

    /** Another plan after a correction. */
    void changed(ImportItem item) {
        reopen(item);
        item.noteProperty().set(null);
        plan(item);
    }

    /** What was imported is looked at again; its plan may be one of several that belong together and cannot be carried out alone. */
    private static void reopen(ImportItem item) {
        if (item.doneProperty().get() != null) {
            item.doneProperty().set(null);
            item.plannedProperty().set(null);
        }
    }

    /** Makes the plan for what is chosen now. */
    void plan(ImportItem item) {
        stop(item);
        item.differenceProperty().set(null);
        ColumnMapping mapping = item.mappingProperty().get();
        if (!mapping.missing().isEmpty()) {
            item.plannedProperty().set(null);
            boolean empty = item.lookProperty().get() != null && item.lookProperty().get().look().head().rows().isEmpty();
            item.problemProperty().set(empty ? Message.of("import.sheet.empty") : mapping.question() != null ? ScreenQuestions.here(mapping.question()) : missing(mapping.missing()));
            return;
        }
        if (YearNeed.of(mapping, null).missing()) {
            item.plannedProperty().set(null);
            item.problemProperty().set(Message.of("import.year.missing"));
            return;
        }
        item.problemProperty().set(null);
        SheetFile file = item.fileProperty().get();
        NameDecisions decisions = item.decided();
        HoldDecisions holds = item.holdsProperty().get();
        run(item, p -> new Made(importer.plan(file, mapping, decisions, holds, p), null));
    }

    /** Makes a plan anew that the ledger has overtaken, and says which rows fare otherwise. */
    void renew(ImportItem item) {
        SheetImport.Planned stale = item.plannedProperty().get();
        if (!stale.names().equals(item.decided())) {
            plan(item);
            return;
        }
        stop(item);
        item.differenceProperty().set(null);
        item.noteProperty().set(Message.of("import.moved"));
        run(item, p -> {
            SheetImport.Renewal renewal = importer.renew(stale, p);
            return new Made(renewal.planned(), renewal.difference());
        });
    }

    /** A plan; with how it differs from the one before, when it was made anew. */
    private record Made(SheetImport.Planned planned, PlanDifference difference) {
    }

    private void run(ImportItem item, Function<Bridge, Made> work) {
        running = item;
        Job<Made> job = latest.run(p -> Bridge.stoppable(() -> work.apply(new Bridge(p))));
        item.planningProperty().set(job.status());
        job.onSuccess(made -> made(item, made))
            .onError(UserException.class, e -> failed(item, e.userMessage()))
            .onCancelled(() -> failed(item, Message.of("import.stopped")))
            .andFinally(() -> item.planningProperty().set(null));
    }

    private static void made(ImportItem item, Made made) {
        Map<HoldKind, Long> held = new EnumMap<>(HoldKind.class);
        // rows that are taken all the same are not held any more, but the decision can be taken back
        item.holdsProperty().get().kinds().forEach(k -> held.put(k, item.heldProperty().get().getOrDefault(k, 0L)));
        held.putAll(made.planned().held());
        item.heldProperty().set(held);
        if (made.difference() != null) {
            item.noteProperty().set(made.difference().isNone() ? Message.of("import.moved.same") : null);
            item.differenceProperty().set(made.difference().isNone() ? null : made.difference());
        }
        item.plannedProperty().set(made.planned());
    }

    private static void failed(ImportItem item, Message why) {
        item.plannedProperty().set(null);
        item.problemProperty().set(why);
    }

    private static Message missing(List<List<SheetField>> groups) {
        Message all = null;
        for (List<SheetField> group : groups) {
            Message one = null;
            for (SheetField field : group) {
                one = one == null ? field.label() : Message.of("sheet.or", one, field.label());
            }
            all = all == null ? one : Message.of("sheet.and", all, one);
        }
        return Message.of("import.missing", all);
    }

    /** What is imported, and how. */
    SheetImport importer() {
        return importer;
    }

    /** Gives up what is being computed. */
    void drop() {
        stop(null);
    }

    /** A plan that is given up leaves none behind: the one before is not for what is chosen now. */
    private void stop(ImportItem next) {
        latest.drop();
        if (running != null && running.planningProperty().get() != null) {
            running.planningProperty().set(null);
            if (running != next) {
                running.plannedProperty().set(null);
            }
        }
        running = null;
    }

    /** The ledger may have moved: a plan that does not fit it any more is made anew, and that is said. */
    void ledgerMoved(ImportItem item) {
        if (item == null || !visible.getAsBoolean() || !free(item) || item.planningProperty().get() != null) {
            return;
        }
        ImportItem.Done done = item.doneProperty().get();
        if (done != null && (done.set() == null || done.set().id() == context.link().setProperty().get())) {
            return;
        }
        SheetImport.Planned planned = item.plannedProperty().get();
        if (done != null) {
            reopen(item);
            item.noteProperty().set(Message.of("import.moved"));
            plan(item);
        } else if (planned != null && planned.plan().isStale()) {
            renew(item);
        }
    }
}
