package ruralpost.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.paper.CampaignPaper;
import ruralpost.campaign.paper.PaperFacts;
import ruralpost.ledger.Action;
import ruralpost.report.Report;
import ruralpost.report.ReportFiles;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Writes a paper of a campaign, or of one or all of its activities, as PDF, xlsx or csv, and puts that down in the history. */
final class ReportCommand implements Command {

    private static final String ACTIVITY = "--activity";
    private static final String LINES = "--lines";

    private final CampaignPaper paper;

    ReportCommand(CampaignPaper paper) {
        this.paper = paper;
    }

    @Override
    public String name() {
        return paper.code();
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get(paper.label()));
        spec.addPositional(Options.parameter("NAME", "1", texts.get("cli.parameter.campaign")));
        spec.addOption(Options.option(Options.OUT, "FILE.pdf|xlsx|csv", texts.get("cli.option.report.out")));
        if (paper.ofActivity()) {
            spec.addOption(Options.option(ACTIVITY, "NAME|DAY", texts.get("cli.option.activity")));
        }
        if (paper == CampaignPaper.SIGN_IN || paper == CampaignPaper.GIFT_SHEET) {
            spec.addOption(Options.option(LINES, "N", texts.get("cli.option.lines")));
        }
    }

    @Override
    public int run(Call call) {
        String name = call.onlyNamed();
        Path file = Call.path(call.required(Options.OUT));
        ReportFiles.Kind.of(file);
        int lines = lines(call);
        try (AppContext app = call.open()) {
            PaperFacts facts = PaperFacts.read(app.paperStores(), app.settings().smallCells(), () -> { });
            List<Report> reports = reports(call, facts, campaign(facts, name), lines);
            List<String> missing = ReportFiles.write(reports, file);
            app.ledger().write(Action.exported("campaign", Message.of("campaign.label.paper", paper.label(), name, file.getFileName().toString())), tx -> null);
            call.say("cli.chart.written", file.toString());
            if (!missing.isEmpty()) {
                call.tell("report.missing", String.join(" ", missing));
            }
        }
        return Cli.OK;
    }

    private static int lines(Call call) {
        String value = call.one(LINES);
        if (value == null) {
            return CampaignPaper.LINES;
        }
        Long lines = call.number(LINES);
        if (lines > CampaignPaper.MOST_LINES) {
            throw UserException.of("cli.number.most", LINES, CampaignPaper.MOST_LINES, value);
        }
        return lines.intValue();
    }

    private List<Report> reports(Call call, PaperFacts facts, CampaignFile f, int lines) {
        long id = f.campaign().stamp().id();
        if (!paper.ofActivity()) {
            return List.of(CampaignPaper.report(facts, id, LocalDate.now(), call.lang()));
        }
        String asked = call.one(ACTIVITY);
        if (asked == null) {
            return paper.ofAll(facts, id, lines, call.lang());
        }
        List<Report> found = f.activities().reversed().stream().filter(a -> a.name().equals(asked) || a.heldOn().toString().equals(asked))
            .map(a -> paper.of(facts, a.stamp().id(), lines, call.lang())).toList();
        if (found.isEmpty()) {
            throw UserException.of("cli.activity.none", asked, f.activities().stream().map(Activity::name).distinct().collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** The campaign of that name; of several the one that began last. */
    private static CampaignFile campaign(PaperFacts facts, String name) {
        return facts.files().stream().filter(f -> f.campaign().name().equals(name)).findFirst().orElseThrow(() -> UserException.of("cli.campaign.none", name,
            facts.files().stream().map(f -> f.campaign().name()).limit(20).collect(Collectors.joining(", "))));
    }
}
