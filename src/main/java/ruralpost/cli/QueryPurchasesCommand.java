package ruralpost.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.centre.Purchase;

/** What was bought for centres, with the number of the invoice and the source that paid. */
final class QueryPurchasesCommand extends QueryCommand {

    private static final List<String> HEADER = List.of("day", "purchase", "invoice", "supplier", "amount", "source");

    QueryPurchasesCommand() {
        super("purchases", "cli.command.query.purchases");
    }

    @Override
    Rows rows(AppContext app, Call call) {
        StockNames names = new StockNames(app);
        List<List<Object>> rows = names.book.purchases().stream().sorted(Comparator.comparing(Purchase::boughtOn)).<List<Object>>map(p -> Arrays.asList(p.boughtOn().toString(), p.name(),
            p.invoice(), p.supplier(), p.amount().toYuan(), names.funding(p.fundingId()))).toList();
        return new Rows(HEADER, rows);
    }
}
