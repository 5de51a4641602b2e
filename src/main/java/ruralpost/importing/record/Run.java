package ruralpost.importing.record;

import java.util.function.Function;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.FilePlanner;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.SheetNames;
import ruralpost.importing.TargetRun;
import ruralpost.importing.TargetWriter;
import ruralpost.ledger.WriteTx;

/**
 * One import, made of what an area brings.
 *
 * @param planners makes the planner of the next file
 * @param writers  makes the writer of all files
 * @param <R>      a row that is not stored yet
 */
public record Run<R>(Planners<R> planners, Writers<R> writers) implements TargetRun<BookRecords, R> {

    /** Makes a planner. */
    public interface Planners<R> {
        /** The planner of the next file. */
        FilePlanner<R> of(SheetNames<BookRecords> names, HoldDecisions holds);
    }

    /** Makes a writer. */
    public interface Writers<R> extends Function<Writing, TargetWriter<R>> {
    }

    /** What a writer works with. */
    public record Writing(WriteTx tx, CreatedNames created) {
    }

    @Override
    public FilePlanner<R> planner(SheetNames<BookRecords> names, HoldDecisions holds) {
        return planners.of(names, holds);
    }

    @Override
    public TargetWriter<R> writer(WriteTx tx, SheetNames<BookRecords> names, CreatedNames created) {
        return writers.apply(new Writing(tx, created));
    }
}
