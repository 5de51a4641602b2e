package ruralpost.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ruralpost.app.AppContext;
import ruralpost.document.FigureRow;

/** Every reported figure with its document, in the order in which they were entered. */
final class QueryFiguresCommand extends QueryCommand {

    private static final Set<String> NUMBERS = Set.of("value", "usd_quoted");

    QueryFiguresCommand() {
        super("figures", "cli.command.query.figures");
    }

    @Override
    Rows rows(AppContext app, Call call) {
        return new Rows(FigureRow.HEADER, app.figures().rows().stream().map(QueryFiguresCommand::cells).toList());
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
