package ruralpost.sales.dashboard.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ruralpost.sales.LocalTotal;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.Against;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlanScopes;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Message;
import ruralpost.value.Bound;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/**
 * The chosen sales as a share of what all sellers of the area sold in the year (占当地全年销售额).
 *
 * @param total  the year's total; null when there is none to divide by
 * @param filter the sales that are divided: the chosen ones, of the total's product and place
 * @param why    why there is none; null when there is one
 */
public record LocalShare(LocalTotal total, SalesFilter filter, Message why) {

    /** The share of the shown days. */
    public static LocalShare of(SalesBoard board, BoardFacts facts) {
        return of(board.request().filter(), board.request().shown(), facts);
    }

    /** The share of some days. */
    public static LocalShare of(SalesFilter chosen, Period days, BoardFacts facts) {
        if (days.from().getYear() != days.to().getYear()) {
            return new LocalShare(null, chosen.in(days), Message.of("sales.share.years"));
        }
        int year = days.to().getYear();
        List<LocalTotal> ofYear = facts.localTotals().stream().filter(t -> t.year() == year && t.amount().money().fen() > 0 && fits(t, chosen, facts)).toList();
        Set<Object> products = chosen.chosen().getOrDefault(Dimension.PRODUCT, Set.of());
        Optional<LocalTotal> total = products.isEmpty() ? ofAll(ofYear) : products.size() > 1 ? Optional.empty()
            : ofYear.stream().filter(t -> t.productId() != null && products.contains(t.productId())).findFirst();
        return total.map(t -> new LocalShare(t, narrowed(chosen.in(days), t, facts), null))
            .orElseGet(() -> new LocalShare(null, chosen.in(days), Message.of("sales.share.none", String.valueOf(year))));
    }

    /** The total of all products; where only one product has a total, that one. */
    private static Optional<LocalTotal> ofAll(List<LocalTotal> totals) {
        Optional<LocalTotal> all = totals.stream().filter(t -> t.productId() == null).findFirst();
        return all.isPresent() || totals.size() != 1 ? all : Optional.of(totals.getFirst());
    }

    /** A total for a place says nothing of sales in other places. */
    private static boolean fits(LocalTotal total, SalesFilter chosen, BoardFacts facts) {
        Set<Object> places = placed(total, facts) ? chosen.chosen().get(dimension(total, facts)) : null;
        return places == null || places.contains(total.placeId());
    }

    private static boolean placed(LocalTotal total, BoardFacts facts) {
        return total.placeId() != null && facts.placeKind(total.placeId()) != null;
    }

    /** A total for a township or village is one of all sellers in it. */
    private static Dimension dimension(LocalTotal total, BoardFacts facts) {
        return PlanScopes.dimension(facts.placeKind(total.placeId()));
    }

    private static SalesFilter narrowed(SalesFilter chosen, LocalTotal total, BoardFacts facts) {
        SalesFilter filter = total.productId() == null ? chosen : chosen.with(Dimension.PRODUCT, Set.of(total.productId()));
        return placed(total, facts) ? filter.with(dimension(total, facts), Set.of(total.placeId())) : filter;
    }

    /** What is divided. */
    public CubeQuery.Linked own(SalesBoard board) {
        return filter.equals(board.request().filter().in(board.request().shown())) ? board.now() : new CubeQuery(board.cube()).linked(filter, List.of());
    }

    /** What is divided, in all; of the days compared with it is at hand unless the total's product or place narrows it. */
    public Totals sum(SalesBoard board) {
        boolean known = board.base() != null && filter.equals(board.request().filter().in(board.base()));
        return known ? board.before() : new CubeQuery(board.cube()).linked(filter, List.of()).total();
    }

    /** Own sales ÷ total; empty when either is missing. */
    public Optional<Percent> percent(Totals own) {
        return total == null || own.amount() == null ? Optional.empty() : Percent.share(own.amount().money(), total.amount().money());
    }

    /** How firmly the share is known. */
    public Bound bound(Totals own) {
        return total == null || own.amount() == null ? Bound.EXACT : Bound.difference(own.amount().bound(), total.amount().bound());
    }

    /** What is asked when it is opened. */
    public Asked asked(String label, String totalName) {
        return Asked.ratio(label, Measure.AMOUNT, filter, new Against.Stored(Against.Kind.LOCAL_TOTAL, total.stamp().id(), total.amount().money().toYuan(),
            total.amount().bound(), Period.of(LocalDate.of(total.year(), 1, 1), LocalDate.of(total.year(), 12, 31)), totalName));
    }
}
