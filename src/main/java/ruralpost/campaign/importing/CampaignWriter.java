package ruralpost.campaign.importing;

import java.time.LocalDate;
import java.util.List;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.CampaignStore;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.NameRef;
import ruralpost.importing.record.RecordWriter;
import ruralpost.importing.record.RowDecider;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.value.Period;

/** Writes campaigns with their partners. What a sheet leaves blank stays as the ledger has it. */
final class CampaignWriter extends RecordWriter<CampaignRow, Campaign> {

    private final CampaignStore campaigns;
    private final KnownCampaigns known;
    private final Namer namer;
    private final LocalDate today;

    CampaignWriter(WriteTx tx, CampaignStore campaigns, KnownCampaigns known, Namer namer, ImportMarkStore store, RowDecider.Marks marks, LocalDate today) {
        super(tx, store, marks);
        this.campaigns = campaigns;
        this.known = known;
        this.namer = namer;
        this.today = today;
    }

    @Override
    protected Campaign fresh(CampaignRow row) {
        return blank(row.period(), today);
    }

    @Override
    protected Campaign stored(long id) {
        return known.campaign(id);
    }

    /** A campaign of which nothing is stated but its days: they tell how far it has come. */
    static Campaign blank(Period period, LocalDate today) {
        CampaignStatus status = period.to().isBefore(today) ? CampaignStatus.CLOSED : period.contains(today) ? CampaignStatus.RUNNING : CampaignStatus.PLANNED;
        return new Campaign(Stamp.NEW, "", null, null, 0, period, status, null, null, null, List.of(), null, null, null, null, null, List.of(), List.of());
    }

    @Override
    protected long save(Campaign was, CampaignRow row, Long stored) {
        long id = campaigns.save(tx, KnownCampaigns.merged(was, row, this::id));
        row.partners().stream().filter(p -> stored == null || !known.has(stored, p)).forEach(p -> campaigns.save(tx, new CampaignPartner(Stamp.NEW, id,
            namer.partner(p.partner()), p.role(), null, null, null)));
        return id;
    }

    private Long id(NameRef ref) {
        return switch (ref.key().field()) {
            case CampaignShape.PLACE -> namer.place(ref);
            case CampaignShape.PLATFORM -> namer.partner(ref);
            default -> ref.id();
        };
    }
}
