package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.List;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.Progress;
import ruralpost.sheet.ReadAhead;
import ruralpost.sheet.RowReader;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.TableRows;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.text.UserException;

/**
 * The records that a plan is going to write, read from its file once more, ahead of the one who writes them.
 *
 * @param <R> the area's record
 */
final class SecondReading<R> implements AutoCloseable {

    private final RowReader reader;
    private final RowPlanner<R> planner;
    private final Outcomes outcomes;
    private final KeptRecords<R> keys;
    private final ComplaintBook book;
    private final ReadAhead<List<ToWrite<R>>> rows;
    private int record;
    private int toWrite;

    /** @param outcome whether it is created or updated */
    record ToWrite<R>(Outcome outcome, R draft, RowKey key) {
    }

    /** @param keys of the records that are to be written, in their order */
    SecondReading(SheetFile file, ColumnMapping mapping, RowPlanner<R> planner, Outcomes outcomes, KeptRecords<R> keys) {
        this.planner = planner;
        this.outcomes = outcomes;
        this.keys = keys;
        reader = new RowReader(mapping);
        book = new ComplaintBook(reader, new ProblemList());
        rows = TableRows.ahead(file, mapping, planner.known(), this::records);
    }

    private List<ToWrite<R>> records(SheetRow row, RowKind kind) {
        List<ToWrite<R>> found = null;
        for (int part = 0; kind == RowKind.DATA && part < reader.parts(); part++) {
            ToWrite<R> one = reader.isBlank(row, part) ? null : record(row, part, outcomes.record(record++, row.number()));
            if (one != null) {
                found = found == null ? new ArrayList<>(reader.parts()) : found;
                found.add(one);
            }
        }
        return found == null ? List.of() : found;
    }

    private ToWrite<R> record(SheetRow row, int part, Outcome outcome) {
        if (outcome != Outcome.CREATE && outcome != Outcome.UPDATE) {
            return null;
        }
        RowValues values = book.turnTo(row, reader.read(row, part));
        R draft = planner.draft(values, book);
        if (draft == null || book.complained()) {
            throw UserException.of("sheet.plan.stale");
        }
        return new ToWrite<>(outcome, draft, keys.key(toWrite++));
    }

    /**
     * Hands all records to the writer in the order of the file.
     *
     * @return how many
     * @throws UserException when a row does not give what was planned
     */
    long writeTo(RowWriter<R> writer, Progress progress) {
        int updates = 0;
        int seen = 0;
        long written = 0;
        for (List<ToWrite<R>> row = rows.next(); row != null; row = rows.next()) {
            for (ToWrite<R> one : row) {
                if (one.outcome() == Outcome.CREATE) {
                    writer.create(one.draft(), one.key());
                } else {
                    writer.update(outcomes.update(updates++), one.draft(), one.key());
                }
                written++;
            }
            if ((++seen & PlanMaker.POLL) == 0) {
                progress.step(rows.done(), rows.total());
            }
        }
        progress.step(rows.total(), rows.total());
        return written;
    }

    @Override
    public void close() {
        rows.close();
    }
}
