package ruralpost.campaign.importing;

import java.util.HashMap;
import java.util.Map;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.AdoptionStore;
import ruralpost.campaign.Pledge;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.record.RecordWriter;
import ruralpost.importing.record.RowDecider;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;

/** Writes pledges. What a sheet leaves blank stays as the ledger has it. */
final class PledgeWriter extends RecordWriter<PledgeRow, Pledge> {

    private final AdoptionStore adoptions;
    private final KnownPledges.Stored known;
    private final CreatedNames created;
    private final NewCampaigns campaigns;
    /** All that the rows say of new adoptions. */
    private final Map<Object, PledgeRow.NewAdoption> said;
    private final Map<Object, Long> made = new HashMap<>();

    PledgeWriter(WriteTx tx, AdoptionStore adoptions, KnownPledges.Stored known, CreatedNames created, NewCampaigns campaigns,
                 Map<Object, PledgeRow.NewAdoption> said, ImportMarkStore store,
                 RowDecider.Marks marks) {
        super(tx, store, marks);
        this.adoptions = adoptions;
        this.known = known;
        this.created = created;
        this.campaigns = campaigns;
        this.said = said;
    }

    @Override
    protected Pledge fresh(PledgeRow row) {
        return new Pledge(Stamp.NEW, 0, row.kind(), row.day(), null, null, null, row.money(), null, null);
    }

    @Override
    protected Pledge stored(long id) {
        return known.pledge(id);
    }

    @Override
    protected long save(Pledge was, PledgeRow row, Long stored) {
        return adoptions.save(tx, KnownPledges.merged(was, row, row.adoption() != null ? row.adoption() : adoption(said.getOrDefault(row.fresh().who(), row.fresh()))));
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
