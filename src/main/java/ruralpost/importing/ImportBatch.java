package ruralpost.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.Progress;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.sheet.plan.PlanDifference;
import ruralpost.sheet.recipe.RecipeStore;

/**
 * The plans of one or more files that are taken as one change set. Each is made on the ledger as the files before it will leave it: what
 * stands in two of them is taken once. Not for use by several threads.
 */
public final class ImportBatch {

    /** Of the heap, for the records of several files that are kept until the commit: as much as for those of one. */
    private static final int SHARE = 4;
    private static final int MOST_PROBLEMS = 20_000;

    private final Ledger ledger;
    private final PlannedFiles<?, ?> files;
    private final long basis;
    private final boolean single;
    private final List<SheetImport.Planned> plans = new ArrayList<>();

    /**
     * @param basis  the last change set when reading what is known began
     * @param single whether there will be one file only
     */
    ImportBatch(Ledger ledger, PlannedFiles<?, ?> files, long basis, boolean single) {
        this.ledger = ledger;
        this.files = files;
        this.basis = basis;
        this.single = single;
    }

    /**
     * Reads the whole sheet and decides about each row. Writes nothing. When it fails, the batch is as before.
     *
     * @param file must stay open until the batch is committed or given up
     * @throws ruralpost.text.UserException             the mapping is not complete or the file cannot be read to its end
     * @throws java.util.concurrent.CancellationException cancelled
     */
    public SheetImport.Planned plan(SheetFile file, ColumnMapping mapping, NameDecisions decisions, HoldDecisions holds, Progress progress) {
        if (single && !plans.isEmpty()) {
            throw new IllegalStateException("This batch is for one file");
        }
        PlannedFiles.Made made = files.plan(file, mapping, decisions, holds, progress);
        SheetImport.Planned planned = new SheetImport.Planned(this, made.plan(), made.names(), made.details(), decisions, holds);
        if (!single) {
            slim(made.plan());
        }
        plans.add(planned);
        return planned;
    }

    /** The plans together must not need more memory than one large one. */
    private void slim(ImportPlan<?> plan) {
        long memory = plan.keptMemory();
        int problems = plan.problems().size();
        for (SheetImport.Planned p : plans) {
            memory += p.plan().keptMemory();
            problems += p.plan().problems().size();
        }
        if (memory > Runtime.getRuntime().maxMemory() / SHARE) {
            plan.readAgain();
        }
        if (problems > MOST_PROBLEMS) {
            plan.keepProblems(Math.max(0, plan.problems().size() - (problems - MOST_PROBLEMS)));
        }
    }

    /** The plans in the order in which they were made. */
    public List<SheetImport.Planned> plans() {
        return Collections.unmodifiableList(plans);
    }

    /** The counts over all rows of all files. */
    public PlanCounts counts() {
        PlanCounts all = PlanCounts.NONE;
        for (SheetImport.Planned p : plans) {
            all = all.plus(p.counts());
        }
        return all;
    }

    /** Whether the ledger has moved since, so that the plans have to be made anew. */
    public boolean isStale() {
        return ledger.lastSet() != basis;
    }

    /** Writes what the plans say; for a commit. */
    void write(WriteTx tx, RecipeStore recipes, Progress progress) {
        tx.expect(counts().toWrite());
        files.write(tx, recipes, progress);
    }

    /** Makes the same plans in an empty batch. */
    SheetImport.Renewal renewIn(ImportBatch empty, Progress progress) {
        List<PlanDifference> differences = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            SheetImport.Planned old = plans.get(i);
            SheetImport.Planned made = empty.plan(old.plan().file(), old.plan().mapping(), old.names(), old.holds(), new PartOf(progress, i, plans.size()));
            differences.add(PlanDifference.between(old.plan(), made.plan()));
        }
        return new SheetImport.Renewal(empty, differences);
    }

    boolean single() {
        return single;
    }
}
