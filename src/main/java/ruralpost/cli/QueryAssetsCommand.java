package ruralpost.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetView;
import ruralpost.centre.stock.Whereabouts;
import ruralpost.text.Texts;
import ruralpost.value.PersonalText;

/** Things kept one by one, with where they are and how at the end of a day. */
final class QueryAssetsCommand extends QueryCommand {

    private static final List<String> HEADER = List.of("tag", "item", "model", "serial", "value", "acquired", "source", "funding", "condition", "centre", "state", "since",
        "person");

    QueryAssetsCommand() {
        super("assets", "cli.command.query.assets");
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        spec.addOption(Options.option("--on", "DATE", texts.get("cli.option.on")));
        StockChoice.declare(spec, texts);
    }

    @Override
    Rows rows(AppContext app, Call call) {
        StockNames names = new StockNames(app);
        StockChoice choice = StockChoice.of(call, names);
        boolean anywhere = choice.centres().isEmpty() && choice.township().isEmpty() && choice.states().isEmpty();
        Map<Long, Whereabouts> at = app.centres().balances().current().whereabouts(StockChoice.on(call));
        List<AssetView> views = names.book.assets().stream().filter(a -> choice.takes(a.itemId(), a.fundingId()))
            .map(a -> new AssetView(a, at.getOrDefault(a.stamp().id(), Whereabouts.NOWHERE)))
            .filter(v -> anywhere || v.at().spot() != null && choice.takes(v.at().spot().centreId()) && choice.takes(v.at().spot().state())).toList();
        return new Rows(HEADER, views.stream().map(v -> cells(v, names)).toList());
    }

    private static List<Object> cells(AssetView v, StockNames names) {
        Asset a = v.asset();
        return Arrays.asList(a.tag(), names.item(a.itemId()), a.model(), a.serial(), a.value() == null ? null : a.value().toYuan().setScale(2), text(a.acquiredOn()),
            a.source().code(), names.funding(a.fundingId()), v.condition().code(), v.at().spot() == null ? null : names.centre(v.at().spot().centreId()),
            v.at().spot() == null ? null : v.at().spot().state().code(), text(v.at().since()), a.person() == null ? null : PersonalText.masked(a.person()));
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
