package ruralpost.campaign.importing;

import java.util.function.Function;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.FilePlanner;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.SheetNames;
import ruralpost.importing.TargetRun;
import ruralpost.importing.TargetWriter;
import ruralpost.ledger.WriteTx;

/**
 * One import of this area.
 *
 * @param planners makes the planner of the next file
 * @param writers  makes the writer of all files
 * @param <R>      a row that is not stored yet
 */
record Run<R>(Planners<R> planners, Writers<R> writers) implements TargetRun<CampaignRecords, R> {

    /** Makes a planner. */
    interface Planners<R> {
        FilePlanner<R> of(SheetNames<CampaignRecords> names, HoldDecisions holds);
    }

    /** Makes a writer. */
    interface Writers<R> extends Function<Writing, TargetWriter<R>> {
    }

    /** What a writer works with. */
    record Writing(WriteTx tx, CreatedNames created) {
    }

    @Override
    public FilePlanner<R> planner(SheetNames<CampaignRecords> names, HoldDecisions holds) {
        return planners.of(names, holds);
    }

    @Override
    public TargetWriter<R> writer(WriteTx tx, SheetNames<CampaignRecords> names, CreatedNames created) {
        return writers.apply(new Writing(tx, created));
    }
}
