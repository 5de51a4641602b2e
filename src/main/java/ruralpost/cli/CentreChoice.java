package ruralpost.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.board.BoardFilter;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.CentreKind;
import ruralpost.centre.dashboard.CentreBoard;
import ruralpost.centre.dashboard.CentreBoardData;
import ruralpost.centre.dashboard.CentreDimension;
import ruralpost.text.Texts;

/** The options that say which centres are meant, and what of theirs, and the dashboard that they make. */
final class CentreChoice {

    private static final String ITEM = "--item";
    private static final String SOURCE = "--source";
    private static final String CONDITION = "--condition";

    /** Every filter. */
    static final List<String> ALL = List.of("--from", "--to", "--township", "--kind", ITEM, SOURCE, CONDITION);

    private CentreChoice() {
    }

    /** Declares what a command that also takes the choice of campaigns does not declare already. */
    static void declareBesideCampaigns(CommandSpec spec, Texts texts) {
        spec.addOption(Options.repeated(ITEM, "NAME", texts.get("cli.option.filter.item")));
        spec.addOption(Options.repeated(SOURCE, "NAME", texts.get("cli.option.filter.source")));
        spec.addOption(Options.repeated(CONDITION, String.join("|", AssetCondition.codes()), texts.get("stockboard.option.condition")));
    }

    /** What the dashboard is made of. */
    static CentreBoardData data(AppContext app) {
        return CentreBoardData.of(app.centres().book(), app.centres().balances().current(), app.items().items(), app.centres().stock().documents(), app.places().places(),
            app.ledger().info().county());
    }

    /**
     * The dashboard of what is asked for; all time when no day is given.
     *
     * @throws ruralpost.text.UserException a date or name that there is not
     */
    static CentreBoard board(Call call, CentreBoardData data) {
        BoardFilter<CentreDimension> filter = BoardFilter.<CentreDimension>all().in(SalesChoice.days(call));
        Map<String, Object> townships = new LinkedHashMap<>();
        data.townships().codes().forEach(code -> townships.put(data.townships().name(code, call.texts()), code));
        filter = filter.with(CentreDimension.TOWNSHIP, CampaignChoice.named(call, "--township", townships));
        Map<String, Object> kinds = new LinkedHashMap<>();
        List.of(CentreKind.values()).forEach(k -> kinds.put(call.texts().get(k.label()), k));
        List.of(CentreKind.values()).forEach(k -> kinds.put(k.code(), k));
        filter = filter.with(CentreDimension.KIND, CampaignChoice.named(call, "--kind", kinds));
        Map<String, Object> items = new LinkedHashMap<>();
        data.items().forEach(i -> items.put(i.name(), i.stamp().id()));
        data.items().forEach(i -> i.aliases().forEach(a -> items.putIfAbsent(a, i.stamp().id())));
        filter = filter.with(CentreDimension.ITEM, CampaignChoice.named(call, ITEM, items));
        Map<String, Object> sources = new LinkedHashMap<>(Map.of("", 0L));
        data.book().fundings().forEach(f -> sources.put(f.name(), f.stamp().id()));
        filter = filter.with(CentreDimension.SOURCE, CampaignChoice.named(call, SOURCE, sources));
        Map<String, Object> conditions = new LinkedHashMap<>();
        List.of(AssetCondition.values()).forEach(c -> conditions.put(c.code(), c));
        filter = filter.with(CentreDimension.CONDITION, CampaignChoice.named(call, CONDITION, conditions));
        return new CentreBoard(data, filter, LocalDate.now());
    }
}
