package ruralpost.campaign.importing;

import java.util.HashMap;
import java.util.Map;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.AdoptionStore;
import ruralpost.campaign.Pledge;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.TargetWriter;
import ruralpost.importing.record.RowDecider;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.RowKey;

/** Writes pledges. What a sheet leaves blank stays as the ledger has it. */
final class PledgeWriter implements TargetWriter<PledgeRow> {

    private final WriteTx tx;
    private final AdoptionStore adoptions;
    private final KnownPledges.Stored known;
    private final CreatedNames created;
    private final NewCampaigns campaigns;
    /** All that the rows say of new adoptions. */
    private final Map<Object, PledgeRow.NewAdoption> said;
    private final ImportMarkStore store;
    private final RowDecider.Marks marks;
    private final Map<Object, Long> made = new HashMap<>();

    PledgeWriter(WriteTx tx, AdoptionStore adoptions, KnownPledges.Stored known, CreatedNames created, NewCampaigns campaigns,
                 Map<Object, PledgeRow.NewAdoption> said, ImportMarkStore store,
                 RowDecider.Marks marks) {
        this.tx = tx;
        this.adoptions = adoptions;
        this.known = known;
        this.created = created;
        this.campaigns = campaigns;
        this.said = said;
        this.store = store;
        this.marks = marks;
    }

    @Override
    public void begin(ColumnMapping mapping) {
        // what a row leaves blank is known from the row
    }

    @Override
    public void create(PledgeRow row, RowKey key) {
        save(new Pledge(Stamp.NEW, 0, row.kind(), row.day(), null, null, null, row.money(), null, null), row, key, null);
    }

    @Override
    public void update(long id, PledgeRow row, RowKey key) {
        save(known.pledge(id), row, key, id);
    }

    private void save(Pledge was, PledgeRow row, RowKey key, Long stored) {
        long id = adoptions.save(tx, KnownPledges.merged(was, row, row.adoption() != null ? row.adoption() : adoption(said.getOrDefault(row.fresh().who(), row.fresh()))));
        store.keep(tx, stored == null ? null : marks.of(stored), id, key);
    }

    private long adoption(PledgeRow.NewAdoption a) {
        long campaign = a.campaign() != null ? a.campaign() : campaigns.id(a.freshCampaign());
        Long channel = a.channel() == null ? null : a.channel().id();
        Long id = made.get(a.who());
        if (id != null) {
            return id;
        }
        AdoptionTerms t = a.terms();
        long fresh = adoptions.save(tx, new Adoption(Stamp.NEW, campaign, a.name().name(), a.period(), a.unit(), t.price(), t.tiers(), channel, t.goalMoney(), t.goalUnits(),
            t.returns(), t.households(), t.remark()));
        made.put(a.who(), fresh);
        if (a.name().id() == null) {
            // so that a name that the user chose to be new is remembered with its record
            created.id(a.name(), () -> fresh);
        }
        return fresh;
    }
}
