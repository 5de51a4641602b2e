package ruralpost.sales.dashboard.fact;

import java.util.List;
import java.util.Set;
import ruralpost.sales.Donation;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.value.Money;
import ruralpost.value.Period;

/**
 * What was given to villages out of the shown days. A donation counts on the last day of what it was earned in, as a sale does, and
 * follows the choice of products only: it names no channel and no buyer.
 *
 * @param counted      in the sum
 * @param reachingBack counted, but earned partly before the shown days
 * @param endingAfter  begun in the shown days, but not over by then
 */
public record Donated(List<Donation> counted, List<Donation> reachingBack, List<Donation> endingAfter) {

    /** Over what a dashboard shows. */
    public static Donated of(SalesBoard board, BoardFacts facts) {
        return of(board.request().filter(), board.request().shown(), facts);
    }

    /** Over the days that a filter and a period leave. */
    public static Donated of(SalesFilter filter, Period days, BoardFacts facts) {
        Set<Object> products = filter.chosen().getOrDefault(Dimension.PRODUCT, Set.of());
        List<Donation> chosen = facts.donations().stream().filter(d -> products.isEmpty() || products.contains(d.productId())).toList();
        List<Donation> counted = chosen.stream().filter(d -> days.contains(d.period().to())).toList();
        return new Donated(counted, counted.stream().filter(d -> d.period().from().isBefore(days.from())).toList(),
            chosen.stream().filter(d -> d.period().to().isAfter(days.to()) && !d.period().from().isAfter(days.to())).toList());
    }

    /** The sum. */
    public Money sum() {
        return counted.stream().map(Donation::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The sum of those already paid. */
    public Money paid() {
        return counted.stream().filter(d -> d.paidOn() != null).map(Donation::amount).reduce(Money.ZERO, Money::plus);
    }
}
