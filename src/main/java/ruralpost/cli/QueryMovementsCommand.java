package ruralpost.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.Asset;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockDocument;
import ruralpost.text.Texts;

/** The movements of stock in the order of their days, counter-entries among them. */
final class QueryMovementsCommand extends QueryCommand {

    private static final List<String> HEADER = List.of("day", "document", "number", "kind", "item", "tag", "from", "from_state", "to", "to_state", "quantity", "source",
        "value", "counter", "set");

    QueryMovementsCommand() {
        super("movements", "cli.command.query.movements");
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        spec.addOption(Options.option("--from", "DATE", texts.get("cli.option.from")));
        spec.addOption(Options.option("--to", "DATE", texts.get("cli.option.to")));
        StockChoice.declare(spec, texts);
    }

    @Override
    Rows rows(AppContext app, Call call) {
        StockNames names = new StockNames(app);
        StockChoice choice = StockChoice.of(call, names);
        LocalDate from = SalesChoice.date(call, "--from");
        LocalDate to = SalesChoice.date(call, "--to");
        Map<Long, StockDocument> papers = app.centres().stock().documents().stream().collect(Collectors.toMap(d -> d.stamp().id(), Function.identity()));
        Map<Long, String> tags = names.book.assets().stream().collect(Collectors.toMap(a -> a.stamp().id(), Asset::tag));
        List<BookMove> moves = app.centres().balances().current().moves(m -> (from == null || !m.on().isBefore(from)) && (to == null || !m.on().isAfter(to))
            && choice.takes(m.itemId(), m.fundingId()) && Stream.of(m.from(), m.to()).anyMatch(s -> s != null && choice.takes(s.centreId()) && choice.takes(s.state())));
        return new Rows(HEADER, moves.stream().map(m -> cells(m, papers.get(m.documentId()), tags, names)).toList());
    }

    private static List<Object> cells(BookMove m, StockDocument paper, Map<Long, String> tags, StockNames names) {
        return Arrays.asList(m.on().toString(), paper == null ? null : paper.title(), paper == null ? null : paper.number(), m.kind().code(), names.item(m.itemId()),
            m.assetId() == null ? null : tags.get(m.assetId()), centre(m.from(), names), state(m.from()), centre(m.to(), names), state(m.to()), m.quantity(),
            names.funding(m.fundingId()), m.value().fen() == 0 ? null : m.value().toYuan().setScale(2), m.counter() ? "yes" : null, m.set());
    }

    private static String centre(Spot spot, StockNames names) {
        return spot == null ? null : names.centre(spot.centreId());
    }

    private static String state(Spot spot) {
        return spot == null ? null : spot.state().code();
    }
}
