package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.sales.cube.SalesFilter;

/**
 * A number that is to be explained: any tile, bar, share, cell of a matrix, fulfilment or price that is made of sales. Pass it to
 * {@link OpenedNumber#of(SalesBoard, Asked)}.
 *
 * @param label   what the number is called, in the language of the dashboard
 * @param measure what is added up
 * @param filter  whose sales, and of which days; its period is never null
 * @param against what the sum is held against; the first is the one that a ratio is made with
 * @param ratio   whether the number is the ratio and not the sum
 */
public record Asked(String label, Measure measure, SalesFilter filter, List<Against> against, boolean ratio) {

    /** Keeps its own list. */
    public Asked {
        against = List.copyOf(against);
        if (ratio && against.isEmpty()) {
            throw new IllegalArgumentException("A ratio needs what it is divided by");
        }
    }

    /** A sum, and beside it what it is held against. */
    public static Asked sum(String label, Measure measure, SalesFilter filter, Against... against) {
        return new Asked(label, measure, filter, List.of(against), false);
    }

    /** A share, fulfilment, growth or price. */
    public static Asked ratio(String label, Measure measure, SalesFilter filter, Against against) {
        return new Asked(label, measure, filter, List.of(against), true);
    }

    /** Whether only rows count that state both amount and weight. */
    public boolean priced() {
        return against.stream().anyMatch(Against.Weight.class::isInstance);
    }

    /** The sum of the counted rows; null where none states the measure and nothing sold is no number. @param others chosen rows without the measure */
    public BigDecimal sum(BigDecimal counted, long rows, long others) {
        boolean plan = against.stream().anyMatch(a -> a instanceof Against.Stored s && s.kind() == Against.Kind.PLAN);
        boolean fall = ratio && against.getFirst() instanceof Against.Base;
        boolean zero = plan || others == 0 && (fall || against.stream().anyMatch(Against::fromZero));
        return rows > 0 ? counted : zero ? BigDecimal.ZERO : null;
    }

    /** The unit of the number. */
    public NumberUnit unit() {
        return !ratio ? NumberUnit.of(measure) : against.getFirst() instanceof Against.Weight ? NumberUnit.YUAN_PER_KG : NumberUnit.PERCENT;
    }
}
