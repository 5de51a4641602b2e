package ruralpost.sales.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Pairs;
import ruralpost.sales.Contract;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardWriter;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/**
 * Signed against delivered, always in yuan. A contract is shown when its term or one of its deliveries lies in the shown days and fits
 * the filter; what it delivered is everything up to the last shown day, so that a whole contract is held against its whole sum. The
 * key of a pair is the contract's row id.
 */
final class ContractsChart {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final ChartInput input;
    private final SalesBoard board;
    private final Period days;

    ContractsChart(ChartInput input) {
        this.input = input;
        this.board = input.board();
        this.days = board.covered();
    }

    /** All deliveries that count for the shown days: those up to the last one. */
    static SalesFilter deliveries(SalesBoard board) {
        return SalesFilter.ALL.in(Period.of(EVER, board.covered().to()));
    }

    /** A contract with its deliveries. */
    private record Row(Contract contract, Totals delivered) {

        BigDecimal signed() {
            return contract.amount() == null ? BigDecimal.ZERO : contract.amount().money().toYuan();
        }
    }

    ChartSpec spec() {
        List<Contract> shown = input.facts().contracts().stream().filter(this::shown).toList();
        List<Row> rows = new ArrayList<>();
        if (!shown.isEmpty()) {
            CubeQuery.Linked all = input.facts().sums().of(board.cube(), deliveries(board));
            shown.forEach(c -> rows.add(new Row(c, all.group(Dimension.CONTRACT, code(c)))));
        }
        rows.sort(Comparator.comparing(Row::signed).thenComparing((Row r) -> Measure.AMOUNT.of(r.delivered())).reversed());
        BigDecimal largest = rows.stream().map(r -> r.signed().max(Measure.AMOUNT.of(r.delivered()).abs())).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BoardWriter writer = new BoardWriter(Measure.AMOUNT, input.lang(), largest);
        List<Pairs.Pair> pairs = rows.stream().map(r -> new Pairs.Pair(Long.toString(r.contract().stamp().id()), name(r.contract()),
            signed(r.contract().amount(), writer), delivered(r.delivered(), writer), note(r))).toList();
        return ChartSpec.of("sales-contracts", input.text("sales.chart.contracts"), writer.unit(),
            new Pairs(pairs, input.text("sales.chart.contracts.signed"), input.text("sales.chart.contracts.delivered")), input.lang())
            .withChosen(chosen()).withNotes(notes(rows));
    }

    private int code(Contract c) {
        return board.cube().codeOf(Dimension.CONTRACT, c.stamp().id());
    }

    private boolean shown(Contract c) {
        if (c.signedOn().isAfter(days.to())) {
            return false;
        }
        // its groups obey every filter but that of contracts
        boolean delivers = board.now().group(Dimension.CONTRACT, code(c)).records > 0;
        LocalDate end = c.dueOn() == null ? c.signedOn() : c.dueOn();
        return delivers || !end.isBefore(days.from()) && input.filter().chosen().entrySet().stream().allMatch(e -> fits(c, e));
    }

    /** Whether what the contract itself states is among the chosen values. */
    private static boolean fits(Contract c, Map.Entry<Dimension, Set<Object>> chosen) {
        return switch (chosen.getKey()) {
            case CONTRACT -> true;
            case PRODUCT -> c.productId() != null && chosen.getValue().contains(c.productId());
            case BUYER_KIND -> c.buyerKind() != null && chosen.getValue().contains(c.buyerKind());
            default -> false;
        };
    }

    private Set<String> chosen() {
        return input.filter().chosen().getOrDefault(Dimension.CONTRACT, Set.of()).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private String name(Contract c) {
        return c.number() + " " + c.buyer();
    }

    private static ChartValue signed(Amount amount, BoardWriter writer) {
        return amount == null ? ChartValue.NONE : writer.value(amount.money().toYuan(), amount.bound());
    }

    /** Nothing delivered yet is zero; deliveries that state no amount are not. */
    private static ChartValue delivered(Totals t, BoardWriter writer) {
        return t.records > 0 && t.withAmount == 0 ? ChartValue.NONE : writer.value(Measure.AMOUNT.of(t), t.bound());
    }

    private String note(Row r) {
        boolean none = r.contract().amount() == null || r.delivered().records > 0 && r.delivered().withAmount == 0;
        String percent = none ? Formats.NONE : Percent.ratio(Measure.AMOUNT.of(r.delivered()), r.signed())
            .map(p -> Formats.of(input.lang()).bounded(inexact(r), Formats.of(input.lang()).percent(p, 1))).orElse(Formats.NONE);
        boolean late = r.contract().dueOn() != null && r.contract().dueOn().isBefore(days.to())
            && Measure.AMOUNT.of(r.delivered()).compareTo(r.signed()) < 0;
        return late ? input.text("sales.chart.contracts.late", percent) : percent;
    }

    private static Bound inexact(Row r) {
        Bound signed = r.contract().amount().bound();
        return signed.isExact() ? r.delivered().bound() : Bound.difference(signed, r.delivered().bound());
    }

    private List<String> notes(List<Row> rows) {
        List<String> notes = new ArrayList<>();
        notes.add(input.text("sales.board.note.contracts", days.to().toString()));
        long unstated = rows.stream().filter(r -> r.contract().amount() == null).count();
        if (unstated > 0) {
            notes.add(input.text("sales.board.note.contracts.unstated", unstated));
        }
        long without = rows.stream().mapToLong(r -> r.delivered().records - r.delivered().withAmount).sum();
        if (without > 0) {
            notes.add(input.text("sales.board.note.no.amount", without));
        }
        return notes;
    }
}
