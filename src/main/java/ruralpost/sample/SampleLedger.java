package ruralpost.sample;

import ruralpost.app.AppContext;
import ruralpost.ledger.WriteTx;

/** The sample ledger: the public figures, and invented records that are plainly marked as such. */
public final class SampleLedger {

    private SampleLedger() {
    }

    /** Inserts all of it into a new ledger. */
    public static void insert(WriteTx tx, AppContext app) {
    }
}
