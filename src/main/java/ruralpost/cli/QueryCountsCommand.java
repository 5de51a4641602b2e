package ruralpost.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountRow;
import ruralpost.centre.take.Takes;
import ruralpost.text.Texts;

/** What was counted at centres. What the books say is left blank until the counting at a centre is finished. */
final class QueryCountsCommand extends QueryCommand {

    private static final String CENTRE = "--centre";
    private static final String TAKE = "--take";
    private static final String OVERDUE = "--overdue";
    private static final List<String> DUE = List.of("number", "centre", "last_counted");
    private static final List<String> HEADER = List.of("take", "state", "sheet", "centre", "counted_on", "code", "item", "counted", "recounted", "booked", "difference",
        "reason", "remark");

    QueryCountsCommand() {
        super("counts", "take.cli.query", "centre");
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        spec.addOption(Options.repeated(CENTRE, "NAME", texts.get("take.cli.centre")));
        spec.addOption(Options.option(TAKE, "NUMBER", texts.get("take.cli.take")));
        spec.addOption(Options.flag(OVERDUE, texts.get("take.cli.overdue")));
    }

    @Override
    Rows rows(AppContext app, Call call) {
        Set<Long> centres = call.many(CENTRE).isEmpty() ? null : new StockNames(app).centresCalled(call.many(CENTRE));
        if (call.has(OVERDUE)) {
            return new Rows(DUE, overdue(app, centres));
        }
        String number = call.one(TAKE);
        List<List<Object>> rows = new ArrayList<>();
        for (Takes.Progress p : app.takes().all()) {
            if (number == null || number.equalsIgnoreCase(p.take().number())) {
                app.takes().counts(p.take().id()).stream().filter(c -> centres == null || centres.contains(c.at().centreId()))
                    .forEach(c -> c.rows().forEach(r -> rows.add(cells(c, r))));
            }
        }
        return new Rows(HEADER, rows);
    }

    /** The centres without a posted count in this school year. */
    private static List<List<Object>> overdue(AppContext app, Set<Long> centres) {
        Map<Long, LocalDate> last = app.centres().counts().lastCounted();
        return app.takes().overdue(LocalDate.now()).stream().filter(c -> centres == null || centres.contains(c.id()))
            .map(c -> Arrays.<Object>asList(c.number(), c.name(), last.get(c.id()) == null ? null : last.get(c.id()).toString())).toList();
    }

    private static List<Object> cells(Count c, CountRow r) {
        return Arrays.asList(c.take().number(), c.state().code(), c.at().sheet(), c.centre() == null ? null : c.centre().name(), c.at().counted().day().toString(),
            r.code(), r.item().name(), r.line().counted(), r.line().recounted(), r.booked(), r.difference(),
            r.line().reason() == null ? null : r.line().reason().code(), r.line().remark());
    }
}
