package ruralpost.importing;

import java.util.ArrayList;
import java.util.List;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.Progress;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.names.NameChoiceStore;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.recipe.RecipeStore;

/** The files of one import with the rows of its target: the only place that knows what a row is. */
final class PlannedFiles<N extends NameRecords, R> {

    private final ImportTarget<N, R> target;
    private final NameChoiceStore choices;
    private final TargetRun<N, R> run;
    private final boolean single;
    private final List<One<N, R>> files = new ArrayList<>();
    private SheetNames<N> known;
    private NameDecisions decided;

    private record One<N extends NameRecords, R>(ImportPlan<R> plan, SheetNames<N> names) {
    }

    /** A plan, what names mean in it, and what is told beside it. */
    record Made(ImportPlan<?> plan, SheetNames<?> names, PlanDetails details) {
    }

    PlannedFiles(ImportTarget<N, R> target, NameChoiceStore choices, long basis, boolean single) {
        this.target = target;
        this.choices = choices;
        this.single = single;
        run = target.begin(basis, single);
    }

    /** Decides about each row of a file. When it fails, everything is as before. */
    Made plan(SheetFile file, ColumnMapping mapping, NameDecisions decisions, HoldDecisions holds, Progress progress) {
        if (!decisions.equals(decided)) {
            known = new SheetNames<>(target.shape(), target.records(), choices, decisions);
            decided = decisions;
        }
        FilePlanner<R> planner = run.planner(known, holds);
        ImportPlan<R> plan = ImportPlan.make(file, mapping, planner, progress);
        FilePlanner<R> second = planner.again().orElse(null);
        if (second != null) {
            planner = second;
            plan = ImportPlan.make(file, mapping, planner, progress);
        }
        planner.details().close();
        if (!single) {
            planner.accept();
        }
        files.add(new One<>(plan, known));
        return new Made(plan, known, planner.details());
    }

    /** Writes the rows of all files that have any, and remembers how names were chosen and the sheets read. */
    void write(WriteTx tx, RecipeStore recipes, Progress progress) {
        List<One<N, R>> writing = files.stream().filter(f -> f.plan.counts().toWrite() > 0).toList();
        CreatedNames created = new CreatedNames();
        TargetWriter<R> writer = run.writer(tx, writing.getFirst().names, created);
        for (int i = 0; i < writing.size(); i++) {
            ImportPlan<R> plan = writing.get(i).plan;
            writer.begin(plan.mapping());
            plan.commit(writer, writing.size() == 1 ? progress : new PartOf(progress, i, writing.size()));
            writer.flush();
            writing.get(i).names.remember(tx, created);
            recipes.note(tx, plan.file(), plan.mapping(), writing.get(i).names.recipeNames(false));
        }
    }
}
