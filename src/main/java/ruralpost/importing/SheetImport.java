package ruralpost.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Written;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.Progress;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NameChoiceStore;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.sheet.plan.PlanDifference;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.sheet.recipe.RecipeName;
import ruralpost.sheet.recipe.RecipeStore;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.PersonalText;

/** Imports sheets into an area: plans that can be looked at, then exactly those plans as one change set. */
public final class SheetImport {

    private final Ledger ledger;
    private final ImportTarget<?, ?> target;
    private final NameChoiceStore choices;
    private final RecipeStore recipes;

    /**
     * @param ledger  written by commits
     * @param target  what is imported
     * @param choices which record a name was chosen for, read by plans and added to by commits
     * @param recipes how sheets were read, likewise
     */
    public SheetImport(Ledger ledger, ImportTarget<?, ?> target, NameChoiceStore choices, RecipeStore recipes) {
        this.ledger = ledger;
        this.target = target;
        this.choices = choices;
        this.recipes = recipes;
    }

    /** What is imported. */
    public ImportTarget<?, ?> target() {
        return target;
    }

    /** A plan that can be looked at and then carried out. */
    public static final class Planned {

        private final ImportBatch batch;
        private final ImportPlan<?> plan;
        private final SheetNames<?> known;
        private final PlanDetails details;
        private final NameDecisions names;
        private final HoldDecisions holds;

        Planned(ImportBatch batch, ImportPlan<?> plan, SheetNames<?> known, PlanDetails details, NameDecisions names, HoldDecisions holds) {
            this.batch = batch;
            this.plan = plan;
            this.known = known;
            this.details = details;
            this.names = names;
            this.holds = holds;
        }

        /** What would happen, row by row. */
        public ImportPlan<?> plan() {
            return plan;
        }

        /** The counts over all rows. */
        public PlanCounts counts() {
            return plan.counts();
        }

        /** How many rows are held, by the reason; reasons that hold none are left out. */
        public Map<HoldKind, Long> held() {
            Map<HoldKind, Long> held = new TreeMap<>();
            for (HoldKind kind : HoldKind.values()) {
                Long rows = plan.holds().get(kind.code());
                if (rows != null) {
                    held.put(kind, rows);
                }
            }
            return held;
        }

        /** Sums, new names and conclusions. */
        public PlanDetails details() {
            return details;
        }

        /** What was decided about names. */
        public NameDecisions names() {
            return names;
        }

        /** What the recipe of this sheet is to say about names: what it said, and what was chosen for the sheet. */
        public List<RecipeName> recipeNames() {
            return known.recipeNames(false);
        }

        /** The same for another ledger, which does not remember what was chosen in this one. */
        public List<RecipeName> exportedNames() {
            return known.recipeNames(true);
        }

        /** What was decided about held rows. */
        public HoldDecisions holds() {
            return holds;
        }
    }

    /**
     * Plans made anew because the ledger moved.
     *
     * @param batch       the new plans
     * @param differences what differs from the plans before, by file
     */
    public record Renewal(ImportBatch batch, List<PlanDifference> differences) {

        /** Keeps its own list. */
        public Renewal {
            differences = List.copyOf(differences);
        }

        /** The new plan of a single file. */
        public Planned planned() {
            return batch.plans().getFirst();
        }

        /** The difference of a single file. */
        public PlanDifference difference() {
            return differences.getFirst();
        }
    }

    /** What a first look at a file needs to know: the fields, the names of the ledger, and how sheets were read before. */
    public FileLook.Wanted looking() {
        NameRecords records = target.records();
        return new FileLook.Wanted(target.shape(), records.known(), recipes.recipes(target.shape()));
    }

    /** The records that names may mean now, by field. A book is for one thread at a time. */
    public Function<String, NameBook> books() {
        return target.records()::book;
    }

    /**
     * Reads the whole sheet and decides about each row. Writes nothing.
     *
     * @throws UserException             the mapping is not complete or the file cannot be read to its end
     * @throws java.util.concurrent.CancellationException cancelled
     */
    public Planned plan(SheetFile file, ColumnMapping mapping, NameDecisions decisions, HoldDecisions holds, Progress progress) {
        return begin(true).plan(file, mapping, decisions, holds, progress);
    }

    /** Begins the plans of several files that are taken together. */
    public ImportBatch batch() {
        return begin(false);
    }

    private ImportBatch begin(boolean single) {
        // before anything is read, so that a change meanwhile makes the plan stale
        long basis = ledger.lastSet();
        return new ImportBatch(ledger, new PlannedFiles<>(target, choices, basis, single), basis, single);
    }

    /** Makes a plan of a single file anew on the ledger as it is now. The old plan stays as it is. */
    public Renewal renew(Planned stale, Progress progress) {
        requireSingle(stale);
        return renew(stale.batch, progress);
    }

    /** Makes all plans anew on the ledger as it is now. The old ones stay as they are. */
    public Renewal renew(ImportBatch stale, Progress progress) {
        return stale.renewIn(begin(stale.single()), progress);
    }

    /**
     * Carries the plan of a single file out as one change set, or not at all. What the user chose for names is remembered in it.
     *
     * @return the change set; its set is null when the plan had nothing to write
     * @throws UserException the ledger or the file is no longer what the plan was made on; nothing was written, see {@link #renew}
     */
    public Written<PlanCounts> commit(Planned planned, Progress progress) {
        requireSingle(planned);
        return commit(planned.batch, progress);
    }

    /**
     * Carries all plans out as one change set, or none of them.
     *
     * @return the change set; its set is null when the plans had nothing to write
     * @throws UserException the ledger or a file is no longer what the plan was made on; nothing was written, see {@link #renew}
     */
    public Written<PlanCounts> commit(ImportBatch batch, Progress progress) {
        PlanCounts counts = batch.counts();
        if (batch.isStale()) {
            throw UserException.of("sheet.plan.stale");
        }
        List<Planned> plans = batch.plans().stream().filter(p -> p.counts().toWrite() > 0).toList();
        if (plans.isEmpty()) {
            return new Written<>(null, counts);
        }
        // the history keeps what an import was called
        String first = PersonalText.without(String.valueOf(plans.getFirst().plan.file().path().getFileName()));
        Message label = plans.size() == 1 ? target.label(counts.toWrite(), first) : target.label(counts.toWrite(), plans.size(), first);
        String hash = plans.size() == 1 ? plans.getFirst().plan.file().sha256() : null;
        return ledger.write(Action.imported(target.area(), label, hash), tx -> {
            batch.write(tx, recipes, progress);
            return counts;
        });
    }

    private static void requireSingle(Planned planned) {
        if (!planned.batch.single()) {
            throw new IllegalArgumentException("One of several plans that are taken together");
        }
    }
}
