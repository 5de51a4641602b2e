package ruralpost.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountRow;
import ruralpost.centre.take.Takes;
import ruralpost.text.Texts;

/** What was counted at centres. What the books say is left blank until the counting at a centre is finished. */
final class QueryCountsCommand implements Command {

    private static final String CENTRE = "--centre";
    private static final String TAKE = "--take";
    private static final List<String> HEADER = List.of("take", "state", "sheet", "centre", "counted_on", "code", "item", "counted", "recounted", "booked", "difference",
        "reason", "remark");

    @Override
    public String name() {
        return "counts";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("take.cli.query"));
        spec.addOption(Options.repeated(CENTRE, "NAME", texts.get("take.cli.centre")));
        spec.addOption(Options.option(TAKE, "NUMBER", texts.get("take.cli.take")));
        spec.addOption(Options.format(texts, "csv|json"));
        spec.addOption(Options.option(Options.OUT, "FILE", texts.get("cli.option.out")));
    }

    @Override
    public int run(Call call) throws IOException {
        call.choice(Options.FORMAT, "csv", "json");
        try (AppContext app = call.open()) {
            Set<Long> centres = call.many(CENTRE).isEmpty() ? null : new StockNames(app).centresCalled(call.many(CENTRE));
            String number = call.one(TAKE);
            List<List<Object>> rows = new ArrayList<>();
            for (Takes.Progress p : app.takes().all()) {
                if (number == null || number.equalsIgnoreCase(p.take().number())) {
                    app.takes().counts(p.take().id()).stream().filter(c -> centres == null || centres.contains(c.at().centreId()))
                        .forEach(c -> c.rows().forEach(r -> rows.add(cells(c, r))));
                }
            }
            CountedAnswer.give(app, call, "centre", "counts", HEADER, rows);
        }
        return Cli.OK;
    }

    private static List<Object> cells(Count c, CountRow r) {
        return Arrays.asList(c.take().number(), c.state().code(), c.at().sheet(), c.centre() == null ? null : c.centre().name(), c.at().counted().day().toString(),
            r.code(), r.item().name(), r.line().counted(), r.line().recounted(), r.booked(), r.difference(),
            r.line().reason() == null ? null : r.line().reason().code(), r.line().remark());
    }
}
