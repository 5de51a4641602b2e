package ruralpost.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.text.Message;

/**
 * Words that stand alone above a group of rows and say something of each of them: 邮乐网 over its products, and 花垣县 over 邮乐网 and 线下合同. Rows are
 * given from the top.
 */
public final class GroupRows {

    /** Among the constants of a mapping: the field is filled with what the row of the group above says, whatever that is. */
    public static final String FILL = "@group";
    /** The same where the program thinks so: rows below a word that no record is called, and that nothing marks as the name of a group, are refused. */
    public static final String FILL_SURE = "@group-sure";
    /** The same, and these rows give the sum of their group, so that they are no records themselves. */
    public static final String FILL_TOTALS = "@group-total";
    /** The field is filled with what stands over the names of groups. */
    public static final String FILL_OVER = "@group-over";
    /** Where a row that was made ready holds the word of its group, right of every column that a sheet can have. */
    static final int COLUMN = 1 << 20;
    private static final String NO_ROWS = "sheet.groups.norows";
    private static final Pattern OF_TIME = Pattern.compile("(?:本[日周旬月季年]|[当今]日|\\d{1,2}[月日]).{0,2}(?:小计|合计|累计)");
    private static final int OVER = COLUMN + 1;
    private static final int PROBLEM = COLUMN + 2;

    private final SheetField field;
    private final SheetField over;
    private final boolean sure;
    private final GroupTotals totals;
    private final KnownNames known;
    private final Set<Integer> names = new HashSet<>();
    private String word;
    private String overWord;
    /** Whether the word of the group was written with what it is (客户：县一中): it holds until the next one, whatever is summed up before. */
    private boolean titled;
    /** What the row of a group before was written like, when another one may follow it. */
    private GroupWord.Style before;
    private GroupWord.Style overStyle;
    private boolean afterTotal;
    private String problem;

    private GroupRows(ColumnMapping mapping, SheetField field, KnownNames known) {
        this.field = field;
        this.known = known;
        over = filled(mapping, Set.of(FILL_OVER));
        sure = mapping.constants().containsValue(FILL_SURE);
        totals = GroupTotals.of(mapping, known);
        mapping.columns().stream().filter(c -> c.imported() && mapping.shape().named().contains(c.field())).forEach(c -> names.add(c.column()));
        // 邮乐网 above the titles of its own rows
        List<String> above = mapping.layout().above().texts();
        String last = above.isEmpty() ? "" : above.getLast();
        String said = GroupWord.of(last, field);
        word = said != null && (known.knows(field.key(), said) || GroupWord.isTitled(last, field) || CalledLike.is(field, said)) ? said : null;
    }

    /** Whether the text of a constant stands for what group rows say. */
    public static boolean isFill(String constant) {
        return FILL.equals(constant) || FILL_SURE.equals(constant) || FILL_TOTALS.equals(constant) || FILL_OVER.equals(constant);
    }

    /** Those of a table in which group rows fill a field; null when they do not. */
    static GroupRows of(ColumnMapping mapping, KnownNames known) {
        SheetField filled = filled(mapping);
        return filled == null ? null : new GroupRows(mapping, filled, known);
    }

    /** The field that the rows over records fill; null for none. */
    public static SheetField filled(ColumnMapping mapping) {
        return filled(mapping, Set.of(FILL, FILL_SURE, FILL_TOTALS));
    }

    /** The field that is filled with what stands over the names of groups; null for none. */
    static SheetField over(ColumnMapping mapping) {
        return filled(mapping, Set.of(FILL_OVER));
    }

    private static SheetField filled(ColumnMapping mapping, Set<String> by) {
        return mapping.constants().entrySet().stream().filter(c -> by.contains(c.getValue())).findFirst().map(c -> mapping.shape().field(c.getKey())).orElse(null);
    }

    /** What group rows fill, by name; null for nothing. */
    public static Message filledLabel(ColumnMapping mapping) {
        SheetField filled = filled(mapping);
        SheetField above = over(mapping);
        return filled == null ? null : above == null ? filled.label() : Message.of("sheet.and", above.label(), filled.label());
    }

    /** Whether a record below a group row may lack what that row says: a field for names of records is filled by nothing. */
    public static boolean mayLack(ColumnMapping mapping) {
        return filled(mapping) == null && open(mapping) != null;
    }

    /** The first field for names of records that nothing fills, which the words over groups may be of; null for none. */
    public static SheetField open(ColumnMapping mapping) {
        return mapping.shape().named().stream().filter(f -> !mapping.fills(f)).findFirst().map(mapping.shape()::field).orElse(null);
    }

    /** The row with the words of its group, if it is a record. */
    SheetRow next(SheetRow row, RowKind kind) {
        boolean page = kind == RowKind.TOTAL && row.cells().stream().anyMatch(c -> c.kind() == CellKind.TEXT && c.raw().contains("页"));
        String sum = totals == null || kind != RowKind.TOTAL && kind != RowKind.DATA ? null : totals.head(row);
        if (kind == RowKind.TOTAL && sum != null) {
            group(row);
            problem = null;
        } else if (kind == RowKind.GROUP) {
            group(row);
        } else if (kind == RowKind.TOTAL && !page) {
            // what follows the sum of a group belongs to it no more, and what follows a sum of these sums not to what stood over them
            overWord = afterTotal ? null : overWord;
            word = titled || ofTime(row) ? word : null;
            problem = null;
        }
        afterTotal = kind == RowKind.TOTAL && !page && sum == null || afterTotal && kind == RowKind.EMPTY;
        before = kind == RowKind.GROUP || kind == RowKind.EMPTY || sum != null ? before : null;
        return kind == RowKind.DATA ? told(row, sum) : row;
    }

    /** 本月合计 within the rows of a customer sums up a month of his. */
    private static boolean ofTime(SheetRow row) {
        return row.cells().stream().anyMatch(c -> c.kind() == CellKind.TEXT && OF_TIME.matcher(c.raw().replace(" ", "")).matches());
    }

    private void group(SheetRow row) {
        List<Cell> texts = row.cells().stream().filter(c -> c.kind() == CellKind.TEXT && !c.isBlank()).toList();
        Cell cell = texts.stream().filter(c -> names.contains(c.column())).findFirst().orElse(texts.isEmpty() ? null : texts.getLast());
        String written = cell == null ? "" : cell.shown();
        GroupWord.Style style = GroupWord.Style.of(written);
        String said = GroupWord.of(written, field);
        if (over != null && isOver(written, said, style)) {
            overWord = GroupWord.of(written, over);
            overStyle = style;
            word = null;
            before = null;
            problem = null;
            return;
        }
        if (over != null && before != null) {
            // two below each other: the first stands over the second
            overWord = word;
            overStyle = before;
        }
        word = said;
        titled = GroupWord.isTitled(written, field);
        before = style;
        boolean marked = said == null || known.knows(field.key(), said) || style != GroupWord.Style.PLAIN || GroupWord.isTitled(written, field)
            || !names.contains(cell.column()) || row.cells().stream().anyMatch(c -> c != cell && !c.isBlank());
        problem = sure && !marked ? "sheet.groups.unsure" : null;
    }

    private boolean isOver(String written, String said, GroupWord.Style style) {
        String own = GroupWord.of(written, over);
        return own != null && (GroupWord.isTitled(written, over) || known.knows(over.key(), own) && !known.knows(field.key(), said))
            || style != GroupWord.Style.PLAIN && style == overStyle;
    }

    /** @param sum the name of the group that the row gives a sum of though it has no rows, or null */
    private SheetRow told(SheetRow row, String sum) {
        List<Cell> cells = new ArrayList<>(row.cells());
        boolean alone = GroupTotals.isAlone(row);
        Cell last = alone ? cells.removeLast() : null;
        if (sum != null) {
            cells.add(Cell.text(row.number(), PROBLEM, NO_ROWS + "\n" + sum));
        } else {
            add(cells, row, COLUMN, word);
            add(cells, row, OVER, overWord);
            add(cells, row, PROBLEM, problem == null ? null : problem + "\n" + word);
        }
        if (alone) {
            cells.add(last);
        }
        return cells.size() == row.cells().size() ? row : new SheetRow(row.number(), row.hidden(), cells, row.fault());
    }

    private static void add(List<Cell> cells, SheetRow row, int column, String text) {
        if (text != null) {
            cells.add(Cell.text(row.number(), column, text));
        }
    }

    /** The word of the group of a row that was made ready, blank for none. @param outer of what stands over its name */
    static Cell cell(SheetRow row, boolean outer) {
        return row.cell(outer ? OVER : COLUMN);
    }

    /** Why a row that was made ready cannot be told what group it is of; null when it can. */
    static Message problem(SheetRow row, SheetField field) {
        Cell cell = row.cell(PROBLEM);
        String[] said = cell.isBlank() ? null : cell.raw().split("\n", 2);
        return said == null ? null : Message.of(said[0], RowProblem.shorten(said[1], 30), field.label());
    }

    /** What filling a field from group rows is called where the value of a constant is shown. */
    public static Message label() {
        return Message.of("sheet.groups.value");
    }
}
