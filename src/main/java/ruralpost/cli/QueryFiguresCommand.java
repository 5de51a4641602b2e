package ruralpost.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.document.FigureRow;
import ruralpost.text.Texts;

/** Every reported figure with its document, in the order in which they were entered. */
final class QueryFiguresCommand implements Command {

    private static final Set<String> NUMBERS = Set.of("value", "usd_quoted");

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.query.figures"));
        spec.addOption(Options.format(texts, "csv|json"));
        spec.addOption(Options.option(Options.OUT, "FILE", texts.get("cli.option.out")));
    }

    @Override
    public int run(Call call) throws IOException {
        call.choice(Options.FORMAT, "csv", "json");
        try (AppContext app = call.open()) {
            RowSink.answer(call, FigureRow.HEADER, app.figures().rows().stream().map(QueryFiguresCommand::cells).toList());
        }
        return Cli.OK;
    }

    private static List<Object> cells(FigureRow row) {
        List<Object> cells = new ArrayList<>();
        List<String> texts = row.cells();
        for (int i = 0; i < texts.size(); i++) {
            boolean number = NUMBERS.contains(FigureRow.HEADER.get(i));
            cells.add(texts.get(i).isEmpty() ? null : number ? new BigDecimal(texts.get(i)) : texts.get(i));
        }
        return cells;
    }
}
