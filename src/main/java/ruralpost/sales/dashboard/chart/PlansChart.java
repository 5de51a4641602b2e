package ruralpost.sales.dashboard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.board.Meaning;
import ruralpost.chart.Bullet;
import ruralpost.chart.Bullets;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.plan.Fulfilment;
import ruralpost.plan.Pace;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardWriter;
import ruralpost.sales.dashboard.Formula;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlanScopes;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/**
 * All plans of the period that sales can be held against, whatever is chosen. The key of a plan is its row id. What counts is sold
 * from the plan's first day to the end of the chosen period.
 */
final class PlansChart {

    private final ChartInput input;
    private final SalesBoard board;
    private final Period period;

    PlansChart(ChartInput input) {
        this.input = input;
        this.board = input.board();
        this.period = input.filter().period();
    }

    /** What was reached. */
    private record Reached(BigDecimal value, Bound bound) {
    }

    ChartSpec spec() {
        List<PlanTarget> running = input.facts().plans().stream().filter(p -> p.period().overlaps(period)).toList();
        List<PlanTarget> shown = running.stream().filter(p -> p.measure().fromSales()).toList();
        List<Bullets.Item> items = shown.stream().map(this::item).toList();
        List<String> notes = new ArrayList<>();
        if (!items.isEmpty()) {
            notes.add(input.text("sales.board.note.plans"));
        }
        if (running.size() > shown.size()) {
            notes.add(input.text("sales.board.note.plans.other", running.size() - shown.size()));
        }
        return ChartSpec.of("sales-plans", input.text("sales.chart.plans"), "", new Bullets(items), input.lang())
            .withChosen(shown.stream().filter(this::chosen).map(PlansChart::key).collect(Collectors.toSet())).withNotes(notes);
    }

    static String key(PlanTarget plan) {
        return Long.toString(plan.stamp().id());
    }

    /** A plan is chosen when just its scope is. */
    private boolean chosen(PlanTarget plan) {
        SalesFilter scope = PlanScopes.filter(plan.scope(), input.facts()::placeKind);
        return !scope.unfiltered() && scope.chosen().equals(input.filter().chosen());
    }

    private Bullets.Item item(PlanTarget plan) {
        Reached reached = reached(plan);
        LocalDate asOf = board.last();
        ChartValue value = PlanChart.percent(reached.value(), plan.target(), reached.bound(), "{0}", input.lang());
        ChartValue pace = PlanChart.percent(new Pace(plan.period(), asOf).expected(plan.target()), plan.target(), Bound.EXACT,
            input.text("sales.board.pace.mark", "{0}"), input.lang());
        Bullet bullet = new Bullet(value, ChartValue.of(100, input.text("sales.board.plan.mark"), ""), pace);
        return new Bullets.Item(key(plan), name(plan), bullet.marked(plan.steps().stream().map(s -> PlanChart.mark(s, plan.target(), input.lang())).toList()), note(plan, reached));
    }

    private Reached reached(PlanTarget plan) {
        SalesFilter filter = PlanScopes.filter(plan.scope(), input.facts()::placeKind).in(PlanScopes.days(plan, period));
        Totals total = input.facts().sums().total(board.cube(), filter);
        return switch (plan.measure()) {
            case AMOUNT -> new Reached(Measure.AMOUNT.of(total), total.bound());
            case QUANTITY_KG -> new Reached(total.kg(), Bound.EXACT);
            case ORDERS -> new Reached(BigDecimal.valueOf(total.orders), Bound.EXACT);
            case PRODUCTS_OVER -> new Reached(BigDecimal.valueOf(PlanScopes.productsOver(plan.scope(), input.facts().sums().of(board.cube(), filter),
                input.facts().manyOrders().value())), Bound.EXACT);
            case PERSONS, OTHER -> throw new IllegalArgumentException("Not computed from sales: " + plan.measure());
        };
    }

    String name(PlanTarget plan) {
        if (plan.name() != null) {
            return plan.name();
        }
        PlanScope scope = plan.scope();
        String what = Stream.of(named(Dimension.PRODUCT, scope.productId()), named(Dimension.CHANNEL, scope.channelId()), named(Dimension.SELLER, scope.placeId()))
            .filter(Objects::nonNull).collect(Collectors.joining(" "));
        return input.text("sales.chart.plans.item", what.isEmpty() ? input.text("sales.chart.plans.all") : what, plan.period().label(input.lang()),
            input.text(plan.measure().label().key()));
    }

    private String named(Dimension dimension, Long id) {
        return id == null ? null : input.facts().labels().of(dimension, id, input.lang());
    }

    /** Reached and target in one unit: "170.0 / 100.0 万元". */
    private String note(PlanTarget plan, Reached reached) {
        Measure measure = switch (plan.measure()) {
            case QUANTITY_KG -> Measure.QUANTITY;
            case ORDERS -> Measure.ORDERS;
            default -> Measure.AMOUNT;
        };
        Formats formats = Formats.of(input.lang());
        if (plan.measure() == PlanMeasure.PRODUCTS_OVER) {
            return input.text("sales.chart.plans.note", formats.number(reached.value()), formats.number(plan.target()), input.text("sales.chart.plans.products"));
        }
        BoardWriter writer = new BoardWriter(measure, input.lang(), plan.target());
        String value = formats.bounded(reached.bound(), writer.number(reached.value()));
        return input.text("sales.chart.plans.note", value, writer.number(plan.target()), writer.unit()) + needed(plan, reached, measure);
    }

    /** What each day left must bring, while the plan runs and is not reached. */
    private String needed(PlanTarget plan, Reached reached, Measure measure) {
        Fulfilment f = plan.fulfilment(reached.value(), board.last());
        BigDecimal perDay = f.requiredPerDay().orElse(BigDecimal.ZERO).setScale(measure.exactDecimals(), RoundingMode.UP);
        if (perDay.signum() == 0) {
            return "";
        }
        BoardWriter writer = new BoardWriter(measure, input.lang(), perDay);
        return input.text("sales.chart.plans.needed", writer.number(perDay), writer.unit());
    }

    /** How far products over the threshold fulfil a plan. */
    static Formula fulfilment(OpenedNumber products, PlanTarget plan, ChartInput input) {
        Formats formats = Formats.of(input.lang());
        BigDecimal count = products.value();
        return new Formula(List.of(new Formula.Part(input.text("sales.open.done"), formats.number(count), ""),
            new Formula.Part(input.text("sales.open.target"), formats.number(plan.target()), plan.period().label(input.lang()))), input.text("sales.open.formula.plan"),
            formats.number(count) + " ÷ " + formats.number(plan.target()), Percent.ratio(count, plan.target()).map(p -> formats.percent(p, 1)).orElse(Formats.NONE), 0,
            input.text("sales.open.rule.percent"));
    }

    /** The sales that count towards a plan. */
    SalesFilter behind(PlanTarget plan) {
        return PlanScopes.filter(plan.scope(), input.facts()::placeKind).in(PlanScopes.days(plan, period));
    }

    /** What choosing a plan filters by: its scope, in its days. */
    Meaning<Dimension> meaning(PlanTarget plan) {
        Meaning<Dimension> days = plan.period().contains(period) ? Meaning.none()
            : plan.period().intersect(period).map(Meaning::<Dimension>of).orElse(Meaning.none());
        SalesFilter scope = PlanScopes.filter(plan.scope(), input.facts()::placeKind);
        return new Meaning<>(scope.chosen().entrySet().stream().collect(Collectors.toMap(e -> e.getKey(), e -> new HashSet<>(e.getValue()))), days.days());
    }
}
