package ruralpost.sales.pivot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Period;

/** Groups the sales once, once more for the base of the comparison and for the covered days where they are not all, and puts the groups into rows and columns. */
final class PivotMaker {

    private final SalesBoard board;
    private final PivotLayout layout;
    private final SalesLabels labels;
    private final Measure measure;
    private final Lang lang;
    private final boolean toDate;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, Outer> tree = new HashMap<>();
    private int width;
    private Sums all;

    PivotMaker(SalesBoard board, PivotLayout layout, SalesLabels labels) {
        this.board = board;
        this.layout = layout;
        this.labels = labels;
        this.measure = board.request().measure();
        this.lang = board.request().lang();
        this.toDate = !board.covered().equals(board.request().shown());
    }

    Pivot make() {
        List<PivotKey> keys = Stream.of(layout.rows(), layout.inner(), layout.columns()).filter(Objects::nonNull).toList();
        int depth = layout.inner() == null ? 1 : 2;
        CubeQuery query = new CubeQuery(board.cube());
        List<CubeQuery.Group> groups = grouped(query, board.request().shown(), keys);
        List<Pivot.Column> columns = columns(groups, depth);
        width = columns.size();
        all = new Sums(width);
        for (CubeQuery.Group g : groups) {
            int column = layout.columns() == null ? -1 : places.get(g.keys().get(depth));
            sums(g.keys().subList(0, depth)).forEach(s -> s.add(column, g.totals()));
        }
        if (toDate) {
            grouped(query, board.covered(), keys.subList(0, depth)).forEach(g -> sums(g.keys()).forEach(s -> s.current.add(g.totals())));
        }
        base(query, keys.subList(0, depth));
        List<PivotRow> rows = new ArrayList<>(tree.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
        rows.sort(order(layout.rows()));
        return new Pivot(board, layout, columns, rows, all.row(List.of(), Texts.of(lang).get("sales.pivot.total"), List.of()));
    }

    private List<CubeQuery.Group> grouped(CubeQuery query, Period days, List<PivotKey> keys) {
        return query.grouped(board.request().filter().in(days), keys.stream().map(PivotKey::query).toList());
    }

    /** A row, and the rows that divide it. */
    private record Outer(Sums sums, Map<Integer, Sums> inner) {
    }

    /** All sums that sales of a row go into. @param codes of the row and of the one that divides it, where rows are divided */
    private List<Sums> sums(List<Integer> codes) {
        Outer outer = tree.computeIfAbsent(codes.getFirst(), k -> new Outer(new Sums(width), new HashMap<>()));
        return codes.size() == 1 ? List.of(all, outer.sums) : List.of(all, outer.sums, outer.inner.computeIfAbsent(codes.getLast(), k -> new Sums(width)));
    }

    private PivotRow row(int code, Outer outer) {
        List<PivotRow> parts = new ArrayList<>();
        outer.inner.forEach((inner, s) -> parts.add(s.row(List.of(code, inner), name(layout.inner(), inner), List.of())));
        if (layout.inner() != null) {
            parts.sort(order(layout.inner()));
        }
        return outer.sums.row(List.of(code), name(layout.rows(), code), parts);
    }

    /** The same rows in the base, also those that sold only then; rows of time only where the base is the year before, else nothing corresponds. */
    private void base(CubeQuery query, List<PivotKey> keys) {
        boolean time = keys.stream().anyMatch(PivotKey::isTime);
        if (board.base() == null || time && !board.base().equals(board.covered().previousYear())) {
            return;
        }
        for (CubeQuery.Group g : grouped(query, board.base(), keys)) {
            List<Integer> codes = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                codes.add(keys.get(i).aYearLater(g.keys().get(i)));
            }
            sums(codes).forEach(s -> s.addBefore(g.totals()));
        }
    }

    private List<Pivot.Column> columns(List<CubeQuery.Group> groups, int depth) {
        PivotKey key = layout.columns();
        if (key == null) {
            return List.of();
        }
        Map<Integer, Totals> sums = new HashMap<>();
        groups.forEach(g -> sums.computeIfAbsent(g.keys().get(depth), k -> new Totals()).add(g.totals()));
        Comparator<Integer> bySize = Comparator.comparing((Integer c) -> key.notStated(c)).thenComparing(c -> value(sums.get(c)), Comparator.reverseOrder());
        List<Integer> codes = sums.keySet().stream().sorted(key.isTime() ? Comparator.naturalOrder() : bySize.thenComparing(Comparator.naturalOrder())).toList();
        boolean many = codes.size() > Pivot.COLUMNS_AT_MOST;
        int own = many ? Pivot.COLUMNS_AT_MOST - 1 : codes.size();
        List<Pivot.Column> columns = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            places.put(codes.get(i), Math.min(i, own));
            if (i < own) {
                columns.add(new Pivot.Column(List.of(codes.get(i)), name(key, codes.get(i))));
            }
        }
        if (many) {
            columns.add(new Pivot.Column(codes.subList(own, codes.size()), Texts.of(lang).get("sales.board.rest", codes.size() - own)));
        }
        return columns;
    }

    private Comparator<PivotRow> order(PivotKey key) {
        Comparator<PivotRow> byCode = Comparator.comparing(r -> r.codes().getLast());
        return key.isTime() ? byCode : Comparator.comparing((PivotRow r) -> key.notStated(r.codes().getLast()))
            .thenComparing(r -> value(r.total()), Comparator.reverseOrder()).thenComparing(byCode);
    }

    private BigDecimal value(Totals t) {
        return measure.statedIn(t) ? measure.of(t) : BigDecimal.ZERO;
    }

    private String name(PivotKey key, int code) {
        return key.name(board.cube(), code, labels, lang);
    }

    /** Sums of one row as they grow. */
    private final class Sums {
        private final Totals[] cells;
        private final Totals total = new Totals();
        private final Totals current = toDate ? new Totals() : total;
        private Totals before;

        Sums(int columns) {
            cells = new Totals[columns];
        }

        void add(int column, Totals t) {
            total.add(t);
            if (column >= 0) {
                cells[column] = cells[column] == null ? new Totals() : cells[column];
                cells[column].add(t);
            }
        }

        void addBefore(Totals t) {
            before = before == null ? new Totals() : before;
            before.add(t);
        }

        PivotRow row(List<Integer> codes, String name, List<PivotRow> inner) {
            return new PivotRow(List.copyOf(codes), name, Arrays.asList(cells), total, current, before, List.copyOf(inner));
        }
    }
}
