package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;

/**
 * Rows that give the sum of those below them without saying so: 肉类 30 over 腊肉 10 and 腊肠 20. They are known where the sheet's own total counts them and
 * not their parts, and where every row belongs to one of them; else they stay records.
 */
public final class HeadRows {

    private static final String HEADS = "sheet.map.heads";
    private static final BigDecimal CENT = new BigDecimal("0.011");
    private static final int MOST = 200;

    private final Set<Integer> numbers;

    private HeadRows(Set<Integer> numbers) {
        this.numbers = numbers;
    }

    /** Those of a table that was found to have such rows; null for any other. */
    static HeadRows of(ColumnMapping mapping) {
        return mapping.columns().stream().filter(HeadRows::marked).findFirst().map(c -> new HeadRows(Arrays.stream(String.valueOf(c.reason().args().get(1)).split("、"))
            .map(Integer::valueOf).collect(Collectors.toCollection(HashSet::new)))).orElse(null);
    }

    /** Whether a column was found to name such rows, and nobody said otherwise of it. */
    public static boolean marked(MappedColumn column) {
        return column.reason().key().equals(HEADS);
    }

    /** The mapping with the column of their names marked. @param body the first rows below the titles, to the total at least */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        MappedColumn name = mapping.columns().stream().filter(c -> c.imported() && c.spread() == null && mapping.shape().named().contains(c.field())).findFirst().orElse(null);
        List<MappedColumn> summed = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(c.field()))).toList();
        List<Integer> measures = summed.stream().map(MappedColumn::column).toList();
        // products across the columns: what a row has of all of them, where they are counted alike
        boolean across = !summed.isEmpty() && summed.getFirst().spread() != null;
        boolean alike = !across && summed.stream().allMatch(c -> c.spread() == null) || across && summed.stream().map(c -> c.field() + c.unit()).distinct().count() == 1;
        List<Integer> heads = name == null || measures.isEmpty() || !alike ? List.of() : heads(mapping, body, known, measures, across, name.column());
        if (heads.isEmpty()) {
            return mapping;
        }
        ColumnMapping marked = mapping.withColumns(mapping.columns().stream().map(c -> c == name
            ? c.in(c.unit(), Message.of(HEADS, c.reason(), heads.stream().map(String::valueOf).collect(Collectors.joining("、")))) : c).toList());
        String over = over(mapping, name);
        return over == null ? marked : marked.put(over, GroupRows.FILL_TOTALS);
    }

    /** 单位/品名 names what the sums are called and what their parts are; the key of the field of the former, null where the title does not say it. */
    private static String over(ColumnMapping mapping, MappedColumn name) {
        List<String> path = mapping.layout().path(name.column());
        String[] words = path.isEmpty() ? new String[0] : path.getLast().split("[/／、\\\\|]");
        return words.length != 2 ? null : mapping.shape().named().stream().filter(f -> !f.equals(name.field()) && !mapping.fills(f))
            .filter(f -> mapping.shape().field(f).titles().stream().anyMatch(t -> HeaderTitle.normal(t).equals(HeaderTitle.normal(words[0])))
                || PlaceWords.isPlaces(mapping.shape().field(f)) && (words[0].equals("单位") || PlaceWords.isAreas(words[0]))).findFirst().orElse(null);
    }

    /** @param measures columns of the figures @param across whether they are added up @param name the column of names */
    private static List<Integer> heads(ColumnMapping mapping, List<SheetRow> body, KnownNames known, List<Integer> measures, boolean across, int name) {
        List<Integer> added = across ? measures : List.of(measures.getFirst());
        RowJudge judge = new RowJudge(mapping, known);
        List<SheetRow> records = new ArrayList<>();
        BigDecimal total = null;
        for (SheetRow row : body) {
            RowKind kind = judge.judge(row);
            if (kind == RowKind.DATA && total == null) {
                records.add(row);
            } else if (kind == RowKind.DATA) {
                // more below the total: what it is of is not certain
                return List.of();
            } else if (kind == RowKind.TOTAL && total == null) {
                total = number(row, added);
            }
        }
        // 全县 as the last row is a total that is called otherwise
        SheetRow whole = total == null && records.size() > 2 && WholeRows.isWhole(records.getLast().cell(name)) ? records.removeLast() : null;
        total = whole == null ? total : number(whole, added);
        List<BigDecimal> numbers = records.stream().map(r -> number(r, added)).toList();
        boolean sound = numbers.stream().allMatch(n -> n != null && n.signum() > 0);
        boolean twice = sound && total != null && same(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add), total.add(total));
        // without a total that is half of all only groups of several rows each are no chance
        List<Integer> sums = twice ? heads(records, numbers, 1) : sound && total == null ? heads(records, numbers, 2) : List.of();
        boolean held = twice && !across || measures.stream().allMatch(m -> hold(records, sums, m));
        return !held || sums.isEmpty() ? List.of() : whole == null ? sums : Stream.concat(sums.stream(), Stream.of(whole.number())).toList();
    }

    /** What a row has in these columns together; null when it has nothing there. */
    private static BigDecimal number(SheetRow row, List<Integer> columns) {
        return columns.stream().map(c -> GroupTotals.number(row.cell(c))).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    /** @param parts how many rows each group has at least; of several groups one has more than one */
    private static List<Integer> heads(List<SheetRow> records, List<BigDecimal> numbers, int parts) {
        List<Integer> heads = new ArrayList<>();
        boolean several = false;
        for (int i = 0; i < records.size();) {
            BigDecimal left = numbers.get(i);
            heads.add(records.get(i).number());
            int at = i + 1;
            while (at < records.size() && left.compareTo(CENT) > 0) {
                left = left.subtract(numbers.get(at++));
            }
            if (!same(left, BigDecimal.ZERO) || at < i + 1 + parts) {
                return List.of();
            }
            several |= at > i + 2;
            i = at;
        }
        return several && heads.size() >= parts && heads.size() <= MOST ? heads : List.of();
    }

    /** Whether these rows are the sums of those up to the next of them in another column, too. */
    private static boolean hold(List<SheetRow> records, List<Integer> heads, int column) {
        BigDecimal left = BigDecimal.ZERO;
        for (SheetRow row : records) {
            BigDecimal number = GroupTotals.number(row.cell(column));
            boolean head = heads.contains(row.number());
            if (head && !same(left, BigDecimal.ZERO)) {
                return false;
            }
            left = head ? number == null ? BigDecimal.ZERO : number : left.subtract(number == null ? BigDecimal.ZERO : number);
        }
        return same(left, BigDecimal.ZERO);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(CENT) <= 0;
    }

    /** Whether a record is such a sum. */
    boolean isSum(SheetRow row) {
        return numbers.contains(row.number());
    }
}
