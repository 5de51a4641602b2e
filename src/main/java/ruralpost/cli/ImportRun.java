package ruralpost.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.ImportBatch;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.ledger.ChangeSet;
import ruralpost.sheet.Progress;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.StatedAbove;
import ruralpost.sheet.file.SheetAside;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.plan.ErrorReport;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.plan.Outcome;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.sheet.plan.TotalCheck;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * One import of one or more files as one change set: all are read to their end before the first row is written, so that one which cannot
 * be read leaves the ledger unchanged.
 */
final class ImportRun {

    private static final int LISTED = 20;
    /** That a quantity has no unit. */
    private static final String NO_UNIT = "sales.import.no.unit";

    private final Call call;
    private final SheetImport importer;
    private final Choices choices;
    private final Path errors;
    private final Path handBack;
    private final boolean talking;
    private int skipped;
    /** The fields for which the caller said what fills them. */
    private Set<String> put = Set.of();
    private final List<ImportPlan<?>> faulty = new ArrayList<>();
    /** Files of which hidden sheets are told: once, however many sheets of them are read. */
    private final Set<Path> hiddenTold = new HashSet<>();

    /**
     * What is decided beforehand about rows that leave a question.
     *
     * @param skip whether files that cannot be read as such sheets are only named instead of refusing all
     */
    record Choices(NameDecisions names, HoldDecisions holds, boolean skip) {
    }

    /**
     * @param errors  workbook for the problems; null for none
     * @param handBack folder for the files that are handed back with their refused rows marked; null for none
     * @param talking whether to say more than the summary
     */
    ImportRun(Call call, SheetImport importer, Choices choices, Path errors, Path handBack, boolean talking) {
        this.call = call;
        this.importer = importer;
        this.choices = choices;
        this.errors = errors;
        this.handBack = handBack;
        this.talking = talking;
    }

    PlanCounts run(List<Path> files, SheetSource.Wanted wanted, boolean dryRun) {
        put = wanted.constants().keySet();
        List<SheetFile> open = new ArrayList<>();
        try {
            List<SheetSource> sources = new ArrayList<>();
            FileLook.Wanted known = importer.looking();
            List<UserException> unfit = new ArrayList<>();
            for (Path file : files) {
                try {
                    sources.addAll(SheetSource.of(file, wanted, known, open::add));
                } catch (UserException e) {
                    unfit.add(e);
                }
            }
            refuse(unfit, sources.isEmpty());
            return take(sources, dryRun);
        } finally {
            open.forEach(SheetFile::close);
        }
    }

    /** Names all files that are no such sheets, at once; unless they are to be passed over, the last one ends the import. */
    private void refuse(List<UserException> unfit, boolean all) {
        if (unfit.isEmpty()) {
            return;
        }
        boolean ends = all || !choices.skip();
        unfit.subList(0, unfit.size() - (ends ? 1 : 0)).forEach(e -> passOver(e, ends));
        if (ends) {
            if (!all) {
                call.tell("cli.import.skip");
            }
            throw unfit.getLast();
        }
    }

    private void passOver(UserException e, boolean ends) {
        if (ends) {
            call.tell(e.userMessage().key(), e.userMessage().args().toArray());
        } else {
            skipped++;
            call.tell("cli.import.skipped", e.userMessage());
        }
    }

    /** How many files were passed over. */
    int skipped() {
        return skipped;
    }

    private PlanCounts take(List<SheetSource> sources, boolean dryRun) {
        ImportBatch batch = importer.batch();
        for (SheetSource source : sources) {
            SheetImport.Planned planned = plan(batch, source);
            if (planned == null) {
                continue;
            }
            if (!planned.counts().allTaken()) {
                faulty.add(planned.plan());
            }
            ImportedNames.tell(call, importer.target().shape(), source.name(), planned.details(), choices.names().unknown(), dryRun);
        }
        sources.forEach(s -> s.remembered().forEach((field, value) -> call.tell("cli.import.remembered", s.name(), importer.target().shape().field(field).label(), value)));
        if (errors != null) {
            ErrorReport.write(errors, call.lang(), faulty);
        }
        ChangeSet set = dryRun ? null : importer.commit(batch, Progress.NONE).set();
        sources.stream().filter(s -> !s.leftOut().isEmpty()).forEach(s -> call.tell("cli.import.left.out", s.name(), String.join(" · ", s.leftOut())));
        if (talking && set != null) {
            call.say("cli.import.set", sources.size() == 1 ? sources.getFirst().name() : Message.of("cli.import.files", sources.size()),
                String.valueOf(set.id()));
        }
        sources.stream().filter(s -> !s.others().isEmpty()).forEach(s -> call.tell("cli.import.sheets", s.name(), String.join(" · ", s.others())));
        sources.stream().filter(s -> !s.passed().isEmpty()).forEach(s -> call.tell("cli.import.sheets.passed", s.name(), String.join(" · ", s.passed())));
        batch.plans().forEach(p -> totals(p.plan(), batch.plans().stream().map(SheetImport.Planned::plan).filter(o -> o.file() == p.plan().file() && o.mapping().sheet().equals(p.plan().mapping().sheet())).toList()));
        batch.plans().forEach(p -> ImportNotes.extent(call, p, dryRun));
        batch.plans().forEach(p -> hidden(p.plan()));
        batch.plans().forEach(p -> ImportNotes.tell(call, p.plan(), put, beside(batch, p.plan())));
        sameAsBefore(batch);
        batch.plans().forEach(this::said);
        list();
        held(batch);
        if (handBack != null) {
            HandedBackFiles.write(call, handBack, faulty);
        }
        return batch.counts();
    }

    /** The plan of a file; null when it cannot be read to its end and is passed over. */
    private SheetImport.Planned plan(ImportBatch batch, SheetSource source) {
        try {
            return batch.plan(source.file(), source.mapping(), choices.names().by(source.names()), choices.holds(), Progress.NONE);
        } catch (UserException e) {
            if (!choices.skip()) {
                throw e;
            }
            passOver(new UserException(e.userMessage().key().equals("sheet.file.named") ? e.userMessage() : Message.of("sheet.file.named", source.name(), e.userMessage()), e), false);
            return null;
        }
    }

    /** Totals of the sheet that are not the sums of its rows: a row was left out by whoever made it, or read wrong. @param tables all that are read of the sheet */
    private void totals(ImportPlan<?> plan, List<? extends ImportPlan<?>> tables) {
        plan.totals().stream().filter(t -> !t.agrees() && (tables.size() < 2 || !isOfAll(t, tables))).limit(LISTED).forEach(t -> call.tell(t.about() ? "cli.import.total.about" : "cli.import.total", String.valueOf(plan.file().path().getFileName()),
            plan.mapping().sheet().columnOf(t.row(), t.column()) + plan.mapping().sheet().rowOf(t.row(), t.column()), t.stated().toPlainString(), t.summed().toPlainString()));
    }

    /** 总计 below the last of several tables adds up the totals of all. */
    private static boolean isOfAll(TotalCheck total, List<? extends ImportPlan<?>> tables) {
        return total.stated().compareTo(tables.stream().flatMap(p -> p.totals().stream()).filter(t -> t.agrees() && t.column().equals(total.column())).map(TotalCheck::stated).reduce(BigDecimal.ZERO, BigDecimal::add)) == 0;
    }

    /** The other tables that are read of the sheet. */
    private static List<? extends ImportPlan<?>> beside(ImportBatch batch, ImportPlan<?> plan) {
        return batch.plans().stream().map(SheetImport.Planned::plan).filter(p -> p != plan && p.file() == plan.file() && p.mapping().sheet().equals(plan.mapping().sheet())).toList();
    }

    /** What a viewer of the file does not see: rows that are read all the same, sheets that are not. */
    private void hidden(ImportPlan<?> plan) {
        String file = String.valueOf(plan.file().path().getFileName());
        if (plan.leftOut().hiddenRows() > 0) {
            call.tell("cli.import.hidden.rows", file, plan.leftOut().hiddenRows());
        }
        if (!plan.leftOut().hiddenColumns().isEmpty()) {
            call.tell("cli.import.hidden.columns", file, String.join(" · ", plan.leftOut().hiddenColumns()));
        }
        SheetAside aside = plan.leftOut().aside();
        if (!aside.comments().isEmpty()) {
            call.tell("cli.import.comments", file, aside.comments().size() + aside.further(), aside.comments().stream().map(c -> c.cell() + " " + c.text()).collect(Collectors.joining(" · ")));
        }
        List<String> sheets = plan.file().sheets().stream().filter(SheetInfo::hidden).map(SheetInfo::name).toList();
        if (!sheets.isEmpty() && hiddenTold.add(plan.file().path())) {
            call.tell("cli.import.hidden.sheets", file, String.join(" · ", sheets));
        }
    }

    /** What the area said of rows that are taken, and what it concluded without the sheet saying so. */
    private void said(SheetImport.Planned planned) {
        String file = String.valueOf(planned.plan().file().path().getFileName());
        List<RowRemark> remarks = planned.plan().remarks().stream().filter(r -> !r.made().key().startsWith("sheet.remark")).toList();
        remarks.stream().limit(LISTED)
            .forEach(r -> call.tell("cli.import.remark", file, Message.of("cli.import.at.field", String.valueOf(r.row()), r.field()), r.made()));
        if (remarks.size() > LISTED) {
            call.tell("cli.import.remark.more", file, remarks.size() - LISTED);
        }
        planned.details().conclusions().forEach(c -> call.tell("cli.import.concluded", file, c));
    }

    /** How many rows wait, by the reason. */
    private void held(ImportBatch batch) {
        Map<HoldKind, Long> held = new TreeMap<>();
        batch.plans().forEach(p -> p.held().forEach((kind, rows) -> held.merge(kind, rows, Long::sum)));
        held.forEach((kind, rows) -> call.tell("cli.import.held.kind", kind.label(), rows));
        if (!held.isEmpty()) {
            call.tell("cli.import.held.take");
        }
    }

    /** Rows that equal those of a sheet or file before are taken once: of two shops each may have sold the same. */
    private void sameAsBefore(ImportBatch batch) {
        batch.plans().stream().skip(1).map(SheetImport.Planned::plan).filter(p -> p.counts().unchanged() > 0)
            .forEach(p -> call.tell("cli.import.same", String.valueOf(p.file().path().getFileName()), p.mapping().sheet().name(), p.counts().unchanged()));
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
        if (faulty.stream().flatMap(p -> p.problems().stream()).anyMatch(p -> p.problem().key().equals(NO_UNIT))) {
            call.tell("cli.import.unit");
        }
        if (faulty.stream().flatMap(p -> p.problems().stream()).anyMatch(p -> p.problem().key().equals("sheet.problem.choice"))) {
            call.tell("cli.import.choice");
        }
        if (faulty.stream().anyMatch(ImportRun::lacksYear)) {
            call.tell("cli.import.year");
        }
        if (more > 0) {
            call.tell(errors == null ? "cli.import.more" : "cli.more", more);
        }
        if (errors != null && listed > 0) {
            call.tell("cli.import.errors", errors.toString());
        }
    }

    /** Whether days came back that the year alone would place: 9月5日, or 5日 below the name of a month. */
    private static boolean lacksYear(ImportPlan<?> plan) {
        boolean month = StatedAbove.partOfYear(plan.mapping()) != null;
        return plan.mapping().year() == null && plan.problems().stream().map(p -> p.problem().key()).anyMatch(k -> k.equals("value.date.no.year") || k.equals("value.period.no.year") || month && k.equals("sheet.problem.day.alone"));
    }

    /** Where, what is there, what is wrong, what was expected. */
    private void line(ImportPlan<?> plan, RowProblem p) {
        String file = String.valueOf(plan.file().path().getFileName());
        Object where = ImportNotes.where(plan.mapping().sheet(), p.row(), p.column(), p.field());
        // of a row with several records one may wait while another is returned
        boolean held = plan.outcome(p.row()) == Outcome.HOLD || p.field() == null && p.expected() != null && p.expected().key().startsWith("import.hold.");
        Message what = p.raw().isBlank() ? Message.of(held ? "cli.import.held.row" : "cli.import.rejected.row", file, where, p.problem())
            : Message.of(held ? "cli.import.held" : "cli.import.rejected", file, where, p.raw(), p.problem());
        if (p.expected() == null) {
            call.tell(what.key(), what.args().toArray());
        } else {
            call.tell("cli.import.problem", what, p.expected());
        }
    }
}
