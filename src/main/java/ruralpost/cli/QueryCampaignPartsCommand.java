package ruralpost.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.CampaignDimension;
import ruralpost.text.Texts;
import ruralpost.value.Period;

/** The records of one kind that belong to campaigns: partners, adoptions with their pledges, visits with their follow-ups, agreements. */
final class QueryCampaignPartsCommand extends QueryCommand {

    private final CampaignParts parts;

    QueryCampaignPartsCommand(CampaignParts parts) {
        super(parts.code(), parts.description());
        this.parts = parts;
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        CampaignChoice.declare(spec, texts);
    }

    @Override
    Rows rows(AppContext app, Call call) {
        CampaignBoard asked = CampaignChoice.board(call, CampaignChoice.data(app));
        Period days = asked.filter().period();
        // a record has days of its own, which may lie outside those of its campaign
        CampaignBoard all = new CampaignBoard(asked.data(), asked.filter().in(null), asked.today());
        CampaignParts.Names names = new CampaignParts.Names(app, asked.filter().of(CampaignDimension.PARTNER), asked.today());
        List<List<Object>> rows = new ArrayList<>();
        for (CampaignFile f : all.campaigns()) {
            rows.addAll(parts.rows(f, names, p -> days == null || days.overlaps(p)));
        }
        return new Rows(parts.header(), rows);
    }
}
