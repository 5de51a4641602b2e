package ruralpost.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.Purchase;
import ruralpost.text.Texts;

/** What was bought for centres, with the number of the invoice and the source that paid. */
final class QueryPurchasesCommand implements Command {

    private static final List<String> HEADER = List.of("day", "purchase", "invoice", "supplier", "amount", "source");

    @Override
    public String name() {
        return "purchases";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.query.purchases"));
        spec.addOption(Options.format(texts, "csv|json"));
        spec.addOption(Options.option(Options.OUT, "FILE", texts.get("cli.option.out")));
    }

    @Override
    public int run(Call call) throws IOException {
        call.choice(Options.FORMAT, "csv", "json");
        try (AppContext app = call.open()) {
            StockNames names = new StockNames(app);
            List<List<Object>> rows = names.book.purchases().stream().sorted(Comparator.comparing(Purchase::boughtOn)).<List<Object>>map(p -> Arrays.asList(p.boughtOn().toString(), p.name(),
                p.invoice(), p.supplier(), p.amount().toYuan(), names.funding(p.fundingId()))).toList();
            RowSink.answer(call, HEADER, rows);
        }
        return Cli.OK;
    }
}
