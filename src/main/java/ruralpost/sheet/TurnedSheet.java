package ruralpost.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.Region;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.handback.HandBack;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.words.NoteLine;
import ruralpost.sheet.words.SumWords;
import ruralpost.text.Message;

/**
 * Recognises sheets that lie on their side: 数量 and 金额 begin rows instead of standing above columns. They are read turned where it is certain what
 * belongs to them; as each of their numbers would be taken for something else, what to do is said instead where it is not.
 */
final class TurnedSheet {

    private static final String TURNED = "sheet.map.turned";
    private static final String IN_TURN = "sheet.map.inturn";
    private static final double SURE = 0.96;
    /** Titles on the side stand left of everything. */
    private static final int COLUMNS = 3;
    private static final int LAST_COLUMN = 16_383;
    /** So many of the first rows show whether a sheet lies on its side. */
    static final int ROWS = 40;

    private final TitleMatcher matcher;
    private final SheetShape shape;

    private TurnedSheet(TitleMatcher matcher) {
        this.matcher = matcher;
        shape = matcher.shape();
    }

    /** The mapping, its column of titles left out and said to be one, if the sheet lies on its side. */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> rows, TitleMatcher matcher) {
        boolean happenings = matcher.shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.PERIOD && f.required());
        int first = mapping.layout().firstColumn();
        for (int column = first; happenings && column < first + COLUMNS; column++) {
            Message why = new TurnedSheet(matcher).why(column, rows);
            int at = column;
            if (why != null) {
                return mapping.withColumns(mapping.columns().stream()
                    .map(c -> c.column() == at ? new MappedColumn(at, c.header(), null, null, 0, why, false, null) : c).toList());
            }
        }
        return mapping;
    }

    /** What to do about a mapping that was marked and that nobody corrected; null for any other. */
    static Message of(ColumnMapping mapping) {
        return mapping.columns().stream().map(MappedColumn::reason).filter(r -> r.key().equals(TURNED) || r.key().equals(IN_TURN)).findFirst().orElse(null);
    }

    /** The block of cells that certainly lies on its side, with all that it holds; null when there is none, or when it cannot be told where it ends. */
    static Region block(List<SheetRow> rows, List<Region> merged, TitleMatcher matcher) {
        TurnedSheet sheet = new TurnedSheet(matcher);
        List<SheetRow> first = rows.subList(0, Math.min(rows.size(), ROWS));
        for (int column = 0; column < COLUMNS; column++) {
            Message why = sheet.why(column, first);
            if (why != null) {
                return why.key().equals(TURNED) ? sheet.block(column, rows, merged) : null;
            }
        }
        return null;
    }

    private Region block(int column, List<SheetRow> rows, List<Region> merged) {
        int least = hasSeveral(column, rows) ? 2 : 1;
        int from = IntStream.range(0, rows.size()).filter(i -> title(rows.get(i).cell(column)) >= 0 && values(rows.get(i), column) >= least).findFirst().orElse(0);
        // 项目 | 腊肉 | 茶油 names the records above the titles that are known
        boolean corner = from > 0 && reaches(rows.get(from - 1), column) && rows.get(from - 1).number() == rows.get(from).number() - 1
            && rows.get(from - 1).cells().stream().filter(c -> c.column() > column && !c.isBlank()).count() > 1
            && rows.get(from - 1).cells().stream().noneMatch(c -> c.kind() == CellKind.TEXT && Above.isLine(c.shown()));
        from -= corner ? 1 : 0;
        int to = from;
        while (to + 1 < rows.size() && reaches(rows.get(to + 1), column) && !NoteLine.is(rows.get(to + 1).cell(column))
            && rows.get(to + 1).number() == rows.get(to).number() + 1) {
            to++;
        }
        SheetRow names = rows.get(from);
        int width = Math.max(width(names), merged.stream().filter(r -> r.firstRow() == names.number() && !names.cell(r.firstColumn()).isBlank())
            .mapToInt(r -> r.lastColumn() + 1).max().orElse(0));
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            boolean inside = i >= from && i <= to;
            // a value under no name, one left of the titles, and numbers elsewhere are not understood
            boolean strange = inside ? width(row) > width || row.cells().stream().anyMatch(c -> c.column() < column && !c.isBlank())
                : row.cells().stream().anyMatch(c -> c.kind() == CellKind.NUMBER) || row.cells().stream().filter(c -> !c.isBlank()).count() > 3;
            if (strange) {
                return null;
            }
        }
        return new Region(rows.get(from).number(), rows.get(to).number(), column, LAST_COLUMN);
    }

    private static boolean reaches(SheetRow row, int column) {
        return row.cell(column).kind() == CellKind.TEXT && !row.cell(column).isBlank() && row.cells().stream().anyMatch(c -> c.column() > column && !c.isBlank());
    }

    /** Columns in use, but for the one that handing back adds. */
    private static int width(SheetRow row) {
        return row.cells().stream().filter(c -> !c.isBlank() && !HandBack.isProblemColumn(c.raw())).mapToInt(c -> c.column() + 1).max().orElse(0);
    }

    private Message why(int column, List<SheetRow> rows) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        int least = hasSeveral(column, rows) ? 2 : 1;
        int words = 0;
        int hits = 0;
        boolean main = false;
        for (SheetRow row : rows) {
            Cell cell = row.cell(column);
            if (cell.kind() == CellKind.TEXT && !cell.isBlank() && !SumWords.isBeside(cell.raw()) && !SumWords.isTotal(cell.raw()) && values(row, column) >= least) {
                words++;
                int field = title(cell);
                // of a row of titles every cell is one
                if (field >= 0 && row.cells().stream().noneMatch(c -> c.column() != column && title(c) >= 0)) {
                    hits++;
                    titles.putIfAbsent(field, cell.shown().strip());
                    main |= isMain(field) && row.cells().stream().anyMatch(c -> c.column() > column && c.raw().chars().anyMatch(Character::isDigit));
                }
            }
        }
        boolean whole = titles.size() > 2 && IntStream.range(0, shape.fields().size()).allMatch(i -> !shape.fields().get(i).required() || titles.containsKey(i));
        if (!main && (!whole || shape.oneOf().stream().anyMatch(g -> g.stream().noneMatch(f -> titles.containsKey(shape.index(f))))) || titles.size() < 2 || hits * 3 < words * 2 && (titles.size() < 3 || hits * 2 < words)) {
            return null;
        }
        return Message.of(hits > titles.size() ? IN_TURN : TURNED, String.join("、", titles.values()), ColumnLetters.of(column));
    }

    /** Whether titles on the side have more than one record, beside which a line such as 结算期间 | 2025年9月 is about all of them. */
    private boolean hasSeveral(int column, List<SheetRow> rows) {
        return rows.stream().anyMatch(r -> title(r.cell(column)) >= 0 && values(r, column) > 1);
    }

    /** How many cells to the right of a column say something. */
    private static long values(SheetRow row, int column) {
        return row.cells().stream().filter(c -> c.column() > column && !c.isBlank()).count();
    }

    private int title(Cell cell) {
        return cell.kind() != CellKind.TEXT || cell.isBlank() ? -1
            : matcher.matches(List.of(cell.shown().strip())).stream().filter(m -> m.score() > SURE).mapToInt(TitleMatcher.Match::field).findFirst().orElse(-1);
    }

    private boolean isMain(int field) {
        String key = shape.fields().get(field).key();
        return shape.fields().get(field).isMeasure() && shape.oneOf().stream().anyMatch(g -> g.contains(key));
    }
}
