package ruralpost.campaign.importing;

import java.time.LocalDate;
import java.util.List;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignStore;
import ruralpost.importing.CreatedNames;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;

/** Makes the campaigns that sheets of something else name and the ledger does not know, each once. */
final class NewCampaigns {

    private final WriteTx tx;
    private final CampaignStore campaigns;
    private final CreatedNames created;
    private final LocalDate today;

    NewCampaigns(WriteTx tx, CampaignStore campaigns, CreatedNames created, LocalDate today) {
        this.tx = tx;
        this.campaigns = campaigns;
        this.created = created;
        this.today = today;
    }

    long id(NewCampaign fresh) {
        return created.id(fresh.name(), () -> {
            Campaign blank = CampaignWriter.blank(fresh.period(), today);
            return campaigns.save(tx, new Campaign(Stamp.NEW, fresh.name().name(), null, null, fresh.kind().id(), fresh.period(), blank.status(), null, null, null,
                List.of(), null, null, null, null, null, List.of(), List.of()));
        });
    }
}
