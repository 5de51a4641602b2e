package ruralpost.importing;

import ruralpost.ledger.WriteTx;

/**
 * One import of one or more files: each meets the ledger as the files before it will leave it. Used by one thread.
 *
 * @param <N> the records that names may mean
 * @param <R> a row that is not stored yet
 */
public interface TargetRun<N extends NameRecords, R> {

    /** Decides about the rows of the next file. Writes nothing. */
    FilePlanner<R> planner(SheetNames<N> names, HoldDecisions holds);

    /** Writes the rows of all files. @param names those of the first file that writes anything */
    TargetWriter<R> writer(WriteTx tx, SheetNames<N> names, CreatedNames created);
}
