package ruralpost.campaign.importing;

import java.util.List;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Handout;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.TargetWriter;
import ruralpost.importing.record.RowDecider;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.RowKey;

/** Writes activities with what was given out at them. What a sheet leaves blank stays as the ledger has it. */
final class ActivityWriter implements TargetWriter<ActivityRow> {

    private final WriteTx tx;
    private final GiftsKept activities;
    private final KnownActivities known;
    private final Namer namer;
    private final NewCampaigns campaigns;
    private final ImportMarkStore store;
    private final RowDecider.Marks marks;

    ActivityWriter(WriteTx tx, GiftsKept activities, KnownActivities known, Namer namer, NewCampaigns campaigns, ImportMarkStore store, RowDecider.Marks marks) {
        this.tx = tx;
        this.activities = activities;
        this.known = known;
        this.namer = namer;
        this.campaigns = campaigns;
        this.store = store;
        this.marks = marks;
    }

    @Override
    public void begin(ColumnMapping mapping) {
        // what a row leaves blank is known from the row
    }

    @Override
    public void create(ActivityRow row, RowKey key) {
        save(new Activity(Stamp.NEW, 0, row.name(), row.day(), null, List.of(), List.of(), null, null, null), row, key, null);
    }

    @Override
    public void update(long id, ActivityRow row, RowKey key) {
        save(known.activity(id), row, key, id);
    }

    private void save(Activity was, ActivityRow row, RowKey key, Long stored) {
        long campaign = row.campaign() != null ? row.campaign() : campaigns.id(row.fresh());
        long id = activities.save(tx, KnownActivities.merged(was, row, campaign, namer.place(row.place())));
        for (Gifts.Gift gift : row.gifts()) {
            Handout before = stored == null ? null : known.handout(stored, gift.item());
            Handout base = before != null ? before : new Handout(Stamp.NEW, id, gift.item(), null, null, null, null, null);
            activities.save(tx, KnownActivities.merged(base, gift, namer.partner(row.giver())));
        }
        store.keep(tx, stored == null ? null : marks.of(stored), id, key);
    }
}
