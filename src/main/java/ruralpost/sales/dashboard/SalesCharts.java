package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.chart.Bars;
import ruralpost.chart.Bullet;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Share;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Percent;

/** The charts of a dashboard. Keys of bars are what {@link #valueOf} turns back into filter values. */
public final class SalesCharts {

    /** The charts by the name used on the command line and in file names. */
    public static final List<String> NAMES = List.of("trend", "products", "channels", "sellers", "buyers", "plan");

    private static final String REST = "rest";
    private static final int PALETTE_REST = 8;
    private static final int SHOWN_BARS = 8;

    private final SalesBoard board;
    private final SalesLabels labels;
    private final Lang lang;

    public SalesCharts(SalesBoard board, SalesLabels labels) {
        this.board = board;
        this.labels = labels;
        this.lang = board.request().lang();
    }

    /** All charts by name, in the order of {@link #NAMES}. */
    public Map<String, ChartSpec> all() {
        Map<String, ChartSpec> all = new LinkedHashMap<>();
        for (String name : NAMES) {
            all.put(name, chart(name));
        }
        return all;
    }

    /** One chart. @throws IllegalArgumentException when there is none of that name */
    public ChartSpec chart(String name) {
        ChartSpec spec = switch (name) {
            case "trend" -> new TrendChart(board, lang).spec();
            case "products" -> bars(name, Dimension.PRODUCT);
            case "channels" -> bars(name, Dimension.CHANNEL);
            case "sellers" -> bars(name, Dimension.SELLER);
            case "buyers" -> buyers();
            case "plan" -> plan();
            default -> throw new IllegalArgumentException(name);
        };
        return spec.withSource(source()).withNotes(Stream.concat(spec.notes().stream(), notes().stream()).toList());
    }

    /** The dimension that the bars of a chart stand for; null for charts without. */
    public static Dimension dimensionOf(String chart) {
        return switch (chart) {
            case "products" -> Dimension.PRODUCT;
            case "channels" -> Dimension.CHANNEL;
            case "sellers" -> Dimension.SELLER;
            case "buyers" -> Dimension.BUYER_KIND;
            default -> null;
        };
    }

    /** The value that a bar's key stands for; null for "not stated". */
    public static Object valueOf(SalesBoard board, String chart, String key) {
        return board.cube().value(dimensionOf(chart), Integer.parseInt(key));
    }

    private String source() {
        return Texts.of(lang).get("sales.board.source", labelOf(board.covered()));
    }

    private String labelOf(ruralpost.value.Period period) {
        return period.label(lang);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        Totals total = board.now().total();
        if (board.request().measure() == Measure.QUANTITY && total.otherQuantity > 0) {
            notes.add(Texts.of(lang).get("sales.board.note.no.weight", total.otherQuantity));
        }
        if (board.request().measure() == Measure.AMOUNT && total.records > total.withAmount) {
            notes.add(Texts.of(lang).get("sales.board.note.no.amount", total.records - total.withAmount));
        }
        if (total.reachingBack > 0) {
            notes.add(Texts.of(lang).get("sales.board.note.reaching.back", total.reachingBack));
        }
        if (board.now().leftOut() > 0) {
            notes.add(Texts.of(lang).get("sales.board.note.left.out", board.now().leftOut()));
        }
        return notes;
    }

    /** A code of a dimension with the totals of the chosen sales, and of all sales of these days. */
    private record Entry(int code, Totals totals, Totals whole) {
    }

    private List<Entry> entries(Dimension dimension) {
        Totals[] chosen = board.now().groups().get(dimension);
        Totals[] all = board.all().groups().get(dimension);
        Measure measure = board.request().measure();
        List<Entry> entries = new ArrayList<>();
        for (int code = 0; code < all.length; code++) {
            if (all[code] != null && measure.statedIn(all[code])) {
                entries.add(new Entry(code, chosen[code] == null ? new Totals() : chosen[code], all[code]));
            }
        }
        entries.sort(Comparator.comparing((Entry e) -> board.value(e.totals())).thenComparing(e -> board.value(e.whole())).reversed());
        return entries;
    }

    /** Whether another dimension is filtered, so that the bars of this one are parts of a whole. */
    private boolean partOfWhole(Dimension dimension) {
        return board.request().filter().chosen().keySet().stream().anyMatch(d -> d != dimension);
    }

    private ChartSpec bars(String name, Dimension dimension) {
        List<Entry> entries = entries(dimension);
        Set<String> chosen = chosenKeys(dimension);
        boolean ghosts = partOfWhole(dimension);
        BoardWriter writer = writer(entries);
        List<Bars.Bar> bars = new ArrayList<>();
        Totals rest = new Totals();
        Totals restWhole = new Totals();
        int restCount = 0;
        int shown = 0;
        // one left over is named: "other (1)" would take the same room and say less
        int most = entries.stream().filter(e -> e.code() != 0).count() == SHOWN_BARS + 1 ? SHOWN_BARS + 1 : SHOWN_BARS;
        for (Entry e : entries) {
            boolean stated = e.code() != 0;
            if (stated && (shown < most || chosen.contains(key(e)))) {
                Bars.Bar bar = Bars.Bar.of(key(e), name(dimension, e), writer.value(e.totals()));
                bars.add(ghosts ? bar.over(writer.value(e.whole())) : bar);
                shown++;
            } else if (stated) {
                rest.add(e.totals());
                restWhole.add(e.whole());
                restCount++;
            } else {
                Bars.Bar bar = Bars.Bar.rest(key(e), name(dimension, e), writer.value(e.totals()));
                bars.add(ghosts ? bar.over(writer.value(e.whole())) : bar);
            }
        }
        if (restCount > 0) {
            Bars.Bar bar = Bars.Bar.rest(REST, writer.text("sales.board.rest", restCount), writer.value(rest));
            bars.add(ghosts ? bar.over(writer.value(restWhole)) : bar);
        }
        Bars body = Bars.of(bars).small(dimension != Dimension.PRODUCT);
        body = ghosts ? body.keyed(writer.text("sales.board.part"), writer.text("sales.board.whole")) : body;
        return ChartSpec.of("sales-" + name, writer.text("sales.chart." + name), writer.unit(), body, lang).withChosen(chosen);
    }

    private String name(Dimension dimension, Entry e) {
        return labels.of(dimension, e.code() == 0 ? null : board.cube().value(dimension, e.code()), lang);
    }

    private static String key(Entry e) {
        return Integer.toString(e.code());
    }

    private Set<String> chosenKeys(Dimension dimension) {
        return board.request().filter().chosen().getOrDefault(dimension, Set.of()).stream()
            .map(v -> Integer.toString(board.cube().codeOf(dimension, v))).collect(Collectors.toSet());
    }

    private BoardWriter writer(List<Entry> entries) {
        BigDecimal largest = entries.stream().map(e -> board.value(e.whole()).abs()).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        return new BoardWriter(board.request().measure(), lang, largest);
    }

    private ChartSpec buyers() {
        List<Entry> entries = entries(Dimension.BUYER_KIND).stream().filter(e -> board.request().measure().statedIn(e.totals())).toList();
        BoardWriter writer = writer(entries);
        BigDecimal sum = entries.stream().map(e -> board.value(e.totals())).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Share.Part> parts = new ArrayList<>();
        for (Entry e : entries) {
            BigDecimal value = board.value(e.totals());
            String percent = Percent.ratio(value, sum).map(p -> Formats.of(lang).percent(p, 1)).orElse(Formats.NONE);
            parts.add(new Share.Part(key(e), name(Dimension.BUYER_KIND, e),
                writer.value(e.totals()), percent, colour(e)));
        }
        return ChartSpec.of("sales-buyers", writer.text("sales.chart.buyers"), writer.unit(), new Share(parts, ""), lang)
            .withChosen(chosenKeys(Dimension.BUYER_KIND));
    }

    /** A buyer kind keeps its colour whatever its rank; "not stated" has the one of the rest. */
    private static int colour(Entry e) {
        return e.code() == 0 ? PALETTE_REST : e.code();
    }

    private ChartSpec plan() {
        Texts texts = Texts.of(lang);
        Bullet bullet = new Bullet(ChartValue.NONE, ChartValue.NONE, ChartValue.NONE);
        if (board.plan() != null) {
            bullet = new Bullet(percentOfPlan(board.value(board.planned()), board.request().measure().bound(board.planned()), "{0}"),
                ChartValue.of(100, texts.get("sales.board.plan.mark"), ""),
                percentOfPlan(board.plan().paceOn(board.last()), Bound.EXACT, texts.get("sales.board.pace.mark", "{0}")));
        }
        return ChartSpec.of("sales-plan", texts.get("sales.chart.plan"), "", bullet, lang);
    }

    private ChartValue percentOfPlan(BigDecimal value, Bound bound, String label) {
        if (board.plan().target().signum() == 0) {
            return ChartValue.NONE;
        }
        BigDecimal percent = value.multiply(BigDecimal.valueOf(100)).divide(board.plan().target(), 6, RoundingMode.HALF_UP);
        String written = Formats.of(lang).number(percent, 1);
        return ChartValue.of(percent.doubleValue(), label.replace("{0}", written), written + "%").marked(bound.mark(lang));
    }
}
