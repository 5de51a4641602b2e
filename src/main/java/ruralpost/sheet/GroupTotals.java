package ruralpost.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.words.NoteLine;
import ruralpost.sheet.words.PlainNumber;
import ruralpost.sheet.words.SumWords;
import ruralpost.sheet.words.Wrapped;
import ruralpost.text.Message;
import ruralpost.value.Money;
import ruralpost.value.MoneyText;
import ruralpost.value.Parsed;

/**
 * Rows over a group that give its sum beside its name (一、邮乐网 300 over 腊肉 100 and 茶油 200): as records they would be counted twice. Rows are given
 * from the top.
 */
public final class GroupTotals {

    /** Reason of a column of which somebody said that the numbered rows are records all the same. */
    static final String RECORDS = "sheet.map.records";
    /** Where a row that was made ready says that it is a group by itself, right of every column that a sheet can have. */
    private static final int ALONE = GroupRows.COLUMN + 3;
    private static final String SUMS = "sheet.map.sums";
    private static final Pattern NUMBER = Pattern.compile("[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?");
    private static final Pattern HAN = Pattern.compile("[一二三四五六七八九十]{1,3}");
    private static final Pattern NUMBERED = Pattern.compile("(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]).+");

    private final String field;
    private final SheetField target;
    private final KnownNames known;
    /** Where the rows that are sums were found by adding up; else null. */
    private final HeadRows heads;
    private final boolean places;
    /** Columns of names to their fields. */
    private final Map<Integer, String> names = new HashMap<>();
    private final List<Integer> measures;
    /** Whether such rows are numbered 一, 二, 三, and so known even where the ledger does not know their names. */
    private boolean numbered;

    /** @param field the field that their names fill; null for none, then they are known by their numbers alone */
    private GroupTotals(ColumnMapping mapping, String field, KnownNames known) {
        this.field = field;
        this.known = known;
        numbered = field == null || mapping.constants().containsValue(GroupRows.FILL_OVER);
        heads = field == null ? null : HeadRows.of(mapping);
        target = field == null ? null : mapping.shape().field(field);
        places = PlaceWords.isPlaces(target);
        mapping.columns().stream().filter(c -> c.imported() && mapping.shape().named().contains(c.field())).forEach(c -> names.put(c.column(), c.field()));
        measures = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(c.field())))
            .map(MappedColumn::column).toList();
    }

    /** Those of a table that is known to have such rows; null for any other. */
    static GroupTotals of(ColumnMapping mapping, KnownNames known) {
        return mapping.constants().entrySet().stream().filter(c -> c.getValue().equals(GroupRows.FILL_TOTALS)).findFirst()
            .map(c -> new GroupTotals(mapping, c.getKey(), known))
            .orElseGet(() -> mapping.columns().stream().anyMatch(GroupTotals::marked) ? new GroupTotals(mapping, null, known) : null);
    }

    /** Whether a column was found to name such rows, and nobody said otherwise of it. */
    public static boolean marked(MappedColumn column) {
        return column.reason().key().equals(SUMS);
    }

    /** Whether somebody said of a column that it names records although its numbered rows are sums. */
    public static boolean overruled(MappedColumn column) {
        return column.reason().key().equals(RECORDS);
    }

    /** The mapping with the column of their names marked, where these rows are numbered 一, 二, 三 and at least half are the sums of the rows below them. */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        GroupTotals totals = new GroupTotals(mapping, null, known);
        Integer column = totals.names.keySet().stream().min(Integer::compare).orElse(null);
        return column == null || !stand(mapping, null, body, known) ? mapping
            : mapping.withColumns(mapping.columns().stream().map(c -> c.column() == column ? c.in(c.unit(), Message.of(SUMS, c.reason())) : c).toList());
    }

    /** The name of the group that a row sums up; null for any other row. */
    String head(SheetRow row) {
        for (Cell cell : row.cells()) {
            String own = names.get(cell.column());
            String word = own == null || cell.kind() != CellKind.TEXT || cell.isBlank() ? null : GroupWord.of(cell.shown(), target);
            if (word != null) {
                boolean mine = heads != null ? heads.isSum(row) : field != null && (known.knows(field, word) || places && PlaceWords.isPlace(word)) && !known.knows(own, word);
                boolean number = NUMBERED.matcher(cell.raw().strip()).matches() || row.cells().stream()
                    .anyMatch(c -> c.column() < cell.column() && c.kind() == CellKind.TEXT && NUMBER.matcher(c.raw().strip()).matches());
                numbered |= mine && number;
                return mine || numbered && number ? word : null;
            }
        }
        return null;
    }

    /** The name of the group that a row sums up, when the row that comes next is one of that group; null for any other row, coming null for none. */
    String head(SheetRow row, SheetRow coming) {
        String word = head(row);
        boolean below = word != null && coming != null && (head(coming) == null || isOver(row, coming)) && coming.cells().stream().noneMatch(c -> c.kind() == CellKind.TEXT
            && (SumWords.isTotal(c.raw()) || NoteLine.is(c))) && names.keySet().stream().anyMatch(c -> !coming.cell(c).isBlank());
        return below ? word : null;
    }

    /** Whether a row sums up groups of which the one that comes next is the first: 一、花垣县 over （一）邮乐网. */
    boolean isOver(SheetRow row, SheetRow coming) {
        GroupWord.Style style = style(row);
        return head(row) != null && head(coming) != null && style == GroupWord.Style.HAN && style(coming) != style;
    }

    private GroupWord.Style style(SheetRow row) {
        return row.cells().stream().filter(c -> c.kind() == CellKind.TEXT && !c.isBlank()).map(c -> GroupWord.Style.of(HAN.matcher(c.raw().strip()).matches() ? c.raw().strip() + "、" : c.raw()))
            .filter(s -> s != GroupWord.Style.PLAIN).findFirst().orElse(GroupWord.Style.PLAIN);
    }

    /** The words that stand over groups of which each gives its sum. */
    static List<String> overs(ColumnMapping mapping, String field, List<SheetRow> body, KnownNames known) {
        GroupTotals totals = new GroupTotals(mapping, field, known);
        totals.numbered = true;
        List<String> overs = new ArrayList<>();
        for (int i = 0; i + 1 < body.size(); i++) {
            if (totals.isOver(body.get(i), body.get(i + 1))) {
                overs.add(totals.head(body.get(i)));
            }
        }
        return overs;
    }

    /** Whether a row that was made ready is a group by itself, so that the sum above it ends there. */
    public static boolean isAlone(SheetRow row) {
        return !row.cells().isEmpty() && row.cells().getLast().column() == ALONE;
    }

    /** A row without rows of its group below: the number of the group (三、) is no part of its name. */
    SheetRow alone(SheetRow row) {
        String word = head(row);
        if (word == null) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        if (field == null) {
            cells.replaceAll(c -> names.containsKey(c.column()) && c.kind() == CellKind.TEXT ? Cell.text(c.row(), c.column(), word) : c);
        }
        cells.add(Cell.text(row.number(), ALONE, word));
        return new SheetRow(row.number(), row.hidden(), cells, row.fault());
    }

    /** Whether at least half of these rows among the first ones of a table are the sums of the rows below them: a wrong one is said to be wrong. */
    static boolean stand(ColumnMapping mapping, String field, List<SheetRow> body, KnownNames known) {
        GroupTotals totals = new GroupTotals(mapping, field, known);
        RowJudge judge = new RowJudge(mapping, known);
        int heads = 0;
        int right = 0;
        SheetRow head = null;
        List<SheetRow> below = new ArrayList<>();
        for (int i = 0; i <= body.size(); i++) {
            SheetRow row = i < body.size() ? body.get(i) : null;
            RowKind kind = row == null ? RowKind.BELOW : judge.judge(row);
            boolean begins = kind == RowKind.DATA && totals.head(row) != null;
            if (begins || kind == RowKind.TOTAL || kind == RowKind.BELOW) {
                // 三、其他 50 may have no rows of its own
                heads += head == null || below.isEmpty() ? 0 : 1;
                right += head != null && totals.sums(head, below) ? 1 : 0;
                head = begins ? row : null;
                below.clear();
            } else if (kind == RowKind.DATA) {
                below.add(row);
            }
        }
        return right > 0 && right * 2 >= heads;
    }

    private boolean sums(SheetRow head, List<SheetRow> below) {
        boolean any = false;
        for (int column : measures) {
            BigDecimal stated = number(head.cell(column));
            if (stated != null) {
                BigDecimal sum = below.stream().map(r -> number(r.cell(column))).filter(java.util.Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
                // each may have been rounded to two decimals
                if (below.isEmpty() || stated.subtract(sum).abs().compareTo(new BigDecimal("0.0051").multiply(BigDecimal.valueOf(below.size() + 1L))) > 0) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    static BigDecimal number(Cell cell) {
        if (cell.kind() != CellKind.TEXT) {
            return cell.kind() == CellKind.NUMBER ? cell.number() : null;
        }
        String text = Wrapped.plain(cell.shown().strip());
        BigDecimal plain = PlainNumber.of(text);
        Parsed<Money> money = plain != null ? null : MoneyText.STRICT.read(text);
        // 42906.09元, ￥42906.09, １２斤
        return plain != null ? plain : money.ok() ? money.value().toYuan()
            : PlainNumber.of(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceFirst("(?<=[0-9]) ?\\p{IsHan}{1,2}$", ""));
    }
}
