package ruralpost.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.stock.Balance;
import ruralpost.centre.stock.StockState;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** What centres have at the end of a day, by any combination of keys. Balances of 0 are left out. */
final class QueryStockCommand extends QueryCommand {

    private static final String BY = "--by";
    private static final List<String> KEYS = List.of("centre", "item", "source", "state", "township");
    private static final Comparator<List<String>> ORDER = (a, b) -> {
        int by = 0;
        for (int i = 0; i < a.size() && by == 0; i++) {
            by = a.get(i).compareTo(b.get(i));
        }
        return by;
    };

    QueryStockCommand() {
        super("stock", "cli.command.query.stock");
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        spec.addOption(Options.option(BY, "KEY,…", texts.get("cli.option.by", String.join(", ", KEYS))));
        spec.addOption(Options.option("--on", "DATE", texts.get("cli.option.on")));
        StockChoice.declare(spec, texts);
    }

    @Override
    void check(Call call) {
        keys(call);
    }

    @Override
    Rows rows(AppContext app, Call call) {
        List<String> keys = keys(call);
        StockNames names = new StockNames(app);
        StockChoice choice = StockChoice.of(call, names);
        LocalDate day = StockChoice.on(call);
        Map<List<String>, long[]> sums = new TreeMap<>(ORDER);
        // as in the window, a centre does not have what is still on its way to it
        boolean states = keys.contains("state") || choice.asksForStates();
        long onTheWay = 0;
        for (Balance b : app.centres().balances().current().balances(day)) {
            if (choice.takes(b.centreId()) && choice.takes(b.itemId(), b.fundingId()) && choice.takes(b.state())) {
                if (!states && b.state() == StockState.TRANSIT) {
                    onTheWay += b.quantity();
                    continue;
                }
                sums.computeIfAbsent(keys.stream().map(k -> written(k, b, names)).toList(), k -> new long[1])[0] += b.quantity();
            }
        }
        List<String> header = new ArrayList<>(keys);
        header.add("quantity");
        List<List<Object>> rows = new ArrayList<>();
        sums.forEach((group, n) -> {
            if (n[0] != 0 || group.isEmpty()) {
                List<Object> row = new ArrayList<>();
                group.forEach(cell -> row.add(cell.isEmpty() ? null : cell));
                row.add(n[0]);
                rows.add(row);
            }
        });
        return new Rows(header, rows, onTheWay == 0 ? null : Message.of("cli.stock.transit", onTheWay));
    }

    private static List<String> keys(Call call) {
        List<String> keys = new ArrayList<>();
        for (String code : call.one(BY) == null ? new String[0] : call.one(BY).split("[,，]", -1)) {
            if (!KEYS.contains(code.strip())) {
                throw UserException.of("cli.choice", BY, code, String.join(", ", KEYS));
            }
            if (keys.contains(code.strip())) {
                throw UserException.of("cli.twice", BY + " " + code.strip());
            }
            keys.add(code.strip());
        }
        return keys;
    }

    private static String written(String key, Balance b, StockNames names) {
        String text = switch (key) {
            case "centre" -> names.centre(b.centreId());
            case "item" -> names.item(b.itemId());
            case "source" -> names.funding(b.fundingId());
            case "state" -> b.state().code();
            default -> names.townships.name(b.centreId());
        };
        return text == null ? "" : text;
    }
}
