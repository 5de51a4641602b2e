package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ruralpost.document.FigureRow;
import ruralpost.plan.StoredValue;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.Against;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Formula;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.NumberUnit;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.Tile;
import ruralpost.value.Bound;
import ruralpost.value.ExchangeRate;

/**
 * A number of a dashboard with all that explains it: which rows are in it and which are not, and how it was computed.
 *
 * @param board    the dashboard it stands on
 * @param label    what it is called
 * @param unit     in what it is written
 * @param value    the number, exact; null where it cannot be computed
 * @param bound    its bound
 * @param filter   the days and the choice that it obeys
 * @param behind   its rows
 * @param formulas how it was computed, the most important first; never empty
 * @param reported what documents report of the same; stands beside it
 * @param dollars  the rate by which it can be said in dollars; null where it is no amount or no rate is known
 * @param setting  the ledger's value that it depends on and that can be changed where it is shown; null where there is none
 */
public record OpenedNumber(SalesBoard board, String label, NumberUnit unit, BigDecimal value, Bound bound, SalesFilter filter, Behind behind,
                           List<Formula> formulas, List<FigureRow> reported, ExchangeRate dollars, StoredValue setting) {

    /** Explains any number that is made of sales. */
    public static OpenedNumber of(SalesBoard board, Asked asked) {
        return of(board, asked, BoardFacts.none());
    }

    /** Explains any number that is made of sales, and says it in dollars where the rate is known. */
    public static OpenedNumber of(SalesBoard board, Asked asked, BoardFacts facts) {
        RowsFinder finder = new RowsFinder(board.cube(), asked);
        Map<RowsOf, int[]> rows = finder.find();
        Totals counted = finder.totals(rows.get(RowsOf.COUNTED));
        BigDecimal sum = asked.sum(asked.measure().of(counted), rows.get(RowsOf.COUNTED).length, rows.get(RowsOf.WITHOUT_VALUE).length);
        FormulaWriter writer = new FormulaWriter(board, asked, counted, sum);
        List<Formula> formulas = asked.against().isEmpty() ? List.of(writer.alone()) : asked.against().stream().map(a -> writer.formula(a, counted)).toList();
        Bound sumBound = asked.measure().bound(counted);
        Against first = asked.ratio() ? asked.against().getFirst() : null;
        BigDecimal value = first == null ? sum : Ratio.of(first, sum, writer.divisor(first, counted));
        Bound bound = first == null ? sumBound : Ratio.bound(first, sumBound, writer.divisorBound(first), writer.isAll(first, counted));
        Optional<ExchangeRate> rate = asked.unit() == NumberUnit.YUAN ? ExchangeRate.pick(facts.rates(), asked.filter().period()) : Optional.empty();
        return new OpenedNumber(board, asked.label(), asked.unit(), value, bound, asked.filter(), new Behind.Sales(asked, rows, sum == null ? BigDecimal.ZERO : sum, sumBound), formulas, List.of(),
            rate.orElse(null), null);
    }

    /** Explains a tile that is made of sales alone. */
    public static OpenedNumber of(SalesBoard board, Tile tile) {
        return of(board, tile, BoardFacts.none());
    }

    /** Explains a tile. */
    public static OpenedNumber of(SalesBoard board, Tile tile, BoardFacts facts) {
        return new TileNumbers(board, facts).open(tile);
    }

    /** The same number with another formula after its own; null adds none. */
    public OpenedNumber also(Formula other) {
        return other == null ? this : explained(Stream.concat(formulas.stream(), Stream.of(other)).toList());
    }

    OpenedNumber explained(List<Formula> others) {
        return new OpenedNumber(board, label, unit, value, bound, filter, behind, others, reported, dollars, setting);
    }

    OpenedNumber beside(List<FigureRow> figures) {
        return new OpenedNumber(board, label, unit, value, bound, filter, behind, formulas, figures, dollars, setting);
    }

    /** How many rows fall into a group. */
    public int count(RowsOf group) {
        return behind.count(group);
    }

    /** Ids of a group's rows, never null. */
    public long[] ids(RowsOf group) {
        return switch (behind) {
            case Behind.Sales s -> Arrays.stream(s.positions(group)).mapToLong(board.cube()::id).toArray();
            case Behind.Records r -> r.table(group).lines().stream().mapToLong(RecordTable.Line::id).toArray();
        };
    }

    /** How many rows of the sum are stated with each bound; exact ones aside. */
    public Map<Bound, Long> inexact() {
        Map<Bound, Long> counts = new EnumMap<>(Bound.class);
        if (behind instanceof Behind.Sales s && s.asked().measure() == Measure.AMOUNT) {
            for (int position : s.positions(RowsOf.COUNTED)) {
                if (board.cube().bound(position) != Bound.EXACT) {
                    counts.merge(board.cube().bound(position), 1L, Long::sum);
                }
            }
        }
        return counts;
    }
}
