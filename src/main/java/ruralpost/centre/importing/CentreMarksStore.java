package ruralpost.centre.importing;

import static ruralpost.store.tables.Tables.CENTRE;
import static ruralpost.store.tables.Tables.STOCK_MOVE;

import ruralpost.importing.ImportMarkStore;
import ruralpost.ledger.Ledger;

/** Where it is kept from which rows of sheets centres and opening movements came. */
final class CentreMarksStore {

    private CentreMarksStore() {
    }

    static ImportMarkStore centres(Ledger ledger) {
        return new ImportMarkStore(ledger, CENTRE);
    }

    static ImportMarkStore openings(Ledger ledger) {
        return new ImportMarkStore(ledger, STOCK_MOVE);
    }
}
