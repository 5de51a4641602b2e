package ruralpost.ui.sales.importing;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import ruralpost.sales.importing.NameDecisions;
import ruralpost.sales.importing.SalesImport;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.ColumnUnit;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.file.SheetFile;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.task.Job;
import ruralpost.ui.task.LatestTask;

/** Corrections of a mapping, and the plan that follows from each; the latest one wins. */
final class ImportPlanning {

    private final WindowContext context;
    private final MappingMemory memory;
    private final BooleanSupplier visible;
    private final LatestTask<SalesImport.Planned> latest;
    private ImportItem running;

    /** @param visible whether somebody looks at the screen; an unseen plan is not made anew each time the ledger moves */
    ImportPlanning(WindowContext context, MappingMemory memory, BooleanSupplier visible) {
        this.context = context;
        this.memory = memory;
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

    /** Takes the rows from {@code first} to {@code last} for the titles; 0 when the sheet has none. Constants stay. */
    void header(ImportItem item, int first, int last) {
        look(item, file -> SheetLook.at(file, item.sheetProperty().get(), SalesShape.SHAPE, LedgerNames.known(context.app()), first, last), (old, m) -> {
            Map<String, String> constants = new LinkedHashMap<>(m.constants());
            constants.putAll(old.constants());
            return m.withConstants(constants);
        });
    }

    /** Goes back to the mapping that the program proposes. */
    void reset(ImportItem item) {
        look(item, file -> SheetLook.at(file, item.sheetProperty().get(), SalesShape.SHAPE, LedgerNames.known(context.app())).best(), (old, m) -> m);
    }

    private void look(ImportItem item, Function<SheetFile, ColumnMapping> look, BinaryOperator<ColumnMapping> merge) {
        SheetFile file = item.fileProperty().get();
        if (free(item) && file != null) {
            context.tasks().run(p -> look.apply(file)).onSuccess(m -> correct(item, old -> merge.apply(old, m)))
                .onError(UserException.class, e -> item.problemProperty().set(e.userMessage()));
        }
    }

    private void correct(ImportItem item, UnaryOperator<ColumnMapping> change) {
        if (!free(item)) {
            return;
        }
        ColumnMapping changed = change.apply(item.mappingProperty().get());
        memory.keep(changed);
        item.mappingProperty().set(changed);
        changed(item);
    }

    private static boolean free(ImportItem item) {
        return item != null && item.committingProperty().get() == null && item.mappingProperty().get() != null;
    }

    private void changed(ImportItem item) {
        item.doneProperty().set(null);
        item.noteProperty().set(null);
        plan(item);
    }

    /** Makes the plan for what is chosen now. */
    void plan(ImportItem item) {
        drop();
        ColumnMapping mapping = item.mappingProperty().get();
        if (!mapping.missing().isEmpty()) {
            item.plannedProperty().set(null);
            item.problemProperty().set(missing(mapping.missing()));
            return;
        }
        if (YearNeed.of(mapping, null).missing()) {
            item.plannedProperty().set(null);
            item.problemProperty().set(Message.of("sales.import.year.missing"));
            return;
        }
        item.problemProperty().set(null);
        SheetFile file = item.fileProperty().get();
        NameDecisions decisions = item.decisionsProperty().get();
        SalesImport sales = context.app().salesImport();
        running = item;
        Job<SalesImport.Planned> job = latest.run(p -> Bridge.stoppable(() -> sales.plan(file, mapping, decisions, new Bridge(p))));
        item.planningProperty().set(job.status());
        job.onSuccess(item.plannedProperty()::set)
            .onError(UserException.class, e -> failed(item, e.userMessage()))
            .onCancelled(() -> failed(item, Message.of("sales.import.stopped")))
            .andFinally(() -> item.planningProperty().set(null));
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
        return Message.of("sales.import.missing", all);
    }

    /** Gives up what is being computed. */
    void drop() {
        latest.drop();
        if (running != null) {
            running.planningProperty().set(null);
            running = null;
        }
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
        SalesImport.Planned planned = item.plannedProperty().get();
        if (done != null || planned != null && planned.plan().isStale()) {
            item.doneProperty().set(null);
            item.noteProperty().set(Message.of("sales.import.moved"));
            plan(item);
        }
    }
}
