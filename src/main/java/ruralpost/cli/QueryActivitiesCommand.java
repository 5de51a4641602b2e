package ruralpost.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.HeadGroup;
import ruralpost.text.Texts;

/** Activities with their head-counts, the newest first. */
final class QueryActivitiesCommand implements Command {

    private static final List<String> HEADER = List.of("campaign", "activity", "day", "place", "formats", "children", "guardians", "volunteers", "staff", "guests", "persons",
        "person_times", "cost");

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.query.activities"));
        spec.addOption(Options.format(texts, "csv|json"));
        spec.addOption(Options.option(Options.OUT, "FILE", texts.get("cli.option.out")));
    }

    @Override
    public int run(Call call) throws IOException {
        call.choice(Options.FORMAT, "csv", "json");
        try (AppContext app = call.open()) {
            Map<Long, String> places = app.places().places().stream().collect(Collectors.toMap(p -> p.stamp().id(), p -> p.name()));
            CampaignBook book = app.campaigns().book();
            Map<Long, String> names = book.names();
            RowSink.answer(call, HEADER, book.activities().stream().map(a -> cells(a, names, places)).toList());
            call.tell("cli.campaign.counts");
        }
        return Cli.OK;
    }

    private static List<Object> cells(Activity a, Map<Long, String> names, Map<Long, String> places) {
        return Arrays.asList(names.get(a.campaignId()), a.name(), a.heldOn().toString(), places.get(a.placeId()), a.formats().isEmpty() ? null : String.join("，", a.formats()),
            a.persons(HeadGroup.CHILD), a.persons(HeadGroup.GUARDIAN), a.persons(HeadGroup.VOLUNTEER), a.persons(HeadGroup.STAFF), a.persons(HeadGroup.GUEST), a.persons(),
            a.personTimes(), a.cost() == null ? null : a.cost().toYuan().setScale(2));
    }
}
