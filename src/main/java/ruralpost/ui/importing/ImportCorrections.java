package ruralpost.ui.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.NameDecisions;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.ui.WindowContext;

/** What a person corrects before an import: columns, constants, names, held rows. Each correction is followed by another plan. */
final class ImportCorrections {

    private final WindowContext context;
    private final SessionRecipes session;
    private final ImportPlanning planning;

    /** @param session keeps corrected mappings @param planning makes the plan that follows */
    ImportCorrections(WindowContext context, SessionRecipes session, ImportPlanning planning) {
        this.context = context;
        this.session = session;
        this.planning = planning;
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
        if (ImportPlanning.free(item)) {
            item.decisionsProperty().set(decisions);
            planning.changed(item);
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
        if (ImportPlanning.free(item)) {
            item.holdsProperty().set(holds);
            planning.changed(item);
        }
    }

    /** Takes the rows from {@code first} to {@code last} for the titles; 0 when the sheet has none. Constants stay. */
    void header(ImportItem item, int first, int last) {
        FileLook look = item.lookProperty().get();
        if (ImportPlanning.free(item) && look != null) {
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
        if (ImportPlanning.free(item) && look != null) {
            ColumnMapping now = item.mappingProperty().get();
            session.forget(look.file(), now);
            use(item, new FileLook(look.file(), look.look(), look.look().tables().stream().filter(t -> t.layout().equals(now.layout())).findFirst()
                .orElse(look.look().best()), null, look.others()));
        }
    }

    /** Reads the sheet as a look came to it. */
    void use(ImportItem item, FileLook look) {
        if (ImportPlanning.free(item)) {
            item.lookProperty().set(look);
            item.mappingProperty().set(look.mapping());
            planning.changed(item);
        }
    }

    private void correct(ImportItem item, UnaryOperator<ColumnMapping> change) {
        if (!ImportPlanning.free(item)) {
            return;
        }
        ColumnMapping changed = change.apply(item.mappingProperty().get());
        session.keep(item.fileProperty().get(), changed, item.lookProperty().get().recipe());
        item.mappingProperty().set(changed);
        planning.changed(item);
    }
}
