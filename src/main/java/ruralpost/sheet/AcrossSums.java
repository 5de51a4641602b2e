package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.words.SumWords;
import ruralpost.text.Message;

/**
 * Names across the columns of which one is the sum of the others in every row: 全县 beside its sub-branches, 线上 before 邮乐网 and 邮三湘. Their columns are left out, or what they say would be booked once more.
 */
public final class AcrossSums {

    private static final String REASON = "sheet.map.across.sum";
    private static final BigDecimal CENT = new BigDecimal("0.011");
    /** Of two names one may be the other by chance, and in one row anything may be. */
    private static final int FEWEST_NAMES = 3;
    private static final int FEWEST_ROWS = 2;

    private AcrossSums() {
    }

    /** The mapping without such columns. @param body the first rows below the titles */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        Map<String, List<MappedColumn>> kinds = new LinkedHashMap<>();
        mapping.columns().stream().filter(c -> c.imported() && c.spread() != null && RowFigures.isSummed(mapping.shape(), c.field())).forEach(c -> kinds.computeIfAbsent(c.field() + c.unit(), k -> new ArrayList<>()).add(c));
        boolean named = !kinds.isEmpty() && kinds.values().stream().allMatch(k -> k.size() >= FEWEST_NAMES && k.stream().allMatch(c -> c.spread().and() == null && mapping.shape().field(c.spread().field()).kind() == FieldKind.NAME));
        if (!named) {
            return mapping;
        }
        RowJudge judge = new RowJudge(mapping, known);
        List<SheetRow> records = body.stream().filter(r -> judge.judge(r) == RowKind.DATA).toList();
        Set<String> sums = null;
        for (List<MappedColumn> kind : kinds.values()) {
            Set<String> found = sums(kind, records);
            sums = sums == null || sums.equals(found) ? found : Set.of();
        }
        Set<String> left = sums;
        return left.isEmpty() ? mapping : mapping.withColumns(mapping.columns().stream().map(c -> c.imported() && c.spread() != null && left.contains(c.spread().value())
            ? new MappedColumn(c.column(), c.header(), null, c.unit(), 0, Message.of(REASON), false, c.spread()) : c).toList());
    }

    /** Whether a column was left out so. */
    public static boolean is(MappedColumn column) {
        return column.reason().key().equals(REASON);
    }

    /** The names of the columns that are sums of others. */
    private static Set<String> sums(List<MappedColumn> columns, List<SheetRow> records) {
        List<BigDecimal[]> numbers = new ArrayList<>();
        for (SheetRow row : records) {
            BigDecimal[] own = columns.stream().map(c -> GroupTotals.number(row.cell(c.column()))).map(n -> n == null ? BigDecimal.ZERO : n).toArray(BigDecimal[]::new);
            boolean any = false;
            for (BigDecimal n : own) {
                any |= n.signum() != 0;
            }
            if (any) {
                numbers.add(own);
            }
        }
        if (numbers.size() < FEWEST_ROWS) {
            return Set.of();
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            all.add(i);
        }
        for (int whole = 0; whole < columns.size(); whole++) {
            int at = whole;
            List<Integer> others = all.stream().filter(i -> i != at).toList();
            Set<Integer> heads = heads(others, numbers);
            boolean sum = numbers.stream().allMatch(n -> isSum(n, at, others.stream().filter(i -> !heads.contains(i)).toList()));
            boolean chance = columns.size() == FEWEST_NAMES && numbers.size() == FEWEST_ROWS && !SumWords.isBroad(columns.get(whole).spread().value());
            if (sum && !chance && numbers.stream().anyMatch(n -> others.stream().filter(i -> n[i].signum() != 0).count() > 1)) {
                Set<Integer> found = new HashSet<>(heads);
                found.add(whole);
                return named(columns, found);
            }
        }
        Set<Integer> heads = heads(all, numbers);
        return columns.size() == FEWEST_NAMES ? Set.of() : named(columns, heads);
    }

    private static Set<String> named(List<MappedColumn> columns, Set<Integer> found) {
        Set<String> names = new HashSet<>();
        found.forEach(i -> names.add(columns.get(i).spread().value()));
        return names;
    }

    private static boolean isSum(BigDecimal[] row, int whole, List<Integer> parts) {
        return row[whole].subtract(parts.stream().map(i -> row[i]).reduce(BigDecimal.ZERO, BigDecimal::add)).abs().compareTo(CENT) <= 0;
    }

    /** Those that are each the sum of the ones up to the next of them, so that every column belongs to one; empty when they do not fall apart so. */
    private static Set<Integer> heads(List<Integer> columns, List<BigDecimal[]> numbers) {
        Set<Integer> heads = new HashSet<>();
        boolean several = false;
        for (int i = 0; i < columns.size();) {
            int head = columns.get(i);
            int end = i + 1;
            List<Integer> parts = new ArrayList<>();
            while (end < columns.size() && (parts.isEmpty() || !numbers.stream().allMatch(n -> isSum(n, head, parts)))) {
                parts.add(columns.get(end++));
            }
            if (parts.isEmpty() || numbers.stream().allMatch(n -> n[head].signum() == 0) || !numbers.stream().allMatch(n -> isSum(n, head, parts))) {
                return Set.of();
            }
            several |= parts.size() > 1;
            heads.add(head);
            i = end;
        }
        return several ? heads : Set.of();
    }
}
