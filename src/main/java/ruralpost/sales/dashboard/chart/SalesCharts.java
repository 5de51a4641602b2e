package ruralpost.sales.dashboard.chart;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.board.Meaning;
import ruralpost.chart.ChartSpec;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.WhenAsked;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.text.Texts;

/** The charts of a dashboard. What their marks stand for as filters, {@link #meaning} says. */
public final class SalesCharts {

    /** The charts by the name used on the command line and in file names. */
    public static final List<String> NAMES = List.of("trend", "products", "channels", "sellers", "townships", "villages", "buyers", "price", "months",
        "stack", "contracts", "plan", "plans");

    private final ChartInput input;

    /** @param facts names, contracts and plans of the same ledger */
    public SalesCharts(SalesBoard board, BoardFacts facts) {
        this.input = new ChartInput(board, facts);
    }

    /** All charts by name, in the order of {@link #NAMES}. */
    public Map<String, ChartSpec> all() {
        Map<String, ChartSpec> all = new LinkedHashMap<>();
        for (String name : NAMES) {
            all.put(name, chart(name));
        }
        return all;
    }

    /** The same, each made when it is first asked for. */
    public Map<String, ChartSpec> whenAsked() {
        return new WhenAsked<>(NAMES, this::chart);
    }

    /** One chart. @throws IllegalArgumentException when there is none of that name */
    public ChartSpec chart(String name) {
        ChartSpec spec = switch (name) {
            case "trend" -> trend();
            case "products", "channels", "sellers", "townships", "villages" -> new BarsChart(input, name, dimensionOf(name)).spec();
            case "buyers" -> new BuyersChart(input).spec();
            case "price" -> new PriceChart(input).spec();
            case "months" -> new MonthsChart(input).spec();
            case "stack" -> new StackChart(input).spec();
            case "contracts" -> new ContractsChart(input).spec();
            case "plan" -> new PlanChart(input).spec();
            case "plans" -> new PlansChart(input).spec();
            default -> throw new IllegalArgumentException(name);
        };
        return spec.withSource(Texts.of(input.lang()).get("sales.board.source", input.board().covered().label(input.lang())));
    }

    private ChartSpec trend() {
        ChartSpec spec = new TrendChart(input.board(), input.lang()).spec();
        List<String> notes = new java.util.ArrayList<>(spec.notes());
        notes.addAll(ChartNotes.whole(input.board()));
        return spec.withNotes(notes);
    }

    /** The one dimension whose codes are the keys of a chart; null for charts of another kind. */
    public static Dimension dimensionOf(String chart) {
        return switch (chart) {
            case "products", "price" -> Dimension.PRODUCT;
            case "channels" -> Dimension.CHANNEL;
            case "sellers" -> Dimension.SELLER;
            case "townships" -> Dimension.TOWNSHIP;
            case "villages" -> Dimension.VILLAGE;
            case "buyers" -> Dimension.BUYER_KIND;
            default -> null;
        };
    }

    /** What chosen marks of a chart stand for together as a filter; nothing for marks that cannot be chosen. */
    public Meaning<Dimension> meaning(String chart, Collection<String> keys) {
        return new MarkMeanings(input).of(chart, keys);
    }

    /** The number of a mark with all that explains it; null where nothing is behind it. Not for the window's thread. */
    public OpenedNumber open(String chart, String key) {
        return new MarkNumbers(input).open(chart, key);
    }

    /** The lines above a chart's table when it is copied: what it is, of which days and sales, and what is not in it. */
    public List<String> heading(String chart, ChartSpec spec) {
        boolean whole = List.of("trend", "months", "stack", "plan", "plans").contains(chart);
        return new TableHeading(input.board(), input.facts().labels()).lines(spec.title(), spec.unit(), whole ? input.filter().period() : input.board().request().shown(), spec.notes());
    }

    /** The sales that add up to a mark of a chart, whether it can be chosen or not; null where there are none. */
    public SalesFilter behind(String chart, String key) {
        return new MarkMeanings(input).behind(chart, key);
    }
}
