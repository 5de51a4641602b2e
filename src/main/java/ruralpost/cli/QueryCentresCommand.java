package ruralpost.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.Gaps;
import ruralpost.centre.Have;
import ruralpost.place.Place;
import ruralpost.text.Texts;
import ruralpost.value.PersonalText;

/** Centres with what they have and lack at the end of a day. Small counts of children are hidden. */
final class QueryCentresCommand extends QueryCommand {

    private static final List<String> HEADER = Stream.concat(Stream.of("number", "centre", "kind", "township", "division", "opened", "closed", "rooms", "indoor_area", "outdoor_area",
        "keeper", "haves", "children_year", "children", "items_short", "last_movement", "hours", "phone"),
        Stream.of(Have.values()).map(h -> h.code() + "_since")).toList();

    QueryCentresCommand() {
        super("centres", "cli.command.query.centres", "centre");
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        spec.addOption(Options.option("--on", "DATE", texts.get("cli.option.on")));
    }

    @Override
    Rows rows(AppContext app, Call call) {
        LocalDate day = StockChoice.on(call);
        StockNames names = new StockNames(app);
        List<Long> items = List.copyOf(names.items.keySet());
        var stock = app.centres().balances().current();
        Gaps gaps = Gaps.of(names.book.centres(), items, names.book.standards(), stock, day);
        Map<Long, Map<Integer, Long>> served = served(names.book.children(), day);
        Set<List<Object>> hidden = app.centres().served(app.settings().smallCells(), names.book, app.places().places(), () -> { })
            .hidden(c -> List.<Object>of(c.centreId(), c.year()));
        List<List<Object>> rows = new ArrayList<>();
        for (int c = 0; c < names.book.centres().size(); c++) {
            Centre centre = names.book.centres().get(c);
            int at = c;
            long lacking = java.util.stream.IntStream.range(0, items.size()).filter(i -> gaps.missing(at, i) > 0).count();
            LocalDate last = stock.lastMoveAt(centre.id(), day);
            rows.add(cells(centre, names.townships.name(centre.id()), day, served.getOrDefault(centre.id(), Map.of()), hidden, lacking, last));
        }
        return new Rows(HEADER, rows);
    }

    /** By centre and year. */
    private static Map<Long, Map<Integer, Long>> served(List<CentreChildren> children, LocalDate day) {
        Map<Long, Map<Integer, Long>> result = new HashMap<>();
        children.stream().filter(c -> c.year() <= day.getYear())
            .forEach(c -> result.computeIfAbsent(c.centreId(), id -> new HashMap<>()).merge(c.year(), c.persons(), Long::sum));
        return result;
    }

    private static List<Object> cells(Centre c, String township, LocalDate day, Map<Integer, Long> served, Set<List<Object>> hidden, long lacking,
                                      LocalDate last) {
        Place p = c.place();
        Integer year = served.keySet().stream().max(Integer::compare).orElse(null);
        List<Object> cells = new ArrayList<>(Arrays.asList(p.code(), p.name(), c.kind().code(), township, p.divisionCode(), text(p.openedOn()), text(p.closedOn()), c.rooms(), c.indoorArea(),
            c.outdoorArea(), c.keeper() == null ? null : PersonalText.masked(c.keeper()), c.havesOn(day), year, year == null ? null : hidden.contains(List.<Object>of(c.id(), year)) ? RowSink.HIDDEN : served.get(year), lacking, text(last),
            c.hours(), c.phone() == null ? null : PersonalText.maskedPhone(c.phone())));
        Stream.of(Have.values()).forEach(h -> cells.add(text(c.haves().get(h))));
        return cells;
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
