package ruralpost.sample;

import java.util.List;
import ruralpost.calendar.OccasionStore;
import ruralpost.campaign.CampaignStore;
import ruralpost.ledger.WriteTx;
import ruralpost.ledger.Stamp;
import ruralpost.place.Aliases;
import ruralpost.place.AssetTable;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.Channel;
import ruralpost.sales.ChannelKind;

/** Rows of every ledger, under fixed ids that are the same in every office: the usual sales channels, the lunar festivals, the usual kinds
 * of campaigns. */
public final class BaseRows {

    private BaseRows() {
    }

    /** Gives a ledger that was founded before some of them were thought of what it lacks. @throws ruralpost.text.UserException it cannot be written */
    public static void shipToOlder(OccasionStore occasions, CampaignStore campaigns) {
        occasions.shipToOlder();
        campaigns.shipToOlder();
    }

    /** Inserts them into a new ledger. */
    public static void insert(WriteTx tx, CatalogueStore catalogue, OccasionStore occasions, CampaignStore campaigns) {
        occasions.ship(tx);
        campaigns.ship(tx);
        for (var row : AssetTable.read("/assets/base/channels.csv")) {
            List<String> aliases = Aliases.split(row.text("aliases"));
            catalogue.ship(tx, Long.parseLong(row.text("id")),
                new Channel(Stamp.NEW, row.text("name"), ChannelKind.ofCode(row.text("kind")), row.text("code"), aliases, null));
        }
    }
}
