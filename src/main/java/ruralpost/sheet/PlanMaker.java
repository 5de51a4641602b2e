package ruralpost.sheet;

import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;

/** Makes a plan in one pass over a sheet. */
final class PlanMaker<R> {

    /** Progress is told and cancelling asked about when the count of rows has none of these bits. */
    static final int POLL = 255;

    private final SheetFile file;
    private final ColumnMapping mapping;
    private final RowPlanner<R> planner;
    private final Progress progress;
    private final RowReader reader;
    private final ImportKeys keys = new ImportKeys();
    private final Outcomes outcomes;
    private final TotalChecks totals;
    private final LeftOut leftOut = new LeftOut();
    private final ProblemList problems = new ProblemList();
    private final RemarkList remarks = new RemarkList();
    private final KeptRecords<R> kept = new KeptRecords<>();
    private final ComplaintBook book;
    private final long[] counts = new long[Outcome.values().length];

    PlanMaker(SheetFile file, ColumnMapping mapping, RowPlanner<R> planner, Progress progress) {
        this.file = file;
        this.mapping = mapping;
        this.planner = planner;
        this.progress = progress;
        reader = new RowReader(mapping);
        outcomes = new Outcomes(reader.parts() > 1);
        totals = new TotalChecks(mapping);
        book = new ComplaintBook(reader, problems);
    }

    ImportPlan<R> make() {
        long basis = planner.basis();
        int seen = 0;
        try (TableRows rows = new TableRows(file, mapping, totals::row)) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (rows.kind() == RowKind.DATA) {
                    row(row);
                    if (row.hidden()) {
                        leftOut.hidden();
                    }
                } else {
                    outcomes.leaveOut(row.number(), rows.kind());
                    leftOut.add(row.number(), rows.kind());
                }
                if ((++seen & POLL) == 0) {
                    progress.step(rows.done(), rows.total());
                }
            }
            progress.step(rows.total(), rows.total());
        }
        file.requireUnchanged();
        long read = 0;
        for (long count : counts) {
            read += count;
        }
        PlanCounts all = new PlanCounts(read, count(Outcome.CREATE), count(Outcome.UPDATE), count(Outcome.UNCHANGED),
            count(Outcome.REJECT), count(Outcome.HOLD));
        return new ImportPlan<>(file, mapping, planner, basis, all, outcomes, problems, remarks, kept, leftOut, totals.checks());
    }

    private long count(Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    private void row(SheetRow row) {
        boolean any = false;
        for (int part = 0; part < reader.parts(); part++) {
            if (!reader.isBlank(row, part)) {
                any = true;
                Outcome outcome = decide(row, part);
                if (outcome != Outcome.HOLD) {
                    outcomes.add(row.number(), outcome);
                }
                counts[outcome.ordinal()]++;
            }
        }
        if (!any) {
            outcomes.leaveOut(row.number(), RowKind.EMPTY);
            leftOut.add(row.number(), RowKind.EMPTY);
        }
    }

    private Outcome decide(SheetRow row, int part) {
        RowValues values = book.read(row, part);
        R draft = null;
        if (!book.complained()) {
            draft = planner.draft(values, book);
        }
        if (book.complained() || draft == null) {
            book.file();
            planner.planned(values, null, Outcome.REJECT);
            return Outcome.REJECT;
        }
        Outcome outcome = decide(draft, row.number(), keys.next(values));
        if (outcome == Outcome.CREATE || outcome == Outcome.UPDATE) {
            remarks.add(book.noted());
        }
        planner.planned(values, draft, outcome);
        return outcome;
    }

    private Outcome decide(R draft, int row, RowKey key) {
        return switch (planner.decide(draft, key)) {
            case RowDecision.Create c -> {
                kept.add(null, draft, key);
                yield Outcome.CREATE;
            }
            case RowDecision.Unchanged u -> Outcome.UNCHANGED;
            case RowDecision.Update update -> {
                outcomes.addUpdate(update.id());
                kept.add(update.id(), draft, key);
                yield Outcome.UPDATE;
            }
            case RowDecision.Held held -> {
                outcomes.hold(row, held.kind());
                book.row(held.reason(), held.expected());
                book.file();
                yield Outcome.HOLD;
            }
        };
    }
}
