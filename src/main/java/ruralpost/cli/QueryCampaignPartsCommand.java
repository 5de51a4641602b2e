package ruralpost.cli;

import java.io.IOException;
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
final class QueryCampaignPartsCommand implements Command {

    private final CampaignParts parts;

    QueryCampaignPartsCommand(CampaignParts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return parts.code();
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get(parts.description()));
        CampaignChoice.declare(spec, texts);
        spec.addOption(Options.format(texts, "csv|json"));
        spec.addOption(Options.option(Options.OUT, "FILE", texts.get("cli.option.out")));
    }

    @Override
    public int run(Call call) throws IOException {
        call.choice(Options.FORMAT, "csv", "json");
        try (AppContext app = call.open()) {
            CampaignBoard asked = CampaignChoice.board(call, CampaignChoice.data(app));
            Period days = asked.filter().period();
            // a record has days of its own, which may lie outside those of its campaign
            CampaignBoard all = new CampaignBoard(asked.data(), asked.filter().in(null), asked.today());
            CampaignParts.Names names = new CampaignParts.Names(app, asked.filter().of(CampaignDimension.PARTNER), asked.today());
            List<List<Object>> rows = new ArrayList<>();
            for (CampaignFile f : all.campaigns()) {
                rows.addAll(parts.rows(f, names, p -> days == null || days.overlaps(p)));
            }
            RowSink.answer(call, parts.header(), rows);
        }
        return Cli.OK;
    }
}
