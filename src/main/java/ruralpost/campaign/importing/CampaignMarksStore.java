package ruralpost.campaign.importing;

import static ruralpost.store.tables.Tables.ACTIVITY;
import static ruralpost.store.tables.Tables.CAMPAIGN;
import static ruralpost.store.tables.Tables.PLEDGE;

import ruralpost.importing.ImportMarkStore;
import ruralpost.ledger.Ledger;

/** Where it is kept from which rows of sheets the records of this area came. */
final class CampaignMarksStore {

    private CampaignMarksStore() {
    }

    static ImportMarkStore campaigns(Ledger ledger) {
        return new ImportMarkStore(ledger, CAMPAIGN);
    }

    static ImportMarkStore activities(Ledger ledger) {
        return new ImportMarkStore(ledger, ACTIVITY);
    }

    static ImportMarkStore pledges(Ledger ledger) {
        return new ImportMarkStore(ledger, PLEDGE);
    }
}
