package ruralpost.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.value.AgeBand;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.HeadKey;
import ruralpost.campaign.HeadTable;
import ruralpost.value.Sex;
import ruralpost.place.Place;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Activities with their head-counts, the newest first; or sums of head-counts by any keys. Small counts of children are hidden in both. */
final class QueryActivitiesCommand implements Command {

    private static final String BY = "--by";
    private static final String TOTALS = "--totals";
    private static final List<String> HEADER = List.of("campaign", "activity", "day", "place", "formats", "children", "guardians", "volunteers", "staff", "guests", "persons",
        "person_times", "cost");
    private static final List<String> MEASURES = List.of("activities", "children", "persons", "person_times");

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.query.activities"));
        spec.addOption(Options.option(BY, "KEY,…", texts.get("disclosure.option.by", String.join(", ", HeadKey.codes()))));
        spec.addOption(Options.flag(TOTALS, texts.get("disclosure.option.totals", HeadTable.TOTAL)));
        CampaignChoice.declare(spec, texts);
        spec.addOption(Options.format(texts, "csv|json"));
        spec.addOption(Options.option(Options.OUT, "FILE", texts.get("cli.option.out")));
    }

    @Override
    public int run(Call call) throws IOException {
        call.choice(Options.FORMAT, "csv", "json");
        List<HeadKey> keys = call.one(BY) == null ? List.of() : keys(call.one(BY));
        try (AppContext app = call.open()) {
            HeadBook heads = new HeadBook(app);
            Set<Long> counted = CampaignChoice.board(call, CampaignChoice.data(app)).counted();
            if (keys.isEmpty()) {
                Map<Long, String> names = heads.book().names();
                HeadCells.Hidden<Long> hidden = heads.cells().by(a -> a.stamp().id());
                heads.answer(call, "activities", HEADER, heads.book().activities().stream().filter(a -> counted.contains(a.stamp().id())).map(a -> cells(a, names, heads, hidden)).toList());
                return Cli.OK;
            }
            List<String> header = new ArrayList<>(keys.stream().map(HeadKey::code).toList());
            header.addAll(MEASURES);
            heads.answer(call, "activities", header, new HeadTable(heads.book(), heads.places(), heads.cells(), a -> counted.contains(a.stamp().id())).lines(keys, call.has(TOTALS)).stream()
                .map(QueryActivitiesCommand::cells).toList());
        }
        return Cli.OK;
    }

    private static List<HeadKey> keys(String list) {
        List<HeadKey> keys = new ArrayList<>();
        for (String each : list.split("[,，]", -1)) {
            HeadKey key = HeadKey.ofCode(each.strip()).orElseThrow(() -> UserException.of("cli.choice", BY, each, String.join(", ", HeadKey.codes())));
            if (keys.contains(key)) {
                throw UserException.of("cli.twice", BY + " " + each.strip());
            }
            keys.add(key);
        }
        return keys;
    }

    private static List<Object> cells(HeadTable.Line line) {
        List<Object> row = new ArrayList<>();
        line.keys().forEach(k -> row.add(switch (k) {
            case AgeBand band -> band.code();
            case Sex sex -> sex.code();
            case HeadGroup group -> group.code();
            case null, default -> k;
        }));
        row.addAll(Arrays.asList(line.activities(), RowSink.cell(line.children()), RowSink.cell(line.persons()), RowSink.cell(line.personTimes())));
        return row;
    }

    private static List<Object> cells(Activity a, Map<Long, String> names, HeadBook heads, HeadCells.Hidden<Long> hidden) {
        long id = a.stamp().id();
        Place place = heads.places().of(a.placeId()).place();
        List<Object> row = new ArrayList<>(Arrays.asList(names.get(a.campaignId()), a.name(), a.heldOn().toString(), place == null ? null : place.name(),
            a.formats().isEmpty() ? null : String.join("，", a.formats())));
        for (HeadGroup group : HeadGroup.values()) {
            row.add(hidden.persons(id, group) ? RowSink.HIDDEN : a.persons(group));
        }
        row.addAll(Arrays.asList(hidden.persons(id) ? RowSink.HIDDEN : a.persons(), hidden.personTimes(id) ? RowSink.HIDDEN : a.personTimes(),
            a.cost() == null ? null : a.cost().toYuan().setScale(2)));
        return row;
    }
}
