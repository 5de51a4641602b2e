package ruralpost.campaign;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import ruralpost.disclosure.KeptDecision;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.place.Place;
import ruralpost.place.PlaceLines;

/**
 * The stores of this area, which are always used together.
 *
 * @param campaigns  campaigns, kinds, partners
 * @param activities activities and what was given out
 * @param adoptions  adoptions and pledges
 * @param outreach   trainings, visits, agreements
 * @param themes     theme post offices
 * @param books      all of it in memory
 * @param decided    which head-counts may leave the program
 */
public record Campaigns(CampaignStore campaigns, ActivityStore activities, AdoptionStore adoptions, OutreachStore outreach,
                        ThemeOfficeStore themes, BookStore books, KeptDecision<HeadCells> decided) {

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
        this(campaigns, activities, adoptions, outreach, themes, new BookStore(ledger, campaigns, activities, adoptions, outreach, themes), new KeptDecision<>());
    }

    /** Everything as it is stored now; only what changed since the last call is read. Not for the window's thread. */
    public CampaignBook book() {
        return books.current();
    }

    /**
     * Which head-counts may leave the program; decided anew only when activities, places or threshold have changed. Takes seconds for tens of
     * thousands of activities: not for the window's thread.
     *
     * @param threshold counts of children below it are small
     * @param all       every live activity, as the {@linkplain #book book} holds them
     * @param places    every place of the ledger
     * @param check     called again and again while it decides; throws to stop
     */
    public HeadCells heads(int threshold, List<Activity> all, Collection<Place> places, Runnable check) {
        return decided.of(List.of(threshold, all, new HashSet<>(places)), () -> HeadCells.of(threshold, all, new PlaceLines(places), check));
    }
}
