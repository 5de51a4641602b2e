package ruralpost.sales.dashboard.chart;

import java.time.LocalDate;
import java.util.Set;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.Contract;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.Against;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.Formula;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlanLine;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.ShareChange;
import ruralpost.sales.dashboard.number.Behind;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.number.TileNumbers;
import ruralpost.sales.dashboard.tile.SalesTiles;
import ruralpost.value.Period;

/** Opens the marks of charts: each number is the one that its mark says. */
final class MarkNumbers {

    private final ChartInput input;
    private final SalesBoard board;
    private final MarkMeanings meanings;

    MarkNumbers(ChartInput input) {
        this.input = input;
        this.board = input.board();
        this.meanings = new MarkMeanings(input);
    }

    /** The number of a mark; null for a mark behind which there are no sales. */
    OpenedNumber open(String chart, String key) {
        SalesFilter behind = meanings.behind(chart, key);
        if (behind == null) {
            return null;
        }
        return switch (chart) {
            case "plan" -> board.plan() == null ? null : OpenedNumber.of(board, new SalesTiles(board, input.facts()).tile("plan"), input.facts());
            case "plans" -> meanings.plan(key).map(p -> plan(p, behind)).orElse(null);
            case "contracts" -> contract(Long.parseLong(key), behind);
            case "price" -> opened(Asked.ratio(input.text("sales.tile.price"), Measure.AMOUNT, behind, new Against.Weight()));
            default -> sum(chart, behind);
        };
    }

    private OpenedNumber opened(Asked asked) {
        return OpenedNumber.of(board, asked, input.facts());
    }

    /** A sum with its share in all that is chosen, its growth, and how its share has changed. */
    private OpenedNumber sum(String chart, SalesFilter behind) {
        boolean overTime = chart.equals("trend") || chart.equals("months") || chart.equals("stack");
        SalesFilter whole = overTime ? input.filter() : input.filter().in(board.request().shown());
        Dimension own = own(chart);
        // the other values of a dimension that is a chart's own stand beside the mark, whichever are chosen
        whole = own == null ? whole : whole.with(own, Set.of());
        for (Dimension d : behind.chosen().keySet()) {
            whole = behind.chosen().get(d).equals(input.filter().chosen().get(d)) ? whole : whole.with(d, Set.of());
        }
        Against.Base base = board.baseOf(board.request().only(behind));
        String label = input.text(input.measure().label().key());
        if (behind.equals(whole)) {
            return opened(Asked.sum(label, input.measure(), behind, base));
        }
        Asked asked = Asked.sum(label, input.measure(), behind, new Against.Whole(whole, input.text("sales.open.whole")), base);
        return opened(asked).also(shareChange(chart, behind));
    }

    private static Dimension own(String chart) {
        return switch (chart) {
            case "months" -> Dimension.PRODUCT;
            case "stack" -> Dimension.CHANNEL;
            default -> SalesCharts.dimensionOf(chart);
        };
    }

    /** Of one value of a dimension; null elsewhere. */
    private Formula shareChange(String chart, SalesFilter behind) {
        Dimension dimension = SalesCharts.dimensionOf(chart);
        Set<Object> values = dimension == null ? Set.of() : behind.chosen().getOrDefault(dimension, Set.of());
        if (values.size() != 1 || board.base() == null) {
            return null;
        }
        int code = board.cube().codeOf(dimension, values.iterator().next());
        return ShareChange.of(board, dimension).stream().filter(c -> c.code() == code).findFirst().map(c -> c.formula(board)).orElse(null);
    }

    /** What was delivered of what was signed. */
    private OpenedNumber contract(long id, SalesFilter behind) {
        String label = input.text("sales.chart.contracts.delivered");
        Contract contract = input.facts().contracts().stream().filter(c -> c.stamp().id() == id).findFirst().orElse(null);
        if (contract == null || contract.amount() == null) {
            return opened(Asked.sum(label, Measure.AMOUNT, behind));
        }
        LocalDate end = contract.dueOn() == null || contract.dueOn().isBefore(contract.signedOn()) ? contract.signedOn() : contract.dueOn();
        return opened(Asked.sum(label, Measure.AMOUNT, behind, Against.contract(id, contract.amount().money(), contract.amount().bound(),
            Period.of(contract.signedOn(), end), input.text("sales.chart.contracts.signed"))));
    }

    private OpenedNumber plan(PlanTarget plan, SalesFilter behind) {
        String name = new PlansChart(input).name(plan);
        Measure measure = switch (plan.measure()) {
            case AMOUNT -> Measure.AMOUNT;
            case QUANTITY_KG -> Measure.QUANTITY;
            default -> Measure.ORDERS;
        };
        if (plan.measure() == PlanMeasure.PRODUCTS_OVER) {
            SalesBoard narrowed = SalesBoard.compute(board.cube(), board.request().only(behind), null);
            OpenedNumber products = new TileNumbers(narrowed, input.facts()).records(Behind.Kind.PRODUCTS);
            return products.also(PlansChart.fulfilment(products, plan, input));
        }
        return opened(Asked.ratio(name, measure, behind, Against.plan(new PlanLine(plan.stamp().id(), plan.period(), plan.target(), plan.steps()), input.text("sales.open.target"))));
    }
}
