package ruralpost.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.Asset;
import ruralpost.centre.document.AssetLabels;
import ruralpost.centre.stock.Whereabouts;
import ruralpost.ledger.Action;
import ruralpost.report.LabelPaper;
import ruralpost.report.LabelSheet;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** A sheet of labels with the codes of assets. */
final class ExportLabelsCommand implements Command {

    private static final String PAPER = "--paper";
    private static final String FIRST = "--first";

    @Override
    public String name() {
        return "labels";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("stock.cli.labels"));
        spec.addOption(Options.option(PAPER, String.join("|", papers()), texts.get("stock.cli.paper")));
        spec.addOption(Options.option(FIRST, "N", texts.get("stock.cli.first")));
        StockChoice.declare(spec, texts);
        spec.addOption(Options.option(Options.OUT, "FILE.pdf", texts.get("cli.option.report.out")));
    }

    private static List<String> papers() {
        return Stream.of(LabelPaper.values()).map(p -> p.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    @Override
    public int run(Call call) {
        Path file = Call.path(call.required(Options.OUT));
        String paper = call.choice(PAPER, papers().toArray(String[]::new));
        Long first = call.number(FIRST);
        try (AppContext app = call.open()) {
            StockNames names = new StockNames(app);
            StockChoice choice = StockChoice.of(call, names);
            Map<Long, Whereabouts> at = app.centres().balances().current().whereabouts(LocalDate.of(9999, 1, 1));
            List<Asset> assets = names.book.assets().stream().filter(a -> choice.takes(a.itemId(), a.fundingId())).filter(a -> {
                Whereabouts there = at.getOrDefault(a.stamp().id(), Whereabouts.NOWHERE);
                return there.spot() != null && choice.takes(there.spot().centreId()) && choice.takes(there.spot().state());
            }).toList();
            List<String> missing = LabelSheet.write(AssetLabels.of(assets, at, names.items, names.centres), LabelPaper.valueOf(paper.toUpperCase(Locale.ROOT).replace('-', '_')),
                first == null ? 1 : (int) Math.min(first, Integer.MAX_VALUE), file);
            app.ledger().write(Action.exported("centre", Message.of("stock.label.labels", assets.size(), file.getFileName().toString())), tx -> null);
            call.say("cli.chart.written", file.toString());
            if (!missing.isEmpty()) {
                call.tell("report.missing", String.join(" ", missing));
            }
        }
        return Cli.OK;
    }
}
