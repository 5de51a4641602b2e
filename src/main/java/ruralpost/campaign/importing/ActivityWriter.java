package ruralpost.campaign.importing;

import java.util.List;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Handout;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.record.RecordWriter;
import ruralpost.importing.record.RowDecider;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;

/** Writes activities with what was given out at them. What a sheet leaves blank stays as the ledger has it. */
final class ActivityWriter extends RecordWriter<ActivityRow, Activity> {

    private final GiftsKept activities;
    private final KnownActivities known;
    private final Namer namer;
    private final NewCampaigns campaigns;

    ActivityWriter(WriteTx tx, GiftsKept activities, KnownActivities known, Namer namer, NewCampaigns campaigns, ImportMarkStore store, RowDecider.Marks marks) {
        super(tx, store, marks);
        this.activities = activities;
        this.known = known;
        this.namer = namer;
        this.campaigns = campaigns;
    }

    @Override
    protected Activity fresh(ActivityRow row) {
        return new Activity(Stamp.NEW, 0, row.name(), row.day(), null, List.of(), List.of(), null, null, null);
    }

    @Override
    protected Activity stored(long id) {
        return known.activity(id);
    }

    @Override
    protected long save(Activity was, ActivityRow row, Long stored) {
        long campaign = row.campaign() != null ? row.campaign() : campaigns.id(row.fresh());
        long id = activities.save(tx, KnownActivities.merged(was, row, campaign, namer.place(row.place())));
        for (Gifts.Gift gift : row.gifts()) {
            Handout before = stored == null ? null : known.handout(stored, gift.item());
            Handout base = before != null ? before : new Handout(Stamp.NEW, id, gift.item(), null, null, null, null, null);
            activities.save(tx, KnownActivities.merged(base, gift, namer.partner(row.giver())));
        }
        return id;
    }
}
