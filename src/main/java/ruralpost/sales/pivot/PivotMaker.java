package ruralpost.sales.pivot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

/** Groups the sales once, and once more for the base of the comparison, and puts the groups into rows and columns. */
final class PivotMaker {

    private final SalesBoard board;
    private final PivotLayout layout;
    private final SalesLabels labels;
    private final Measure measure;
    private final Lang lang;
    private final Map<List<Integer>, Totals> before = new HashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    PivotMaker(SalesBoard board, PivotLayout layout, SalesLabels labels) {
        this.board = board;
        this.layout = layout;
        this.labels = labels;
        this.measure = board.request().measure();
        this.lang = board.request().lang();
    }

    Pivot make() {
        List<PivotKey> keys = Stream.of(layout.rows(), layout.inner(), layout.columns()).filter(Objects::nonNull).toList();
        int depth = layout.inner() == null ? 1 : 2;
        CubeQuery query = new CubeQuery(board.cube());
        List<CubeQuery.Group> groups = query.grouped(board.request().filter().in(board.request().shown()), keys.stream().map(PivotKey::query).toList());
        base(query, keys.subList(0, depth));
        List<Pivot.Column> columns = columns(groups, depth);
        Map<Integer, Map<List<Integer>, Sums>> tree = new HashMap<>();
        Sums all = new Sums(columns.size());
        for (CubeQuery.Group g : groups) {
            int column = layout.columns() == null ? -1 : places.get(g.keys().get(depth));
            List<Integer> row = g.keys().subList(0, depth);
            all.add(column, g.totals());
            tree.computeIfAbsent(row.getFirst(), k -> new HashMap<>()).computeIfAbsent(row, k -> new Sums(columns.size())).add(column, g.totals());
        }
        List<PivotRow> rows = new ArrayList<>();
        tree.forEach((code, inner) -> rows.add(row(code, inner, columns.size())));
        rows.sort(order(layout.rows()));
        Totals allBefore = sum(before.values());
        return new Pivot(board, layout, columns, rows, all.row(List.of(), Texts.of(lang).get("sales.pivot.total"), allBefore, List.of()));
    }

    private PivotRow row(int code, Map<List<Integer>, Sums> inner, int columns) {
        String name = name(layout.rows(), code);
        if (layout.inner() == null) {
            return inner.get(List.of(code)).row(List.of(code), name, before.get(List.of(code)), List.of());
        }
        Sums sums = new Sums(columns);
        List<PivotRow> parts = new ArrayList<>();
        inner.forEach((codes, s) -> {
            sums.add(s);
            parts.add(s.row(codes, name(layout.inner(), codes.getLast()), before.get(codes), List.of()));
        });
        parts.sort(order(layout.inner()));
        Totals earlier = sum(before.entrySet().stream().filter(e -> e.getKey().getFirst() == code).map(Map.Entry::getValue).toList());
        return sums.row(List.of(code), name, earlier, parts);
    }

    /** The same rows in the base; rows of time only where the base is the year before, else nothing corresponds. */
    private void base(CubeQuery query, List<PivotKey> keys) {
        boolean time = keys.stream().anyMatch(PivotKey::isTime);
        if (board.base() == null || time && !board.base().equals(board.covered().previousYear())) {
            return;
        }
        for (CubeQuery.Group g : query.grouped(board.request().filter().in(board.base()), keys.stream().map(PivotKey::query).toList())) {
            List<Integer> codes = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                codes.add(keys.get(i).aYearLater(g.keys().get(i)));
            }
            before.computeIfAbsent(List.copyOf(codes), k -> new Totals()).add(g.totals());
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

    private static Totals sum(Collection<Totals> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        Totals sum = new Totals();
        parts.forEach(sum::add);
        return sum;
    }

    /** Sums of one row as they grow. */
    private static final class Sums {
        private final Totals[] cells;
        private final Totals total = new Totals();

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

        void add(Sums other) {
            total.add(other.total);
            for (int i = 0; i < cells.length; i++) {
                if (other.cells[i] != null) {
                    cells[i] = cells[i] == null ? new Totals() : cells[i];
                    cells[i].add(other.cells[i]);
                }
            }
        }

        PivotRow row(List<Integer> codes, String name, Totals before, List<PivotRow> inner) {
            return new PivotRow(List.copyOf(codes), name, Arrays.asList(cells), total, before, List.copyOf(inner));
        }
    }
}
