package ruralpost.campaign.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.Campaigns;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.ImportTarget;
import ruralpost.importing.SheetImport;
import ruralpost.importing.SheetNames;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.RowDecider;
import ruralpost.importing.record.RowReading;
import ruralpost.importing.record.RowTwins;
import ruralpost.importing.record.RowsPlanner;
import ruralpost.importing.record.Run;
import ruralpost.importing.record.Target;
import ruralpost.ledger.Ledger;
import ruralpost.place.OfficeStore;
import ruralpost.place.PartnerStore;
import ruralpost.place.PlaceStore;
import ruralpost.sheet.names.NamedRecord;

/** Campaigns, their activities and what is pledged to them, as targets of imports. */
public final class CampaignImports {

    private final Ledger ledger;
    private final Campaigns stores;
    private final Others others;
    private final Supplier<LocalDate> today;
    private final SheetImport campaigns;
    private final SheetImport activities;
    private final SheetImport adoptions;

    /**
     * What sheets of this area name that is not of this area.
     *
     * @param channels gives the sales channels
     * @param gifts    what is given out may come from stock
     */
    public record Others(PlaceStore places, PartnerStore partners, OfficeStore offices, Supplier<List<NamedRecord>> channels, GiftsKept gifts) {
    }

    /**
     * @param ledger read for what is known
     * @param today  tells how far a campaign has come of which the sheet does not say it
     * @param make   makes the import of a target
     */
    public CampaignImports(Ledger ledger, Campaigns stores, Others others, Supplier<LocalDate> today, Function<ImportTarget<?, ?>, SheetImport> make) {
        this.ledger = ledger;
        this.stores = stores;
        this.others = others;
        this.today = today;
        Names names = new Names(stores, others);
        campaigns = make.apply(new Target<>("campaign", CampaignShape.SHAPE, "import.campaign.label.campaigns", "import.campaign.label.campaigns.files",
            List.of(CampaignShape.KIND, CampaignShape.PERIOD), names::ofCampaigns, this::campaignRun));
        activities = make.apply(new Target<>("campaign", ActivityShape.SHAPE, "import.campaign.label.activities", "import.campaign.label.activities.files",
            List.of(ActivityShape.CAMPAIGN, ActivityShape.PLACE), names::ofActivities, this::activityRun));
        adoptions = make.apply(new Target<>("campaign", PledgeShape.SHAPE, "import.campaign.label.adoptions", "import.campaign.label.adoptions.files",
            List.of(PledgeShape.ADOPTION, PledgeShape.CAMPAIGN, PledgeShape.UNIT), names::ofPledges, this::pledgeRun));
    }

    /** Of campaigns with their partners. */
    public SheetImport campaigns() {
        return campaigns;
    }

    /** Of activities with their head-counts and what was given out at them. */
    public SheetImport activities() {
        return activities;
    }

    /** Of pledges to adoptions, single ones and sums of days. */
    public SheetImport adoptions() {
        return adoptions;
    }

    private Run<CampaignRow> campaignRun() {
        ImportMarkStore store = CampaignMarksStore.campaigns(ledger);
        RowDecider.Marks marks = new RowDecider.Marks(store.marks());
        KnownCampaigns known = new KnownCampaigns(stores.book());
        RowTwins<CampaignRow> twins = new RowTwins<>(CampaignRow::number, CampaignRow::at);
        return new Run<>((found, holds) -> planner(found, new CampaignReader(found, known, twins.file()),
            keys -> new RowDecider<>(store, marks, known, holds, keys)),
            w -> new CampaignWriter(w.tx(), stores.campaigns(), known, new Namer(w.tx(), w.created(), others.places, others.partners), store, marks, today.get()));
    }

    private Run<ActivityRow> activityRun() {
        ImportMarkStore store = CampaignMarksStore.activities(ledger);
        RowDecider.Marks marks = new RowDecider.Marks(store.marks());
        List<Campaign> campaigns = stores.campaigns().campaigns();
        KnownActivities known = new KnownActivities(stores.activities().activities(), stores.activities().handouts(), others.gifts);
        Map<Object, NewCampaign> fresh = new HashMap<>();
        return new Run<>((found, holds) -> planner(found, new ActivityReader(found, campaigns, fresh), keys -> new RowDecider<>(store, marks, known.pass(), holds, keys)),
            w -> new ActivityWriter(w.tx(), others.gifts, known, new Namer(w.tx(), w.created(), others.places, others.partners),
                new NewCampaigns(w.tx(), stores.campaigns(), w.created(), today.get()), store, marks));
    }

    private Run<PledgeRow> pledgeRun() {
        ImportMarkStore store = CampaignMarksStore.pledges(ledger);
        RowDecider.Marks marks = new RowDecider.Marks(store.marks());
        List<Campaign> campaigns = stores.campaigns().campaigns();
        KnownPledges.Stored known = new KnownPledges.Stored(stores.adoptions().pledges(), stores.adoptions().adoptions());
        AdoptionFinder.Said said = new AdoptionFinder.Said();
        return new Run<>((found, holds) -> planner(found, new PledgeReader(found, new AdoptionFinder(found, campaigns, stores.adoptions().adoptions(), said), null),
            passes(store, marks, known, holds)),
            w -> new PledgeWriter(w.tx(), stores.adoptions(), known, w.created(), new NewCampaigns(w.tx(), stores.campaigns(), w.created(), today.get()),
                said.adoptions(), store, marks));
    }

    private <R> RowsPlanner<R> planner(SheetNames<BookRecords> found, RowReading<R> reading, Function<Set<Long>, RowDecider<R>> deciders) {
        return new RowsPlanner<>(ledger, found, reading, deciders, null);
    }

    /** The second pass over a file knows what the first found. */
    private static Function<Set<Long>, RowDecider<PledgeRow>> passes(ImportMarkStore store, RowDecider.Marks marks, KnownPledges.Stored known, HoldDecisions holds) {
        KnownPledges first = new KnownPledges(known, null);
        return keys -> new RowDecider<>(store, marks, keys == null ? first : new KnownPledges(known, first.days()), holds, keys);
    }
}
