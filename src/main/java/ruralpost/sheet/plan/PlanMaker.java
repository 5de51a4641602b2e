package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.Progress;
import ruralpost.sheet.ReadAhead;
import ruralpost.sheet.Reading;
import ruralpost.sheet.RowReader;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.TableRows;
import ruralpost.sheet.UnreadLines;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.words.NoteLine;

/** Makes a plan in one pass over a sheet. */
final class PlanMaker<R> {

    /** Progress is told and cancelling asked about when the count of rows has none of these bits. */
    static final int POLL = 255;

    /** What may say something of the table that no record says. */
    private static final Set<RowKind> SPEAKING = EnumSet.of(RowKind.ABOVE, RowKind.NOTE, RowKind.GROUP, RowKind.OF_WHICH, RowKind.EMPTY);

    /** A row with what it is and the records that were read from it. */
    private record Row(SheetRow row, RowKind kind, List<Reading> records) {
    }

    private final SheetFile file;
    private final ColumnMapping mapping;
    private final RowPlanner<R> planner;
    private final Progress progress;
    private final RowReader reader;
    private final RowHashes hashes = new RowHashes();
    private final ImportKeys keys = new ImportKeys();
    private final Outcomes outcomes;
    private final TotalChecks totals;
    private final AcrossChecks across;
    private final PartSums parts;
    private final LeftOut leftOut = new LeftOut();
    private final LeftColumns leftColumns;
    private final ProblemList problems = new ProblemList();
    private final RemarkList remarks = new RemarkList();
    private final KeptRecords<R> kept;
    private final ComplaintBook book;
    private final AsideColumns aside;
    private final StatedPeriods stated;
    private final FileMonth month;
    private final TakenRows taken;
    private final UnreadLines unread;
    /** The first row of which a record is taken, 0 as long as there is none. */
    private int firstTaken;
    private final long[] counts = new long[Outcome.values().length];

    PlanMaker(SheetFile file, ColumnMapping mapping, RowPlanner<R> planner, Progress progress) {
        this.file = file;
        this.mapping = mapping;
        this.planner = planner;
        this.progress = progress;
        reader = new RowReader(mapping);
        outcomes = new Outcomes(reader.parts() > 1);
        totals = new TotalChecks(mapping);
        across = new AcrossChecks(mapping);
        parts = new PartSums(mapping);
        leftColumns = new LeftColumns(mapping);
        aside = new AsideColumns(mapping);
        stated = new StatedPeriods(mapping);
        month = new FileMonth(mapping, String.valueOf(file.path().getFileName()));
        taken = new TakenRows(mapping);
        unread = new UnreadLines(mapping, planner.known()).in(String.valueOf(file.path().getFileName()));
        book = new ComplaintBook(reader, problems);
        kept = new KeptRecords<>(planner.codec());
    }

    ImportPlan<R> make() {
        long basis = planner.basis();
        int seen = 0;
        try (ReadAhead<Row> rows = TableRows.ahead(file, mapping, planner.known(), this::read)) {
            for (Row next = rows.next(); next != null; next = rows.next()) {
                SheetRow row = next.row();
                if (next.kind() == RowKind.DATA) {
                    decide(row, next.records());
                    if (row.hidden()) {
                        leftOut.hidden();
                    }
                } else {
                    leaveOut(row, next.kind());
                }
                if ((++seen & POLL) == 0) {
                    progress.step(rows.done(), rows.total());
                }
            }
            progress.step(rows.total(), rows.total());
        }
        taken.tell(remarks);
        across.tell(remarks);
        parts.tell(remarks);
        RowRemark sum = totals.sum();
        if (sum != null) {
            remarks.first(sum);
        }
        if (firstTaken > 0) {
            SheetsBeside beside = new SheetsBeside(file, mapping);
            beside.tell(firstTaken, remarks);
            unread.beside(beside.lines());
            StatedPeriods.tellFilled(mapping, firstTaken, remarks);
        }
        leftOut.beside(file.aside(mapping.sheet()), mapping);
        file.requireUnchanged();
        long read = 0;
        for (long count : counts) {
            read += count;
        }
        PlanCounts all = new PlanCounts(read, count(Outcome.CREATE), count(Outcome.UPDATE), count(Outcome.UNCHANGED),
            count(Outcome.REJECT), count(Outcome.HOLD));
        return new ImportPlan<>(file, mapping, planner, basis, all, outcomes, problems, remarks, kept, leftOut, leftColumns, totals.checks(), unread.said());
    }

    private long count(Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    /** Done ahead, while the rows before are decided about. */
    private Row read(SheetRow row, RowKind kind) {
        totals.row(row, kind);
        if (kind == RowKind.DATA) {
            across.row(row);
        }
        if (kind == RowKind.DATA || kind == RowKind.OF_WHICH) {
            parts.row(row, kind == RowKind.OF_WHICH);
        }
        List<Reading> records = new ArrayList<>(reader.parts());
        for (int part = 0; kind == RowKind.DATA && part < reader.parts(); part++) {
            if (!reader.isBlank(row, part)) {
                records.add(reader.read(row, part));
            }
        }
        return new Row(row, kind, records);
    }

    private void leaveOut(SheetRow row, RowKind kind) {
        outcomes.leaveOut(row.number(), kind);
        leftOut.add(row.number(), kind);
        if (kind == RowKind.NOTE || kind == RowKind.EMPTY || kind == RowKind.GROUP || (kind == RowKind.OF_WHICH || kind == RowKind.COMPARISON) && row.cells().size() == 1 || kind == RowKind.BELOW && isLabelled(row)) {
            unread.below(row, kind);
            taken.line(row);
        }
        if (SPEAKING.contains(kind) && leftOut.wantsNotes()) {
            row.cells().stream().filter(c -> c.kind() == CellKind.TEXT).map(c -> c.raw().strip()).filter(NoteLine::explains).forEach(leftOut::note);
        }
    }

    /** 填报单位：龙潭支局 | 填报人：吴 below a table is about it, whatever begins there. */
    private static boolean isLabelled(SheetRow row) {
        return row.cells().stream().filter(c -> !c.isBlank()).allMatch(c -> c.kind() == CellKind.TEXT && (c.raw().indexOf('：') > 0 || c.raw().indexOf(':') > 0));
    }

    private void decide(SheetRow row, List<Reading> records) {
        for (Reading record : records) {
            Outcome outcome = decide(row, record);
            if (outcome != Outcome.HOLD) {
                outcomes.add(row.number(), outcome);
            }
            counts[outcome.ordinal()]++;
        }
        if (records.isEmpty()) {
            leaveOut(row, RowKind.EMPTY);
        } else {
            leftColumns.add(row);
        }
    }

    private Outcome decide(SheetRow row, Reading record) {
        RowValues values = book.turnTo(row, record);
        unread.row(values);
        R draft = null;
        if (!book.complained()) {
            draft = planner.draft(values, book);
        }
        if (draft != null) {
            aside.ask(row, draft, planner, book);
            stated.check(values, book);
            month.check(book);
        }
        if (book.complained() || draft == null) {
            book.file();
            planner.planned(values, null, Outcome.REJECT);
            return Outcome.REJECT;
        }
        Outcome outcome = decide(draft, row.number(), keys.next(hashes.of(values)));
        if (outcome == Outcome.CREATE || outcome == Outcome.UPDATE) {
            firstTaken = firstTaken == 0 ? row.number() : firstTaken;
            remarks.add(book.noted());
            taken.row(values);
            if (keys.isAgain()) {
                taken.again(values);
            }
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
