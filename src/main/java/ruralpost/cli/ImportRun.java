package ruralpost.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ruralpost.ledger.ChangeSet;
import ruralpost.sales.importing.SalesImport;
import ruralpost.sales.importing.UnknownNames;
import ruralpost.sheet.ErrorReport;
import ruralpost.sheet.ImportPlan;
import ruralpost.sheet.Outcome;
import ruralpost.sheet.PlanCounts;
import ruralpost.sheet.Progress;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.file.SheetFile;
import ruralpost.text.Message;

/**
 * One import of one or more files. Every file is read to its end before the first is written, so that one which cannot be read leaves
 * the ledger unchanged; then each is planned on the ledger as the file before it left it, and committed as one change set.
 */
final class ImportRun {

    private static final int LISTED = 20;

    private final Call call;
    private final SalesImport sales;
    private final UnknownNames unknown;
    private final Path errors;
    private final boolean talking;
    private final List<ImportPlan<?>> faulty = new ArrayList<>();
    private PlanCounts counts = PlanCounts.NONE;

    /**
     * @param errors  workbook for the problems; null for none
     * @param talking whether to say more than the summary
     */
    ImportRun(Call call, SalesImport sales, UnknownNames unknown, Path errors, boolean talking) {
        this.call = call;
        this.sales = sales;
        this.unknown = unknown;
        this.errors = errors;
        this.talking = talking;
    }

    PlanCounts run(List<Path> files, SheetSource.Wanted wanted, boolean dryRun) {
        List<SheetFile> open = new ArrayList<>();
        try {
            List<SheetSource> sources = new ArrayList<>();
            for (Path file : files) {
                open.add(SheetFile.open(file));
                sources.add(SheetSource.of(open.getLast(), wanted));
            }
            take(sources, dryRun);
            return counts;
        } finally {
            open.forEach(SheetFile::close);
        }
    }

    private void take(List<SheetSource> sources, boolean dryRun) {
        if (sources.size() > 1 && !dryRun) {
            // plans are not kept: each would hold its own picture of the ledger
            sources.forEach(this::plan);
        }
        for (SheetSource source : sources) {
            SalesImport.Planned planned = plan(source);
            if (!planned.counts().allTaken()) {
                faulty.add(planned.plan());
            }
            if (sources.size() == 1) {
                writeErrors();
            }
            ChangeSet set = dryRun ? null : sales.commit(planned, Progress.NONE).set();
            counts = counts.plus(planned.counts());
            tell(source, set);
            ImportedNames.tell(call, source.name(), planned.details(), unknown, dryRun);
        }
        if (sources.size() > 1) {
            writeErrors();
        }
        list();
    }

    private SalesImport.Planned plan(SheetSource source) {
        return sales.plan(source.file(), source.mapping(), unknown, Progress.NONE);
    }

    private void writeErrors() {
        if (errors != null) {
            ErrorReport.write(errors, call.lang(), faulty);
        }
    }

    private void tell(SheetSource source, ChangeSet set) {
        if (!source.leftOut().isEmpty()) {
            call.tell("cli.import.left.out", source.name(), String.join(" · ", source.leftOut()));
        }
        if (talking && set != null) {
            call.say("cli.import.set", source.name(), String.valueOf(set.id()));
        }
    }

    private void list() {
        int listed = 0;
        long more = 0;
        for (ImportPlan<?> plan : faulty) {
            for (RowProblem p : plan.problems()) {
                if (listed < LISTED) {
                    line(plan, p);
                    listed++;
                } else {
                    more++;
                }
            }
            more += plan.furtherProblems();
        }
        if (more > 0) {
            call.tell(errors == null ? "cli.import.more" : "cli.more", more);
        }
        if (errors != null && listed > 0) {
            call.tell("cli.import.errors", errors.toString());
        }
    }

    /** Where, what is there, what is wrong, what was expected. */
    private void line(ImportPlan<?> plan, RowProblem p) {
        String file = String.valueOf(plan.file().path().getFileName());
        Object where = p.field() == null ? Message.of("cli.import.at.row", String.valueOf(p.row()))
            : p.column().isEmpty() ? Message.of("cli.import.at.field", String.valueOf(p.row()), p.field())
            : Message.of("cli.import.at.cell", String.valueOf(p.row()), p.column(), p.field());
        Message what = Message.of(plan.outcome(p.row()) == Outcome.HOLD ? "cli.import.held" : "cli.import.rejected", file, where, p.raw(), p.problem());
        if (p.expected() == null) {
            call.tell(what.key(), what.args().toArray());
        } else {
            call.tell("cli.import.problem", what, p.expected());
        }
    }
}
