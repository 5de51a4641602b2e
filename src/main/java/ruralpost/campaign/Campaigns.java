package ruralpost.campaign;

import java.util.List;
import java.util.stream.Stream;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;

/**
 * The stores of this area, which are always used together.
 *
 * @param campaigns  campaigns, kinds, partners
 * @param activities activities and what was given out
 * @param adoptions  adoptions and pledges
 * @param outreach   trainings, visits, agreements
 * @param themes     theme post offices
 * @param books      all of it in memory
 */
public record Campaigns(CampaignStore campaigns, ActivityStore activities, AdoptionStore adoptions, OutreachStore outreach,
                        ThemeOfficeStore themes, BookStore books) {

    /** What the ledger must know of their tables. */
    public static final List<LedgerTable> TABLES = Stream.of(CampaignStore.TABLES, ActivityStore.TABLES, AdoptionStore.TABLES, OutreachStore.TABLES,
        ThemeOfficeStore.TABLES)
        .flatMap(List::stream).toList();

    /** The stores over a ledger. */
    public Campaigns(Ledger ledger) {
        this(ledger, new CampaignStore(ledger), new ActivityStore(ledger), new AdoptionStore(ledger), new OutreachStore(ledger), new ThemeOfficeStore(ledger));
    }

    private Campaigns(Ledger ledger, CampaignStore campaigns, ActivityStore activities, AdoptionStore adoptions, OutreachStore outreach,
                      ThemeOfficeStore themes) {
        this(campaigns, activities, adoptions, outreach, themes, new BookStore(ledger, campaigns, activities, adoptions, outreach, themes));
    }

    /** Everything as it is stored now; only what changed since the last call is read. Not for the window's thread. */
    public CampaignBook book() {
        return books.current();
    }
}
