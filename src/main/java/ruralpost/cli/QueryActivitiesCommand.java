package ruralpost.cli;

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
final class QueryActivitiesCommand extends QueryCommand {

    private static final String BY = "--by";
    private static final String TOTALS = "--totals";
    private static final List<String> HEADER = List.of("campaign", "activity", "day", "place", "formats", "children", "guardians", "volunteers", "staff", "guests", "persons",
        "person_times", "cost");
    private static final List<String> MEASURES = List.of("activities", "children", "persons", "person_times");

    QueryActivitiesCommand() {
        super("activities", "cli.command.query.activities", "campaign");
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        spec.addOption(Options.option(BY, "KEY,…", texts.get("disclosure.option.by", String.join(", ", HeadKey.codes()))));
        spec.addOption(Options.flag(TOTALS, texts.get("disclosure.option.totals", HeadTable.TOTAL)));
        CampaignChoice.declare(spec, texts);
    }

    @Override
    void check(Call call) {
        keys(call);
    }

    @Override
    Rows rows(AppContext app, Call call) {
        List<HeadKey> keys = keys(call);
        HeadBook heads = new HeadBook(app);
        Set<Long> counted = CampaignChoice.board(call, CampaignChoice.data(app)).counted();
        if (keys.isEmpty()) {
            Map<Long, String> names = heads.book().names();
            HeadCells.Hidden<Long> hidden = heads.cells().by(a -> a.stamp().id());
            return new Rows(HEADER, heads.book().activities().stream().filter(a -> counted.contains(a.stamp().id())).map(a -> cells(a, names, heads, hidden)).toList());
        }
        List<String> header = new ArrayList<>(keys.stream().map(HeadKey::code).toList());
        header.addAll(MEASURES);
        return new Rows(header, new HeadTable(heads.book(), heads.places(), heads.cells(), a -> counted.contains(a.stamp().id())).lines(keys, call.has(TOTALS)).stream()
            .map(QueryActivitiesCommand::cells).toList());
    }

    private static List<HeadKey> keys(Call call) {
        List<HeadKey> keys = new ArrayList<>();
        for (String each : call.one(BY) == null ? new String[0] : call.one(BY).split("[,，]", -1)) {
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
