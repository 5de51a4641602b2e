package ruralpost.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.ServedCells;
import ruralpost.disclosure.Count;

/** Children served by centre, year, age band and sex. Small counts are hidden. */
final class QueryChildrenCommand extends QueryCommand {

    private static final List<String> HEADER = List.of("number", "centre", "township", "year", "band", "sex", "children");

    QueryChildrenCommand() {
        super("children", "cli.command.query.children", "centre");
    }

    @Override
    Rows rows(AppContext app, Call call) {
        StockNames names = new StockNames(app);
        Map<List<Object>, Count> sums = app.centres().served(app.settings().smallCells(), names.book, app.places().places(), () -> { }).sums(ServedCells::sort);
        // entries of the same centre, year, band and sex are one row
        Map<List<Object>, CentreChildren> first = names.book.children().stream().collect(Collectors.toMap(ServedCells::sort, c -> c, (a, b) -> a));
        List<List<Object>> rows = first.entrySet().stream().filter(e -> names.centres.containsKey(e.getValue().centreId()))
            .sorted(Map.Entry.comparingByValue(Comparator.comparing((CentreChildren c) -> names.centre(c.centreId())).thenComparing(CentreChildren::year)
                .thenComparing(c -> c.band() == null ? -1 : c.band().ordinal()).thenComparing(c -> c.sex() == null ? -1 : c.sex().ordinal())))
            .<List<Object>>map(e -> row(names, e.getValue(), RowSink.cell(sums.get(e.getKey())))).toList();
        return new Rows(HEADER, rows);
    }

    private static List<Object> row(StockNames names, CentreChildren c, Object children) {
        Centre centre = names.centres.get(c.centreId());
        return Arrays.asList(centre.number(), centre.name(), names.townships.name(c.centreId()), c.year(), c.band() == null ? null : c.band().code(),
            c.sex() == null ? null : c.sex().code(), children);
    }
}
