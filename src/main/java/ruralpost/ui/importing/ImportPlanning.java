package ruralpost.ui.importing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.ColumnUnit;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.PlanDifference;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.task.Job;
import ruralpost.ui.task.LatestTask;

/** Corrections of a mapping, and the plan that follows from each; the latest one wins. */
final class ImportPlanning {

    private final WindowContext context;
    private final SheetImport importer;
    private final SessionRecipes session;
    private final BooleanSupplier visible;
    private final LatestTask<Made> latest;
    private ImportItem running;

    /** @param visible whether somebody looks at the screen; an unseen plan is not made anew each time the ledger moves */
    ImportPlanning(WindowContext context, SheetImport importer, SessionRecipes session, BooleanSupplier visible) {
        this.context = context;
        this.importer = importer;
        this.session = session;
        this.visible = visible;
        this.latest = new LatestTask<>(context.tasks());
    }

    /** Takes a column as a field; null leaves it out. */
    void map(ImportItem item, int column, String field) {
        correct(item, m -> field == null ? m.skip(column) : m.map(column, field));
    }

    /** Fills a field that the sheet lacks; null or blank takes it away again. */
    void put(ImportItem item, String field, String text) {
        String value = text == null || text.isBlank() ? null : text.strip();
        correct(item, m -> m.put(field, value));
    }

    /** Rounds surplus decimals of a column, or not. */
    void round(ImportItem item, int column, boolean round) {
        correct(item, m -> m.rounding(column, round));
    }

    /** Says what one in a column stands for; columns over which the same is spread go with it. Null for nothing special. */
    void unit(ImportItem item, int column, ColumnUnit unit) {
        correct(item, m -> {
            MappedColumn chosen = m.columns().stream().filter(c -> c.column() == column).findFirst().orElseThrow();
            ColumnMapping changed = m;
            for (MappedColumn c : m.columns()) {
                if (c.column() == column || chosen.spread() != null && c.spread() != null && chosen.field() != null && chosen.field().equals(c.field())) {
                    changed = changed.in(c.column(), unit);
                }
            }
            return changed;
        });
    }

    /** Gives dates that name none a year; null takes it away again. */
    void year(ImportItem item, Integer year) {
        correct(item, m -> m.in(year));
    }

    /** Reads another table of the sheet. */
    void table(ImportItem item, ColumnMapping table) {
        correct(item, m -> table);
    }

    /** Decides about names that are not known. */
    void decide(ImportItem item, NameDecisions decisions) {
        if (free(item)) {
            item.decisionsProperty().set(decisions);
            changed(item);
        }
    }

    /** Takes all rows that are held for a reason all the same, or lets them wait. */
    void hold(ImportItem item, HoldKind kind, boolean taken) {
        hold(item, item.holdsProperty().get().take(kind, taken));
    }

    /** Takes a held row all the same. */
    void take(ImportItem item, int row) {
        hold(item, item.holdsProperty().get().take(row, true));
    }

    /** Lets rows wait again that were taken one by one. */
    void leaveRows(ImportItem item) {
        hold(item, new HoldDecisions(item.holdsProperty().get().kinds(), Set.of()));
    }

    private void hold(ImportItem item, HoldDecisions holds) {
        if (free(item)) {
            item.holdsProperty().set(holds);
            changed(item);
        }
    }

    /** Takes the rows from {@code first} to {@code last} for the titles; 0 when the sheet has none. Constants stay. */
    void header(ImportItem item, int first, int last) {
        FileLook look = item.lookProperty().get();
        if (free(item) && look != null) {
            context.tasks().run(p -> look.look().titlesIn(first, last)).onSuccess(m -> correct(item, old -> {
                Map<String, String> constants = new LinkedHashMap<>(m.constants());
                constants.putAll(old.constants());
                return m.withConstants(constants);
            }));
        }
    }

    /** Goes back to the mapping that the program proposes, without any recipe. */
    void reset(ImportItem item) {
        FileLook look = item.lookProperty().get();
        if (free(item) && look != null) {
            ColumnMapping now = item.mappingProperty().get();
            session.forget(look.file(), now);
            use(item, new FileLook(look.file(), look.look(), look.look().tables().stream().filter(t -> t.layout().equals(now.layout())).findFirst()
                .orElse(look.look().best()), null, look.others()));
        }
    }

    /** Reads the sheet as a look came to it. */
    void use(ImportItem item, FileLook look) {
        if (free(item)) {
            item.lookProperty().set(look);
            item.mappingProperty().set(look.mapping());
            changed(item);
        }
    }

    private void correct(ImportItem item, UnaryOperator<ColumnMapping> change) {
        if (!free(item)) {
            return;
        }
        ColumnMapping changed = change.apply(item.mappingProperty().get());
        session.keep(item.fileProperty().get(), changed, item.lookProperty().get().recipe());
        item.mappingProperty().set(changed);
        changed(item);
    }

    private static boolean free(ImportItem item) {
        return item != null && item.committingProperty().get() == null && item.mappingProperty().get() != null;
    }

    private void changed(ImportItem item) {
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
            item.problemProperty().set(missing(mapping.missing()));
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
