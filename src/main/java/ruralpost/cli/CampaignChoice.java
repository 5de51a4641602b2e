package ruralpost.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.board.BoardFilter;
import ruralpost.app.AppContext;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.dashboard.BoardData;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.CampaignDimension;
import ruralpost.campaign.dashboard.PeopleCounts;
import ruralpost.campaign.dashboard.SafeCounts;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** The options that say which campaigns and activities are meant, and the dashboard that they make. */
final class CampaignChoice {

    private static final String KIND = "--kind";
    private static final String PLACE = "--place";
    private static final String STATUS = "--status";
    private static final String PARTNER = "--partner";
    private static final String CAMPAIGN = "--campaign";
    private static final String TOWNSHIP = "--township";
    private static final int NEAR = 5;

    /** Every filter but the name of a campaign. */
    static final List<String> BESIDE_NAME = List.of("--from", "--to", TOWNSHIP, KIND, PLACE, STATUS, PARTNER);
    /** Every filter. */
    static final List<String> ALL = Stream.concat(BESIDE_NAME.stream(), Stream.of(CAMPAIGN)).toList();

    private CampaignChoice() {
    }

    /** Declares what a command that also takes the choice of sales does not declare already. */
    static void declareBesideSales(CommandSpec spec, Texts texts) {
        spec.addOption(Options.repeated(KIND, "NAME", texts.get("cli.option.campaign.kind")));
        spec.addOption(Options.repeated(PLACE, "NAME", texts.get("cli.option.campaign.place")));
        spec.addOption(Options.repeated(STATUS, String.join("|", codes()), texts.get("cli.option.campaign.status")));
        spec.addOption(Options.repeated(PARTNER, "NAME", texts.get("cli.option.campaign.partner")));
    }

    static void declare(CommandSpec spec, Texts texts) {
        spec.addOption(Options.option("--from", "DATE", texts.get("cli.option.campaign.from")));
        spec.addOption(Options.option("--to", "DATE", texts.get("cli.option.to")));
        spec.addOption(Options.repeated(CAMPAIGN, "NAME", texts.get("cli.option.campaign.name")));
        spec.addOption(Options.repeated(TOWNSHIP, "NAME", texts.get("cli.option.campaign.township")));
        declareBesideSales(spec, texts);
    }

    private static List<String> codes() {
        return Arrays.stream(CampaignStatus.values()).map(CampaignStatus::code).toList();
    }

    /** What the dashboard is made of. */
    static BoardData data(AppContext app) {
        return BoardData.of(app.campaigns().book(), app.places().places(), app.partners().partners(), app.figures().figures(), app.ledger().info().county());
    }

    /** The counts of children that may leave the program. */
    static PeopleCounts counts(AppContext app) {
        return new SafeCounts(new HeadBook(app).cells());
    }

    /**
     * The dashboard of what is asked for; all time when no day is given.
     *
     * @throws UserException a date or name that there is not
     */
    static CampaignBoard board(Call call, BoardData data) {
        BoardFilter<CampaignDimension> filter = BoardFilter.<CampaignDimension>all().in(SalesChoice.days(call));
        filter = filter.with(CampaignDimension.KIND, named(call, KIND, kinds(data)));
        filter = filter.with(CampaignDimension.PLACE, named(call, PLACE, byName(data.places().values(), p -> p.stamp().id(), p -> p.name(), p -> p.aliases())));
        filter = filter.with(CampaignDimension.PARTNER, named(call, PARTNER, data.partners().entrySet().stream()
            .collect(Collectors.toMap(e -> e.getValue(), e -> e.getKey(), (a, b) -> a))));
        filter = filter.with(CampaignDimension.CAMPAIGN, named(call, CAMPAIGN, byName(data.book().campaigns(), c -> c.stamp().id(), c -> c.name(), c -> List.of())));
        Map<String, Object> townships = new LinkedHashMap<>();
        data.townships().codes().forEach(code -> townships.put(data.townships().name(code, call.texts()), code));
        filter = filter.with(CampaignDimension.TOWNSHIP, named(call, TOWNSHIP, townships));
        filter = filter.with(CampaignDimension.STATUS, named(call, STATUS, Arrays.stream(CampaignStatus.values()).collect(Collectors.toMap(CampaignStatus::code, s -> s))));
        return new CampaignBoard(data, filter, LocalDate.now());
    }

    private static Map<String, Object> kinds(BoardData data) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        data.book().kinds().forEach(k -> {
            kinds.put(k.name(), k.stamp().id());
            kinds.putIfAbsent(k.nameEn() == null ? k.name() : k.nameEn(), k.stamp().id());
        });
        return kinds;
    }

    private static <T> Map<String, Object> byName(Iterable<T> all, java.util.function.Function<T, Long> id, java.util.function.Function<T, String> name,
                                                  java.util.function.Function<T, List<String>> aliases) {
        Map<String, Object> known = new LinkedHashMap<>();
        all.forEach(t -> known.putIfAbsent(name.apply(t), id.apply(t)));
        all.forEach(t -> aliases.apply(t).forEach(a -> known.putIfAbsent(a, id.apply(t))));
        return known;
    }

    /** The values that an option names. @throws UserException one that there is not */
    static Set<Object> named(Call call, String option, Map<String, ?> known) {
        Set<Object> values = new HashSet<>();
        for (String text : call.many(option)) {
            Object value = known.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(text.strip())).map(e -> (Object) e.getValue()).findFirst().orElse(null);
            if (value == null) {
                String near = known.size() <= NEAR ? String.join(", ", known.keySet())
                    : PinyinMatcher.search(text, known.keySet(), Searchable::of, NEAR).stream().map(PinyinMatcher.Hit::item).collect(Collectors.joining(", "));
                throw near.isEmpty() ? UserException.of("cli.name.unknown", option, text) : UserException.of("cli.name.unknown.near", option, text, near);
            }
            values.add(value);
        }
        return values;
    }
}
