package ruralpost.sheet.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.GroupRows;
import ruralpost.sheet.Progress;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.UnreadLines;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.layout.RowKind;
import ruralpost.text.UserException;

/**
 * What importing a sheet would do, row by row; the preview and the commit are the same plan.
 *
 * <p>The plan keeps one byte a row, the ids of updated records and the first problems, and the records themselves as long as they fit
 * ({@link KeptRecords}); otherwise they are read again on commit. That it is the same
 * file is checked by its SHA-256 before and after, inside the transaction that the commit runs in; that the ledger is the same, by the
 * planner's basis.
 *
 * @param <R> the area's record
 */
public final class ImportPlan<R> {

    /** So far below its name a group begins. */
    private static final int NEAR = 3;

    private final SheetFile file;
    private final ColumnMapping mapping;
    private final RowPlanner<R> planner;
    private final long basis;
    private final PlanCounts counts;
    private final Outcomes outcomes;
    private final ProblemList problems;
    private final RemarkList remarks;
    private final KeptRecords<R> kept;
    private final LeftOut leftOut;
    private final LeftColumns leftColumns;
    private final List<TotalCheck> totals;
    private final List<UnreadLines.Said> unread;

    ImportPlan(SheetFile file, ColumnMapping mapping, RowPlanner<R> planner, long basis, PlanCounts counts, Outcomes outcomes,
               ProblemList problems, RemarkList remarks, KeptRecords<R> kept, LeftOut leftOut, LeftColumns leftColumns, List<TotalCheck> totals, List<UnreadLines.Said> unread) {
        this.file = file;
        this.mapping = mapping;
        this.planner = planner;
        this.basis = basis;
        this.counts = counts;
        this.outcomes = outcomes;
        this.problems = problems;
        this.remarks = remarks;
        this.kept = kept;
        this.leftOut = leftOut;
        this.leftColumns = leftColumns;
        this.totals = totals;
        this.unread = unread;
    }

    /**
     * Reads all rows of a sheet once and asks the area about each. Writes nothing.
     *
     * @param file must stay open until the plan is committed or given up
     * @throws UserException when the mapping is not complete or the file cannot be read to its end
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static <R> ImportPlan<R> make(SheetFile file, ColumnMapping mapping, RowPlanner<R> planner, Progress progress) {
        return new PlanMaker<>(file, mapping, planner, progress).make();
    }

    /** The file that was planned. */
    public SheetFile file() {
        return file;
    }

    /** The mapping that was planned with. */
    public ColumnMapping mapping() {
        return mapping;
    }

    /** The counts over all rows. */
    public PlanCounts counts() {
        return counts;
    }

    /** What becomes of the row with this number, null when it holds no record. */
    public Outcome outcome(int row) {
        return outcomes.of(row);
    }

    /** What a row is that was left out: a total, a note; null for records and for rows without content. */
    public RowKind leftOut(int row) {
        return outcomes.leftOut(row);
    }

    /** The rows that were left out, by what they are. */
    public LeftOut leftOut() {
        return leftOut;
    }

    /** The columns that fill no field, but say one of a few words in each record. */
    public List<LeftColumns.Column> leftColumns() {
        return leftColumns.columns();
    }

    /** The numbers of the first rows that name a group and have a record right below them. */
    public List<Integer> groups() {
        boolean totals = mapping.constants().containsValue(GroupRows.FILL_TOTALS);
        return Stream.concat(leftOut.rows(RowKind.GROUP).stream(), totals ? leftOut.rows(RowKind.TOTAL).stream() : Stream.of()).sorted()
            .filter(r -> IntStream.rangeClosed(r + 1, r + NEAR).anyMatch(n -> outcome(n) != null)).toList();
    }

    /** The sheet's own totals beside the sums of the rows that were read, in the order of the sheet. */
    public List<TotalCheck> totals() {
        return totals;
    }

    /** What the lines around the table and the name of its sheet say that is stored nowhere. */
    public List<UnreadLines.Said> unread() {
        return unread;
    }

    /** The highest number of a row that holds a record; 0 when none does. */
    public int lastRow() {
        return outcomes.last();
    }

    /** How many rows are held, by the code of the kind of reason. */
    public Map<String, Long> holds() {
        return outcomes.holds();
    }

    /** The code of the kind of reason for which the row with this number is held, null when it is not. */
    public String holdKind(int row) {
        return outcomes.kind(row);
    }

    /** What the records take that wait here for the commit, in bytes; 0 when they are read again. */
    public long keptMemory() {
        return kept.memory();
    }

    /** Keeps no records, so that the commit reads them again: for one plan of many, which together must fit into the memory. */
    public void readAgain() {
        kept.forget();
    }

    /** Keeps at most so many of the problems, for the same reason. */
    public void keepProblems(int most) {
        problems.keep(most);
    }

    /** What is wrong with the rejected and held rows, in the order of the file; the first {@link ProblemList#KEPT} problems. */
    public List<RowProblem> problems() {
        return problems.kept();
    }

    /** How many problems there are beyond {@link #problems()}; their rows are counted as rejected or held all the same. */
    public long furtherProblems() {
        return problems.count() - problems.kept().size();
    }

    /** Values of rows to be written that were not taken literally, in the order of the file; the first ones as with problems. */
    public List<RowRemark> remarks() {
        return remarks.kept();
    }

    /** How many rows to be written hold such values. */
    public long remarkedRows() {
        return remarks.rows();
    }

    /** Whether the ledger has moved since the plan was made, so that it has to be made anew. */
    public boolean isStale() {
        return planner.basis() != basis;
    }

    /**
     * Hands exactly the planned rows to the writer. To be called inside the transaction of the import: any exception must roll it
     * back.
     *
     * @throws UserException when the file or the ledger is not the one that was planned on
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public void commit(RowWriter<R> writer, Progress progress) {
        if (isStale()) {
            throw UserException.of("sheet.plan.stale");
        }
        file.requireUnchanged();
        long written = kept.complete() ? kept.writeTo(writer, progress) : writeAnew(writer, progress);
        file.requireUnchanged();
        if (written != counts.toWrite()) {
            throw UserException.of("sheet.plan.stale");
        }
    }

    private long writeAnew(RowWriter<R> writer, Progress progress) {
        try (SecondReading<R> again = new SecondReading<>(file, mapping, planner, outcomes, kept)) {
            return again.writeTo(writer, progress);
        }
    }
}
