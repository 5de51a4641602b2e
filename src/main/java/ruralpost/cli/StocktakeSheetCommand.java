package ruralpost.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountPaper;
import ruralpost.centre.take.TakeState;
import ruralpost.centre.take.Takes;
import ruralpost.ledger.Action;
import ruralpost.report.ReportFiles;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Writes the blind count sheets of stock-takes under way, as PDF or xlsx. */
final class StocktakeSheetCommand implements Command {

    private static final String CENTRE = "--centre";
    private static final String TAKE = "--take";

    @Override
    public String name() {
        return "stocktake-sheet";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("take.cli.sheet"));
        spec.addOption(Options.repeated(CENTRE, "NAME", texts.get("take.cli.centre")));
        spec.addOption(Options.option(TAKE, "NUMBER", texts.get("take.cli.take")));
        spec.addOption(Options.option(Options.OUT, "FILE.xlsx|pdf", texts.get("cli.option.report.out")));
    }

    @Override
    public int run(Call call) {
        Path file = Call.path(call.required(Options.OUT));
        ReportFiles.Kind.of(file);
        try (AppContext app = call.open()) {
            Set<Long> centres = call.many(CENTRE).isEmpty() ? null : new StockNames(app).centresCalled(call.many(CENTRE));
            String number = call.one(TAKE);
            List<Takes.Progress> open = app.takes().all().stream().filter(p -> p.state() == TakeState.OPEN || p.state() == TakeState.COUNTED || p.state() == TakeState.RECOUNT)
                .filter(p -> number == null || number.equalsIgnoreCase(p.take().number())).toList();
            List<Count> counts = open.stream().flatMap(p -> app.takes().counts(p.take().id()).stream())
                .filter(Count::typing).filter(c -> centres == null || centres.contains(c.at().centreId())).toList();
            if (counts.isEmpty()) {
                throw UserException.of("take.cli.none");
            }
            List<String> missing = ReportFiles.write(new CountPaper(call.lang()).of(counts), file);
            app.ledger().write(Action.exported("centre", Message.of("take.label.sheets", counts.size(), file.getFileName().toString())), tx -> null);
            call.say("cli.chart.written", file.toString());
            if (!missing.isEmpty()) {
                call.tell("report.missing", String.join(" ", missing));
            }
        }
        return Cli.OK;
    }
}
