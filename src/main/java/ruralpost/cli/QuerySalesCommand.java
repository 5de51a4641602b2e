package ruralpost.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Texts;
import ruralpost.value.Amount;

/** Sums of sales by any combination of dimensions and stretches of time. */
final class QuerySalesCommand extends QueryCommand {

    private static final String BY = "--by";
    private static final List<String> MEASURES = List.of("amount", "bound", "quantity_kg", "orders", "records");
    /** Key by key in the order of the characters: the same answer on every computer and in every language. */
    private static final Comparator<List<String>> ORDER = (a, b) -> {
        int by = 0;
        for (int i = 0; i < a.size() && by == 0; i++) {
            by = a.get(i).compareTo(b.get(i));
        }
        return by;
    };

    QuerySalesCommand() {
        super("sales", "cli.command.query.sales");
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        spec.addOption(Options.option(BY, "KEY,…", texts.get("cli.option.by", QueryKey.codes())));
        SalesChoice.declare(spec, texts);
    }

    @Override
    void check(Call call) {
        keys(call);
    }

    @Override
    Rows rows(AppContext app, Call call) {
        List<QueryKey> keys = keys(call);
        List<String> header = new ArrayList<>(keys.stream().map(QueryKey::code).toList());
        header.addAll(MEASURES);
        SalesBook book = new SalesBook(app);
        SalesCube cube = app.cube().current();
        Map<List<String>, Totals> groups = new TreeMap<>(ORDER);
        for (CubeQuery.Group g : new CubeQuery(cube).grouped(SalesChoice.filter(call, book), keys.stream().map(QueryKey::key).toList())) {
            List<String> written = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                written.add(keys.get(i).written(g.keys().get(i), cube, book));
            }
            // a site and a firm of the same name are one seller to whoever reads this
            groups.computeIfAbsent(written, k -> new Totals()).add(g.totals());
        }
        return new Rows(header, groups.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
    }

    private static List<QueryKey> keys(Call call) {
        return call.one(BY) == null ? List.of() : QueryKey.parse(BY, call.one(BY));
    }

    private static List<Object> row(List<String> keys, Totals t) {
        List<Object> row = new ArrayList<>();
        keys.forEach(k -> row.add(k.isEmpty() ? null : k));
        Amount amount = t.amount();
        row.addAll(Arrays.asList(amount == null ? null : amount.money().toYuan().setScale(2), amount == null ? null : amount.bound().code(),
            t.withWeight == 0 ? null : plain(t.kg()), t.orders == 0 ? null : t.orders, t.records));
        return row;
    }

    private static BigDecimal plain(BigDecimal kg) {
        BigDecimal shortest = kg.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
