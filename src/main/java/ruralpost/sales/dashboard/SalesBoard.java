package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.LinkedAsk;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/**
 * Everything a dashboard needs to know, computed once from one version of the columns: the shown days up to the last one that is
 * covered, and what they are compared with.
 *
 * @param request  what was asked
 * @param cube     the version it was computed on
 * @param last     up to which day the chosen period is covered
 * @param covered  the shown days, ended at {@code last} where that lies among them
 * @param compared what they are compared with
 * @param now      sales of the shown days; its groups obey every filter but their own
 * @param all      sales of the shown days without any filter, the whole behind the chosen parts; {@code now} when nothing is filtered
 * @param current  sales of {@code covered}: what is compared; less than {@code now} where sales are dated after today
 * @param before   sales of {@link #base}; empty when there is none
 * @param whole    sales of the whole period, also where a span of it is chosen
 * @param earlier  sales of all days compared with the whole period, for the line in the trend; empty when there are none
 * @param plan     the plan for the chosen sales; null when there is none
 * @param planned  what counts towards the plan: the chosen sales from its first day to the end of the chosen period
 */
public record SalesBoard(BoardRequest request, SalesCube cube, LocalDate last, Period covered, Compared compared, CubeQuery.Linked now,
                         CubeQuery.Linked all, Totals current, Totals before, CubeQuery.Linked whole, CubeQuery.Linked earlier, PlanLine plan, Totals planned) {

    /** A day before all sales. */
    private static final Period NEVER = Period.day(LocalDate.of(1, 1, 1));
    private static final LinkedAsk UNFILTERED = LinkedAsk.of(ChartAsk.SHOWN);
    private static final LinkedAsk NO_GROUPS = LinkedAsk.of(List.of());
    /** Their shares are compared with those of the base, see {@link ShareChange}. */
    private static final LinkedAsk BUYER_KINDS = LinkedAsk.of(List.of(Dimension.BUYER_KIND));

    /** Computes a dashboard; a few milliseconds for a million sales. */
    public static SalesBoard compute(SalesCube cube, BoardRequest request, PlanLine plan) {
        return compute(cube, request, plan, null);
    }

    /**
     * Computes a dashboard after another one, from which it takes what another choice does not change.
     *
     * @param previous what was shown before; may be null
     */
    public static SalesBoard compute(SalesCube cube, BoardRequest request, PlanLine plan, SalesBoard previous) {
        CubeQuery query = new CubeQuery(cube);
        SalesFilter filter = request.filter();
        Period period = filter.period();
        Period shown = request.shown();
        LocalDate last = lastCoveredDay(cube, period, request.today());
        Period covered = shown.upTo(last).orElse(shown);
        Compared compared = Compared.of(request, covered);
        List<CubeQuery.Linked> known = previous == null ? List.of() : List.of(previous.now, previous.all, previous.whole, previous.earlier);
        CubeQuery.Linked now = query.linked(filter.in(shown), shown.equals(period) ? ChartAsk.shownAndWhole(request) : ChartAsk.shown(request), known);
        CubeQuery.Linked all = filter.unfiltered() ? now : query.linked(SalesFilter.ALL.in(shown), UNFILTERED, known);
        CubeQuery.Linked whole = shown.equals(period) ? now : query.linked(filter, ChartAsk.whole(request), known);
        CubeQuery.Linked earlier = query.linked(filter.in(compared.line() == null ? NEVER : compared.line()),
            compared.line() != null && compared.line().equals(compared.base()) ? BUYER_KINDS : NO_GROUPS, known);
        Totals current = covered.equals(shown) ? now.total() : query.linked(filter.in(covered), List.of()).total();
        Totals before = before(query, filter, compared, earlier);
        Period planned = planDays(period, plan);
        Totals towardsPlan = planned.equals(period) ? whole.total() : query.linked(filter.in(planned), List.of()).total();
        return new SalesBoard(request, cube, last, covered, compared, now, all, current, before, whole, earlier, plan, towardsPlan);
    }

    private static Totals before(CubeQuery query, SalesFilter filter, Compared compared, CubeQuery.Linked earlier) {
        if (!compared.present()) {
            return new Totals();
        }
        boolean inLine = compared.line() != null && compared.line().contains(compared.base());
        return inLine ? sum(earlier, compared.base()) : query.linked(filter.in(compared.base()), List.of()).total();
    }

    private static Totals sum(CubeQuery.Linked linked, Period days) {
        Totals sum = new Totals();
        for (int i = 0; i < linked.byDay().length; i++) {
            if (linked.byDay()[i] != null && days.contains(LocalDate.ofEpochDay(linked.firstDay() + (long) i))) {
                sum.add(linked.byDay()[i]);
            }
        }
        return sum;
    }

    /** The days that the shown days up to the last covered one are compared with; null when there are none. */
    public Period base() {
        return compared.base();
    }

    /** Those days in words; "—" when there are none. */
    public String baseLabel() {
        return compared.present() ? Compared.written(compared.base(), request.lang()) : Formats.NONE;
    }

    /** Says exactly what is compared with what, in the language asked for. */
    public String comparisonSentence() {
        return compared.sentence(request.lang());
    }

    /** The rows behind a tile: the chosen sales of the shown days, of the days compared with, or of the plan's days. */
    public SalesFilter behind(String tile) {
        return request.filter().in(switch (tile) {
            case "last-year" -> compared.present() ? compared.base() : NEVER;
            case "plan" -> planDays(request.filter().period(), plan);
            default -> request.shown();
        });
    }

    /** What a tile measures. */
    public Measure measureOf(String tile) {
        return switch (tile) {
            case "amount" -> Measure.AMOUNT;
            case "orders" -> Measure.ORDERS;
            case "quantity" -> Measure.QUANTITY;
            default -> request.measure();
        };
    }

    /** With which days the sales of a part of this dashboard are compared, to-date with to-date. @param narrowed see {@link BoardRequest#only} */
    public Against.Base baseOf(BoardRequest narrowed) {
        Period days = narrowed.shown();
        Period covered = days.upTo(lastCoveredDay(cube, narrowed.filter().period(), narrowed.today())).orElse(days);
        return new Against.Base(covered, Compared.of(narrowed, covered).base());
    }

    /** The days whose sales are held against the plan: from the plan's first day to the end of the chosen period. */
    private static Period planDays(Period period, PlanLine plan) {
        return plan == null ? period : plan.period().upTo(period.to()).orElse(period);
    }

    /** Whether nothing was sold in the shown days, whatever is chosen. */
    public boolean nothingFound() {
        return now.total().isEmpty();
    }

    /**
     * Up to which day a period is covered, so that to-date is compared with to-date: today while the period runs; for a period
     * that is over, its end, unless the ledger ends earlier.
     */
    static LocalDate lastCoveredDay(SalesCube cube, Period period, LocalDate today) {
        if (period.contains(today)) {
            return today;
        }
        LocalDate newest = newestDay(cube);
        return newest != null && period.contains(newest) ? newest : period.to();
    }

    /** The last day on which any sale counts; null when there is none. */
    public static LocalDate newestDay(SalesCube cube) {
        return cube.size() == 0 ? null : LocalDate.ofEpochDay(cube.lastDay());
    }

    /** From the first to the last day on which a sale counts; null when there is none. */
    public static Period everything(SalesCube cube) {
        return cube.size() == 0 ? null : Period.of(LocalDate.ofEpochDay(cube.firstDay()), LocalDate.ofEpochDay(cube.lastDay()));
    }

    /** The period that a dashboard opens with: the calendar year of the newest sale, this year when there is none. */
    public static Period openingPeriod(SalesCube cube, LocalDate today) {
        LocalDate newest = newestDay(cube);
        return Period.year((newest == null ? today : newest).getYear());
    }

    /** Whether the comparison stops before the period's end. */
    public boolean isToDate() {
        return last.isBefore(request.filter().period().to());
    }

    /** The measure of some totals, exact. */
    public BigDecimal value(Totals t) {
        return request.measure().of(t);
    }
}
